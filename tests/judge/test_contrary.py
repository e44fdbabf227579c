import pytest

from claimcheck.judge.contrary import CONTRARY, compare_contraries
from claimcheck.judge.ground import Opposition
from claimcheck.models import Mention, Quantity
from tests.match.build import statement, timex

PAST = {"tense": "past"}
TOLD = "Courier says “paid”, Beacon “did not pay”"
COUNTS = [Quantity(start=0, end=1, text="7", value=7), Quantity(start=0, end=1, text="9", value=9)]


def a(spec="pay/VERB fee:1", text="They paid.", claim=None, **more):
    return statement(text, spec, outlet="Courier", claim={"frame": PAST, **(claim or {})}, **more)


def b(spec="pay/VERB fee:1", text="They did not pay.", claim=None, **more):
    return statement(
        text, spec, outlet="Beacon", claim={"frame": PAST, "polarity": "negative", **(claim or {})}, **more
    )


def found(kind="negated", words=("pay", "not pay"), actor="unknown", voice="unknown"):
    return Opposition(words, kind, "act", (("fee", "fee", 0.6),), actor, voice)


def dated(part, value, told="They paid"):
    text = f"{told} in {part}."
    return {"text": text, "claim": {"timexes": (0,)}, "timexes": (timex(text, part, value),)}


def place(name):
    return {"mentions": (Mention(start=0, end=1, text=name, name=name, kind="place"),)}


CASES = [
    (
        "plan and outcome",
        a(claim={"modality": "planned"}),
        b(),
        found(),
        "different_scope",
        f"{TOLD}, one of them as a plan or a possibility.",
    ),
    (
        "other names",
        a("pay/VERB fee:1 @Orr:1 @Tarn:1", **place("Tarn")),
        b("pay/VERB fee:1 @Orr:1 @Velia:1", **place("Velia")),
        found(),
        "different_scope",
        f"{TOLD}, of different people or places.",
    ),
    (
        "other figures",
        a(claim={"quantities": (0,)}, quantities=(COUNTS[0],)),
        b(claim={"quantities": (0,)}, quantities=(COUNTS[1],)),
        found(),
        "different_scope",
        f"{TOLD}, with different figures.",
    ),
    (
        "other time",
        a(**dated("May", "2024-05")),
        b(**dated("April", "2024-04", "They did not pay")),
        found(),
        "different_scope",
        f"{TOLD}, for different times.",
    ),
    (
        "written apart",
        a(published="2024-05-15"),
        b(published="2024-06-20"),
        found(),
        "different_scope",
        f"{TOLD}, in articles written far apart.",
    ),
    (
        "in turn",
        a(),
        b(),
        found("states", ("close", "reopen")),
        "different_scope",
        "Courier says “close”, Beacon “reopen”: one may have followed the other.",
    ),
    (
        "other moment",
        a("die/VERB miner:1", published="2024-05-17"),
        b("die/VERB miner:1", published="2024-05-14"),
        found(words=("die", "not die")),
        "superseded",
        "Courier says “die”, Beacon “not die”, at different times.",
    ),
    (
        "parties differ",
        a(speakers=("Ana Ruiz",)),
        b(speakers=("Jon Tull",)),
        found(voice="other"),
        "disputed",
        f"{TOLD}: the parties dispute it.",
    ),
    (
        "denied",
        a(),
        b(speakers=("Jon Tull",)),
        found(actor="same"),
        "disputed",
        f"{TOLD}, one of them as a party’s denial.",
    ),
    (
        "ready and against",
        a("signal/VERB willingness:1 fee:2", "They signalled their willingness to pay."),
        b("reject/VERB fee:1", "They rejected it.", claim={"polarity": "positive"}),
        found("stances", ("willingness", "reject")),
        "contradict",
        "Courier says “willingness”, Beacon “rejected” of the same thing: to be ready for it is not yet to take it.",
    ),
    ("contrary", a(), b(), found(), "contradict", f"{TOLD} of the same thing."),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "opposed", "outcome", "explanation"), CASES, ids=[case[0] for case in CASES]
)
def test_each_level_decides_and_explains(level, one, other, opposed, outcome, explanation):
    decision = compare_contraries(one, other, opposed)
    assert (decision.kind, decision.level.name, decision.outcome) == ("polarity", level, outcome)
    hard = None if outcome != "contradict" else "soft" if level == "ready and against" else "hard"
    assert decision.level.strength == hard
    assert decision.explanation == explanation


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in CONTRARY]


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        pytest.param(
            a(speakers=("Police",)),
            b(speakers=("the coroner",)),
            found(voice="other"),
            id="two that look into it",
        ),
        pytest.param(
            a(speakers=("a leaked memo",)), b(speakers=("Jon Tull",)), found(voice="other"), id="a document"
        ),
        pytest.param(a(), b(speakers=("Police",)), found(actor="same"), id="police of their own act"),
        pytest.param(a(), b(speakers=("Jon Tull",)), found(), id="a speaker about others"),
        pytest.param(
            a(**dated("May", "2024-05-14")),
            b(**dated("May", "2024-05-14")),
            found("states", ("close", "reopen")),
            id="in turn, but of one day",
        ),
    ],
)
def test_a_contradiction_all_the_same(one, other, opposed):
    assert compare_contraries(one, other, opposed).outcome == "contradict"
