"""The words that topics are made of, and how far two of them mean the same."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness
from claimcheck.match.traces import word_traces

LEAST = 0.35
"""Weaker relations than this do not count as a shared word."""


@dataclass(frozen=True)
class Word:
    """A topic word with its weight and what it can mean."""

    lemma: str
    pos: str
    role: str
    depth: int
    weight: float
    concepts: frozenset[str] = frozenset()
    is_name: bool = field(init=False)
    """True for the canonical name of someone or something."""
    traces: frozenset[str] = field(init=False, repr=False, compare=False)
    """Marks of which related words have one in common."""

    def __post_init__(self) -> None:
        """Work out once what is asked millions of times."""
        object.__setattr__(self, "is_name", self.pos == "PROPN")
        object.__setattr__(self, "traces", word_traces(self.lemma, self.pos, self.concepts))


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


class Vocabulary:
    """The words of a story, numbered by what their relations rest on, and each related once to the others."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str, frozenset[str]], int] = {}
        self._words: list[Word] = []
        self._shelves: dict[str, list[int]] = defaultdict(list)
        self._related: dict[int, dict[int, float]] = {}

    def numbers(self, words: Iterable[Word]) -> tuple[int, ...]:
        """Return the number of each word; one that is new joins the vocabulary."""
        return tuple(self._number(word) for word in words)

    def related(self, number: int) -> Mapping[int, float]:
        """Return the words to which a word has a relation that counts, with the relation.

        To be asked only when all words of the story have joined.
        """
        found = self._related.get(number)
        if found is None:
            word = self._words[number]
            near = {other for mark in word.traces for other in self._shelves[mark]}
            relations = ((other, word_relation(word, self._words[other])) for other in near)
            found = self._related[number] = {other: much for other, much in relations if much >= LEAST}
        return found

    def _number(self, word: Word) -> int:
        key = (word.lemma, word.pos, word.concepts)
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = len(self._words)
            self._words.append(word)
            for mark in word.traces:
                self._shelves[mark].append(known)
        return known
