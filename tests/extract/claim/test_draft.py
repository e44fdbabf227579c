import pytest

from claimcheck.extract.claim.draft import Draft, Numbering, claim_id
from tests.extract.claim.docs import article, attribution

TEXT = "Two died.\nTwo died.\n\nA third came back."


def test_equal_texts_have_different_ids():
    numbering = Numbering(article(TEXT))
    first, second = numbering.claim(Draft(0, 9)), numbering.claim(Draft(10, 19))
    assert first.text == second.text == "Two died."
    assert first.id == claim_id("a-1", "Two died.", 0)
    assert second.id == claim_id("a-1", "Two died.", 1)
    assert first.id != second.id


def test_an_id_has_no_offset():
    other = Numbering(article("Late on Monday. " + TEXT))
    assert other.claim(Draft(16, 25)).id == claim_id("a-1", "Two died.", 0)


@pytest.mark.parametrize(
    ("first_line", "lines"), [(1, [1, 2, 4]), (6, [6, 7, 9]), (None, [None, None, None])]
)
def test_lines_are_those_of_the_file(first_line, lines):
    numbering = Numbering(article(TEXT, first_line=first_line))
    assert [numbering.line(TEXT.index(word)) for word in ("Two", "Two died.\n\n", "A third")] == lines


def test_the_speaker_is_that_of_the_attribution():
    said = attribution("Ana Ruiz said two died.", "Ana Ruiz", "said", "two died")
    claim = Numbering(article(TEXT)).claim(Draft(0, 9, voices=(0,), attribution=said))
    assert (claim.speaker, claim.speakers, claim.voices) == ("Ana Ruiz", ("Ana Ruiz",), (0,))


def test_the_outlet_speaks_where_there_is_no_attribution():
    claim = Numbering(article(TEXT)).claim(Draft(0, 9))
    assert (claim.speaker, claim.speakers, claim.voices) == (None, (), ())
