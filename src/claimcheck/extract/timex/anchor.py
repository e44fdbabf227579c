"""Anchor time expressions: from what they say to what they mean, given a publication date.

Nothing here looks at a text or imports spaCy.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from claimcheck.extract.timex.clock import zone_offset
from claimcheck.extract.timex.durations import length_values
from claimcheck.extract.timex.periods import OUTSIDE, CalendarError, Period, add, written
from claimcheck.extract.timex.resolve import narrow, step
from claimcheck.models.timex import Timex, TimexReading

NEEDS_PUBLISHED = "needs a publication date"
NEEDS_TIME = "needs the time of day of publication"
NEEDS_EARLIER = "refers to a date that the text does not give"
_CLOCK_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


class _UnresolvedError(Exception):
    """Carries the reason."""


def anchor_timexes(timexes: Sequence[Timex], published: str | None) -> list[Timex]:
    """Return the expressions with value, begin, end_value, anchor and reason by the publication date.

    What was filled by an earlier call is reckoned afresh: the same date gives the same result.

    Args:
        timexes: all expressions of one article, as `read_timexes` gave them (references are indexes).
        published: `YYYY-MM-DD` or an RFC 3339 date-time; None, or what is neither, leaves relative ones
            without a value and with a reason.

    """
    return _Anchoring(timexes, published).run()


def parse_published(published: str | None) -> tuple[date | None, datetime | None]:
    """Return the day and, where one is given, the moment of publication."""
    if not published:
        return None, None
    try:
        if len(published) == len("2024-05-14"):
            return date.fromisoformat(published), None
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None, None
    return moment.date(), moment


class _Anchoring:
    """One pass over an article's expressions."""

    def __init__(self, timexes: Sequence[Timex], published: str | None) -> None:
        self._timexes = timexes
        self._day, self._moment = parse_published(published)
        self._periods: dict[int, Period | str] = {}

    def run(self) -> list[Timex]:
        done = [self._anchored(index) for index in range(len(self._timexes))]
        return [self._with_range(timex, done) for timex in done]

    def _anchored(self, index: int) -> Timex:
        timex = self._timexes[index]
        cleared: dict[str, str | None] = dict.fromkeys(("value", "begin", "end_value", "anchor", "reason"))
        try:
            filled = self._values(index, timex)
        except (_UnresolvedError, CalendarError) as error:
            filled = {"reason": str(error)}
        return timex.model_copy(update=cleared | filled)

    def _values(self, index: int, timex: Timex) -> dict[str, str | None]:
        reading = timex.reading
        if reading.problem is not None:
            raise _UnresolvedError(reading.problem)
        if reading.fixed is not None:
            return {"value": reading.fixed}
        if timex.type == "DURATION":
            return self._length(reading)
        if reading.unit in _CLOCK_SECONDS:
            return self._moments(reading)
        period = self._period(index)
        value = _with_clock(written(period), period.first, reading)
        filled: dict[str, str | None] = {"value": value, "anchor": self._source(reading)}
        if reading.until is not None:
            filled |= _range_of(period, value, reading)
        return filled

    def _source(self, reading: TimexReading) -> str | None:
        if reading.base == "timex" and reading.of is not None:
            return f"timex:{reading.of}"
        return "published" if reading.base is not None else None

    def _length(self, reading: TimexReading) -> dict[str, str | None]:
        """Return a duration; with "last" or "next" also the days that it spans, where they are known."""
        value, shortest, longest = length_values(reading)
        filled = {"value": value, "begin": shortest, "end_value": longest}
        if reading.base != "published" or reading.amount is None or self._day is None:
            return filled
        ranged = reading.upper is not None
        if ranged or reading.unit is None or reading.unit in _CLOCK_SECONDS or reading.amount % 1:
            return filled
        far = add(self._day, reading.unit, int(reading.amount) * (-1 if reading.direction == "past" else 1))
        first, last = sorted((self._day, far))
        return filled | {"begin": first.isoformat(), "end_value": last.isoformat(), "anchor": "published"}

    def _moments(self, reading: TimexReading) -> dict[str, str | None]:
        """Return the clock time of "three hours ago"."""
        start, zone = self._moment_of(reading)
        try:
            moment = start + timedelta(seconds=(reading.offset or 0) * _CLOCK_SECONDS[reading.unit or "hour"])
        except OverflowError as error:
            raise CalendarError(OUTSIDE) from error
        return {"value": f"{moment:%Y-%m-%dT%H:%M}{zone}", "anchor": self._source(reading)}

    def _moment_of(self, reading: TimexReading) -> tuple[datetime, str]:
        """Return the moment that hours are counted from, without its zone, and the zone as it is written."""
        if reading.base == "timex" and reading.of is not None and 0 <= reading.of < len(self._timexes):
            other = self._timexes[reading.of].reading
            hours, minutes = (other.clock or "0:0").split(":")[:2]
            day = self._period(reading.of).first
            midnight = datetime(day.year, day.month, day.day)  # the zone is kept apart
            return midnight + timedelta(hours=int(hours), minutes=int(minutes)), zone_offset(other.zone, day)
        if self._day is None:
            raise _UnresolvedError(NEEDS_PUBLISHED)
        if self._moment is None:
            raise _UnresolvedError(NEEDS_TIME)
        zone = self._moment.strftime("%z")  # empty where the moment has no zone
        written_zone = "Z" if zone == "+0000" else f"{zone[:3]}:{zone[3:5]}" if zone else ""
        return self._moment.replace(tzinfo=None), written_zone

    def _period(self, index: int) -> Period:
        """Return the span of the calendar that an expression names, once it is known what it starts from."""
        known = self._periods.get(index)
        if known is None:
            self._periods[index] = NEEDS_EARLIER  # what an expression refers to cannot refer back to it
            try:
                known = self._reckon(self._timexes[index].reading)
            except (_UnresolvedError, CalendarError) as error:
                known = str(error)
            self._periods[index] = known
        if isinstance(known, str):
            raise _UnresolvedError(known)
        return known

    def _reckon(self, reading: TimexReading) -> Period:
        start = self._start(reading)
        if reading.offset is not None and reading.unit is not None:
            if start is None:
                raise _UnresolvedError(NEEDS_EARLIER)
            start = step(start, reading)
        return narrow(start, reading)

    def _start(self, reading: TimexReading) -> Period | None:
        """Return where a reading starts: nowhere, on the day of publication, or at another expression."""
        if reading.base is None:
            return None
        if reading.base == "timex" and reading.of is not None and 0 <= reading.of < len(self._timexes):
            return self._period(reading.of)
        if reading.base == "timex" and not reading.fallback:
            raise _UnresolvedError(NEEDS_EARLIER)
        if self._day is None:
            raise _UnresolvedError(NEEDS_PUBLISHED)
        if reading.base == "timex" and "quarter" in {reading.unit, reading.granularity}:
            return Period("quarter", add(self._day, "quarter", -1))
        return Period("day", self._day)

    def _with_range(self, timex: Timex, done: Sequence[Timex]) -> Timex:
        """Give both ends of "from Monday to Friday" the whole range."""
        reading = timex.reading
        if reading.role is None or reading.partner is None or not 0 <= reading.partner < len(done):
            return timex
        other = done[reading.partner].value
        first, last = (timex.value, other) if reading.role == "begin" else (other, timex.value)
        return timex.model_copy(update={"begin": first, "end_value": last})


def _with_clock(value: str, day: date, reading: TimexReading) -> str:
    if reading.clock is not None:
        return f"{value}T{reading.clock}{zone_offset(reading.zone, day)}"
    return f"{value}T{reading.part}" if reading.part is not None else value


def _range_of(period: Period, value: str, reading: TimexReading) -> dict[str, str | None]:
    """Return the values of a range written as one expression ("May 3-5", "9 to 11 p.m.", "2010-2014")."""
    until, first = reading.until, period.first
    if until is None:
        return {}
    if until.clock is not None:
        day = first if until.clock >= (reading.clock or "") else add(first, "day", 1)
        last = f"{day.isoformat()}T{until.clock}{zone_offset(reading.zone, day)}"
    elif until.day is not None:
        last = written(narrow(None, TimexReading(year=first.year, month=first.month, day=until.day)))
    else:
        last = written(narrow(None, until))
    return {"value": f"{value}/{last}", "begin": value, "end_value": last}
