import sys

import pytest

from claimcheck.baseline import read_baseline
from claimcheck.cli.baseline_review import STATUSES
from claimcheck.errors import InputMissing
from claimcheck.models import Skipped
from tests.baseline.sample import ARTICLES, clash, run_of
from tests.report.sample import article, report

NEW = article("courier", "Courier", path="new/fire.txt", title="Mill burns")


@pytest.fixture
def known(folder, line, run):
    """Return a baseline with two entries, aaaa and bbbb."""
    line.report = run_of(clash("aaaa1"), clash("bbbb2", "ledger"))
    assert run("baseline", "update", "a", "--baseline", "known.jsonl").code == 0
    return folder / "known.jsonl"


def test_an_update_shows_the_difference_and_writes(run, line, folder, known):
    line.report = run_of(clash("aaaa1"), clash("cccc3"))
    dry = run("baseline", "update", "a", "--baseline", "known.jsonl", "--dry-run")
    assert list(read_baseline(known)) == ["aaaa1", "bbbb2"]
    assert dry.out.splitlines() == [
        "+ cccc3  unreviewed  number, hard: people killed: 12 | 15 (Beacon, Courier)",
        "- bbbb2  unreviewed  number, hard: people killed: 12 | 15 (Beacon, Ledger)",
    ]
    assert dry.err == "known.jsonl stays as it is: 2 entries: 2 unreviewed\n"
    wet = run("baseline", "update", "a", "--baseline", "known.jsonl")
    assert (wet.code, wet.out) == (0, dry.out)
    assert wet.err == "known.jsonl written: 2 entries: 2 unreviewed\n"
    assert list(read_baseline(known)) == ["aaaa1", "cccc3"]
    again = run("baseline", "update", "a", "--baseline", "known.jsonl")
    assert (again.out, again.err) == ("", "known.jsonl is up to date: 2 entries: 2 unreviewed\n")


@pytest.mark.parametrize(("answer", "written"), [(True, True), (False, False)])
def test_on_a_terminal_an_update_asks(run, line, known, monkeypatch, answer, written):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.confirm", lambda *_, **__: answer)
    line.report = run_of(clash("aaaa1"), articles=())
    line.report = run_of(clash("cccc3"), articles=ARTICLES)
    run("baseline", "update", "a", "--baseline", "known.jsonl")
    assert ("cccc3" in read_baseline(known)) is written
    run("baseline", "update", "a", "--baseline", "known.jsonl", "--yes")
    assert "cccc3" in read_baseline(known)


@pytest.mark.parametrize("strict", [True, False])
def test_nothing_is_written_where_not_all_was_read(run, line, known, strict):
    unread = Skipped(path="b.bin", reason="It is not text.")
    line.report = run_of(clash("cccc3")).model_copy(update={"skipped": (unread,)})
    if not strict:
        line.report = report(skipped=(unread,))
    ran = run("baseline", "update", "a", "--baseline", "known.jsonl", *(["--strict"] if strict else []))
    assert (ran.code, ran.out) == (3, "")
    assert "so known.jsonl stays as it is and the exit code is 3." in ran.err
    assert list(read_baseline(known)) == ["aaaa1", "bbbb2"]


def test_a_check_passes_what_is_known(run, line, known):
    ran = run("check", "a", "--baseline", "known.jsonl")
    assert ran.code == 0
    assert "baseline: 2 known (2 unreviewed) · 0 new · 0 stale\n" in ran.err
    assert "In the baseline: unreviewed." in ran.out


def test_a_check_fails_on_what_is_new(run, line, known):
    line.report = run_of(clash("aaaa1"), clash("cccc3"))
    ran = run("check", "a", "--baseline", "known.jsonl")
    assert ran.code == 1
    assert "baseline: 1 known (1 unreviewed) · 1 new · 1 stale\n" in ran.err
    assert "stale: bbbb2: number, hard: people killed: 12 | 15 (Beacon, Ledger)\n" in ran.err
    assert (
        "claimcheck: 1 new hard contradiction (--fail-on hard), so the exit code is 1. To accept" in ran.err
    )
    assert ran.err.endswith("type: claimcheck baseline update a --baseline known.jsonl\n")


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_keeps_it_from_failing(run, line, known, status):
    for fingerprint in ("aaaa1", "bbbb2"):
        options = ["--baseline", "known.jsonl", "--fingerprint", fingerprint, "--status", status]
        assert run("baseline", "review", *options).code == 0
    assert run("check", "a", "--baseline", "known.jsonl").code == 0


@pytest.mark.parametrize(("option", "code"), [(["--fail-on-stale"], 1), ([], 0), (["--fail-on", "never"], 0)])
def test_stale_entries_gate_when_asked(run, line, known, option, code):
    line.report = run_of(clash("aaaa1"))
    ran = run("check", "a", "--baseline", "known.jsonl", *option)
    assert ran.code == code
    assert ("1 stale entry (--fail-on-stale), so the exit code is 1." in ran.err) is (code == 1)


