"""Days, weeks, months and longer spans of the calendar as plain arithmetic, and their TIMEX3 writing."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.models.timex import TimeUnit

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 12, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASONS = 4
SATURDAY = 6
OUTSIDE = "lies outside the calendar"


class Period(NamedTuple):
    """A span of the calendar: its unit and its first day."""

    unit: TimeUnit
    first: date


class CalendarError(ValueError):
    """A date that the calendar does not have."""


def make_date(year: int, month: int, day: int) -> date:
    """Return a date.

    Raises:
        CalendarError: there is no such day.

    """
    try:
        return date(year, month, day)
    except (ValueError, OverflowError) as error:
        raise CalendarError(OUTSIDE) from error


def add(day: date, unit: str, count: int) -> date:
    """Return the day that lies `count` units away; the last of a month stays within its month.

    Raises:
        CalendarError: before the year 1 or after 9999.

    """
    if unit in _DAYS:
        try:
            return day + timedelta(days=count * _DAYS[unit])
        except OverflowError as error:
            raise CalendarError(OUTSIDE) from error
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:  # what `datetime.date` can hold
        raise CalendarError(OUTSIDE)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def holding(day: date, unit: TimeUnit) -> Period:
    """Return the span of that unit which holds the day; a weekend is that of the day's week."""
    if unit in {"week", "weekend"}:
        monday = day - timedelta(days=min(day.weekday(), (day - date.min).days))
        return Period(unit, monday)
    first_month = {
        "month": day.month,
        "quarter": day.month - (day.month - 1) % 3,
        "half": 1 if day.month <= 6 else 7,
    }  # halves
    if unit in first_month:
        return Period(unit, date(day.year, first_month[unit], 1))
    if unit == "season":
        return season_of(day)
    if unit == "year":
        return Period(unit, date(day.year, 1, 1))
    if unit in {"decade", "century"}:
        size = 10 if unit == "decade" else 100
        return Period(unit, date(max(day.year - day.year % size, 1), 1, 1))
    return Period("day", day)


def season_of(day: date) -> Period:
    """Return the meteorological season that holds the day; a winter counts with the year it begins in."""
    month = day.month - day.month % 3
    if month == 0:
        return Period("season", make_date(day.year - 1, 12, 1))
    return Period("season", date(day.year, month, 1))


def season(year: int, name: str) -> Period:
    """Return a season of a year (SP, SU, FA, WI)."""
    return Period("season", make_date(year, _SEASON_MONTH[name], 1))


def last_day(period: Period) -> date:
    """Return the last day of a span."""
    if period.unit == "season":
        return add(add(period.first, "month", 3), "day", -1)
    if period.unit == "week" or period.unit == "weekend":
        return add(period.first, "day", 6)
    if period.unit == "day" or period.unit not in _MONTHS:
        return period.first
    try:
        return add(add(period.first, period.unit, 1), "day", -1)
    except CalendarError:
        return date.max


def written(period: Period) -> str:
    """Return the TIMEX3 value: `2024-05-14`, `2024-W20-WE`, `2024-05`, `2024-Q2`, `2024-SU`, `202`."""
    first = period.first
    if period.unit in {"week", "weekend"}:
        iso = first.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if period.unit == "weekend" else "")
    if period.unit == "season":
        name = {month: key for key, month in _SEASON_MONTH.items()}[first.month]
        return f"{first.year:04}-{name}"
    year = f"{first.year:04}"
    endings = {
        "month": f"-{first.month:02}",
        "quarter": f"-Q{(first.month + 2) // 3}",
        "half": f"-H{1 if first.month == 1 else 2}",
        "year": "",
    }
    if period.unit in endings:
        return year + endings[period.unit]
    if period.unit in {"decade", "century"}:
        return year[:3] if period.unit == "decade" else f"{first.year // 100:02}"
    return first.isoformat()
