"""End to end: what only looks contradictory is not called so, and what is, is told with its reason."""

import tomllib
from pathlib import Path

import pytest

from tests.minis import WEDNESDAY, compare_texts

CLASSES = (
    "different object",
    "part and whole",
    "granularity",
    "relative dates",
    "name variants",
    "rounding and bounds",
    "updates",
    "plan and outcome",
    "quote fragments",
    "two quotes by one speaker",
    "denials",
    "periods",
    "other scopes",
    "other doer",
    "other place",
)
KINDS = (
    "number hard",
    "date hard",
    "clock time",
    "quote hard",
    "quote soft",
    "attribution",
    "polarity hard",
    "cause",
    "degree",
    "entity",
)


def rows(name):
    found = tomllib.loads(Path(__file__).with_name(f"{name}s.toml").read_text("utf-8"))[name]
    return [
        pytest.param(
            row,
            id=f"{row['class']}: {row['name']}",
            marks=[pytest.mark.xfail(reason=row["xfail"])] if "xfail" in row else [],
        )
        for row in found
    ]


TRAPS, CONTRADICTIONS = rows("trap"), rows("contradiction")


def report(tmp_path, row):
    pair = {
        outlet: (row[side], row.get(f"{side}_date", WEDNESDAY))
        for side, outlet in (("a", "Beacon"), ("b", "Courier"))
    }
    found = compare_texts(tmp_path, row["title"], **pair)
    assert len(found.stories) == 1, "the two articles must meet in one story, or nothing is tested"
    return found


@pytest.mark.parametrize("row", TRAPS)
def test_no_contradiction_is_claimed(tmp_path, row):
    found = report(tmp_path, row).findings
    assert [f.explanation for f in found if f.verdict == "contradict"] == []
    if "told" in row:
        assert row["told"] in [[f.kind, f.verdict, f.explanation] for f in found]


@pytest.mark.parametrize("row", CONTRADICTIONS)
def test_a_contradiction_is_told_with_its_reason(tmp_path, row):
    (found,) = [f for f in report(tmp_path, row).findings if f.verdict == "contradict"]
    assert (found.kind, found.strength) == (row["kind"], row["strength"])
    assert [side.value for side in found.sides] == row["values"]
    assert found.explanation == row["explanation"]
    sources = {proof.article for side in found.sides for proof in side.evidence}
    assert len(sources) == 2
    assert all(proof.text in row["a"] + row["b"] for side in found.sides for proof in side.evidence)


@pytest.mark.parametrize(
    ("params", "classes"), [(TRAPS, CLASSES), (CONTRADICTIONS, KINDS)], ids=["traps", "contradictions"]
)
def test_each_class_has_two_pairs(params, classes):
    given = [param.values[0]["class"] for param in params]
    assert {name: given.count(name) >= 2 for name in classes} == dict.fromkeys(classes, True)


FIRE = (
    "Fire tore through a furniture warehouse in Brackwell on Tuesday. {} workers died in the warehouse fire."
)


def told(found, verdict):
    return [f for f in found.findings if f.verdict == verdict and f.kind == "number"]


def test_two_sources_against_one_are_one_finding_with_two_sides(tmp_path):
    found = compare_texts(
        tmp_path,
        "Warehouse fire in Brackwell",
        Courier=FIRE.format("Twelve"),
        Ledger=FIRE.format("Twelve").replace("tore", "swept"),
        Beacon=FIRE.format("Fifteen"),
    )
    (clash,) = told(found, "contradict")
    assert [(side.value, len(side.evidence)) for side in clash.sides] == [("12", 2), ("15", 1)]
    assert told(found, "agree") == [], "no extra agreement for the 12"


def test_a_bound_ties_no_two_values_together(tmp_path):
    """12 and 15 contradict each other; "at least 10" is compatible with both and agrees with neither."""
    found = compare_texts(
        tmp_path,
        "Warehouse fire in Brackwell",
        Courier=FIRE.format("Twelve"),
        Ledger=FIRE.format("At least 10"),
        Beacon=FIRE.format("Fifteen"),
    )
    (clash,) = told(found, "contradict")
    assert [side.value for side in clash.sides] == ["12", "15"]
    assert told(found, "agree") == []


def test_an_article_that_tells_both_values_tells_two_facts(tmp_path):
    found = compare_texts(
        tmp_path,
        "Warehouse fire in Brackwell",
        Courier=FIRE.format("Twelve"),
        Beacon=FIRE.format("Fifteen") + " Twelve workers died in the warehouse fire in its first hour.",
    )
    assert told(found, "contradict") == []


def test_copies_are_not_independent(tmp_path):
    text = FIRE.format("Twelve") + " The roof of the warehouse fell in before the first engine came."
    found = compare_texts(tmp_path, "Warehouse fire in Brackwell", Courier=text, Beacon=text)
    agreed = told(found, "agree")
    assert [(f.sides[0].value, f.independent) for f in agreed] == [("12", False)]


def test_silence_is_no_contradiction(tmp_path):
    found = compare_texts(
        tmp_path,
        "Warehouse fire in Brackwell",
        Courier=FIRE.format("Twelve"),
        Beacon="Fire tore through a furniture warehouse in Brackwell on Tuesday.",
    )
    assert told(found, "contradict") == []
