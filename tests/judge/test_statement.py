import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.statement import EVENT, POLARITY, compare_statements
from claimcheck.models import Quantity
from tests.match.build import statement, timex

YES = "approve/VERB council:1 plan:1 stadium:2"
NO = "reject/VERB council:1 plan:1 stadium:2"
DEAD = "die/VERB miner:1 shaft:2 colliery:2"
TEXT = "The council approved it."

COUNTS = [Quantity(start=0, end=1, text="7", value=7), Quantity(start=0, end=1, text="9", value=9)]


def a(spec=YES, text="It was approved.", **more):
    return statement(text, spec, outlet="Courier", **more)


def b(spec=NO, text="It was rejected.", **more):
    return statement(text, spec, outlet="Beacon", **more)


def dated(part, value, told="They approved it"):
    text = f"{told} in {part}."
    return {"text": text, "claim": {"timexes": (0,)}, "timexes": (timex(text, part, value),)}


CLASH = "Courier says “approved”, Beacon “rejected”"
NOT = {"polarity": "negative"}
DENIED = {"modality": "denied"}

POLARITY_CASES = [
    (
        "unlike",
        a(),
        b(),
        0.1,
        "not_comparable",
        None,
        "The statements are not close enough to be opposed.",
    ),
    (
        "thin",
        a("approve/VERB board:1 budget:2"),
        b("reject/VERB court:1 appeal:2"),
        1,
        "not_comparable",
        None,
        "The statements share too little besides the opposed words.",
    ),
    (
        "conditional",
        a(claim={"modality": "conditional"}),
        b(),
        1,
        "not_comparable",
        None,
        "One of the statements is conditional.",
    ),
    (
        "plan and outcome",
        a(claim={"modality": "planned"}),
        b(),
        1,
        "different_scope",
        None,
        f"{CLASH}, one of them as a plan or a possibility.",
    ),
    (
        "other names",
        a(YES + " @Kestrel:1"),
        b(NO + " @Dunlow:1"),
        1,
        "different_scope",
        None,
        f"{CLASH}, of different people or places.",
    ),
    (
        "other time",
        a(**dated("May", "2024-05")),
        b(**dated("April", "2024-04", "They rejected it")),
        1,
        "different_scope",
        None,
        f"{CLASH}, for different times.",
    ),
    (
        "written apart",
        a(published="2024-05-15"),
        b(published="2024-06-20"),
        1,
        "different_scope",
        None,
        f"{CLASH}, in articles written far apart.",
    ),
    (
        "other actor",
        a(claim={"frame": {"predicate": "approve", "subject": ("council",)}}),
        b(claim={"frame": {"predicate": "approve", "subject": ("goalkeeper",)}}),
        1,
        "different_scope",
        None,
        f"{CLASH}, of different actors.",
    ),
    (
        "in turn",
        a("arrest/VERB police:1 baker:1 market:2"),
        b("release/VERB police:1 baker:1 market:2"),
        1,
        "different_scope",
        None,
        "Courier says “arrest”, Beacon “release”: one may have followed the other.",
    ),
    (
        "other moment",
        a(DEAD, published="2024-05-17"),
        b(DEAD, published="2024-05-14", claim=NOT),
        1,
        "superseded",
        None,
        "Courier says “die”, Beacon “not die”, at different times.",
    ),
    (
        "parties differ",
        a(speakers=("Ana Ruiz",)),
        b(speakers=("Jon Tull",)),
        1,
        "disputed",
        None,
        f"{CLASH}: the parties dispute it.",
    ),
    (
        "party and outlet",
        a(),
        b(speakers=("Jon Tull",)),
        1,
        "disputed",
        None,
        f"{CLASH}, one of them in a party’s voice.",
    ),
    ("opposed", a(), b(), 1, "contradict", "hard", f"{CLASH} of the same thing."),
]
EVENT_CASES = [
    (
        "weak",
        a(),
        b(YES),
        0.1,
        "not_comparable",
        None,
        "The statements share too little to say the same.",
    ),
    (
        "thin",
        a("approve/VERB board:1"),
        b("paint/VERB barn:1"),
        1,
        "not_comparable",
        None,
        "The statements share too few telling words.",
    ),
    (
        "actor unmet",
        a("start/VERB ^lightning:1 fire:1 forest:2"),
        b("start/VERB fire:1 forest:2"),
        1,
        "not_comparable",
        None,
        "Only one of the statements tells who did it.",
    ),
    (
        "other figures",
        a(claim={"quantities": (0,)}, quantities=(COUNTS[0],)),
        b(YES, claim={"quantities": (0,)}, quantities=(COUNTS[1],)),
        1,
        "different_scope",
        None,
        "The statements give different figures.",
    ),
    (
        "other predicate",
        a(),
        b("discuss/VERB council:1 plan:1 stadium:2"),
        0.4,
        "not_comparable",
        None,
        "The statements tell of different acts.",
    ),
    (
        "parties differ",
        a(speakers=("Ana Ruiz",)),
        b(YES, speakers=("Jon Tull",)),
        1,
        "compatible",
        None,
        "Two parties say alike; no party says both.",
    ),
    (
        "plan and outcome",
        a(claim={"modality": "planned"}),
        b(YES),
        1,
        "different_scope",
        None,
        "One of the statements is a plan or a possibility.",
    ),
    (
        "other names",
        a(YES + " @Kestrel:1"),
        b(YES + " @Dunlow:1"),
        1,
        "different_scope",
        None,
        "The statements are of different people or places.",
    ),
    (
        "other time",
        a(**dated("May", "2024-05")),
        b(YES, **dated("April", "2024-04")),
        1,
        "different_scope",
        None,
        "The statements are of different times.",
    ),
    ("same", a(), b(YES), 1, "agree", None, "Courier and Beacon say the same."),
]
CASES = [("polarity", *case) for case in POLARITY_CASES] + [("event", *case) for case in EVENT_CASES]


