"""How far two slots speak of the same thing: a soft overlap of their topics. Values never enter."""

from dataclasses import dataclass

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item, Word

_LEAST = 0.35
"""Weaker relations than this do not count as a shared word."""


@dataclass(frozen=True)
class Alignment:
    """A pair of items with the score of their topics and what it rests on."""

    a: Item
    b: Item
    score: float
    shared: tuple[tuple[str, str, float], ...]
    """Word of the one, word of the other, their relatedness; the strongest first."""


def word_relation(a: Word, b: Word) -> float:
    """Return 0 to 1: names by their canonical forms, other words by the lexicon."""
    if a.is_name or b.is_name:
        return 1.0 if a.is_name and b.is_name and same_name(a.lemma, b.lemma) else 0.0
    if a.lemma == b.lemma:
        return 1.0
    if a.concepts & b.concepts:
        return 0.9
    return relatedness(a.lemma, b.lemma, a.pos, b.pos)


def align(a: Item, b: Item) -> Alignment:
    """Return the alignment of two items: the weighted share of the words that both have, from 0 to 1.

    Each word counts with the best relation that it finds on the other side; the two directions are averaged
    by mass, as in Dice's coefficient.
    """
    best_a = [0.0] * len(a.words)
    best_b = [0.0] * len(b.words)
    shared: list[tuple[float, str, str]] = []
    for i, one in enumerate(a.words):
        for j, other in enumerate(b.words):
            relation = word_relation(one, other)
            if relation < _LEAST:
                continue
            shared.append((relation * min(one.weight, other.weight), one.lemma, other.lemma))
            best_a[i] = max(best_a[i], relation)
            best_b[j] = max(best_b[j], relation)
    got = sum(w.weight * r for w, r in zip(a.words, best_a, strict=True))
    got += sum(w.weight * r for w, r in zip(b.words, best_b, strict=True))
    mass = a.mass + b.mass
    shared.sort(key=lambda row: (-row[0], row[1], row[2]))
    return Alignment(a, b, got / mass if mass else 0.0, tuple((x, y, s) for s, x, y in shared))
