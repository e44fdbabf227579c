import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.number import compare_numbers
from claimcheck.judge.standing import CONFLICT, alone, needed, peers_of
from tests.match.build import number


def _detours(third):
    """Three outlets on the length of a detour; the third tells the value given."""
    return [
        number("The detour cost 160 metres.", "160 metres", 160, "detour cost:1/VERB", outlet="Courier"),
        number("The detour was 90 metres.", "90 metres", 90, "detour come:1/VERB", outlet="Ledger"),
        number(f"It lost {third} metres.", f"{third} metres", third, "runner lose:1/VERB", outlet="Beacon"),
    ]


@pytest.mark.parametrize(("third", "is_alone"), [(160, True), (90, True), (70, False)])
def test_an_article_stands_alone_against_two_that_give_one_number(third, is_alone):
    items = _detours(third)
    decision = compare_numbers(Pair(items[0], items[1], 0.2))
    peers = peers_of(items)
    assert decision.level.strength == "hard"
    assert alone(decision, peers) is is_alone
    assert needed("number", decision, peers) == (0.15 if is_alone else CONFLICT["number"])


def test_people_and_things_are_not_one_count():
    items = [
        number(
            "40 people were hurt.", "40 people", 40, "person hurt:1/VERB", noun="people", outlet="Courier"
        ),
        number(
            "112 accidents.", "112 accidents", 112, "accident hurt:1/VERB", noun="accident", outlet="Ledger"
        ),
        number("40 people fell.", "40 people", 40, "person fall:1/VERB", noun="people", outlet="Beacon"),
    ]
    decision = compare_numbers(Pair(items[0], items[1], 0.2))
    assert not alone(decision, peers_of(items))


def test_two_outlets_never_make_one_stand_alone():
    items = _detours(160)[:2]
    decision = compare_numbers(Pair(*items, 0.2))
    assert needed("number", decision, peers_of(items)) == CONFLICT["number"]


def test_two_values_of_one_key_need_no_third():
    items = [
        number(
            "They fell so far.", "so far", value, "fall/VERB", outlet=outlet, measure="deed fall length ruiz"
        )
        for value, outlet in ((80, "Courier"), (150, "Beacon"))
    ]
    assert alone(compare_numbers(Pair(*items, 0.4)), peers_of(items))
