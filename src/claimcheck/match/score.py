"""How far two slots speak of the same thing: a soft overlap of their topics. Values never enter."""

from dataclasses import dataclass

from claimcheck.extract.mention.names import same_name
from claimcheck.match.items import Item
from claimcheck.match.keyed import KEYED
from claimcheck.match.measures import ONLY
from claimcheck.match.overlap import overlap, word_relation
from claimcheck.match.things import SHARE, THING

_HALF = 0.8
"""Weight of shared words at which their share counts half: one common word is never a sure match."""
_SOLE = 0.2
"""Added where each article gives but one count of the thing."""
_MEASURE = 0.25
"""Added where each article gives but one value of the measure."""
_KEYED = 0.4
"""Added where the words around both values are one key: it is of one thing, whatever else is said."""
_ONLY = 0.15
_SOME_WORDS = 0.1
"""Alignment by words from which the only sums of two articles may be taken for one sum."""
_THING = 0.9
_AGE = 0.6
"""Alignment of two ages of one person."""
_BESIDE = 2
_CONTEXT = 0.5
"""How much the words further off count against those right beside the value."""


@dataclass(frozen=True)
class Alignment:
    """A pair of items with the score of their topics and what it rests on."""

    a: Item
    b: Item
    score: float
    shared: tuple[tuple[str, str, float], ...]
    """Word of the one, word of the other, weight; the strongest first."""
    core: float = 0.0
    """What the words right beside the values add to the score."""
    context: float = 0.0
    """What the words further off add."""
    bonus: float = 0.0
    """What else adds: that neither article gives another count of the thing."""


def align(a: Item, b: Item) -> Alignment:
    """Return the alignment of two items, from 0 to 1: the share of the words that meet, damped where they are few."""
    found = overlap(a, b)
    core = found.core * found.core_mass / (found.core_mass + _HALF)
    context = found.context * found.context_mass / (found.context_mass + _HALF)
    if _ages_of_one(a, b):
        return Alignment(a, b, max(_AGE, core), found.shared, core, 0.0, max(0.0, _AGE - core))
    bonus = _SOLE if a.sole and b.sole and _same_thing(a, b) else 0.0
    if measure := a.measure(b):
        bonus = _measure_bonus(measure, core + context * _CONTEXT)
    context *= _CONTEXT
    return Alignment(a, b, min(1.0, core + context + bonus), found.shared, core, context, bonus)


def _measure_bonus(measure: str, words: float) -> float:
    """Return what a measure adds; the only value of a thing or dimension needs words besides, ages and degrees not."""
    if measure.startswith(KEYED):
        return _KEYED
    if measure.startswith((f"{ONLY} age", f"{ONLY} temperature")) or not measure.startswith(
        (ONLY, THING, SHARE)
    ):
        return _MEASURE
    return _ONLY if words >= _SOME_WORDS else 0.0


def _ages_of_one(a: Item, b: Item) -> bool:
    """Return True for two ages that stand by one name: nothing else needs to be alike."""
    one, other = a.bearer, b.bearer
    if one is None or other is None or one.anyone or other.anyone:
        return False
    if one.name and other.name:
        return same_name(one.name, other.name)
    near = [[word for word in item.names if word.depth <= _BESIDE] for item in (a, b)]
    return any(word_relation(x, y) >= _THING for x in near[0] for y in near[1])


def _same_thing(a: Item, b: Item) -> bool:
    one = [word for word in a.words if word.depth == 0]
    other = [word for word in b.words if word.depth == 0]
    return any(word_relation(x, y) >= _THING for x in one for y in other)
