import json
import os
import tomllib
from typing import get_args

import pytest

from claimcheck.report.registry import FORMATS
from claimcheck.settings import Format, Settings
from tests.report.sample import fire

pytestmark = pytest.mark.usefixtures("folder")


def settings(run) -> dict[str, dict[str, object]]:
    ran = run("config", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_the_formats_of_the_settings_are_those_there_are():
    assert set(get_args(Format)) == set(FORMATS)


def test_every_setting_is_shown_with_its_default(run):
    found = settings(run)
    assert set(found) == set(Settings.model_fields)
    assert {row["from"] for row in found.values()} == {"default"}
    assert found["max_chars"]["value"] == 200_000


def test_what_it_prints_is_a_settings_file(run, folder):
    (folder / "claimcheck.toml").write_text(
        'fail-on = "soft"\n[publishers]\n"The Ledger" = "Ledger Group"\n', "utf-8"
    )
    ran = run("config")
    assert (ran.code, ran.err) == (0, "")
    read = tomllib.loads(ran.out)
    assert read["fail_on"] == "soft"
    assert read["publishers"] == {"The Ledger": "Ledger Group"}
    assert f'fail_on = "soft"  # {folder / "claimcheck.toml"}\n' in ran.out
    assert "# model is not set\n" in ran.out
    Settings.model_validate(read)


def test_the_later_source_wins(run, line, folder, monkeypatch):
    (folder / "claimcheck.toml").write_text('max_chars = 10\njobs = 3\nmodel = "en_a"\n', "utf-8")
    monkeypatch.setenv("CLAIMCHECK_JOBS", "2")
    monkeypatch.setenv("CLAIMCHECK_MODEL", "en_b")
    found = settings(run)
    assert found["max_chars"] == {"value": 10, "from": str(folder / "claimcheck.toml")}
    assert found["jobs"] == {"value": 2, "from": "CLAIMCHECK_JOBS"}
    run("compare", "a", "--model", "en_c", "--verbose")
    asked = line.asked["settings"]
    assert (asked.max_chars, asked.jobs, asked.model) == (10, 2, "en_c")


def test_verbose_says_where_settings_come_from(run, line, monkeypatch):
    monkeypatch.setenv("CLAIMCHECK_JOBS", "2")
    line.report = fire()
    err = run("compare", "a", "--max-chars", "9", "--verbose").err
    assert "setting: jobs = 2 (CLAIMCHECK_JOBS)\n" in err
    assert "setting: max_chars = 9 (flag)\n" in err


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"../pyproject.toml": "[tool.claimcheck]\njobs = 2"}, 2),
        ({"../claimcheck.toml": "jobs = 2", "pyproject.toml": "[tool.other]\njobs = 3"}, 2),
        ({"../claimcheck.toml": "jobs = 2", "pyproject.toml": "[tool.claimcheck]\njobs = 3"}, 3),
        ({"claimcheck.toml": "jobs = 2", "pyproject.toml": "[tool.claimcheck]\njobs = 3"}, 2),
        ({"pyproject.toml": "[project]\nname = 'x'"}, "auto"),
        ({"claimcheck.toml": ""}, "auto"),
    ],
)
def test_the_nearest_file_upwards_counts(run, folder, monkeypatch, files, expected):
    inner = folder / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    for name, text in files.items():
        (inner / name).write_text(text, "utf-8")
    assert settings(run)["jobs"]["value"] == expected


def test_paths_in_a_file_are_seen_from_its_folder(run, folder, monkeypatch):
    (folder / "claimcheck.toml").write_text('baseline = "known.jsonl"\nagainst = ["old"]\n', "utf-8")
    assert settings(run)["baseline"]["value"] == "known.jsonl"
    monkeypatch.chdir(folder / "new")
    assert settings(run)["baseline"]["value"] == str(folder / "known.jsonl")
    assert settings(run)["against"]["value"] == [str(folder / "old")]


def test_variables(run, monkeypatch):
    monkeypatch.setenv("CLAIMCHECK_PUBLISHERS", '{"The Ledger": "Ledger Group"}')
    monkeypatch.setenv("CLAIMCHECK_AGAINST", f"old{os.pathsep}older")
    monkeypatch.setenv("CLAIMCHECK_FAIL_ON_STALE", "true")
    monkeypatch.setenv("CLAIMCHECK_MODEL", "")
    monkeypatch.setenv("CLAIMCHECK_CONTAINER_TAG", "someone's own")
    found = settings(run)
    assert found["publishers"]["value"] == {"The Ledger": "Ledger Group"}
    assert found["against"]["value"] == ["old", "older"]
    assert found["fail_on_stale"]["value"] is True
    assert found["model"] == {"value": None, "from": "default"}


def test_a_format_in_the_settings(run, line, folder):
    line.report = fire()
    (folder / "claimcheck.toml").write_text('format = "json"\nfail_on = "soft"\n', "utf-8")
    ran = run("compare", "a")
    assert ran.out.startswith("{")
    assert ran.code == 0, "only the flag makes compare gate"
    assert "nothing to read here" in run("extract", "a", "-q").err, "extract has no json, and keeps its text"


WRONG = [
    ("claimcheck.toml", "fail_onn = 'hard'", "sets 'fail_onn', which is no setting; did you mean fail_on?"),
    ("pyproject.toml", "[tool.claimcheck]\npublisher = {}", "which is no setting; did you mean publishers?"),
    (
        "claimcheck.toml",
        "fail_on = 'medium'",
        "fail_on in {file} is 'medium': input should be 'hard', 'soft' or",
    ),
    (
        "claimcheck.toml",
        "max_chars = 0",
        "max_chars in {file} is 0: input should be greater than or equal to 1.",
    ),
    ("claimcheck.toml", "fail_on =", "The settings file {file} cannot be read ("),
    ("CLAIMCHECK_FAILON", "hard", "CLAIMCHECK_FAILON is no setting; did you mean CLAIMCHECK_FAIL_ON?"),
    ("CLAIMCHECK_JOBS", "many", "jobs in CLAIMCHECK_JOBS is 'many'"),
    ("CLAIMCHECK_PUBLISHERS", "x", "CLAIMCHECK_PUBLISHERS is not JSON; write it as in"),
]


@pytest.mark.parametrize(("name", "text", "sentence"), WRONG)
@pytest.mark.parametrize("command", [["config"], ["compare", "a"], ["check", "a"], ["extract", "a"]])
def test_wrong_settings(run, line, folder, monkeypatch, name, text, sentence, command):
    file = folder / name
    if name.startswith("CLAIMCHECK_"):
        monkeypatch.setenv(name, text)
    else:
        file.write_text(text, "utf-8")
    ran = run(*command)
    assert (ran.code, ran.out, line.asked) == (2, "", {})
    assert sentence.format(file=file) in ran.err
