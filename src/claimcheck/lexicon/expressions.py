"""Expressions of several words that name a concept: "claim life", "turn down", "prime minister"."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.lexicon.trie import Trie
from claimcheck.lexicon.vocabulary import entries


@lru_cache(maxsize=1)
def _trie() -> Trie:
    return Trie((entry.words, entry.concept) for entry in entries() if len(entry.words) > 1)


def multiword(lemmas: Sequence[str]) -> list[tuple[int, int, frozenset[str]]]:
    """Return (start, end, concepts) for each expression of several words in a lemma sequence.

    Best given all lemmas of a sentence, in order, with particles and prepositions; where prepositions were
    left out, "come into force" is found as "come force" too, but "turn down" needs its "down". See
    `Trie.find` for overlaps and gaps.
    """
    return _trie().find(lemmas)
