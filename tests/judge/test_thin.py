import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.thin import much_alike, one_text, printed_twice, same_words, thin
from tests.match.build import statement

FERRY = "The ferry was towed into harbour."


def pair(one, other, text=FERRY, other_text=None, **more):
    return Pair(
        statement(text, one, outlet="Courier", **more),
        statement(other_text or text, other, outlet="Beacon", **more),
    )


DENIED = {"polarity": "negative"}
SPEC = "tow/VERB ferry:1 harbour:2"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (pair(SPEC, SPEC), False),
        (pair(SPEC, SPEC, other_text="it was"), True),
        (
            pair(
                "tow/VERB ferry:1",
                "tow/VERB ferry:1 storm:1 mayor:1 drum:1 parish:1 crane:1",
                other_text="The mayor spoke.",
            ),
            True,
        ),
        (pair("moor/VERB", "moor/VERB"), False),
        (pair(SPEC, SPEC, "never sank", claim=DENIED), False),
        (pair("tow/VERB", "tow/VERB", other_text="It was not towed.", claim=DENIED), False),
    ],
    ids=["same words", "a fragment", "two words of many", "same letters", "a denial", "a denial of one word"],
)
def test_what_two_statements_share_may_be_too_little(found, expected):
    assert thin(found) is expected


def test_a_clause_of_few_words_is_not_told_by_its_letters():
    assert same_words(pair("moor/VERB", "sink/VERB"))
    assert not same_words(pair("moor/VERB", "sink/VERB", "It was moored."))


def test_much_alike_are_statements_with_more_in_common_than_not():
    long = SPEC + " tug:2"
    assert much_alike(pair(long, long + " storm:1"))
    assert not much_alike(pair(SPEC, SPEC))
    assert not much_alike(pair(SPEC, long + " storm:1 mayor:1 drum:1 parish:1 crane:1 barn:1"))


def test_a_clause_printed_twice_is_told_from_one_that_is_only_like_it():
    assert printed_twice(pair("moor/VERB", "sink/VERB", other_text=FERRY.upper()))
    assert not printed_twice(pair("moor/VERB", "sink/VERB", other_text="The ferry was towed into a harbour."))


def test_a_clause_that_goes_on_where_another_ends_is_one_text():
    assert one_text(pair("moor/VERB", "sink/VERB", other_text=f"{FERRY} It was Monday."))
    assert not one_text(pair("moor/VERB", "sink/VERB", other_text=f"It was Monday. {FERRY}"))
