"""Bearings: a spot so far from a place that one article puts on one side of it and another on another side.

"150 miles east of Aden" and "150 miles west of Aden" give one distance from one place, and so are hardly of two spots.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from itertools import combinations

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.amounts import canonical
from claimcheck.judge.entity import written
from claimcheck.judge.findings import camped, identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.match.items import Item, Word
from claimcheck.models import ClaimGroup, Finding, Mention, Slot, Term

_FAR = 30
"""Characters behind "of" within which the place must begin: "of the port city of Aden"."""
_ONE_SPOT = 0.05
"""Share by which two distances may differ and still be one, rounded or converted."""
_APART = 90
"""Degrees from which two bearings cannot be one: south and south-west can."""
_ROUND = 360


@dataclass(frozen=True)
class Bearing:
    """Where an article puts a spot."""

    item: Item
    """The number of the distance, with the words from there to the place as its value."""
    distance: float
    """In the canonical unit of lengths."""
    degrees: int
    place: str


def judge_bearings(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a contradiction for each distance from a place that articles measure in two directions."""
    told: set[int] = set()
    bearings = list(_bearings(items))
    for one, other in combinations(bearings, 2):
        if one.item.order in told or other.item.order in told or not _opposed(one, other):
            continue
        beside = [found for found in bearings if _one_spot(found, one)]
        rest = [found for found in beside if found not in (one, other)]
        camps = _camps([one, other, *rest])
        told |= {found.item.order for found in beside}
        lead = compare_bearings(Pair(camps[0][0], camps[1][0]))
        slots = (f"{item.claim.id}:{item.slot.start}" for camp in camps for item in camp)
        record, made = tell(story, identity("g-", story, "bearing", *slots), lead, camps, written)
        groups.append(record)
        findings.append(made)


def _camps(bearings: Sequence[Bearing]) -> list[list[Item]]:
    degrees = {found.item.order: found.degrees for found in bearings}

    def alike(a: Item, b: Item) -> bool:
        return _between(degrees[a.order], degrees[b.order]) < _APART

    return camped([found.item for found in bearings], alike)


def compare_bearings(pair: Pair) -> Decision:
    """Return the decision for two bearings from one place."""
    return decide("entity", BEARING, pair)


def _bearings(items: Sequence[Item]) -> Iterator[Bearing]:
    """Yield what the number slots of a story tell of distances in a direction from a named place."""
    for item in items:
        quantity = item.quantity
        if quantity is None or quantity.dimension != "length" or item.claim.polarity == "negative":
            continue
        distance, text = canonical(quantity), item.extraction.article.text
        found = _direction().match(text, quantity.end, quantity.end + 3 * _FAR)
        if distance is None or found is None:
            continue
        place = _place(item, found.end())
        if place is not None:
            degrees = _points()[re.sub(r"[\s-]", "", found["point"].lower())]
            yield Bearing(_shown(item, place), distance[0], degrees, place.name)


def _place(item: Item, start: int) -> Mention | None:
    """Return the first name that begins soon behind a position, in the same claim."""
    near = (m for m in item.extraction.mentions if m.named and start <= m.start <= start + _FAR)
    return min((m for m in near if m.end <= item.claim.end), key=lambda m: m.start, default=None)


def _shown(item: Item, place: Mention) -> Item:
    slot = Slot(
        kind="entity",
        start=item.slot.start,
        end=place.end,
        relation="bearing",
        value=(Term(lemma=place.name, pos="PROPN", role=place.kind),),
    )
    return replace(item, slot=slot, words=(Word(place.name, "PROPN", "name", 0, 1.0),), keys=frozenset())


def _one_spot(a: Bearing, b: Bearing) -> bool:
    near = abs(a.distance - b.distance) <= _ONE_SPOT * max(a.distance, b.distance)
    return near and same_name(a.place, b.place)


def _opposed(a: Bearing, b: Bearing) -> bool:
    apart = a.item.article != b.item.article and _between(a.degrees, b.degrees) >= _APART
    return apart and _one_spot(a, b)


def _between(a: int, b: int) -> int:
    """Return the angle between two bearings, 0 to 180 degrees."""
    gap = abs(a - b) % _ROUND
    return min(gap, _ROUND - gap)


@lru_cache(maxsize=1)
def _points() -> dict[str, int]:
    """Return the degrees of the points of the compass by name, without hyphens."""
    text = files(__package__).joinpath("bearings.toml").read_text("utf-8")
    return dict(tomllib.loads(text)["points"])


@lru_cache(maxsize=1)
def _direction() -> re.Pattern[str]:
    """Return what stands between a distance and its place: "(34 miles) to the north-west of"."""
    points = "|".join(
        sorted((re.sub("^(north|south)", r"\1[ -]?", point) for point in _points()), reverse=True)
    )
    return re.compile(
        rf"\s?(?:\([^()\n]{{1,25}}\)\s)?(?:away\s|out\s)?(?:(?:to\s)?the\s|due\s|just\s)?(?P<point>{points})\s(?:of|from)\s",
        re.IGNORECASE,
    )


BEARING = (
    Level(
        "other side",
        "contradict",
        lambda p: True,
        lambda p: f"{source(p.a)} has “{written(p.a)}”, {source(p.b)} “{written(p.b)}”.",
        "hard",
    ),
)
