"""`claimcheck explain`, from extractions made once."""

import json
import shutil

import pytest
from jsonschema import Draft202012Validator

from claimcheck.pipeline import extract_all
from claimcheck.report import render_extraction
from claimcheck.report.schemas import json_schema
from tests.minis import write

TEXTS = {
    "Beacon": "Twelve people were killed in the landslide at Orvik on Tuesday, police said.",
    "Courier": "Fifteen people were killed in the landslide at Orvik on Tuesday, police said.",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    for outlet, text in TEXTS.items():
        write(folder, outlet, text, "Landslide at Orvik")
    rows = "".join(render_extraction(one, "jsonl") for one in extract_all([str(folder)]))
    path = tmp_path_factory.mktemp("made") / "orvik.jsonl"
    path.write_text(rows, "utf-8")
    return path


@pytest.fixture
def orvik(made, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copy(made, "orvik.jsonl")
    return "orvik.jsonl"


def test_two_claims_are_explained(run, orvik):
    ran = run("explain", orvik, "--claims", "Twelve people", "Fifteen people")
    assert (ran.code, ran.err) == (0, "")
    told = " ".join(ran.out.split())
    assert told.startswith(
        "They met: a hard contradiction (number). Beacon gives 12, Courier 15 for the same thing."
    )
    assert "    yes conflict " in ran.out


def test_a_finding_is_explained_by_the_fingerprint_that_compare_shows(run, orvik):
    shown = run("compare", orvik, "--verbose").out
    fingerprint = next(line.split()[0] for line in shown.splitlines() if " · level conflict · " in line)
    ran = run("explain", orvik, "--finding", fingerprint)
    assert ran.code == 0
    assert f"fingerprint {fingerprint}\n" in ran.out
    assert "Levels tried; the first that holds decides:\n" in ran.out


@pytest.mark.parametrize("arguments", [("--claims", "Twelve people", "Fifteen people"), ("--finding", "")])
def test_json_is_valid_against_its_schema(run, orvik, arguments):
    if arguments == ("--finding", ""):
        rows = run("compare", orvik, "--format", "jsonl").out.splitlines()
        arguments = ("--finding", json.loads(rows[0])["id"])
    ran = run("explain", orvik, *arguments, "--format", "json")
    told = json.loads(ran.out)
    Draft202012Validator(json_schema("explain")).validate(told)
    assert told["schema_version"] == "1.0"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            (),
            "What is to be explained? Give --finding FINDING or --claims A B, as in: claimcheck explain orvik.jsonl",
        ),
        (("--finding", "f-1", "--claims", "x", "y"), "Give either --finding or --claims, not both"),
        (("--finding", "f-0000"), "There is no finding f-0000 in these articles"),
        (("--claims", "a whale", "Fifteen"), "“a whale” stands in none of the 2 articles; give words as"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_to_type(run, orvik, arguments, sentence):
    ran = run("explain", orvik, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err


def test_a_missing_path(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("explain", "nosuch.md", "--finding", "f-1")
    assert ran.code == 2
    assert "nosuch.md" in ran.err


def test_nothing_that_could_be_read(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.bin").write_bytes(bytes(range(256)))
    ran = run("explain", "x.bin", "--finding", "f-1")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("not read: x.bin: ")
