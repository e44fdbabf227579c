"""The hand-made part of the lexicon, as the other modules read it: who expresses which concept."""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from claimcheck.lexicon.spelling import fold

TAGS = {"verb": "VERB", "noun": "NOUN", "adj": "ADJ", "adv": "ADV"}


class Entry(NamedTuple):
    """A line's worth of a concept file: one way to express one concept."""

    concept: str
    pos: str
    """NOUN, VERB, ADJ or ADV."""
    words: tuple[str, ...]
    """Folded lemmas; more than one for an expression. `*` stands for up to three other words."""


def split(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the entries of a comma-separated list, each as its folded words."""
    for item in text.split(","):
        if words := tuple(fold(word) for word in item.replace("-", " ").split()):
            yield words


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """Return every entry of `concepts/*.toml`, in the order of the files' names and of their lines."""
    found = []
    for file in sorted((files(__package__) / "concepts").iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".toml"):
            continue
        for concept, parts in tomllib.loads(file.read_text("utf-8")).items():
            for part, text in parts.items():
                found += [Entry(concept, TAGS[part], words) for words in split(text)]
    return tuple(found)
