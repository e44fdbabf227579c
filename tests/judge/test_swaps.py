"""Swaps: two figures of the same digits in another order."""

import pytest

from claimcheck.judge.swaps import judge_swaps
from claimcheck.models import Finding
from tests.match.build import number

EURO = {"dimension": "money", "unit": "EUR"}
METRE = {"dimension": "length", "unit": "metre"}


def count(value, outlet, spec="patient copy/VERB:1", **more):
    text = f"{value:,} patients were told."
    return number(text, f"{value:,}", value, spec, outlet=outlet, **more)


def told(*items):
    groups, found = [], []
    judge_swaps("s-1", items, groups, found)
    return [(f.kind, f.verdict, f.level, f.strength, f.explanation) for f in found]


SWAP = ("number", "contradict", "digits swapped", "hard")


def test_swapped_digits_are_a_contradiction():
    found = told(count(640_000, "Courier"), count(460_000, "Beacon"))
    assert found == [
        (*SWAP, "Courier gives 640,000, Beacon 460,000: the same digits in another order."),
    ]


def test_all_who_give_a_figure_stand_on_its_side():
    groups, found = [], []
    items = [count(175, "Courier"), count(157, "Beacon"), count(175, "Ledger")]
    judge_swaps("s-1", items, groups, found)
    assert sorted((side.value, len(side.evidence)) for side in found[0].sides) == [("157", 1), ("175", 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(count(175, "Courier"), count(1_570, "Beacon"), id="another magnitude"),
        pytest.param(count(175, "Courier"), count(176, "Beacon"), id="other digits"),
        pytest.param(count(36, "Courier"), count(63, "Beacon"), id="too small"),
        pytest.param(count(200, "Courier"), count(200, "Beacon"), id="the same"),
        pytest.param(count(175, "Courier"), count(157, "Courier"), id="one article"),
        pytest.param(count(175, "Courier"), count(157, "Beacon", "tree fell/VERB:1"), id="other things"),
        pytest.param(
            count(175, "Courier"),
            count(157, "Beacon", "patient visit/VERB:1 ward:1", quantity={"modifier": ">"}),
            id="a bound",
        ),
        pytest.param(
            count(1_200, "Courier", "harbour:1", quantity=METRE),
            count(2_100, "Beacon", "island:1", quantity=METRE),
            id="lengths without a word in common",
        ),
        pytest.param(
            count(410, "Courier", quantity=EURO), count(140, "Beacon", quantity=METRE), id="other units"
        ),
    ],
)
def test_other_figures_are_let_be(one, other):
    assert told(one, other) == []


def test_who_gives_both_figures_tells_of_two_things():
    assert told(count(175, "Courier"), count(157, "Beacon"), count(157, "Courier")) == []


def test_sums_need_no_word_in_common():
    one = count(410_000_000, "Courier", "bill:1", quantity=EURO)
    other = count(140_000_000, "Beacon", "euro:1", quantity=EURO)
    assert told(one, other) == [
        (*SWAP, "Courier gives 410 million EUR, Beacon 140 million EUR: the same digits in another order."),
    ]


def test_what_is_shown_already_is_not_told_again():
    groups, found = [], []
    pair = [count(175, "Courier"), count(157, "Beacon")]
    judge_swaps("s-1", pair, groups, found)
    judge_swaps("s-1", pair, groups, found)
    assert len(found) == 1
    assert isinstance(found[0], Finding)
