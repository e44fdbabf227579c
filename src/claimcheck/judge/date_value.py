"""What a date slot says: its stretch of time, whether it tells the day, and how it is written."""

from datetime import timedelta

from claimcheck.judge.calendar import Stretch, narrowed
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import timex_stretch
from claimcheck.judge.timewords import time_words
from claimcheck.judge.weekdays import hour_beside, hour_on, in_one_week, in_some_year, next_day, weekly
from claimcheck.match.items import Item

_DAY = timedelta(days=1)


def when(item: Item) -> Stretch | None:
    """Return the stretch of time that a date slot names; None for other slots and for what was not read."""
    timex = item.timex
    found = timex_stretch(timex) if timex is not None else None
    return narrowed(found, timex.mod) if timex is not None and found is not None else None


def readable(pair: Pair) -> bool:
    """Return True when both dates were read, be it only as days of one week."""
    return _together(pair) is not None


def both(pair: Pair) -> tuple[Stretch, Stretch]:
    """Return the stretches of two dates, read beside each other.

    Two weekdays that no publication date places are read in one week, two days of the month in one year; a weekday
    that may be the day after publication is read so where that brings it nearer to the other.

    Raises:
        ValueError: one of them was not read.

    """
    found = _together(pair)
    if found is None:
        msg = "only dates that were read can be compared"
        raise ValueError(msg)
    return _in_one_zone(pair, *found)


def _in_one_zone(pair: Pair, a: Stretch, b: Stretch) -> tuple[Stretch, Stretch]:
    """Return two clock times of two zones as those of one; where a day is not told, on the nearest."""
    if a.offset is None or b.offset is None or a.offset == b.offset:
        return a, b
    b = b.shifted(a.offset - b.offset, a.offset)
    if not (day_told(pair.a) and day_told(pair.b)):
        days = round((a.start - b.start) / _DAY)
        b = b.shifted(days * _DAY, a.offset)
    return a, b


def _together(pair: Pair) -> tuple[Stretch, Stretch] | None:
    a, b = when(pair.a), when(pair.b)
    if a is not None and b is not None:
        return _nearer(pair.a, a, b), _nearer(pair.b, b, a)
    one, other = weekly(pair.a), weekly(pair.b)
    if one is not None and other is not None:
        return in_one_week(one, other)
    if one is not None and (hour := hour_beside(pair.b, one)) is not None:
        return one, hour
    if other is not None and (hour := hour_beside(pair.a, other)) is not None:
        return hour, other
    hours = hour_on(pair.a), hour_on(pair.b)
    if one is None and other is None and hours[0] is not None and hours[1] is not None:
        return hours[0], hours[1]
    return _of_one_year(pair, a, b)


def _of_one_year(pair: Pair, a: Stretch | None, b: Stretch | None) -> tuple[Stretch, Stretch] | None:
    """Return two days or months of which one at least tells no year, as near to each other as they can be."""
    first = a or (in_some_year(pair.a, b.start.date()) if b is not None else in_some_year(pair.a))
    other = b or (in_some_year(pair.b, first.start.date()) if first is not None else None)
    return (first, other) if first is not None and other is not None else None


def _nearer(item: Item, found: Stretch, other: Stretch) -> Stretch:
    moved = next_day(item, found)
    if moved is None or abs(moved.start - other.start) > abs(found.start - other.start):
        return found
    return moved


def vague(pair: Pair) -> bool:
    """Return True when either is told as about, before, after, early or late."""
    return any(item.timex is not None and item.timex.mod is not None for item in (pair.a, pair.b))


def day_told(item: Item) -> bool:
    """Return True when the text itself names the day of a clock time, and it is not only taken from the context."""
    timex = item.timex
    if timex is None:
        return False
    reading = timex.reading
    return any(
        part is not None
        for part in (reading.day, reading.weekday, reading.offset, reading.holiday, reading.year)
    )


def written(item: Item) -> str:
    """Return the date as a side shows it: its TIMEX3 value; the hour alone where the text names no day."""
    timex = item.timex
    if timex is None:
        return ""
    if timex.begin and timex.end_value and timex.begin != timex.end_value:
        return f"{timex.begin} to {timex.end_value}"
    if timex.value and "T" in timex.value and not day_told(item) and timex.reading.clock:
        return timex.value.partition("T")[2]
    return timex.value or timex.text


def told(item: Item) -> str:
    """Return the date as an explanation tells it: its words, and its value where that differs."""
    timex = item.timex
    text = " ".join(timex.text.split()) if timex else ""
    value = time_words(written(item))
    return f"“{text}” ({value})" if value != text else value
