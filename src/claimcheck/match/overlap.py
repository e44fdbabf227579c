"""The overlap of two topics: which words meet, and how much of each side they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.match.items import NEAR, Item
from claimcheck.match.words import LEAST
from claimcheck.match.words import word_relation as word_relation  # as all that know overlaps know it


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


_NONE = Overlap(0.0, 0.0, 0.0, 0.0, ())


def overlap(a: Item, b: Item) -> Overlap:
    """Return the overlap of two items. Each word counts with the best relation that it finds on the other side."""
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    shared: list[tuple[str, str, float]] = []
    for i, j, relation in meetings(a, b):
        known_a, known_b = best_a.get(i, 0.0), best_b.get(j, 0.0)
        if relation > known_a and relation > known_b:
            one, other = a.words[i], b.words[j]
            shared.append((one.lemma, other.lemma, relation * min(one.weight, other.weight)))
        best_a[i] = max(known_a, relation)
        best_b[j] = max(known_b, relation)
    if not best_a:
        return _NONE
    if len(shared) > 1:
        shared.sort(key=lambda row: (-row[2], row[0], row[1]))
    core_a, rest_a = _met(a, best_a)
    core_b, rest_b = _met(b, best_b)
    core_total = a.core_mass + b.core_mass
    rest_total = min(a.rest_mass, b.rest_mass)
    return Overlap(
        core=(core_a + core_b) / core_total if core_total else 0.0,
        core_mass=(core_a + core_b) / 2,
        context=min(1.0, max(rest_a, rest_b) / rest_total) if rest_total else 0.0,
        context_mass=(rest_a + rest_b) / 2,
        shared=tuple(shared),
    )


def meetings(a: Item, b: Item) -> Iterator[tuple[int, int, float]]:
    """Yield the positions of words that are related, in order, and how far; most pairs of words are not."""
    if a.vocabulary is None or a.vocabulary is not b.vocabulary:
        for i, one in enumerate(a.words):
            for j, other in enumerate(b.words):
                relation = word_relation(one, other)
                if relation >= LEAST:
                    yield i, j, relation
        return
    met = [(j, number) for j, number in enumerate(b.numbers) if number in a.reach]
    if met:
        for i, related in enumerate(a.links):
            for j, number in met:
                if number in related:
                    yield i, j, related[number]


def _met(item: Item, best: Mapping[int, float]) -> tuple[float, float]:
    """Return the weight of an item's words that meet, of those right beside its value and of the others."""
    core = rest = 0.0
    for position in sorted(best):
        word = item.words[position]
        if word.depth <= NEAR:
            core += word.weight * best[position]
        else:
            rest += word.weight * best[position]
    return core, rest
