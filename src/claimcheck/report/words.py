"""Dates, numbers and counts in words."""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.resources import files
from typing import cast

from claimcheck.judge.timewords import time_words

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_MEASURED = re.compile(
    r"((?:.*\D)?)(\d[\d.,]*(?: (?:thousand|million|billion|trillion))?) ([a-z]+(?: [a-z]+)?)"
)
MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def parse_day(value: str | None) -> date | None:
    """Return the day of an ISO date or date-time; None where there is none, or it does not exist."""
    found = _DAY.match(value or "")
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def day(value: date, *, year: bool) -> str:
    """Return "16 May", with the year "16 May 2024"."""
    return f"{value.day} {MONTHS[value.month - 1]}" + (f" {value.year}" if year else "")


def day_range(days: Iterable[date]) -> str:
    """Return "16 May 2024", "14–16 May 2024" or "30 April – 2 May 2024"; empty for no days."""
    known = sorted(set(days))
    if not known:
        return ""
    first, last = known[0], known[-1]
    if first == last:
        return day(first, year=True)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last, year=True)}"
    return f"{day(first, year=first.year != last.year)} – {day(last, year=True)}"


def date_value(value: str) -> str:
    """Return a TIMEX3 value as people write it ("Wed 19 March 2025", "March 2025"), another as it is."""
    worded = time_words(value, date_value)
    if worded != value:
        return worded
    known = parse_day(value)
    clock = _DAY.fullmatch(value[:16])
    if known:
        text = f"{WEEKDAYS[known.weekday()]} {day(known, year=True)}"
        return f"{text}, {clock[4]}" if clock and clock[4] else text
    month = _MONTH.fullmatch(value)
    if month and 1 <= int(month[2]) <= len(MONTHS):
        return f"{MONTHS[int(month[2]) - 1]} {month[1]}"
    return value


@cache
def _words() -> dict[str, dict[str, str]]:
    """Return the tables of words.toml."""
    text = files("claimcheck.report").joinpath("words.toml").read_text("utf-8")
    return cast(dict[str, dict[str, str]], tomllib.loads(text))


def plural(unit: str) -> str:
    """Return a unit for more than one: "hours", "people"; the last word of two counts."""
    known = _words()["plurals"]
    if unit in known:
        return known[unit]
    before, space, last = unit.rpartition(" ")
    if last in known:
        return before + space + known[last]
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return unit[:-1] + "ies"
    return unit + ("es" if last.endswith(("s", "x", "ch", "sh")) else "s")


def measured(value: str) -> str:
    """Return a number with its unit as people write it ("about 60 minutes" for "about 60 minute")."""
    found = _MEASURED.fullmatch(value)
    if not found or found[2] == "1":
        return value
    return f"{found[1]}{found[2]} {plural(found[3])}"


def modified(value: str, modifier: str | None) -> str:
    """Return a value of time with its TIMEX3 modifier in words ("about 2024")."""
    return f"{_words()['modifiers'].get(modifier, modifier.lower())} {value}" if modifier else value


def count(number: int, one: str, many: str | None = None, *, none: str = "0") -> str:
    """Return "1 story", "2 stories", "1,200 claims", "no contradictions" (with `none="no"`)."""
    several = many or one + "s"
    if number == 0:
        return f"{none} {several}"
    return f"{number:,} {one if number == 1 else several}"


def listed(names: Iterable[str], most: int = 6) -> str:
    """Return "A, B and C"; beyond `most` names "A, B and 9 more"."""
    known = list(names)
    if len(known) > most:
        known = [*known[: most - 1], f"{len(known) - most + 1} more"]
    if len(known) < 2:
        return "".join(known)
    return ", ".join(known[:-1]) + " and " + known[-1]
