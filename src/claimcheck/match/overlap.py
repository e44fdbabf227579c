"""The overlap of two topics: which words meet, and how much of each side they are."""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item, Word

_LEAST = 0.35
"""Weaker relations than this do not count as a shared word."""
_NEAR = 1


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
        for j, other in enumerate(b.words):
            relation = word_relation(one, other)
            if relation < _LEAST:
                continue
            if relation > max(best_a[i], best_b[j]):
                shared.append((relation * min(one.weight, other.weight), one.lemma, other.lemma))
            best_a[i] = max(best_a[i], relation)
            best_b[j] = max(best_b[j], relation)
    shared.sort(key=lambda row: (-row[0], row[1], row[2]))
    core_a, core_b = _met(a, best_a, core=True), _met(b, best_b, core=True)
    rest_a, rest_b = _met(a, best_a, core=False), _met(b, best_b, core=False)
    core_total = core_a[1] + core_b[1]
    rest_total = min(rest_a[1], rest_b[1])
    return Overlap(
        core=(core_a[0] + core_b[0]) / core_total if core_total else 0.0,
        core_mass=(core_a[0] + core_b[0]) / 2,
        context=min(1.0, max(rest_a[0], rest_b[0]) / rest_total) if rest_total else 0.0,
        context_mass=(rest_a[0] + rest_b[0]) / 2,
        shared=tuple((x, y, s) for s, x, y in shared),
    )


def _met(item: Item, best: list[float], *, core: bool) -> tuple[float, float]:
    """Return the weight of an item's core (or other) words that meet, and of all of them."""
    words = [(w.weight, r) for w, r in zip(item.words, best, strict=True) if (w.depth <= _NEAR) is core]
    return sum(weight * relation for weight, relation in words), sum(weight for weight, _ in words)
