"""From a starting point and the parts of a reading to a span of the calendar."""

from collections.abc import Callable
from datetime import date

from claimcheck.extract.timex.holidays import holiday
from claimcheck.extract.timex.periods import CalendarError, Period, add, holding, last_day, make_date, season
from claimcheck.models.timex import TimeUnit, TimexReading

_FAR_DAYS = 75
"""A date without a year is the nearest, unless that is farther off than this on the wrong side of the tense.
News looks back: a month that is farther ahead and not in a future clause is the one that is past."""
_SATURDAY = 5
_COARSENESS: tuple[TimeUnit, ...] = (
    "second",
    "minute",
    "hour",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
)


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
        return Period("day", _pick(lambda y: holiday(name, y), start, reading, year))
    if reading.season is not None:
        name = reading.season
        return _pick_period(lambda y: season(y, name), start, reading, year)
    if reading.quarter is not None:
        month = reading.quarter * 3 - 2
        return _pick_period(lambda y: Period("quarter", make_date(y, month, 1)), start, reading, year)
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
        return _pick_period(lambda y: Period("month", make_date(y, month, 1)), start, reading, year)
    found = _pick(lambda y: make_date(y, month, day), start, reading, year)
    return holding(found, "week") if reading.week_of else Period("day", found)


def _weekday(start: Period, reading: TimexReading) -> Period:
    """Return a weekday: of a week that is named, else by the words or the tense, else the last one up to the start."""
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


def _pick_period(
    of_year: Callable[[int], Period], start: Period | None, reading: TimexReading, year: int | None
) -> Period:
    """Return the month, season or quarter of the right year."""
    if year is not None:
        return of_year(year)
    if start is None:
        msg = "says no year"
        raise CalendarError(msg)
    day = start.first
    spans = [of_year(y) for y in range(max(day.year - 2, 1), min(day.year + 2, 9998) + 1)]
    if reading.direction == "past":
        return [span for span in spans if _long_over(span, day)][-1]
    if reading.direction == "future":
        return next(span for span in spans if span.first > day)
    if reading.tense == "past" or (reading.quarter is not None and reading.tense != "future"):
        return [span for span in spans if span.first <= day][-1]
    if reading.tense == "future" and reading.quarter is None:
        return next(span for span in spans if last_day(span) >= day)
    near = min(spans, key=lambda span: _distance(span, day))
    if near.first > day and _distance(near, day) > _FAR_DAYS:
        return [span for span in spans if span.first <= day][-1]
    return near


def _long_over(span: Period, day: date) -> bool:
    """Return True where "last March" can be that one: the month just gone is called "last month"."""
    return add(span.first, "month", 2) <= day if span.unit == "month" else last_day(span) < day


def _distance(span: Period, day: date) -> int:
    """Return the days from a day to a span; 0 inside it."""
    return max((span.first - day).days, (day - last_day(span)).days, 0)


def _pick(
    of_year: Callable[[int], date], start: Period | None, reading: TimexReading, year: int | None
) -> date:
    """Return the day in the right year: the nearest, unless it is far off on the wrong side."""
    if year is not None:
        return of_year(year)
    if start is None:
        msg = "says no year"
        raise CalendarError(msg)
    day = start.first
    days = []
    for candidate in range(max(day.year - 8, 1), min(day.year + 8, 9998) + 1):
        try:
            days.append(of_year(candidate))
        except CalendarError:
            continue  # 29 February
    if not days:
        msg = "no such day"
        raise CalendarError(msg)
    if reading.weekday is not None:
        fitting = [found for found in days if found.isoweekday() == reading.weekday]
        days = fitting or days
    if reading.direction == "past":
        return [found for found in days if found < day][-1]
    if reading.direction == "future":
        return next(found for found in days if found > day)
    nearest = min(days, key=lambda found: abs((found - day).days))
    wrong = (reading.tense == "past" and nearest > day) or (reading.tense == "future" and nearest < day)
    if wrong and abs((nearest - day).days) > _FAR_DAYS:
        side = [found for found in days if (found < day) == (reading.tense == "past")]
        return min(side, key=lambda found: abs((found - day).days))
    return nearest
