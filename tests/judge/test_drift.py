import pytest

from claimcheck.judge.drift import drifted, drifting, one_required
from claimcheck.judge.levels import Pair
from tests.match.build import number

MONEY = {"dimension": "money", "unit": "USD"}
METRES = {"dimension": "length", "unit": "metre"}


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("share fall:1/VERB", True),
        ("oil trade:1/VERB barrel:2", True),
        ("share close:1/VERB fall:2/VERB", False),
        ("house fall:1/VERB", False),
        ("share buy:1/VERB", False),
    ],
)
def test_a_price_on_the_move_is_that_of_its_hour(spec, expected):
    one, other = (number(f"It was at {v}.", str(v), v, spec, quantity=MONEY) for v in (7.1, 6.4))
    assert drifting(Pair(one, other)) is expected
    assert drifted(Pair(one, other)) is expected


def test_a_price_of_the_hour_may_stand_without_a_word_for_what_is_traded():
    one, other = (number(f"It is now priced at {v}.", str(v), v, quantity=MONEY) for v in (7.1, 6.4))
    assert drifting(Pair(one, other))


def test_a_change_does_not_take_the_place_of_another():
    percent = {"dimension": "percent", "unit": "percent"}
    one, other = (number(f"It fell {v}.", str(v), v, "share fall:1/VERB", quantity=percent) for v in (7, 6))
    assert drifting(Pair(one, other))
    assert not drifted(Pair(one, other))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("They were 12 metres from the surface.", "They were 5 metres from the surface.", True),
        ("They were 12 metres from the surface.", "The shaft was 5 metres wide.", False),
    ],
)
def test_how_far_something_had_got_drifts(one, other, expected):
    pair = Pair(number(one, "12 metres", 12, quantity=METRES), number(other, "5 metres", 5, quantity=METRES))
    assert drifting(pair) is expected


def test_what_would_be_needed_is_no_measurement():
    need = number("The comet would have to be 200 miles away.", "200", 200)
    told = number("The comet was 250 miles away.", "250", 250)
    assert one_required(Pair(need, told))
    assert not one_required(Pair(need, need))
    assert not one_required(Pair(told, told))


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        pytest.param("It widened its week-old raids.", "week", True, id="how old an event was"),
        pytest.param("It ended the 12-day-old siege.", "12-day-old", True, id="the same in figures"),
        pytest.param("The raids went on for 12 days.", "12 days", False, id="how long it lasted"),
    ],
)
def test_how_old_an_event_was_is_another_by_the_day(text, part, expected):
    spans = {"dimension": "duration", "unit": "day"}
    old = number(text, part, 12, quantity=spans)
    lasted = number("The raids went on for 15 days.", "15 days", 15, quantity=spans, outlet="Beacon")
    assert drifting(Pair(old, lasted)) is expected
    assert not drifting(Pair(lasted, lasted))
