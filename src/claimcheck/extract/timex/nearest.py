"""Which year a date without one is in: by the words, by the tense, else the nearest."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from claimcheck.extract.timex.periods import OUTSIDE, CalendarError, Period, add, last_day
from claimcheck.models.timex import TimexReading

_FAR_DAYS = 75
"""News looks back: what lies farther ahead than this, and not in a future clause, is the one that is past."""
_NEAR_DAYS = 14
"""A day that is nearer ahead than this is meant even if the verb is past ("had been set to close 6 May")."""
_WEEKDAY_DAYS = 400
"""Within this, "Monday, May 13" is in the year in which it is a Monday."""
_LEAP_REACH = 8
_SPAN_REACH = 2

_T = TypeVar("_T")


def pick_span(
    of_year: Callable[[int], Period], start: Period | None, reading: TimexReading, year: int | None
) -> Period:
    """Return the month, season or quarter of the right year.

    Raises:
        CalendarError: nothing says which year, or it lies outside the calendar.

    """
    if year is not None:
        return of_year(year)
    day = _day_of(start)
    spans = [of_year(each) for each in _years(day, _SPAN_REACH)]
    begun = [span for span in spans if span.first <= day]
    if reading.direction == "past":
        return _last([span for span in spans if _long_over(span, day)])
    if reading.direction == "future":
        return _first([span for span in spans if span.first > day])
    if reading.tense == "past" or (reading.quarter is not None and reading.tense != "future"):
        return _last(begun)
    if reading.tense == "future" and reading.quarter is None:
        return _first([span for span in spans if last_day(span) >= day])
    near = min(spans, key=lambda span: _distance(span, day))
    return _last(begun) if near.first > day and _distance(near, day) > _FAR_DAYS else near


def pick_day(
    of_year: Callable[[int], date], start: Period | None, reading: TimexReading, year: int | None
) -> date:
    """Return the day in the right year: the nearest, unless it is far off on the wrong side.

    Raises:
        CalendarError: there is no such day, or nothing says which year.

    """
    if year is not None:
        return of_year(year)
    day = _day_of(start)
    days = _days(of_year, day)
    near = [found for found in days if abs((found - day).days) <= _WEEKDAY_DAYS]
    if fitting := [found for found in near if found.isoweekday() == reading.weekday]:
        return min(fitting, key=lambda found: abs((found - day).days))
    before, after = [found for found in days if found < day], [found for found in days if found > day]
    if reading.direction is not None:
        return _last(before) if reading.direction == "past" else _first(after)
    nearest = min(days, key=lambda found: abs((found - day).days))
    ahead = (nearest - day).days
    if (reading.tense == "past" and ahead > _NEAR_DAYS) or (reading.tense != "future" and ahead > _FAR_DAYS):
        return _last(before)
    if reading.tense == "future" and -ahead > _FAR_DAYS:
        return _first(after)
    return nearest


def _day_of(start: Period | None) -> date:
    if start is None:
        msg = "says no year"
        raise CalendarError(msg)
    return start.first


def _years(day: date, reach: int) -> range:
    return range(max(day.year - reach, 1), min(day.year + reach, 9998) + 1)


def _days(of_year: Callable[[int], date], day: date) -> list[date]:
    days = []
    for year in _years(day, _LEAP_REACH):
        try:
            days.append(of_year(year))
        except CalendarError:  # 29 February
            continue
    if not days:
        msg = "there is no such day"
        raise CalendarError(msg)
    return days


def _first(found: Sequence[_T]) -> _T:
    if not found:
        raise CalendarError(OUTSIDE)
    return found[0]


def _last(found: Sequence[_T]) -> _T:
    if not found:
        raise CalendarError(OUTSIDE)
    return found[-1]


def _long_over(span: Period, day: date) -> bool:
    """Return True where "last March" can be that one: the month just gone is called "last month"."""
    return add(span.first, "month", 2) <= day if span.unit == "month" else last_day(span) < day


def _distance(span: Period, day: date) -> int:
    """Return the days from a day to a span; 0 inside it."""
    return max((span.first - day).days, (day - last_day(span)).days, 0)
