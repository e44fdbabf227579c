import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lexicon import relatedness
from claimcheck.lexicon.vocabulary import entries

WORDS = sorted({" ".join(entry.words) for entry in entries() if len(entry.words) == 1})
POS = st.sampled_from(["NOUN", "VERB", "ADJ", "ADV", "PROPN", None])
ANY_WORD = st.sampled_from(WORDS) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("arrive", "arrival"),
        ("decide", "decision"),
        ("elect", "election"),
        ("honour", "honor"),
        ("organise", "organize"),
        ("injure", "injury"),
        ("explode", "explosion"),
        ("quick", "quickly"),
    ],
)
def test_one_family(a: str, b: str) -> None:
    assert relatedness(a, b) == 1.0


@pytest.mark.parametrize(
    ("a", "pos_a", "b", "pos_b", "value"),
    [
        ("injured", "ADJ", "injure", "VERB", 1.0),
        ("fallen", "ADJ", "fall", "VERB", 1.0),
        ("lorry", "NOUN", "truck", "NOUN", 0.9),
        ("cancel", "VERB", "scrub", "VERB", 0.9),
        ("efficacy", "NOUN", "effective", "ADJ", 0.9),
        ("dead", "ADJ", "toll", "NOUN", 0.9),
        ("especially", "ADV", "particularly", "ADV", 0.7),
        ("tram", "NOUN", "biscuit", "NOUN", 0.0),
        ("fire", "VERB", "blaze", "NOUN", 0.0),
        ("wound", "NOUN", "wind", "NOUN", 0.0),
        ("accept", "VERB", "reject", "VERB", 0.0),
        ("kill", "VERB", "injure", "VERB", 0.0),
    ],
)
def test_graded(a: str, pos_a: str, b: str, pos_b: str, value: float) -> None:
    assert relatedness(a, b, pos_a, pos_b) == value


@settings(deadline=None, max_examples=200)
@given(a=ANY_WORD, b=ANY_WORD, pos_a=POS, pos_b=POS)
def test_symmetric_and_in_range(a: str, b: str, pos_a: str | None, pos_b: str | None) -> None:
    value = relatedness(a, b, pos_a, pos_b)
    assert 0.0 <= value <= 1.0
    assert value == relatedness(b, a, pos_b, pos_a)


@settings(deadline=None, max_examples=100)
@given(a=ANY_WORD, pos_a=POS, pos_b=POS)
def test_a_word_is_itself(a: str, pos_a: str | None, pos_b: str | None) -> None:
    assert relatedness(a, a, pos_a, pos_b) == 1.0
