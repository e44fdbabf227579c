import json

import pytest

from claimcheck.errors import InputMissing, UnreadableInput, UsageError
from claimcheck.models import Skipped
from tests.report.sample import article, fire, report


@pytest.fixture(autouse=True)
def burning(line):
    line.report = fire()


def test_text_is_the_default(run):
    ran = run("compare", "a.txt", "b.txt")
    assert ran.code == 0
    assert ran.out.startswith("4 articles · 1 story · 2 contradictions")
    assert "\x1b" not in ran.out


def test_stdout_carries_json_and_nothing_else(run):
    ran = run("compare", "a.txt", "--format", "json")
    assert json.loads(ran.out)["summary"]["contradict"] == 2
    assert ran.out.endswith("}\n")
    assert "4 articles · 1 story · 2 contradictions" in ran.err


def test_quiet_says_nothing(run):
    assert run("compare", "a.txt", "--quiet").err == ""


def test_options_reach_the_line(run, line):
    run("compare", "a", "b", "--max-chars", "50", "--model", "en_x", "-j", "2", "--strict")
    settings = line.asked["settings"]
    assert line.asked["paths"] == ["a", "b"]
    assert (settings.max_chars, settings.model, settings.jobs, settings.strict) == (50, "en_x", 2, True)
    assert line.asked["progress"] is None, "there is no terminal here"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("compare",), 0),
        (("compare", "--fail-on", "hard"), 1),
        (("compare", "--fail-on", "never"), 0),
        (("check",), 1),
        (("check", "--fail-on", "soft"), 1),
        (("check", "--fail-on", "never"), 0),
        (("check", "--strict"), 1),
    ],
)
def test_gating(run, arguments, code):
    ran = run(*arguments, "a.txt")
    assert ran.code == code
    assert ("so the exit code is 1." in ran.err) is (code == 1)


def test_check_says_what_gates(run):
    assert "claimcheck: 1 hard contradiction (--fail-on hard), so" in run("check", "a").err
    assert "claimcheck: 2 contradictions (--fail-on soft), so" in run("check", "a", "--fail-on", "soft").err


def test_check_reads_the_archive(run, line):
    line.report = report(articles=(article("fire", "Courier", path="new/fire.txt"),))
    run("check", "new/", "--against", "old/", "--against", "older/")
    assert line.asked["paths"] == ["new/", "old/", "older/"]


def test_files_are_written_beside_stdout(run, tmp_path):
    json_file, text_file = tmp_path / "r.json", tmp_path / "r.txt"
    ran = run("compare", "a", "-o", f"json:{json_file}", "-o", f"text:{text_file}")
    assert json.loads(json_file.read_bytes())["schema_version"] == "1.0"
    assert text_file.read_text("utf-8") == ran.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.json", "r.txt"]


def test_a_crash_leaves_the_old_file(run, line, tmp_path):
    old = tmp_path / "r.json"
    old.write_text("old")
    line.fault = ValueError("no")
    assert run("compare", "a", "-o", f"json:{old}").code == 4
    assert old.read_text() == "old"
    assert list(tmp_path.iterdir()) == [old]


def test_skipped_inputs_are_named(run, line):
    skipped = tuple(Skipped(path=f"bad{n}\x1b[2J.txt", reason="It is empty.") for n in range(7))
    line.report = report(articles=(article("courier", "Courier"),), skipped=skipped)
    ran = run("compare", "a")
    assert ran.code == 0
    assert "not read: bad4[2J.txt: It is empty." in ran.err
    assert "not read: 2 more" in ran.err
    assert "\x1b" not in ran.err + ran.out
    assert "bad6[2J.txt: It is empty." in ran.out
    strict = run("compare", "a", "--strict")
    assert strict.code == 3
    assert strict.err.endswith("some input could not be read (--strict), so the exit code is 3.\n")


def test_json_comes_even_when_nothing_could_be_read(run, line):
    line.report = report(skipped=(Skipped(path="x.bin", reason="It is not text."),))
    ran = run("compare", "x.bin", "--format", "json")
    assert ran.code == 3
    assert json.loads(ran.out)["skipped"] == [{"path": "x.bin", "reason": "It is not text."}]
    assert ran.err.endswith("claimcheck: nothing could be read, so the exit code is 3.\n")


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (InputMissing("gone.txt does not exist; check the name."), 2),
        (UsageError("The model en_x is not installed; leave out --model."), 2),
        (UnreadableInput("None of the 2 new articles could be read; see above."), 3),
    ],
)
@pytest.mark.parametrize("command", ["compare", "check"])
def test_faults_of_the_input_are_sentences(run, line, command, fault, code):
    line.fault = fault
    ran = run(command, "a.txt", "--format", "json")
    assert (ran.code, ran.out, ran.err) == (code, "", f"claimcheck: {fault}\n")


def test_nothing_to_read(run, line):
    line.report = report()
    ran = run("check", "empty/", "--format", "json")
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to read here; name articles" in ran.err
