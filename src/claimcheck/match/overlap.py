"""The overlap of two topics: which words meet, and how much of each side they are."""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness
from claimcheck.match.items import NEAR, Item, Word

_LEAST = 0.35
"""Weaker relations than this do not count as a shared word."""


@dataclass(frozen=True)
class Overlap:
    """How two topics overlap, right beside the values (core) and further off (context)."""

    core: float
    """Weighted share of the core words that the other side has (anywhere), 0 to 1."""
    core_mass: float
    """Weight of the core words that meet."""
    context: float
    """The same for the context, as a share of the lighter side's, 0 to 1."""
    context_mass: float
    shared: tuple[tuple[str, str, float], ...]
    """Word of the one, word of the other, weight; the strongest first."""

    @property
    def mass(self) -> float:
        """Return the weight of all words that meet."""
        return self.core_mass + self.context_mass


def word_relation(a: Word, b: Word) -> float:
    """Return 0 to 1: names by their canonical forms, other words by the lexicon."""
    if a.traces.isdisjoint(b.traces):
        return 0.0
    if a.is_name or b.is_name:
        return 1.0 if a.is_name and b.is_name and _same_name(a.lemma, b.lemma) else 0.0
    if a.lemma == b.lemma:
        return 1.0
    if a.concepts & b.concepts:
        return 0.9
    return _related(a.lemma, b.lemma, a.pos, b.pos)


_related = lru_cache(maxsize=1 << 18)(relatedness)
_same_name = lru_cache(maxsize=1 << 16)(same_name)


def overlap(a: Item, b: Item) -> Overlap:
    """Return the overlap of two items. Each word counts with the best relation that it finds on the other side."""
    best_a = [0.0] * len(a.words)
    best_b = [0.0] * len(b.words)
    shared: list[tuple[float, str, str]] = []
    for i, one in enumerate(a.words):
        apart = one.traces.isdisjoint
        for j, other in enumerate(b.words):
            if apart(other.traces):  # nearly always
                continue
            relation = word_relation(one, other)
            if relation < _LEAST:
                continue
            if relation > max(best_a[i], best_b[j]):
                shared.append((relation * min(one.weight, other.weight), one.lemma, other.lemma))
            best_a[i] = max(best_a[i], relation)
            best_b[j] = max(best_b[j], relation)
    shared.sort(key=lambda row: (-row[0], row[1], row[2]))
    core_a, rest_a = _met(a, best_a)
    core_b, rest_b = _met(b, best_b)
    core_total = a.core_mass + b.core_mass
    rest_total = min(a.rest_mass, b.rest_mass)
    return Overlap(
        core=(core_a + core_b) / core_total if core_total else 0.0,
        core_mass=(core_a + core_b) / 2,
        context=min(1.0, max(rest_a, rest_b) / rest_total) if rest_total else 0.0,
        context_mass=(rest_a + rest_b) / 2,
        shared=tuple((x, y, s) for s, x, y in shared),
    )


def _met(item: Item, best: list[float]) -> tuple[float, float]:
    """Return the weight of an item's words that meet, of those right beside its value and of the others."""
    core = rest = 0.0
    for word, relation in zip(item.words, best, strict=True):
        if word.depth <= NEAR:
            core += word.weight * relation
        else:
            rest += word.weight * relation
    return core, rest
