"""Words of denial and of caution."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from claimcheck.lexicon.forms import lemmas
from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.trie import Trie
from claimcheck.lexicon.vocabulary import split


@lru_cache(maxsize=2)
def _groups(section: str) -> MappingProxyType[tuple[str, ...], str]:
    data = tomllib.loads((files(__package__) / "cues.toml").read_text("utf-8"))[section]
    return MappingProxyType({words: group for group, text in data.items() for words in split(text)})


@lru_cache(maxsize=2)
def _trie(section: str) -> Trie:
    return Trie((words, group) for words, group in _groups(section).items() if len(words) > 1)


def _group(section: str, lemma: str) -> str | None:
    words = tuple(fold(part) for part in lemma.replace("-", " ").split())
    forms = [words, *((fold(form),) for word in words if len(words) == 1 for form in lemmas(word))]
    return next((_groups(section)[form] for form in forms if form in _groups(section)), None)


def _find(section: str, sequence: Sequence[str]) -> list[tuple[int, int, str]]:
    found = [(start, end, min(names)) for start, end, names in _trie(section).find(sequence)]
    inside = {place for start, end, _ in found for place in range(start, end)}
    single = [(i, i + 1, _group(section, lemma)) for i, lemma in enumerate(sequence) if i not in inside]
    return sorted(found + [(start, end, group) for start, end, group in single if group])


def denial(lemma: str) -> str | None:
    """Return the kind of denial that a word or expression tells of, None where it tells of none.

    The kinds: deny ("refute"), debunk, hoax ("fake", "satire"), false ("untrue", "no truth"), retract,
    dispute ("pour cold water"), rumour, fool ("dupe").
    """
    return _group("denial", lemma)


def hedge(lemma: str) -> str | None:
    """Return how a word keeps a claim at a distance, None where it does not.

    The kinds: report ("reportedly"), allege ("alleged"), modal ("may"), seem, doubt ("unclear").
    """
    return _group("hedge", lemma)


def denials(lemmas: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return (start, end, kind) of every denial in a lemma sequence, expressions included, in order."""
    return _find("denial", lemmas)


def hedges(lemmas: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return (start, end, kind) of every hedge in a lemma sequence, expressions included, in order."""
    return _find("hedge", lemmas)
