"""Forms: which words may be forms of a lemma."""

import pytest

from claimcheck.lexicon.forms import is_form


@pytest.mark.parametrize(
    ("word", "lemma", "expected"),
    [
        pytest.param("reach", "reach", True, id="the lemma"),
        pytest.param("reached", "reach", True, id="past"),
        pytest.param("struck", "strike", True, id="irregular"),
        pytest.param("denies", "deny", True, id="third person"),
        pytest.param("reach", "reached", False, id="the other way round"),
        pytest.param("lifted", "reach", False, id="another verb"),
    ],
)
def test_forms_of_a_lemma(word, lemma, expected):
    assert is_form(word, lemma) is expected
