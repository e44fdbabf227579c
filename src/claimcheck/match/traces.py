"""Marks that words leave: two words without a common mark never meet, whatever `word_relation` looks at."""

from functools import lru_cache

from claimcheck.extract.mention.names import canonical_key, initials
from claimcheck.lexicon import traces


@lru_cache(maxsize=65536)
def word_traces(lemma: str, pos: str, concepts: frozenset[str]) -> frozenset[str]:
    """Return the marks of a topic word; a name has its own, which no other word shares."""
    if pos == "PROPN":
        return name_traces(lemma)
    return traces(lemma, pos) | {"concept " + name for name in concepts}


def name_traces(name: str) -> frozenset[str]:
    """Return the marks of a name: each of its words, and its letters. `same_name` needs a common one."""
    key = canonical_key(name).split()
    parts = {part for word in key for part in (word, *word.split("-"))}
    return frozenset("name " + part for part in (*parts, *initials(key)))
