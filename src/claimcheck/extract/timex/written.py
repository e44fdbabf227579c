"""Readers of what is written in digits: ISO dates, dates with slashes or dots, clock times, zones."""

import re
from typing import Any

from claimcheck.extract.timex.context import is_no_clock
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme

Fields = dict[str, Any]

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$", re.I)
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 24, 59
_MONTHS, _DAYS = 12, 31
_CENTURY, _PIVOT = 100, 40
_AFTERNOON_PARTS = {"AF", "EV", "MI"}


def iso_fields(hit: Hit) -> Fields | None:
    """Return the parts of `2024-05-14` or `2024-05-14T21:00+02:00`."""
    match = _ISO.match(hit.run("I")[0].text)
    if match is None or not (1 <= int(match[2]) <= _MONTHS and 1 <= int(match[3]) <= _DAYS):
        return None
    fields: Fields = {"year": int(match[1]), "month": int(match[2]), "day": int(match[3])}
    if match[4]:
        fields |= {"clock": match[4]} | ({"zone": _offset(match[5])} if match[5] else {})
    return fields


def _offset(zone: str) -> str:
    zone = zone.upper()
    return zone if zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"


def slash_fields(hit: Hit) -> Fields | None:
    """Return the parts of `14/05/2024`, `5/14/24`, `2024/05/14` or `14.05.2024`.

    Where day and month could change places, the date is in full and yet cannot be resolved.
    """
    text = hit.run("k")[0].text
    first, second, third = (int(piece) for piece in re.split(r"[/.]", text))
    if len(re.split(r"[/.]", text)[0]) == 4:  # the year comes first
        return _checked(first, second, third)
    year = third if third >= _CENTURY else third + (2000 if third < _PIVOT else 1900)
    if "." in text or first > _MONTHS:
        return _checked(year, second, first)
    if second > _MONTHS or first == second:
        return _checked(year, first, second)
    if not (first >= 1 and second >= 1):
        return None
    return {"problem": "day and month could change places"}


def _checked(year: int, month: int, day: int) -> Fields | None:
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS and year > _CENTURY):
        return None
    return {"year": year, "month": month, "day": day}


def clock_fields(hit: Hit) -> Fields | None:
    """Return `clock`, `zone` and, for a range, `until`; None for digits that are no time of day."""
    if not hit.one("p") and not hit.one("Z") and is_no_clock(hit):
        return None
    zone = hit.one("Z")
    fields: Fields = {"zone": zone.value} if zone is not None and zone.value else {}
    if noon := hit.one("K"):
        return fields | {"clock": noon.value}
    half, part = hit.one("p"), hit.one("P")
    later = half.value == "p" if half else part is not None and part.value in _AFTERNOON_PARTS
    clock = clock_of(hit.run("c")[0], half.value if half else ("p" if later else None))
    if clock is None:
        return None
    if start := hit.run("from"):
        before = hit.before()
        joined = hit.lexemes[hit.lexemes.index(start[-1]) + 1].code
        if joined == "w" and (before is None or before.text.lower() != "between"):
            return None
        own = start[1].value if len(start) > 1 else (half.value if half else None)
        begin = clock_of(start[0], own)
        if begin is None:
            return None
        return fields | {"clock": begin, "until": {"clock": clock}}
    return fields | {"clock": clock}


def clock_of(lexeme: Lexeme, half: str | None) -> str | None:
    """Return a lexeme as `hh:mm` or `hh:mm:ss`; `half` is "a", "p" or None for a day of 24 hours."""
    text = str(lexeme.value) if lexeme.code == "n" else lexeme.text
    if lexeme.code == "Y" or (lexeme.code == "N" and len(text) == 4):  # "0735 GMT"
        text = f"{text[:2]}:{text[2:]}"
    pieces = re.split(r"[:.]", text)
    if not all(piece.isdecimal() for piece in pieces):
        return None
    hour, minute = int(pieces[0]), int(pieces[1]) if len(pieces) > 1 else 0
    if half and not 1 <= hour <= _NOON:
        if half == "a" or hour > _LAST_HOUR:
            return None
        half = None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or (hour == _LAST_HOUR and minute):
        return None
    seconds = f":{pieces[2]}" if len(pieces) > 2 else ""  # hours, minutes, seconds
    return f"{hour:02}:{minute:02}{seconds}"
