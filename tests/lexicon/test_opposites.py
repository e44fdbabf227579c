import tomllib
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lexicon import concepts, in_one_day, in_turn, opposed, relatedness
from claimcheck.lexicon.vocabulary import entries

WORDS = sorted({entry.words[0] for entry in entries() if len(entry.words) == 1})
POS = st.sampled_from(["NOUN", "VERB", "ADJ", "ADV", None])
DATA = tomllib.loads((files("claimcheck.lexicon") / "opposites.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    "pair",
    [
        "accept/reject",
        "rise/fall",
        "confirm/deny",
        "lift/impose",
        "win/lose",
        "open/close",
        "approve/block",
        "alive/dead",
        "guilty/innocent",
        "before/after",
        "increase/decrease",
        "real/hoax",
        "true/false",
        "agree/refuse",
        "support/oppose",
        "begin/end",
        "arrive/leave",
        "arrest/release",
        "approval/rejection",
        "climb/drop",
        "acquit/convict",
        "closure/reopen",
        "hire/fire",
        "guilty/not guilty",
        "go ahead/call off",
        "stable/unstable",
    ],
)
def test_opposites(pair: str) -> None:
    a, b = pair.split("/")
    assert opposed(a, b)
    assert opposed(b, a)


@pytest.mark.parametrize(
    "pair",
    [
        "kill/injure",
        "say/deny",
        "fire/blaze",
        "flood/storm",
        "man/woman",
        "buyer/purchase",
        "tell/ask",
        "run/walk",
        "sit/stand",
    ],
)
def test_merely_different_words_are_not_opposed(pair: str) -> None:
    a, b = pair.split("/")
    assert not opposed(a, b)


def test_part_of_speech_decides_between_senses() -> None:
    assert opposed("fire", "hire", "VERB", "VERB")
    assert not opposed("fire", "hire", "NOUN", "VERB")


@settings(deadline=None, max_examples=300)
@given(a=st.sampled_from(WORDS), b=st.sampled_from(WORDS), pos_a=POS, pos_b=POS)
def test_symmetric_and_never_of_related_words(a: str, b: str, pos_a: str | None, pos_b: str | None) -> None:
    assert opposed(a, b, pos_a, pos_b) == opposed(b, a, pos_b, pos_a)
    if opposed(a, b, pos_a, pos_b):
        assert relatedness(a, b, pos_a, pos_b) < 0.7


def test_no_word_of_the_lists_is_opposed_to_itself() -> None:
    assert [word for word in WORDS if opposed(word, word)] == []


def test_no_word_expresses_two_opposed_concepts_as_one_part_of_speech() -> None:
    pairs = [set(pair) for pair in DATA["concepts"] + DATA["in_turn"]]
    torn = [
        (entry.words, pair)
        for entry in entries()
        for pair in pairs
        if pair <= concepts(" ".join(word for word in entry.words if word != "*"), entry.pos)
    ]
    assert torn == []


def test_pairs_name_two_different_known_concepts() -> None:
    known = {entry.concept for entry in entries()}
    assert [
        pair for pair in DATA["concepts"] + DATA["in_turn"] if len(set(pair)) != 2 or not set(pair) <= known
    ] == []
    assert [pair for pair in DATA["words"] if len(set(pair)) != 2] == []


@pytest.mark.parametrize(
    ("pair", "value"),
    [
        ("open/close", True),
        ("arrest/release", True),
        ("arrive/leave", True),
        ("accept/reject", False),
        ("confirm/deny", False),
        ("guilty/innocent", False),
        ("fire/blaze", False),
    ],
)
def test_opposites_that_follow_one_another(pair: str, value: bool) -> None:
    a, b = pair.split("/")
    assert in_turn(a, b) is value
    assert in_turn(b, a) is value


@pytest.mark.parametrize(
    ("a", "b", "expected"), [("trap", "rescue", True), ("release", "arrest", True), ("open", "close", False)]
)
def test_what_may_follow_within_a_day(a, b, expected):
    assert in_turn(a, b)
    assert in_one_day(a, b) is expected
