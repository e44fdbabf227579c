"""The compiled part of the lexicon: relations between words taken from WordNet 3.0.

`wordnet.txt` is written by `tools/build_lexicon.py`; WORDNET-LICENSE is its licence. One line per word, tabs
between its parts of speech, each `n|v|a|r` followed by five groups with bars between and commas within:
synsets of its frequent senses; synsets directly above them (for adjectives, similar ones); derived words;
derived words where one of the two is a person ("kill", "killer"); antonyms, but not of nouns. Lines that
start with `=` give the verb behind an irregular form.
"""

from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from claimcheck.lexicon.spelling import fold

_TAGS = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_GROUPS = 5


class Relations(NamedTuple):
    """What WordNet says of a word's frequent senses. Synsets are opaque numbers, words are folded lemmas."""

    synsets: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    antonyms: frozenset[str] = frozenset()


NONE = Relations()


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    text = (files(__package__) / "wordnet.txt").read_text("utf-8")
    return {word: rest for word, _, rest in (line.partition("\t") for line in text.splitlines())}


@lru_cache(maxsize=16384)
def relations(lemma: str, pos: str | None = None) -> Relations:
    """Return a lemma's relations as one part of speech, or as all of them where that one is not known."""
    blocks = _lines().get(fold(lemma), "").split("\t")
    tag = _TAGS.get(pos or "")
    chosen = [block for block in blocks if tag and block.startswith(tag)] or blocks
    groups: list[set[str]] = [set() for _ in range(_GROUPS)]
    for block in chosen:
        for group, text in zip(groups, block[1:].split("|"), strict=False):
            group.update(text.split(",") if text else ())
    return Relations(*(frozenset(group) for group in groups)) if any(groups) else NONE


def irregular(form: str) -> str | None:
    """Return the verb that an irregular form belongs to ("fallen": "fall"), or None."""
    return _lines().get("=" + form)


def known(word: str) -> bool:
    """Return whether the table has a word of this form."""
    return fold(word) in _lines()
