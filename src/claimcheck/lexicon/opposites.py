"""Words that cannot both hold of one thing at one time."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon.concept import concepts
from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.synonymy import same_family, synonyms
from claimcheck.lexicon.wordnet import relations

Pairs = frozenset[frozenset[str]]


@lru_cache(maxsize=1)
def _pairs() -> tuple[Pairs, Pairs]:
    """Return the opposed concepts and the opposed (folded) words."""
    data = tomllib.loads((files(__package__) / "opposites.toml").read_text("utf-8"))
    return (
        frozenset(frozenset(pair) for pair in data["concepts"]),
        frozenset(frozenset(fold(word) for word in pair) for pair in data["words"]),
    )


@lru_cache(maxsize=65536)
def opposed(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether two lemmas are opposites, in any of their usual senses.

    By the hand-made pairs of concepts and words first, then by WordNet's antonyms of frequent senses (verbs,
    adjectives and adverbs). Symmetric; never true of a word and itself, of words of one family, or of words
    that are synonyms in some frequent sense.
    """
    if same_family(a, b, pos_a, pos_b):
        return False
    concept_pairs, word_pairs = _pairs()
    if frozenset((fold(a), fold(b))) in word_pairs:
        return True
    ours_a, ours_b = concepts(a, pos_a), concepts(b, pos_b)
    if ours_a & ours_b or synonyms(a, b, pos_a, pos_b):
        return False
    if any(frozenset((one, other)) in concept_pairs for one in ours_a for other in ours_b):
        return True
    return fold(b) in relations(a, pos_a).antonyms or fold(a) in relations(b, pos_b).antonyms
