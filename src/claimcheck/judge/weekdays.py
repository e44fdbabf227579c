"""Days that the calendar does not settle: of undated articles, and of those of the evening before.

An undated article's "Friday night" is in no known week, but the articles of one story tell of days that lie close
together: two weekdays are read in one week, so that they lie at most half a week apart. And "on Tuesday" in an article
of a Monday evening is often the day that had begun elsewhere, not Tuesday of last week. "November 18" of an undated
article is the day of that name that lies nearest to what another article tells.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.extract.timex.clock import zone_offset
from claimcheck.judge.calendar import Stretch, narrowed, stretch
from claimcheck.match.items import Item
from claimcheck.models import Timex

_SUNDAY = date(2023, 1, 1)
"""A week that stands for any; of its summer and winter time nothing hangs."""
SOME_DAY = date(2023, 6, 30)
"""A day in the middle of a year that stands for any."""
_WEEK = timedelta(days=7)
_HALF = timedelta(days=3, hours=12)
_FINE = ("day", "part", "clock")
_STEPS = 3


def weekly(item: Item) -> Stretch | None:
    """Return the day or time of day that a date slot names by its weekday, in a week that stands for any."""
    timex = item.timex
    if timex is None or timex.reading.until is not None:
        return None
    weekday = _weekday(timex, item.extraction.timexes, _STEPS) or _news_day(item)
    if weekday is None:
        return None
    day = _SUNDAY + timedelta(days=weekday)
    reading = timex.reading
    time = f"T{reading.clock}{zone_offset(reading.zone, day)}" if reading.clock else f"T{reading.part}"
    return stretch(day.isoformat() + (time if reading.clock or reading.part else ""))


def hour_beside(item: Item, other: Stretch) -> Stretch | None:
    """Return a clock time of which nobody knows the day, put on the day of another time of day."""
    return None if other.fineness == "day" else hour_on(item, other.start.date())


def hour_on(item: Item, day: date = _SUNDAY) -> Stretch | None:
    """Return a clock time on a day that the text does not tell; None for what is no clock time."""
    reading = item.timex.reading if item.timex is not None else None
    if reading is None or reading.clock is None or reading.until is not None:
        return None
    return stretch(f"{day.isoformat()}T{reading.clock}{zone_offset(reading.zone, day)}")


def in_one_week(a: Stretch, b: Stretch) -> tuple[Stretch, Stretch]:
    """Return two weekdays with the second moved by a week where that brings it nearer to the first."""
    gap = b.start - a.start
    step = -_WEEK if gap > _HALF else _WEEK if gap < -_HALF else timedelta(0)
    return a, replace(b, start=b.start + step, end=b.end + step)


def in_some_year(item: Item, near: date = SOME_DAY) -> Stretch | None:
    """Return the day or month of which nobody knows the year, in the year that brings it nearest to another day."""
    timex = item.timex
    reading = timex.reading if timex is not None else None
    if timex is None or reading is None or timex.value or reading.month is None or reading.until is not None:
        return None
    if any(part is not None for part in (reading.year, reading.unit, reading.of, reading.partner)):
        return None
    day = f"-{reading.day:02}" if reading.day is not None else ""
    years = (near.year + step for step in (-1, 0, 1))
    found = [stretch(f"{year}-{reading.month:02}{day}") for year in years]
    places = [narrowed(place, timex.mod) for place in found if place is not None]
    return min(places, key=lambda place: abs((place.start.date() - near).days), default=None)


def _weekday(timex: Timex, timexes: Sequence[Timex], steps: int) -> int | None:
    """Return 1 to 7; None for what names no weekday, or the weekday of a week that is told."""
    reading = timex.reading
    if reading.base == "timex" and reading.of is not None and steps and reading.of < len(timexes):
        found = _weekday(timexes[reading.of], timexes, steps - 1)
        if found is None or reading.unit not in (None, "day"):
            return None
        return (found + (reading.offset or 0) - 1) % 7 + 1
    if reading.base == "published" and reading.weekday and reading.unit is None and reading.month is None:
        return reading.weekday
    return None


def _news_day(item: Item) -> int | None:
    """Return the weekday of a date that is known, and no more than a week from its article's publication."""
    found, out = stretch(item.timex.value if item.timex else None), published(item)
    if found is None or out is None or found.fineness not in _FINE:
        return None
    return found.start.isoweekday() if abs(found.start - out.start) <= _WEEK else None


def next_day(item: Item, found: Stretch) -> Stretch | None:
    """Return a weekday as the day after publication, where a past tense has put it into the week before."""
    timex, out = item.timex, published(item)
    if timex is None or out is None or timex.reading.weekday is None or timex.reading.direction is not None:
        return None
    moved = replace(found, start=found.start + _WEEK, end=found.end + _WEEK)
    near = out.end <= moved.start < out.end + timedelta(days=1)
    return moved if timex.reading.tense != "future" and near else None


def published(item: Item) -> Stretch | None:
    """Return the day on which an item's article came out."""
    return stretch((item.extraction.article.published or "")[:10])