@pytest.mark.parametrize(
    ("kind", "level", "one", "other", "score", "outcome", "strength", "explanation"),
    CASES,
    ids=[f"{case[0]}-{case[1]}" for case in CASES],
)
def test_each_level_decides_and_explains(kind, level, one, other, score, outcome, strength, explanation):
    found = compare_statements(Pair(one, other, score))
    assert (found.kind, found.level.name, found.outcome) == (kind, level, outcome)
    assert found.level.strength == strength
    assert found.explanation == explanation


def test_every_level_is_tested():
    assert [case[0] for case in POLARITY_CASES] == [level.name for level in POLARITY]
    assert [case[0] for case in EVENT_CASES] == [level.name for level in EVENT]


@pytest.mark.parametrize("case", CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES])
def test_the_order_of_the_two_does_not_change_the_outcome(case):
    _, _, one, other, score, outcome, strength, _ = case
    found = compare_statements(Pair(other, one, score))
    assert (found.outcome, found.level.strength) == (outcome, strength)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        pytest.param(YES, NO, True, id="opposed verbs"),
        pytest.param("rise/VERB price:1 wheat:2", "fall/VERB price:1 wheat:2", True, id="rise and fall"),
        pytest.param(YES, "back/VERB council:1 plan:1 stadium:2", False, id="synonyms"),
    ],
)
def test_opposed_words_clash(one, other, clash):
    found = compare_statements(Pair(a(one), b(other)))
    assert (found.kind == "polarity") is clash


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param(a(claim=NOT), b(YES), "polarity", id="one is negated"),
        pytest.param(a(claim=NOT), b(YES, claim=NOT), "event", id="both are negated"),
        pytest.param(a(claim=NOT), b(NO), "event", id="not approved and rejected"),
        pytest.param(a(claim=DENIED), b(YES), "polarity", id="one is denied"),
        pytest.param(a(claim=DENIED), b(YES, claim=NOT), "event", id="one is denied, the other negated"),
        pytest.param(a(claim={**NOT, **DENIED}), b(YES), "event", id="the denial of a negation"),
    ],
)
def test_negation(one, other, kind):
    assert compare_statements(Pair(one, other)).kind == kind


def test_a_denial_and_what_it_denies_are_a_dispute():
    """Koval denied that the army had shelled the village; Dreyer said it had."""
    said = a(speakers=("Anton Dreyer",))
    denied = b(YES, speakers=("Lena Koval",), claim=DENIED)
    assert compare_statements(Pair(said, denied)).outcome == "disputed"
