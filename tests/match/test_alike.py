import pytest

from claimcheck.match.alike import alike, likeness
from tests.match.build import statement

LONG = "hand/VERB warden:1 key:2 lighthouse:3 heir:4"


def made(spec, outlet="Courier"):
    return statement("The warden handed over the keys.", spec, outlet=outlet)


def test_what_is_said_twice_is_alike_in_whole():
    found = likeness(made(LONG), made(LONG, "Beacon"))
    assert found.share == pytest.approx(1)
    assert found.words == 5


def test_it_does_not_matter_what_hangs_on_what():
    turned = "key/NOUN lighthouse:1 heir:2 hand:3/VERB warden:4"
    assert likeness(made(LONG), made(turned, "Beacon")).share > 0.9


def test_the_share_falls_with_all_that_only_one_of_them_says():
    more = LONG + " brass:1 storm:1 harbour:1 mayor:1 drum:1"
    found = likeness(made(LONG), made(more, "Beacon"))
    assert found.words == 5
    assert 0.5 < found.share < 0.8


def test_statements_without_a_common_word_are_not_alike():
    found = likeness(made("rise/VERB river:1"), made("paint/VERB barn:1", "Beacon"))
    assert (found.share, found.mass, found.words, found.score) == (0, 0, 0, 0)


def test_a_single_common_word_scores_less_than_several():
    one = likeness(made("paint/VERB"), made("paint/VERB", "Beacon"))
    assert one.share == 1
    assert one.score < likeness(made(LONG), made(LONG, "Beacon")).score


def test_only_the_most_alike_of_an_article_is_paired():
    item, near, far = (
        made(LONG),
        made(LONG, "Beacon"),
        made("hand/VERB warden:1 key:2 drum:1 storm:1", "Beacon"),
    )
    (pair,) = alike([item, near, far])
    assert (pair.a, pair.b) == (item, near)


def test_statements_of_one_article_are_not_paired():
    assert alike([made(LONG), made(LONG)]) == []


def test_a_clause_printed_twice_is_alike_however_little_it_says():
    one, other = made("paint/VERB"), made("paint/VERB", "Beacon")
    assert likeness(one, other).score < 1
    assert [pair.score for pair in alike([one, other])] == [1]
