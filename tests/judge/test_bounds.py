"""Dates that bound an act: by, before, not before."""

import pytest

from claimcheck.judge.bounds import bounded, bounds_allow, turned
from claimcheck.judge.date import compare_dates
from claimcheck.judge.levels import Pair
from tests.match.build import date

REOPEN = "reopen/VERB bridge:1"


def told(before, part, value, outlet="Courier", polarity="positive"):
    text = f"{before} {part}."
    claim = {"timexes": (0,), "polarity": polarity}
    return date(text, part, value, REOPEN, outlet=outlet, claim=claim)


MONDAY = told("The bridge reopened on", "Monday", "2024-05-13", "Beacon")
SUNDAY = told("The bridge reopened on", "Sunday", "2024-05-19", "Beacon")


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The bridge reopened on", ""),
        ("The bridge must reopen by", "before"),
        ("The bridge will reopen no later than", "before"),
        ("The bridge stays shut until", "until"),
        ("The bridge will reopen after", "after"),
        ("The bridge will reopen no earlier than", "after"),
    ],
)
def test_the_words_before_a_date_tell_what_it_bounds(before, name):
    assert bounded(told(before, "Friday", "2024-05-17")) == name


@pytest.mark.parametrize(
    ("before", "polarity", "other", "outcome"),
    [
        ("The bridge will not reopen before", "negative", MONDAY, "contradict"),
        ("The bridge will not reopen until", "negative", MONDAY, "contradict"),
        ("The bridge will not reopen before", "negative", SUNDAY, "compatible"),
        ("The bridge will not reopen on", "negative", MONDAY, "not_comparable"),
        ("The bridge will reopen before", "positive", MONDAY, "compatible"),
        ("The bridge will reopen before", "positive", SUNDAY, "contradict"),
        ("The bridge will reopen after", "positive", MONDAY, "contradict"),
        ("The bridge will reopen after", "positive", SUNDAY, "compatible"),
    ],
)
def test_what_is_denied_up_to_a_day_happens_on_it_or_later(before, polarity, other, outcome):
    friday = told(before, "Friday", "2024-05-17", polarity=polarity)
    assert compare_dates(Pair(friday, other)).outcome == outcome
    assert compare_dates(Pair(other, friday)).outcome == outcome


def test_two_bounds_of_one_kind_are_compared_as_days():
    pair = Pair(told("by", "Friday", "2024-05-17"), told("by", "Monday", "2024-05-13", "Beacon"))
    assert not bounds_allow(pair)
    assert not turned(pair)


def test_what_is_not_so_until_a_day_needs_no_verb_of_its_own():
    def available(before, part, value, outlet, polarity="positive"):
        claim = {"timexes": (0,), "polarity": polarity, "modality": "planned"}
        return date(f"{before} {part}.", part, value, "available/ADJ ^drug:1", outlet=outlet, claim=claim)

    late = available("The drug will not be available until", "3 June", "2024-06-03", "Courier", "negative")
    soon = available("The drug will be available from", "Friday", "2024-05-17", "Beacon")
    assert compare_dates(Pair(late, soon)).level.name == "conflict"
    assert (
        compare_dates(Pair(soon, available("It is ready on", "3 June", "2024-06-03", "Ledger"))).outcome
        != "contradict"
    )
