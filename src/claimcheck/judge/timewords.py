"""Times in words, for explanations and reports: TIMEX3's codes are for programs."""

import re
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import cast

_PART = re.compile(r"(\d{4}-\d\d-\d\d)T([A-Z]{2})")
_YEAR = re.compile(r"(\d{4})-([A-Z][A-Z1-4])")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_DECADE = re.compile(r"\d{3}")
_SATURDAY = timedelta(days=5)


def time_words(value: str, day: Callable[[str], str] = str) -> str:
    """Return a TIMEX3 value with its codes in words ("the night of 2024-05-14"); other values as they are.

    `day` writes the ISO day in it.
    """
    words = _words()
    if (found := _PART.fullmatch(value)) and found[2] in words["parts"]:
        return words["parts"][found[2]].format(day(found[1]))
    if (found := _YEAR.fullmatch(value)) and found[2] in words["years"]:
        return words["years"][found[2]].format(found[1])
    if found := _WEEK.fullmatch(value):
        try:
            monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            return value
        first = monday + _SATURDAY if found[3] else monday
        return words["weeks"]["weekend" if found[3] else "week"].format(day(first.isoformat()))
    if _DECADE.fullmatch(value):
        return f"the {value}0s"
    if " to " in value:
        return " to ".join(time_words(end, day) for end in value.split(" to "))
    return value


@cache
def _words() -> dict[str, dict[str, str]]:
    text = files("claimcheck.judge").joinpath("timewords.toml").read_text("utf-8")
    return cast(dict[str, dict[str, str]], tomllib.loads(text))
