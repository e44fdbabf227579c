import pytest

from claimcheck.errors import UsageError
from claimcheck.explain.places import find_place


def texts(batch, reference):
    return [claim.text for claim in find_place(reference, batch).claims]


@pytest.mark.parametrize(
    "reference",
    [
        pytest.param("Twelve people", id="words"),
        pytest.param("twelve   PEOPLE\nwere", id="case and white space"),
        pytest.param("beacon.md:8", id="a place"),
        pytest.param("some/where/{folder}/beacon.md:8", id="a place seen from another folder"),
    ],
)
def test_a_claim_is_found(batch, orvik, reference):
    assert texts(batch, reference.format(folder=orvik.name)) == ["Twelve people were killed in the landslide"]


def test_a_claim_is_found_by_its_id(batch):
    claim = find_place("Twelve people", batch).claims[0]
    assert texts(batch, claim.id) == [claim.text]


def test_quotation_marks_need_not_be_curly(batch):
    found = texts(batch, '"Nobody had checked the slope since the spring," said Lena Hauge, the')
    assert any("checked the slope" in text for text in found)


def test_words_find_the_article_that_has_them(batch):
    assert find_place("Fifteen people", batch).extraction.article.source == "Courier"


@pytest.mark.parametrize(
    ("reference", "sentence"),
    [
        pytest.param(
            "c-0000",
            "There is no claim c-0000 in these articles; their ids stand in",
            id="an id that is not there",
        ),
        pytest.param(
            "an avalanche", "“an avalanche” stands in none of the 3 articles; give words as", id="nowhere"
        ),
        pytest.param("killed in the landslide", "stands in 2 articles (", id="in two articles"),
        pytest.param(
            "beacon.md:1", "claimcheck reads no claim at “beacon.md:1”; to see those of", id="no claim there"
        ),
        pytest.param("nosuch.md:1", "“nosuch.md:1” stands in none of the 3 articles", id="no such file"),
    ],
)
def test_what_is_not_found_is_said_with_what_to_do(batch, reference, sentence):
    with pytest.raises(UsageError) as told:
        find_place(reference, batch)
    assert sentence in str(told.value)
