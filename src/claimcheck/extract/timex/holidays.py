"""On which day a holiday falls in a year."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from claimcheck.extract.timex.lexicon import read_data
from claimcheck.extract.timex.periods import make_date


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    return read_data("holidays.toml")


def holiday(name: str, year: int) -> date:
    """Return the day of a holiday of `holidays.toml` in a year.

    Raises:
        CalendarError: the year has no such day.

    """
    tables = _tables()
    if name in tables["fixed"]:
        return make_date(year, *tables["fixed"][name])
    if name in tables["nth"]:
        return nth_weekday(year, *tables["nth"][name])
    if name in tables["after"]:
        month, weekday, nth, days = tables["after"][name]
        return nth_weekday(year, month, weekday, nth) + timedelta(days=days)
    return easter(year) + timedelta(days=tables["easter"][name])


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth weekday (1 is Monday) of a month; -1 is the last.

    Raises:
        CalendarError: the year lies outside the calendar.

    """
    if nth > 0:
        first = make_date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = (
        make_date(year, month + 1, 1) - timedelta(days=1) if month < 12 else make_date(year, 12, 31)
    )  # December
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return make_date(year, month, day + 1)
