"""Dates that bound an act without being its day: "not before Sunday", "by Thursday", "since 3 May"."""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib.resources import files

from claimcheck.judge.date_value import both
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import other_polarity
from claimcheck.match.items import Item

_REACH = 24
"""Characters before a date in which the words that make a bound of it stand."""


@dataclass(frozen=True)
class Bounds:
    """The earliest and the latest moment at which an act can have happened, by what is said of it."""

    first: datetime
    last: datetime

    def meet(self, other: "Bounds") -> bool:
        """Return True when the act can have happened at one moment of both."""
        return self.first < other.last and other.first < self.last


def bounded(item: Item) -> str:
    """Return "before", "after" or "until" for a date that bounds an act; empty for the day of the act itself."""
    return _bounded(item, item.slot.start)


def lasts_until(item: Item) -> bool:
    """Return True for a claim of what is so until a time: "will remain closed until Friday"."""
    timexes = item.extraction.timexes
    told = any(_bounded(item, timexes[index].start) == "until" for index in item.claim.timexes)
    return told and item.claim.polarity == "positive"


def _bounded(item: Item, start: int) -> str:
    before = item.extraction.article.text[max(0, start - _REACH) : start].casefold().split()
    for size in (3, 2, 1):
        phrase = " ".join(before[-size:])
        for name, phrases in _lists().items():
            if phrase in phrases:
                return name
    return ""


def turned(pair: Pair) -> bool:
    """Return True when the one statement is denied only up to its date, and the other not: both tell when it happens.

    "Nobody may return before Sunday" says that people may return on Sunday at the earliest.
    """
    one, other = sorted((pair.a, pair.b), key=lambda item: item.claim.polarity)
    return (
        one.claim.polarity == "negative"
        and other.claim.polarity == "positive"
        and bounded(one) != ""
        and bounded(other) != "until"
    )


def one_denied(pair: Pair) -> bool:
    """Return True when one of the statements is negated, and not only up to its date."""
    return other_polarity(pair) and not turned(pair)


def bounds_allow(pair: Pair) -> bool:
    """Return True when only one of two dates bounds its act, or each in its way, and the act can fit both."""
    if bounded(pair.a) == bounded(pair.b) and pair.a.claim.polarity == pair.b.claim.polarity:
        return False
    a, b = both(pair)
    return bounds(pair.a, a.start, a.end).meet(bounds(pair.b, b.start, b.end))


def bounds(item: Item, start: datetime, end: datetime) -> Bounds:
    """Return the bounds of an act whose date lies between two moments."""
    name, denied = bounded(item), item.claim.polarity == "negative"
    if name in ("before", "until"):
        return Bounds(start, datetime.max) if denied else Bounds(datetime.min, end)
    if name == "after":
        return Bounds(start, datetime.max)
    return Bounds(start, end)


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("date.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw["bounds"].items()}
