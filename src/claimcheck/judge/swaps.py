"""Swaps: two figures of the same digits in another order, as "175" and "157", which are hardly of two things.

A slip of the pen or of the ear turns digits round. Two quantities of one story that differ just so are so rarely
two facts that far fewer common words are asked of them than of other figures; over 87 events of real coverage
chance made three such pairs, of lengths and of small counts.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.judge.amounts import both, dimension
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide
from claimcheck.judge.number import LEVELS, says, value
from claimcheck.match.fit import fits
from claimcheck.match.items import Item
from claimcheck.match.score import align
from claimcheck.models import ClaimGroup, Finding, Quantity

_LEAST = 100
"""Smaller figures have too few digits to turn round."""
_DIGITS = 2
_SLIGHT = {"money": 0.0, "count": 0.05}
"""Alignment that two such figures need, by dimension."""
_OTHERWISE = 0.15
_LEFT_OUT = frozenset(
    {
        "thin",
        "measured apart",
        "other act",
        "other moment",
        "still open",
        "written apart",
        "other round",
        "too far apart",
    }
)
"""Levels that ask how alike the words are, or how late the articles: no update turns digits round."""

_ASKED = tuple(rung for rung in LEVELS if rung.outcome != "contradict" and rung.name not in _LEFT_OUT)

SWAPPED = Level(
    "digits swapped",
    "contradict",
    lambda p: True,
    lambda p: f"{says(p)}: the same digits in another order.",
    "hard",
)
"""Not tried in turn: the levels of numbers that are not left out have been asked before."""


def judge_swaps(story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]) -> None:
    """Add a contradiction for each two figures of swapped digits that no finding shows yet."""
    shown = {
        frozenset((one.claim, other.claim))
        for found in findings
        if found.kind == "number" and found.verdict != "agree"
        for sides in combinations(found.sides, 2)
        for one in sides[0].evidence
        for other in sides[1].evidence
    }
    for one, other in _swaps(items):
        if any(frozenset((a.claim.id, b.claim.id)) in shown for a in one for b in other):
            continue
        lead = next(_clashes(one, other), None)
        if lead is None:
            continue
        camps = [_camp(lead.pair.a, one), _camp(lead.pair.b, other)]
        name = identity("g-", story, "swap", *(item.claim.id for camp in camps for item in camp))
        record, made = tell(story, name, lead, camps, value)
        groups.append(record)
        findings.append(made)


def _swaps(items: Sequence[Item]) -> Iterator[tuple[list[Item], list[Item]]]:
    """Yield the items of two figures of the same digits that no article of the story gives both, in order."""
    shelves: dict[tuple[str, str, str, int], dict[float, list[Item]]] = defaultdict(lambda: defaultdict(list))
    for item in items:
        key = _key(item.quantity)
        if key is not None and item.quantity is not None and item.quantity.value is not None:
            shelves[key][float(item.quantity.value)].append(item)
    for shelf in shelves.values():
        for one, other in combinations(shelf.values(), 2):
            if {item.article for item in one}.isdisjoint(item.article for item in other):
                yield one, other


def _key(quantity: Quantity | None) -> tuple[str, str, str, int] | None:
    """Return dimension, unit, sorted digits and magnitude of a figure whose digits can be turned round, or None."""
    if quantity is None or quantity.value is None or abs(quantity.value) < _LEAST:
        return None
    measure = dimension(quantity)
    if quantity.kind != "cardinal" or quantity.modifier not in ("=", "~") or measure in ("age", "percent"):
        return None
    parts = Decimal(repr(float(quantity.value))).normalize().as_tuple()
    if len(parts.digits) < _DIGITS or not isinstance(parts.exponent, int):
        return None
    digits = "".join(map(str, sorted(parts.digits)))
    unit = "" if measure == "count" else quantity.unit
    return measure, unit, digits, len(parts.digits) + parts.exponent


def _clashes(one: Sequence[Item], other: Sequence[Item]) -> Iterator[Decision]:
    """Yield the decisions that set two figures against each other, those of the best aligned items first."""
    pairs = [Pair(a, b, align(a, b).score) for a in one for b in other if fits(a, b)]
    for pair in sorted(pairs, key=lambda p: (-p.score, p.a.order, p.b.order)):
        if pair.score < _SLIGHT.get(dimension(both(pair)[0]), _OTHERWISE):
            return
        if not any(rung.test(pair) for rung in _ASKED):
            yield decide("number", (SWAPPED,), pair)


def _camp(lead: Item, items: Sequence[Item]) -> list[Item]:
    """Return the item and one of every other article that gives its figure of what may be the same thing."""
    first: dict[str, Item] = {lead.article: lead}
    for item in items:
        if fits(lead, item):
            first.setdefault(item.article, item)
    return list(first.values())
