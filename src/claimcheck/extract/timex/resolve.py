"""From a starting point and the parts of a reading to a span of the calendar."""

from datetime import date
from typing import get_args

from claimcheck.extract.timex.holidays import holiday
from claimcheck.extract.timex.nearest import pick_day, pick_span
from claimcheck.extract.timex.periods import CalendarError, Period, add, holding, make_date, season
from claimcheck.models.timex import TimeUnit, TimexReading

_SATURDAY = 5
_COARSENESS: tuple[TimeUnit, ...] = get_args(TimeUnit)
"""The units, finest first, as the model lists them."""


def step(start: Period, reading: TimexReading) -> Period:
    """Return the span that lies a reading's offset away from its start, as fine as the reading wants it."""
    unit, offset = reading.unit or "day", reading.offset or 0
    if unit == "weekend":
        return _weekend(start.first, reading)
    fine = reading.granularity or (start.unit if _keeps_grain(start, reading) else coarser(start.unit, unit))
    return holding(add(start.first, unit, offset), fine)


def _keeps_grain(start: Period, reading: TimexReading) -> bool:
    """Return True for "a year earlier" said of a quarter or a month."""
    return reading.compares and start.unit in {"month", "quarter", "half", "season"}


def coarser(first: TimeUnit, second: TimeUnit) -> TimeUnit:
    """Return the coarser of two units: ten days after "three weeks ago" is known to the week at best."""
    return max(first, second, key=_COARSENESS.index)


def _weekend(day: date, reading: TimexReading) -> Period:
    back = reading.tense != "future" and day.weekday() < _SATURDAY and not reading.offset
    return holding(add(day, "week", (reading.offset or 0) - back), "weekend")


def narrow(start: Period | None, reading: TimexReading) -> Period:
    """Return the span that the parts of a date pick out.

    Raises:
        CalendarError: there is no such day.

    """
    year = reading.year
    if year is None and start is not None and reading.offset is not None and reading.unit == "year":
        year = start.first.year
    if reading.month is not None:
        return _month(start, reading, year)
    if reading.weekday is not None and start is not None:
        return _weekday(start, reading)
    if reading.holiday is not None:
        name = reading.holiday
        return Period("day", pick_day(lambda y: holiday(name, y), start, reading, year))
    if reading.season is not None:
        name = reading.season
        return pick_span(lambda y: season(y, name), start, reading, year)
    if reading.quarter is not None:
        month = reading.quarter * 3 - 2
        return pick_span(lambda y: Period("quarter", make_date(y, month, 1)), start, reading, year)
    if reading.half is not None and year is not None:
        return Period("half", make_date(year, 6 * reading.half - 5, 1))
    if reading.year is not None:
        return _year(start, reading)
    if start is None:
        msg = "says no date"
        raise CalendarError(msg)
    return start


def _year(start: Period | None, reading: TimexReading) -> Period:
    year = make_date(max(reading.year or 1, 1), 1, 1)
    if reading.base == "timex" and start is not None and start.unit == "quarter":  # "the 1988 period"
        return Period("quarter", make_date(year.year, start.first.month, 1))
    return Period(reading.granularity or "year", year)


def _month(start: Period | None, reading: TimexReading, year: int | None) -> Period:
    month, day = reading.month or 1, reading.day
    if day is None:
        return pick_span(lambda y: Period("month", make_date(y, month, 1)), start, reading, year)
    found = pick_day(lambda y: make_date(y, month, day), start, reading, year)
    return holding(found, "week") if reading.week_of else Period("day", found)


def _weekday(start: Period, reading: TimexReading) -> Period:
    """Return a weekday: of the week that is named, else by the words, the tense, or the last one so far."""
    weekday = reading.weekday or 1
    if reading.unit == "week" and reading.offset is not None:
        return Period("day", add(holding(start.first, "week").first, "day", weekday - 1))
    ahead = (weekday - start.first.isoweekday()) % 7
    if reading.direction == "past":
        ahead -= 7
    elif reading.direction == "future":
        ahead = ahead or 7
    elif reading.tense != "future" and ahead:
        ahead -= 7
    return Period("day", add(start.first, "day", ahead))
