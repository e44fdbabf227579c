import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.match.quoted import Quoted, quoted
from claimcheck.match.stretch import stretch
from tests.match.build import quote


def found(a: str, b: str):
    return stretch(quoted(quote(a)), quoted(quote(b)))


def edits(a: str, b: str) -> list[tuple[str, str]]:
    made = found(a, b)
    return [
        (
            " ".join(made.words_a[op.src_start : op.src_end]),
            " ".join(made.words_b[op.dest_start : op.dest_end]),
        )
        for op in made.edits
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(
            "We have sent a note to Velia. The council meets tonight.",
            "We have sent a note. The council meets tonight.",
            [],
            id="a sentence cut at its end",
        ),
        pytest.param(
            "However, the council meets tonight in Ostby.",
            "The council meets tonight in Ostby.",
            [],
            id="a word before its beginning",
        ),
        pytest.param(
            "The pumps failed at dawn. It was cold. We left the mill on foot.",
            "The pumps failed at dawn. We left the mill on foot.",
            [],
            id="a sentence left out",
        ),
        pytest.param(
            "The pumps failed, one by one, before it was light.",
            "The pumps failed ... before it was light.",
            [],
            id="left out with dots",
        ),
        pytest.param(
            "The pumps failed, one by one, before it was light.",
            "The pumps failed before it was light.",
            [("one by one", "")],
            id="left out without dots",
        ),
        pytest.param(
            "That man is armed and must not be approached.",
            "That man must not be approached.",
            [("is armed and", "")],
            id="left out after two words",
        ),
        pytest.param(
            "We waited. We waited for the boat all night.",
            "We waited for the boat all night.",
            [],
            id="said twice",
        ),
        pytest.param(
            "All of it is mud", "All of it is mad, quite mad", [("mud", "mad")], id="heard otherwise"
        ),
    ],
)
def test_only_what_differs_within_a_sentence_is_an_edit(a, b, expected):
    assert edits(a, b) == expected


def test_sentences_that_only_share_a_formula_have_nothing_in_common():
    a = "We did all in our power to protect the homes of our people"
    b = "My government will do its utmost to protect the homes of the people"
    assert found(a, b).same == 0


def test_a_break_is_a_full_stop_and_no_abbreviation():
    made = quoted(quote("Mr. Tull of the U.S. left. He came back … at 3.5 p.m. today"))
    assert [made.words[at] for at in sorted(made.breaks)] == ["mr", "he", "at"]
    assert [made.words[at] for at in made.gaps] == ["at"]


WORDS = st.lists(st.sampled_from(["the", "dam", "held", "not", "all", "night", "we", "ran"]), max_size=14)


@settings(deadline=None, max_examples=150)
@given(WORDS, WORDS, st.sets(st.integers(0, 14)), st.sets(st.integers(0, 14)))
def test_a_stretch_is_the_same_words_and_the_edits_between_them(a, b, breaks, gaps):
    one = Quoted(tuple(a), frozenset(breaks | gaps), frozenset(gaps))
    other = Quoted(tuple(b), frozenset(breaks))
    made = stretch(one, other)
    gone = sum(op.src_end - op.src_start for op in made.edits)
    come = sum(op.dest_end - op.dest_start for op in made.edits)
    assert len(made.words_a) - gone == len(made.words_b) - come == made.same
    assert made.same <= min(len(a), len(b))
