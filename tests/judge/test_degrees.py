import pytest

from claimcheck.judge.degrees import DEGREES, compare_degrees, judge_degrees
from claimcheck.judge.levels import Pair
from claimcheck.models import Mention, Quantity
from tests.match.build import statement, timex

PAST = {"tense": "past"}
TOLD = "Courier says “badly damaged”, Beacon “destroyed”"
COUNTS = [Quantity(start=0, end=1, text="7", value=7), Quantity(start=0, end=1, text="9", value=9)]


def a(spec="damage/VERB mill:1", text="The mill was badly damaged.", claim=None, **more):
    return statement(text, spec, outlet="Courier", claim={"frame": PAST, **(claim or {})}, **more)


def b(spec="destroy/VERB mill:1", text="Fire destroyed the mill.", claim=None, **more):
    return statement(text, spec, outlet="Beacon", claim={"frame": PAST, **(claim or {})}, **more)


def dated(part, value):
    text = f"It was so in {part}."
    return {"text": text, "claim": {"timexes": (0,)}, "timexes": (timex(text, part, value),)}


def place(name):
    return {"mentions": (Mention(start=0, end=1, text=name, name=name, kind="place"),)}


CASES = [
    (
        "plan and outcome",
        a(claim={"modality": "planned"}),
        b(),
        False,
        "different_scope",
        f"{TOLD}, one of them as a plan or a possibility.",
    ),
    (
        "other names",
        a("damage/VERB mill:1 @Orr:1", **place("Orr")),
        b("destroy/VERB mill:1 @Tarn:1", **place("Tarn")),
        False,
        "different_scope",
        f"{TOLD}, of different people or places.",
    ),
    (
        "other figures",
        a(claim={"quantities": (0,)}, quantities=(COUNTS[0],)),
        b(claim={"quantities": (0,)}, quantities=(COUNTS[1],)),
        False,
        "different_scope",
        f"{TOLD}, with different figures.",
    ),
    (
        "other time",
        a(**dated("May", "2024-05")),
        b(**dated("April", "2024-04")),
        False,
        "different_scope",
        f"{TOLD}, for different times.",
    ),
    (
        "written apart",
        a(published="2024-05-15"),
        b(published="2024-06-20"),
        False,
        "different_scope",
        f"{TOLD}, in articles written far apart.",
    ),
    (
        "other moment",
        a("die/VERB miner:1", published="2024-05-17"),
        b("die/VERB miner:1", published="2024-05-14"),
        False,
        "superseded",
        f"{TOLD}, at different times.",
    ),
    (
        "parties differ",
        a(speakers=("Ana Ruiz",)),
        b(speakers=("Jon Tull",)),
        True,
        "disputed",
        f"{TOLD}: the parties dispute it.",
    ),
    (
        "other degree",
        a(speakers=("Ana Ruiz",)),
        b(speakers=("Jon Tull",)),
        False,
        "contradict",
        f"{TOLD}: two pictures of one thing.",
    ),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "view", "outcome", "explanation"), CASES, ids=[case[0] for case in CASES]
)
def test_each_level_decides_and_explains(level, one, other, view, outcome, explanation):
    facts = {"degrees": ("badly damaged", "destroyed"), "view": view}
    decision = compare_degrees(Pair(one, other, 1.0, facts))
    assert (decision.kind, decision.level.name, decision.outcome) == ("event", level, outcome)
    assert decision.level.strength == ("soft" if outcome == "contradict" else None)
    assert decision.explanation == explanation


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in DEGREES]


def found(*items):
    groups, findings = [], []
    judge_degrees("s-1", items, groups, findings)
    return [(f.verdict, f.strength, f.explanation) for f in findings]


def test_one_thing_in_two_degrees_is_told():
    assert found(a(), b()) == [("contradict", "soft", f"{TOLD}: two pictures of one thing.")]


@pytest.mark.parametrize(
    "items",
    [
        pytest.param((a(), b("destroy/VERB barn:1", "Fire destroyed the barn.")), id="another thing"),
        pytest.param((a(), a("damage/VERB mill:1", "The mill was heavily damaged.")), id="one degree"),
        pytest.param((a(), b(), b(text="The mill was badly damaged.")), id="one article tells both"),
        pytest.param((a(), b(claim={"modality": "conditional"})), id="under a condition"),
    ],
)
def test_nothing_is_told_where_all_may_be_so(items):
    assert found(*items) == []
