"""Turning points: "she leaves on 31 March" against "she stays until the end of April"."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from itertools import combinations

from claimcheck.judge.bounds import Bounds, bounded, bounds
from claimcheck.judge.date_tests import beside
from claimcheck.judge.date_value import told, when
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import other_actor, written_apart
from claimcheck.judge.weekdays import published
from claimcheck.match.items import Item
from claimcheck.match.overlap import overlap

_DAY = timedelta(days=1)
_FINE = ("day", "part", "clock", "week", "month")
_FAR = timedelta(days=120)
_SHARED = 0.3
"""Weight of words in common from which two turns are of one thing, where neither article tells of another."""

ANOTHER = Level(
    "another turn",
    "contradict",
    lambda p: True,
    lambda p: f"{source(p.a)} says {told(p.a)}, {source(p.b)} {told(p.b)} for the same turn.",
    "hard",
)
"""Not tried in turn: two accounts of one turning point that leave it no day in common."""


Placed = tuple[Item, Bounds]


@dataclass(frozen=True)
class Turn:
    """A kind of turning point, by the words that tell it."""

    acts: frozenset[str]
    stays: frozenset[str]


def turns(items: Sequence[Item]) -> Iterator[tuple[Decision, list[list[Item]]]]:
    """Yield a decision for two articles that put one turning point on days that cannot both be so."""
    dates = [item for item in items if item.slot.kind == "date" and _fine(item)]
    for turn in _turns():
        placed = [(item, span) for item in dates if (span := turning(item, turn)) is not None]
        for (a, one), (b, other) in combinations(placed, 2):
            pair = Pair(a, b, 1.0)
            if a.article != b.article and not one.meet(other) and _one_turn(pair, placed):
                yield decide("date", (ANOTHER,), pair), _camps((a, one), (b, other), placed)
                break


def _camps(a: Placed, b: Placed, placed: Sequence[Placed]) -> list[list[Item]]:
    """Return the items that stand with each side alone, one an article."""
    camps = [[a[0]], [b[0]]]
    taken = {a[0].article, b[0].article}
    for item, span in placed:
        meets = [span.meet(one) for _, one in (a, b)]
        known = item.article in taken or _ahead(item) != _ahead(a[0])
        if not known and meets[0] != meets[1]:
            camps[meets.index(True)].append(item)
            taken.add(item.article)
    return camps


def _fine(item: Item) -> bool:
    found = when(item)
    return found is not None and found.fineness in _FINE


def turning(item: Item, turn: Turn) -> Bounds | None:
    """Return the bounds in which an item puts a turn; None where it tells of none."""
    found = when(item)
    words = {word.lemma for word in beside(item, item.near) if not word.is_name}
    if found is None or not words & (turn.acts | turn.stays):
        return None
    name, denied = bounded(item), item.claim.polarity == "negative"
    if words & turn.acts:
        if denied and not name:
            return None
        return None if name == "until" and not denied else bounds(item, found.start, found.end)
    if name == "until" and not denied:
        return Bounds((found.end if found.fineness != "day" else found.start) - _DAY, found.end + _DAY)
    return None


def _one_turn(pair: Pair, placed: Sequence[Placed]) -> bool:
    """Return True when two turns are of one thing, as far as can be told."""
    if not any(_only_until(item) for item in (pair.a, pair.b)):
        return False
    if _ahead(pair.a) != _ahead(pair.b) or written_apart(pair) or other_actor(pair) or _other_names(pair):
        return False
    if abs(_start(pair.a) - _start(pair.b)) > _FAR:
        return False
    same_voice = set(pair.a.claim.speakers) & set(pair.b.claim.speakers)
    if same_voice or overlap(pair.a, pair.b).mass >= _SHARED:
        return True
    return all(_told_once(one, placed) for one in (pair.a, pair.b))


def _told_once(item: Item, placed: Sequence[Placed]) -> bool:
    """Return True when an article puts such a turn on one day only, of those to come or of those past."""
    spans = [
        span for other, span in placed if other.article == item.article and _ahead(other) == _ahead(item)
    ]
    return all(one.meet(other) for one, other in combinations(spans, 2))


def _only_until(item: Item) -> bool:
    """Return True for what was so until a day, or is denied up to it; two plain days are compared as dates."""
    return bounded(item) == "until" or (bounded(item) != "" and item.claim.polarity == "negative")


def _start(item: Item) -> datetime:
    found = when(item)
    return found.start if found is not None else datetime.min


def _ahead(item: Item) -> bool:
    out = published(item)
    return out is not None and _start(item) >= out.end


def _other_names(pair: Pair) -> bool:
    """Return True when both name somebody or something, and not the same; "the governor" may be anyone's name."""
    names = [
        {w.lemma for w in item.near if w.is_name and not w.lemma.startswith("The ")}
        for item in (pair.a, pair.b)
    ]
    return bool(names[0] and names[1]) and not names[0] & names[1]


@lru_cache(maxsize=1)
def _turns() -> tuple[Turn, ...]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("turns.toml").read_text(encoding="utf-8"))
    return tuple(Turn(frozenset(words["acts"]), frozenset(words["stays"])) for words in raw.values())
