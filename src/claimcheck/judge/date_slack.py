"""What the wording of two dates leaves open: "about", "shortly after", "six months ago"."""

import math
from datetime import timedelta

from claimcheck.judge.date_value import both, vague
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item

CLOCK_SLACK = timedelta(minutes=15)
"""What "about" and "shortly after" may hide in a clock time."""
_MONTHS = {"month": 1, "year": 12}
_COUNTED = {"month": 2, "year": 1}
"""Last month is no count."""
_ROUNDED_MONTHS, _ROUNDED_YEARS = 3, 10
"""Of so many months or years counted back one may be rounded off."""
_ROUND = 5


def meets(pair: Pair) -> bool:
    """Return True when the two share a moment, give or take what their wording leaves open."""
    a, b = both(pair)
    slack = timedelta(0)
    if a.fineness == b.fineness == "clock":
        slack = CLOCK_SLACK
    elif vague(pair):
        slack = max(a.end - a.start, b.end - b.start)
    return a.start < b.end + slack and b.start < a.end + slack


def counted_back(pair: Pair) -> bool:
    """Return True for years or months next to each other of which one is only counted back ("six months ago").

    Such a count is rounded: the more it counts, the more it may be off.
    """
    a, b = both(pair)
    counts = [_steps_back(item, a.fineness) for item in (pair.a, pair.b)]
    if a.fineness != b.fineness or max(counts) < _COUNTED.get(a.fineness, math.inf):
        return False
    months = abs((a.start.year - b.start.year) * 12 + a.start.month - b.start.month)
    return months <= _slack(max(counts), a.fineness) * _MONTHS[a.fineness]


def _slack(count: int, unit: str) -> int:
    """Return by how many months or years a count may be off; 42 years are no round number, 40 are."""
    if unit == "month":
        return max(1, count // _ROUNDED_MONTHS)
    return max(1, count // _ROUNDED_YEARS) if count % _ROUND == 0 else 1


def _steps_back(item: Item, unit: str) -> int:
    reading = item.timex.reading if item.timex is not None else None
    return abs(reading.offset or 0) if reading is not None and reading.unit == unit else 0
