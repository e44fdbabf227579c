import pytest

from claimcheck.match.groups import grouped, mutual
from claimcheck.match.score import Alignment
from tests.match.build import number


def slots(*outlets):
    return [number("Twelve died.", "Twelve", 12, outlet=outlet) for outlet in outlets]


def pair(a, b, score):
    return Alignment(a, b, score, ())


def told(groups):
    return sorted(tuple(i.extraction.article.source for i in group.items) for group in groups)


def test_no_chain_ties_the_ends():
    """A bound that is like both values must not make one group of two values that are not alike."""
    ten, bound, fifteen = slots("Ten", "Bound", "Fifteen")
    groups = grouped([pair(ten, bound, 0.5), pair(bound, fifteen, 0.45)], 0.4)
    assert told(groups) == [("Ten", "Bound")]


def test_three_that_are_all_alike_are_one_group():
    a, b, c = slots("A", "B", "C")
    groups = grouped([pair(a, b, 0.5), pair(b, c, 0.5), pair(a, c, 0.5)], 0.4)
    assert told(groups) == [("A", "B", "C")]


def test_below_the_threshold_nothing_is_grouped():
    a, b = slots("A", "B")
    assert grouped([pair(a, b, 0.3)], 0.4) == []


def test_two_facts_of_the_same_articles_stay_two_groups():
    a1, a2, b1, b2 = slots("A", "A", "B", "B")
    groups = grouped([pair(a1, b1, 0.9), pair(a2, b2, 0.8), pair(a1, b2, 0.2)], 0.4)
    assert [[i.order for i in g.items] for g in groups] == [[a1.order, b1.order], [a2.order, b2.order]]


def test_the_order_of_the_alignments_does_not_matter():
    a, b, c, d = slots("A", "B", "C", "D")
    pairs = [pair(a, b, 0.6), pair(c, d, 0.6), pair(b, c, 0.5), pair(a, c, 0.1)]
    assert told(grouped(pairs, 0.4)) == told(grouped(pairs[::-1], 0.4))


def test_a_group_knows_the_alignments_among_its_items():
    a, b, c = slots("A", "B", "C")
    found = pair(a, b, 0.5)
    (group,) = grouped([found], 0.4)
    assert group.alignment(b, a) is found
    assert group.alignment(a, c) is None


@pytest.mark.parametrize(("rival", "kept"), [(0.9, False), (0.41, True)])
def test_only_the_best_match_in_an_article_counts(rival, kept):
    a, b1, b2 = slots("A", "B", "B")
    weak, strong = pair(a, b1, 0.4), pair(a, b2, rival)
    assert (weak in mutual([weak, strong])) is kept
    assert strong in mutual([weak, strong])
