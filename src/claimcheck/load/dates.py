"""Dates as metadata and header lines write them; only full dates count, never a guess.

A date is returned as `YYYY-MM-DD`, or as RFC 3339 with an offset where the time and its zone are both known.
`3/5/2024` is March or May depending on the outlet, so it counts only where one reading is a date.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple

from claimcheck.load.tables import table

_TABLE = table("dates")
MONTHS: dict[str, int] = _TABLE["months"]
ZONES: dict[str, int] = _TABLE["zones"]
EARLIEST, LATEST = 1800, 2200
"""Years outside are typing errors or serial numbers."""
_EPOCH_MILLISECONDS = 10**11
"""Larger counts are milliseconds: as seconds they would lie past the year 5000."""
_EPOCH_DIGITS = (10, 13)
_MAX_VALUE = 200
"""No metadata date is longer; anything that is longer is not searched."""

_GAP = r"[ \t\u00a0\u202f]{0,3}"
_MONTH = r"(?P<{0}>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>\d{{4}})(?!\d)"
_FULL_DATE = re.compile(
    r"(?<![\w/.-])(?:"
    + r"(?P<iso>\d{4})(?P<mark>[-/.])(?P<iso_month>\d{1,2})(?P=mark)(?P<iso_day>\d{1,2})(?!\d|[-/]\d)"
    + rf"|{_DAY.format('d1')}{_GAP}(?:of\b{_GAP})?{_MONTH.format('m1')},?{_GAP}{_YEAR.format('y1')}"
    + rf"|{_MONTH.format('m2')}{_GAP}{_DAY.format('d2')},?{_GAP}{_YEAR.format('y2')}"
    + rf"|(?P<n1>\d{{1,2}}){_GAP}(?P<sep>[/.]){_GAP}(?P<n2>\d{{1,2}}){_GAP}(?P=sep){_GAP}{_YEAR.format('y3')}"
    + ")",
    re.IGNORECASE | re.ASCII,
)
_ISO = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}|\d{8})"
    r"(?:[T ] ?(?P<time>\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)"
    r" ?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE | re.ASCII,
)
CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.h] ?(?P<minute>\d{2})(?:: ?\d{2})?)?"
    r" ?(?P<half>[ap]\.? ?m\b\.?)?(?: ?(?P<zone>[A-Z]{1,4})\b)?",
    re.IGNORECASE | re.ASCII,
)

_BEFORE_CLOCK = re.compile(r"^[ ,|@–—-]*(?:at )?")
_SIGNED = re.compile(r"[ ,]*(\d{2}:\d{2}(?::\d{2})?) ?([+-]\d{2}:?\d{2})\b", re.ASCII)


class FullDate(NamedTuple):
    """A date with its year, as it stands in a line of text."""

    start: int
    end: int
    value: str
    """`YYYY-MM-DD`"""


def find_dates(line: str) -> Iterator[FullDate]:
    """Yield the full dates of a line, from left to right."""
    for match in _FULL_DATE.finditer(line):
        value = _day_of(match)
        if value:
            yield FullDate(match.start(), match.end(), value)


def parse_date(value: object) -> str | None:
    """Return the date that a metadata value states, or None.

    Read are ISO 8601 and its common variants, RFC 2822, English dates and seconds or milliseconds since 1970.
    A time without a zone is dropped: it could mean any of 26 hours.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_epoch(value)
    if not isinstance(value, str):
        return None
    text = value.strip()[:_MAX_VALUE]
    if text.isascii() and text.isdigit() and len(text) in _EPOCH_DIGITS:
        return _from_epoch(int(text))
    iso = _ISO.fullmatch(text)
    if iso:
        return _from_iso(iso)
    found = next(find_dates(text), None)
    return at_time(found.value, text[found.end :]) if found else None


def at_time(day: str, rest: str) -> str:
    """Return the day, with the clock time that opens `rest` if its zone is named there."""
    match = CLOCK.match(_BEFORE_CLOCK.sub("", rest, count=1))
    zone = match["zone"] if match else None
    if match is None or zone is None or zone.lower() not in ZONES or not (match["minute"] or match["half"]):
        signed = _SIGNED.match(rest)
        return _moment(day, signed[1], signed[2]) or day if signed else day
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    return _moment(day, f"{hour:02}:{minute:02}", f"{ZONES[zone.lower()]:+03}:00") or day


def _day_of(match: re.Match[str]) -> str | None:
    if match["iso"]:
        return day(match["iso"], match["iso_month"], match["iso_day"])
    if match["m1"]:
        return day(match["y1"], MONTHS[match["m1"].lower()], match["d1"])
    if match["m2"]:
        return day(match["y2"], MONTHS[match["m2"].lower()], match["d2"])
    readings = {day(match["y3"], match["n1"], match["n2"]), day(match["y3"], match["n2"], match["n1"])} - {
        None
    }
    return readings.pop() if len(readings) == 1 else None


def day(year: str | int, month: str | int, day_of_month: str | int) -> str | None:
    """Return `YYYY-MM-DD`, or None where there is no such day."""
    try:
        found = date(int(year), int(month), int(day_of_month))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None


def _from_iso(match: re.Match[str]) -> str | None:
    digits = match["day"].replace("-", "")
    found = day(digits[:4], digits[4:6], digits[6:])
    if found is None or match["time"] is None or match["zone"] is None:
        return found
    return _moment(found, match["time"], match["zone"]) or found


def _moment(day_: str, time: str, zone: str) -> str | None:
    """Return RFC 3339 to the second, or None where the time or the zone is impossible."""
    clock = re.split(r"[.,]", time.replace(":", ""))[0].ljust(6, "0")
    sign = -1 if zone.startswith("-") else 1
    shift = re.sub(r"\D", "", zone).ljust(4, "0")
    try:
        offset = timezone(sign * timedelta(hours=int(shift[:2]), minutes=int(shift[2:])))
        moment = datetime.fromisoformat(day_).replace(
            hour=int(clock[:2]), minute=int(clock[2:4]), second=int(clock[4:6]), tzinfo=offset
        )
    except ValueError:
        return None
    return _rfc3339(moment)


def _from_epoch(value: float) -> str | None:
    try:
        seconds = value / 1000 if abs(value) >= _EPOCH_MILLISECONDS else value
        moment = datetime.fromtimestamp(seconds, tz=UTC).replace(microsecond=0)
    except (ValueError, OverflowError, OSError):
        return None
    # Small numbers are years or counts, not moments in 1970.
    return _rfc3339(moment) if seconds >= 10**8 and moment.year <= LATEST else None


def _rfc3339(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
