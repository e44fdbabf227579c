import pytest

from claimcheck.judge.causes import CAUSES, judge_causes, turned
from claimcheck.judge.levels import Pair, decide
from tests.match.build import statement, timex


def told(spec, text, subject, thing, outlet="Courier", verb="cause", **more):
    frame = {"subject": (subject,), "object": (thing,), "predicate": verb, "tense": "past"}
    return statement(text, spec, outlet=outlet, claim={"frame": frame, **more.pop("claim", {})}, **more)


def a(spec="^fire:1 cause/VERB blast:1", text="The fire caused a blast.", **more):
    return told(spec, text, "fire", "blast", **more)


def b(spec="^blast:1 spark/VERB fire:1", text="A blast sparked the fire.", **more):
    return told(spec, text, "blast", "fire", "Beacon", "spark", **more)


def findings(*items):
    made = []
    judge_causes("s-1", items, [], made)
    return made


def test_cause_and_effect_turned_is_told_softly():
    (found,) = findings(a(), b())
    assert (found.kind, found.verdict, found.strength) == ("event", "contradict", "soft")
    assert found.explanation == "Courier and Beacon take each other’s effect for the cause."
    assert sorted(s.value for s in found.sides) == ["A blast sparked the fire.", "The fire caused a blast."]


def dated(text, part, value):
    return {"text": text, "claim": {"timexes": (0,)}, "timexes": (timex(text, part, value),)}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            told("^fire:1 spark/VERB blast:1", "So.", "fire", "blast", "Beacon", "spark"), id="the same way"
        ),
        pytest.param(
            told("^leak:1 spark/VERB fire:1", "So.", "leak", "fire", "Beacon", "spark"), id="another cause"
        ),
        pytest.param(b(claim={"polarity": "negative"}), id="denied"),
        pytest.param(b(claim={"modality": "possible"}), id="a guess"),
    ],
)
def test_other_accounts_are_no_difference(other):
    assert findings(a(), other) == []


def test_people_are_neither_cause_nor_effect():
    one = told("@Ida:1 lead/VERB crowd:1", "Ida led the crowd.", "Ida", "crowd", verb="lead")
    other = told("^crowd:1 start/VERB @Ida:1", "The crowd started Ida.", "crowd", "Ida", "Beacon", "start")
    assert findings(one, other) == []
    assert not turned(one, other)


def test_who_tells_both_tells_of_two_fires():
    both = told("^fire:1 cause/VERB blast:1", "The fire caused a blast.", "fire", "blast", "Beacon")
    assert findings(a(), b(), both) == []


FIRE, BLAST = "The fire caused a blast in May.", "A blast sparked the fire in April."
CASES = [
    (
        "other names",
        a(spec="^fire:1 cause/VERB blast:1 @Orr:1"),
        b("^blast:1 spark/VERB fire:1 @Tarn:1"),
        "different_scope",
        "The statements are of different people or places.",
    ),
    (
        "other time",
        a(**dated(FIRE, "May", "2024-05")),
        b(**dated(BLAST, "April", "2024-04")),
        "different_scope",
        "The statements are of different times.",
    ),
    (
        "written apart",
        a(published="2024-05-15"),
        b(published="2024-09-15"),
        "different_scope",
        "The statements stand in articles written far apart.",
    ),
    (
        "cause and effect turned",
        a(),
        b(),
        "contradict",
        "Courier and Beacon take each other’s effect for the cause.",
    ),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "outcome", "explanation"), CASES, ids=[case[0] for case in CASES]
)
def test_each_level_decides_and_explains(level, one, other, outcome, explanation):
    found = decide("event", CAUSES, Pair(one, other, 1.0))
    assert (found.level.name, found.outcome, found.explanation) == (level, outcome, explanation)
    assert found.level.strength == ("soft" if outcome == "contradict" else None)


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in CAUSES]
