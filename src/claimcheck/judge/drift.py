"""Drift: prices of the hour, how far something had got, and what would be needed: values that differ rightly."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.judge.intervals import ratio
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item

_WORDS = re.compile(r"[^\W_]+")
_OLD = re.compile(
    r"[\w-]+?[- ](?:hours?|days?|weeks?|months?|years?)[- ]old\b|(?:day|week|month|year)-old\b", re.IGNORECASE
)
_OLD_WIDTH = 8
_NEAR = 3
_FAR = 3.0
"""Times that a value may have become of what it was, within the days that a story is told."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, tuple[str, ...]]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("drift.toml").read_text(encoding="utf-8"))
    return {name: tuple(words) for name, words in raw.items()}


def drifting(pair: Pair) -> bool:
    """Return True when both values are prices of the hour, or both say how far something had got."""
    return (
        (_of_the_hour(pair.a) and _of_the_hour(pair.b))
        or (_progress(pair.a) and _progress(pair.b))
        or of_an_age(pair)
    )


def drifted(pair: Pair) -> bool:
    """Return True for two such values of which the later may have taken the place of the earlier: no mere change."""
    a, b = pair.a.quantity, pair.b.quantity
    if (
        a is None
        or b is None
        or a.value is None
        or b.value is None
        or "percent" in (a.dimension, b.dimension)
    ):
        return False
    return drifting(pair) and ratio(float(a.value), float(b.value)) <= _FAR


def of_an_age(pair: Pair) -> bool:
    """Return True when only one gives how old an event was ("the week-old siege"), which another day makes another."""
    return _so_old(pair.a) != _so_old(pair.b)


def _so_old(item: Item) -> bool:
    quantity = item.quantity
    if quantity is None or quantity.dimension != "duration":
        return False
    return _OLD.match(item.extraction.article.text[quantity.start : quantity.end + _OLD_WIDTH]) is not None


def one_required(pair: Pair) -> bool:
    """Return True when one tells what would be needed and the other what is: "would have to be 200 miles away"."""
    return _says(pair.a, "required") != _says(pair.b, "required")


def _of_the_hour(item: Item) -> bool:
    """Return True for "shares fell to $4.10" and "now priced at $6,116", but not for "closed at $4.10"."""
    quantity = item.quantity
    if quantity is None or quantity.dimension not in ("money", "percent", "points", "count", ""):
        return False
    near = {word.lemma.split()[0] for word in item.words if word.depth <= _NEAR and not word.is_name}
    if not near.isdisjoint(_lists()["settled"]):
        return False
    moves = near.intersection(_lists()["moving"])
    return bool(moves and (near - moves).intersection(_lists()["traded"])) or _says(item, "now")


def _progress(item: Item) -> bool:
    """Return True for "10 metres from the bottom" and "40 per cent contained"."""
    return _says(item, "progress")


def _says(item: Item, name: str) -> bool:
    text = f" {' '.join(_WORDS.findall(item.claim.text.casefold()))} "
    return any(f" {phrase} " in text for phrase in _lists()[name])
