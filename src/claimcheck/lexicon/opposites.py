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
def _pairs() -> dict[str, Pairs]:
    """Return the pairs of opposites.toml by section: concepts and in_turn of concepts, the rest of folded words."""
    data = tomllib.loads((files(__package__) / "opposites.toml").read_text("utf-8"))
    return {
        section: frozenset(
            frozenset(fold(name) if section in ("words", "both_so") else name for name in pair)
            for pair in pairs
        )
        for section, pairs in data.items()
    }


@lru_cache(maxsize=65536)
def opposed(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether two lemmas are opposites, in any of their usual senses.

    By the hand-made pairs of concepts and words first, then by WordNet's antonyms of frequent senses (verbs,
    adjectives and adverbs). Symmetric; never true of a word and itself, of words of one family, or of words
    that are synonyms in some frequent sense.
    """
    if same_family(a, b, pos_a, pos_b):
        return False
    pair = frozenset((fold(a), fold(b)))
    if pair in _pairs()["both_so"]:
        return False
    if pair in _pairs()["words"]:
        return True
    if concepts(a, pos_a) & concepts(b, pos_b) or synonyms(a, b, pos_a, pos_b):
        return False
    if any(_share(section, a, b, pos_a, pos_b) for section in ("concepts", "in_turn")):
        return True
    return fold(b) in relations(a, pos_a).antonyms and fold(a) in relations(b, pos_b).antonyms


def in_turn(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether two opposed lemmas often follow one another, so that both can be true on different days.

    A road closes and reopens, a suspect is arrested and released: such a pair contradicts only at one time.
    """
    return opposed(a, b, pos_a, pos_b) and _share("in_turn", a, b, pos_a, pos_b)


def in_one_day(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether two opposed lemmas often follow one another within a day: the trapped are rescued."""
    return _share("in_one_day", a, b, pos_a, pos_b)


def _share(section: str, a: str, b: str, pos_a: str | None, pos_b: str | None) -> bool:
    pairs = _pairs()[section]
    return any(frozenset((one, other)) in pairs for one in concepts(a, pos_a) for other in concepts(b, pos_b))
