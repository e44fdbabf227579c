import json

from claimcheck.report import RenderOptions, render
from claimcheck.report.findings_jsonl import FindingRow
from claimcheck.report.registry import Known
from tests.report.sample import HOSTILE, fire, hostile, report


def rows(made, **options):
    return [json.loads(line) for line in render(made, "jsonl", RenderOptions(**options)).splitlines()]


def test_a_line_is_a_finding_contradictions_first():
    found = rows(fire())
    assert [(row["verdict"], row["strength"]) for row in found[:2]] == [
        ("contradict", "hard"),
        ("contradict", "soft"),
    ]
    assert len(found) == len(fire().findings)
    for row in found:
        FindingRow.model_validate(row)


def test_a_line_needs_nothing_beside_it():
    first = rows(fire())[0]
    assert first["topic"] == "people killed in the fire"
    assert first["label"] == "Factory fire in Kelderwick"
    assert first["sources"] == ["Courier", "Ledger", "Beacon"]
    assert first["baseline"] is None
    proof = first["sides"][1]["evidence"][0]
    assert {key: proof[key] for key in ("source", "path", "published", "line", "text", "title")} == {
        "source": "Beacon",
        "path": "beacon.md",
        "published": "2024-05-16",
        "line": 9,
        "text": "The blaze claimed 15 lives before dawn.",
        "title": "Fire",
    }
    assert proof["text"][slice(*proof["marks"][0])] == "15"


def test_the_status_in_the_baseline_is_told():
    assert {row["baseline"] for row in rows(fire(), known={"0" * 16: Known("expected")})} == {"expected"}


def test_nothing_found_is_no_line():
    assert render(report(), "jsonl") == ""


def test_texts_stay_as_they_are_and_split_no_line():
    text = render(hostile(), "jsonl")
    assert text.count("\n") == 2
    assert not set("\x1b\u202e") & set(text)
    assert rows(hostile())[0]["sides"][0]["value"] == HOSTILE
