"""TIMEX3 values as stretches of time."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_YEAR = re.compile(r"(\d{4})$")
_DECADE = re.compile(r"(\d{3})$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])$")
_HALF = re.compile(r"(\d{4})-H([12])$")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)$")
_CLOCK = re.compile(r"(\d\d):?(\d\d)?(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$")
_LONG = ("month", "quarter", "half", "season", "year", "decade")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_PARTS = {"MO": (0, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30), "DT": (6, 20)}


@dataclass(frozen=True)
class Stretch:
    """A half-open stretch of time with the fineness that it is told in."""

    start: datetime
    end: datetime
    fineness: str
    """clock, part, day, week, month, season, quarter, half, year, decade."""
    offset: timedelta | None = None
    """Distance of a clock time's zone from UTC, where the text gives one."""

    def shifted(self, by: timedelta, offset: timedelta | None) -> "Stretch":
        """Return the stretch of the same length so much later, in the zone of an offset."""
        return replace(self, start=self.start + by, end=self.end + by, offset=offset)

    def holds(self, other: "Stretch") -> bool:
        """Return True when the other lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Stretch") -> bool:
        """Return True when the two share a moment."""
        return self.start < other.end and other.start < self.end


_PLACES = {"START": (0, 2), "MID": (1, 3), "END": (2, 4)}
"""Where in a stretch "early", "mid" and "late" lie, in quarters of it: they are not taken at their word."""


def narrowed(found: Stretch, mod: str | None) -> Stretch:
    """Return the part of a month or a longer stretch that a TIMEX3 modifier means ("early", "mid-", "the end of")."""
    if mod not in _PLACES or found.fineness not in _LONG:
        return found
    first, last = _PLACES[mod]
    quarter = (found.end - found.start) / 4
    return replace(found, start=found.start + first * quarter, end=found.start + last * quarter)


def stretch(value: str | None) -> Stretch | None:
    """Return the stretch that a TIMEX3 DATE or TIME value names; None for durations, sets, vague references."""
    if not value:
        return None
    try:
        return _parse(value)
    except (ValueError, OverflowError):
        return None


def _parse(value: str) -> Stretch | None:
    if found := _DAY.match(value):
        day = datetime(int(found[1]), int(found[2]), int(found[3]))
        return _within(day, found[4]) if found[4] else Stretch(day, day + timedelta(days=1), "day")
    if found := _MONTH.match(value):
        return _months(int(found[1]), int(found[2]), 1, "month")
    if found := _YEAR.match(value):
        return _months(int(found[1]), 1, 12, "year")
    if found := _DECADE.match(value):
        return _months(int(found[1]) * 10, 1, 120, "decade")
    if found := _WEEK.match(value):
        monday = datetime.fromisocalendar(int(found[1]), int(found[2]), 1)
        if found[3]:
            return Stretch(monday + timedelta(days=5), monday + timedelta(days=7), "part")
        return Stretch(monday, monday + timedelta(days=7), "week")
    if found := _QUARTER.match(value):
        return _months(int(found[1]), 3 * int(found[2]) - 2, 3, "quarter")
    if found := _HALF.match(value):
        return _months(int(found[1]), 6 * int(found[2]) - 5, 6, "half")
    if found := _SEASON.match(value):
        return _months(int(found[1]), _SEASONS[found[2]], 3, "season")
    return None


def _months(year: int, month: int, count: int, fineness: str) -> Stretch:
    last = year * 12 + month - 1 + count
    return Stretch(datetime(year, month, 1), datetime(last // 12, last % 12 + 1, 1), fineness)


def _within(day: datetime, rest: str) -> Stretch | None:
    if rest in _PARTS:
        first, last = _PARTS[rest]
        return Stretch(day + timedelta(hours=first), day + timedelta(hours=last), "part")
    found = _CLOCK.match(rest)
    if not found:
        return Stretch(day, day + timedelta(days=1), "day")
    moment = day + timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    width = timedelta(minutes=1) if found[2] else timedelta(hours=1)
    return Stretch(moment, moment + width, "clock", _offset(found[3]))


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone == "Z":
        return timedelta(0)
    sign = -1 if zone[0] == "-" else 1
    digits = zone[1:].replace(":", "")
    return sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