def test_an_absent_article_leaves_its_entry_alone(run, line, known):
    line.report = run_of(articles=(NEW,))
    ran = run("check", "a", "--baseline", "known.jsonl", "--fail-on-stale")
    assert ran.code == 0
    assert "baseline: 0 known · 0 new · 0 stale" in ran.err


def test_the_archive_among_itself_is_neither_reported_nor_stale(run, line, known):
    line.report = run_of(
        clash("aaaa1"), clash("cccc3"), articles=(*ARTICLES, NEW.model_copy(update={"id": "a-new"}))
    )
    ran = run("check", "new/fire.txt", "--against", "old/", "--baseline", "known.jsonl", "--fail-on-stale")
    assert "baseline: 0 known · 0 new · 1 stale" in ran.err, "aaaa1 is there, but involves nothing new"
    assert "0 contradictions" in ran.err or "no contradictions" in ran.err


def test_reviews_by_flags(run, known):
    ran = run(
        *(
            "baseline",
            "review",
            "--baseline",
            "known.jsonl",
            "--fingerprint",
            "aaaa",
            "--fingerprint",
            "bbbb2",
        ),
        *("--status", "false_positive", "--reason", "Two mills.", "--reviewer", "Ana"),
    )
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "known.jsonl written: 2 entries: 2 false_positive\n"
    for entry in read_baseline(known).values():
        assert (entry.status, entry.reason, entry.reviewer) == ("false_positive", "Two mills.", "Ana")


def test_reviews_by_asking(run, known, monkeypatch):
    answers = iter(["Ana", "s", "e", "As of Tuesday."])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    ran = run("baseline", "review", "--baseline", "known.jsonl")
    assert (ran.code, ran.out) == (0, "")
    assert "[1 of 2] number, hard: people killed: 12 | 15 (Beacon, Courier)\n" in ran.err
    assert "\n- Courier: Mill burns\n" in ran.err
    entries = read_baseline(known)
    assert entries["aaaa1"].status == "unreviewed"
    assert (entries["bbbb2"].status, entries["bbbb2"].reason) == ("expected", "As of Tuesday.")
    assert entries["bbbb2"].reviewer == "Ana"


def test_quitting_a_review_keeps_what_was_said(run, known, monkeypatch):
    answers = iter(["c", "Asked.", "q"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    monkeypatch.setenv("CLAIMCHECK_REVIEWER", "Bo")
    run("baseline", "review", "--baseline", "known.jsonl")
    assert [entry.status for entry in read_baseline(known).values()] == ["confirmed", "unreviewed"]
    assert read_baseline(known)["aaaa1"].reviewer == "Bo"


def test_a_check_of_the_file_lists_its_entries(run, known):
    ran = run("baseline", "check", "--baseline", "known.jsonl")
    assert ran.code == 0
    assert (
        ran.out.splitlines()[0] == "aaaa1  unreviewed  number, hard: people killed: 12 | 15 (Beacon, Courier)"
    )
    assert ran.err == "known.jsonl: 2 entries: 2 unreviewed\n"
    failed = run("baseline", "check", "--baseline", "known.jsonl", "--fail-on-unreviewed")
    assert failed.code == 1
    assert "some are unreviewed; type: claimcheck baseline review --baseline known.jsonl" in failed.err


@pytest.mark.parametrize(("findings", "code"), [((clash("aaaa1"), clash("bbbb2", "ledger")), 0), ((), 1)])
def test_a_check_against_articles_tells_whether_it_is_up_to_date(run, line, known, findings, code):
    line.report = run_of(*findings)
    before = known.read_bytes()
    ran = run("baseline", "check", "a", "--baseline", "known.jsonl")
    assert ran.code == code
    assert ("is out of date; type: claimcheck baseline update a --baseline known.jsonl" in ran.err) is bool(
        code
    )
    assert known.read_bytes() == before


def test_a_baseline_in_the_settings_is_used(run, line, known, folder):
    (folder / "claimcheck.toml").write_text('baseline = "known.jsonl"\nfail_on_stale = true\n', "utf-8")
    assert run("check", "a").code == 0
    line.report = run_of(clash("aaaa1"))
    assert run("check", "a").code == 1
    assert run("check", "a", "--no-fail-on-stale").code == 0


def test_formats_for_machines_say_what_is_known(run, line, known):
    ran = run("check", "a", "--baseline", "known.jsonl", "--format", "json")
    assert '"baseline": {\n  "known": {\n   "aaaa1": "unreviewed",' in ran.out
    assert run("check", "a", "--baseline", "known.jsonl", "--format", "github").out == ""


def test_nothing_new_to_read(run, line):
    line.report = run_of(articles=(article("old", "Old", path="old/fire.txt"),))
    ran = run("check", "new/", "--against", "old/")
    assert (ran.code, ran.out) == (2, "")
    assert "There is nothing to read in new/; name files or folders that hold new articles." in ran.err


def test_a_fault_while_updating_leaves_the_file(run, line, known):
    line.fault = InputMissing("gone does not exist; check the path.")
    before = known.read_bytes()
    assert run("baseline", "update", "a", "--baseline", "known.jsonl").code == 2
    assert known.read_bytes() == before
