"""Quantities as intervals: which values a writing allows."""

import math
from decimal import Decimal

from claimcheck.models import Quantity

APPROXIMATE = 0.1
"""How far a value given as "about" may be off at most, as a share of it."""
ROUNDED = 0.15
"""How much rounding may hide at most, as a share of the value: 2,000 is no way to write 1,500."""
CONVERTED = 0.04
"""How far two values may differ that were converted from one unit into another and rounded."""
FRACTION = 0.03
"""How far a value given as "two thirds" may be off, as a share of it."""
MEASURED = 0.01
"""How far a measure in round figures may be off at least, as a share of it: 229 feet are told as 230."""
_MEASURED = frozenset({"length", "mass", "area", "volume"})
_TEN = 10
_ROUND_STEP = 5
_FEW = 20
_ROUND_FROM = 1000
"""From here on a count with trailing zeros is read as rounded to its last significant digit."""

Interval = tuple[float, float]


def half_place(value: float, *, count: bool) -> float:
    """Return half of the last significant place of a written value: what rounding may hide.

    A count below 1,000 is exact. 1.2 billion hides up to 50 million; 62 per cent hides half a point.
    """
    number = Decimal(str(value)).normalize()
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or value == 0:
        return 0.0
    if count and abs(value) < _ROUND_FROM:
        return 0.0
    if exponent > 0 and abs(value) < _ROUND_FROM:
        exponent = 0
    if count and exponent <= 0:
        return 0.0
    return float(Decimal(5).scaleb(exponent - 1))


def interval(quantity: Quantity, *, count: bool) -> Interval | None:
    """Return the lowest and the highest value that a quantity allows; None where it has no value."""
    value = quantity.value
    if value is None:
        return None
    if quantity.modifier == "range" and quantity.upper is not None:
        return float(value), float(quantity.upper)
    if quantity.modifier in (">", ">="):
        low = float(value)
        return (math.nextafter(low, math.inf) if _sharp(quantity, count=count) else low), math.inf
    if quantity.modifier in ("<", "<="):
        high = float(value)
        return -math.inf, (math.nextafter(high, -math.inf) if _sharp(quantity, count=count) else high)
    if quantity.kind in ("fraction", "ratio"):
        return _around(value, FRACTION * abs(value))
    if quantity.modifier == "~":
        return _around(value, min(_precision(quantity), APPROXIMATE * abs(value)))
    slack = min(half_place(value, count=count), ROUNDED * abs(value))
    if quantity.dimension in _MEASURED and value % _TEN == 0:
        slack = max(slack, MEASURED * abs(value))
    return _around(value, slack)


def _around(value: float, slack: float) -> Interval:
    """Return what rounds to a value: its upper end no longer does, so that 1.2 and 1.3 billion do not meet."""
    high = value + slack
    return value - slack, math.nextafter(high, -math.inf) if slack else high


def _precision(quantity: Quantity) -> float:
    """Return how far a value given as "about" may be off, by its digits: about 140 covers 139, about 141 does not.

    Fives are round too ("about 75"), and so is a dozen.
    """
    value = float(quantity.value or 0)
    number = Decimal(str(value)).normalize()
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or "dozen" in quantity.text.casefold():
        return abs(value)
    half = float(Decimal(5).scaleb(exponent - 1))
    return _ROUND_STEP * half if number.as_tuple().digits[-1:] == (5,) else half


def _sharp(quantity: Quantity, *, count: bool) -> bool:
    """Return True for a bound whose own value is ruled out: "fewer than ten" is not ten, "over 31" not 31.

    "More than 50" and 50 are two ways to write one round number.
    """
    value = quantity.value
    if not count or value is None or quantity.modifier not in ("<", ">"):
        return False
    return value % _ROUND_STEP != 0 or (quantity.modifier == "<" and value <= _FEW)


def contrary(a: Quantity, b: Quantity) -> bool:
    """Return True for "more than 114,000" and "fewer than 114,000": bounds at one value that shut each other out."""
    if a.value is None or b.value is None:
        return False
    bounds = {a.modifier, b.modifier}
    if bounds in ({">", "<"}, {">", "<="}, {">=", "<"}):
        low, high = (a, b) if a.modifier in (">", ">=") else (b, a)
        return float(low.value or 0) >= float(high.value or 0)
    return False


def meets(a: Interval, b: Interval) -> bool:
    """Return True when two intervals share a value."""
    return a[0] <= b[1] and b[0] <= a[1]


def ratio(a: float, b: float) -> float:
    """Return how many times the larger of two values is the smaller; infinite where they differ in sign."""
    low, high = sorted((abs(a), abs(b)))
    if a * b < 0 or low == 0:
        return math.inf if high else 1.0
    return high / low
