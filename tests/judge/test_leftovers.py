from claimcheck.judge.leftovers import left_over
from claimcheck.match.score import align
from claimcheck.models import ClaimGroup
from tests.match.build import number


def _pair():
    return (
        number("12 workers died.", "12", 12, "worker die:1/VERB", outlet="Courier"),
        number("15 workers died.", "15", 15, "worker die:1/VERB", outlet="Ledger"),
    )


def _group(*claims):
    return ClaimGroup(id="g-1", story="s-1", topic="workers", claims=claims, status="agree")


def test_a_pair_that_no_group_holds_is_left_over_once():
    a, b = _pair()
    pairs = {"number": [align(b, a)], "statement": [align(a, b)]}
    ((kind, pair),) = left_over(pairs, [_group(a.claim.id), _group(b.claim.id, "c-else")][:1])
    assert (kind, pair.a, pair.b) == ("number", a, b)


def test_a_pair_within_a_group_is_not_left_over():
    a, b = _pair()
    assert not list(left_over({"number": [align(a, b)]}, [_group(a.claim.id, b.claim.id)]))
