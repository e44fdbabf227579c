import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.tokenizer import BoundedTokenizer

PLAIN = spacy.blank("en").tokenizer
BOUNDED = BoundedTokenizer(PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "The ferry didn't sail,  police said.\n\nIt cost $1.2m (about €1.1m).",
        "See https://example.org/" + "a/b-c." * 20 + " for more.",
    ],
)
def test_text_with_words_is_cut_as_ever(text):
    assert [(t.text, t.norm_, t.whitespace_) for t in BOUNDED(text)] == [
        (t.text, t.norm_, t.whitespace_) for t in PLAIN(text)
    ]


@pytest.mark.parametrize("mark", ['"', "“", "(", "$", "&", ".", "a", "a-", "'s", "👩‍👧"])
def test_a_run_of_a_hundred_thousand_marks_is_kept_whole_and_takes_no_long_time(mark):
    text = f"He said {mark * (100_000 // len(mark))} \n and didn't leave."
    doc = BOUNDED(text)
    assert doc.text == text
    assert [token.norm_ for token in doc][-5:] == ["and", "do", "not", "leave", "."]
    assert max(len(token) for token in doc) <= 400


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet=" \n\ta\"'(.$-é\u200b👩", max_size=900))
def test_the_text_is_never_changed(text):
    assert BOUNDED(text).text == text
