import math

import pytest

from claimcheck.judge.intervals import half_place, interval, meets, ratio
from claimcheck.models import Quantity


def quantity(value, modifier="=", upper=None):
    return Quantity(start=0, end=1, text="x", value=value, modifier=modifier, upper=upper)


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
        (quantity(12), (12, 12)),
        (quantity(10, ">="), (10, math.inf)),
        (quantity(50, ">"), (50, math.inf)),
        (quantity(300, "<"), (-math.inf, 300)),
        (quantity(3, "<"), (-math.inf, math.nextafter(3, 0))),
        (quantity(31, ">"), (math.nextafter(31, 32), math.inf)),
        (quantity(8, "range", 10), (8, 10)),
        (quantity(500, "~"), (450, 550)),
        (quantity(None), None),
    ],
)
def test_interval_follows_the_modifier(given, expected):
    assert interval(given, count=True) == expected


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
