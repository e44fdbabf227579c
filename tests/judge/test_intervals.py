import math

import pytest

from claimcheck.judge.intervals import half_place, interval, meets, ratio
from claimcheck.models import Quantity


def quantity(value, modifier="=", upper=None, text="x"):
    return Quantity(start=0, end=1, text=text, value=value, modifier=modifier, upper=upper)


def below(value):
    return math.nextafter(value, -math.inf)


@pytest.mark.parametrize(
    ("value", "count", "expected"),
    [
        (12, True, 0),
        (212, True, 0),
        (900, True, 0),
        (38_000, True, 500),
        (1_200_000_000, False, 50_000_000),
        (4.25, False, 0.005),
        (62, False, 0.5),
        (30, False, 0.5),
        (0, False, 0),
    ],
)
def test_half_place_is_what_rounding_may_hide(value, count, expected):
    assert half_place(value, count=count) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (quantity(0.5).model_copy(update={"kind": "fraction"}), (0.485, below(0.515))),
        (quantity(230).model_copy(update={"dimension": "length"}), (227.7, below(232.3))),
        (quantity(229).model_copy(update={"dimension": "length"}), (229, 229)),
        (quantity(12), (12, 12)),
        (quantity(10, ">="), (10, math.inf)),
        (quantity(50, ">"), (50, math.inf)),
        (quantity(300, "<"), (-math.inf, 300)),
        (quantity(3, "<"), (-math.inf, math.nextafter(3, 0))),
        (quantity(31, ">"), (math.nextafter(31, 32), math.inf)),
        (quantity(8, "range", 10), (8, 10)),
        (quantity(500, "~"), (450, below(550))),
        (quantity(None), None),
    ],
)
def test_interval_follows_the_modifier(given, expected):
    assert interval(given, count=True) == expected


@pytest.mark.parametrize(
    ("given", "other", "met"),
    [
        (quantity(140, "~"), 139, True),
        (quantity(140, "~"), 146, False),
        (quantity(141, "~"), 139, False),
        (quantity(141_000_000, "~"), 139_000_000, False),
        (quantity(75, "~"), 73, True),
        (quantity(75, "~"), 78, False),
        (quantity(20, "~"), 18, True),
        (quantity(20, "~"), 23, False),
        (quantity(12, "~", text="about a dozen"), 11, True),
        (quantity(12, "~"), 11, False),
        (quantity(0, "~"), 0, True),
    ],
)
def test_an_approximate_value_is_as_precise_as_its_digits(given, other, met):
    assert meets(interval(given, count=True), (other, other)) is met


@pytest.mark.parametrize(
    ("one", "other", "count", "met"),
    [
        (1.2e9, 1.3e9, False, False),
        (5, 6, False, False),
        (7.6, 7.7, False, False),
        (1.2e9, 1.24e9, False, True),
        (15.5, 16, False, True),
        (38_000, 38_450, True, True),
        (38_000, 39_000, True, False),
    ],
)
def test_two_values_of_one_precision_are_two_values(one, other, count, met):
    assert meets(*(interval(quantity(value), count=count) for value in (one, other))) is met


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [((12, 12), (12, 12), True), ((10, math.inf), (12, 12), True), ((12, 12), (15, 15), False)],
)
def test_meets(a, b, expected):
    assert meets(a, b) is expected
    assert meets(b, a) is expected


def test_ratio_of_values_that_differ_in_sign_is_infinite():
    assert ratio(84, 42) == 2
    assert ratio(-3, 3) == math.inf
    assert ratio(0, 0) == 1
