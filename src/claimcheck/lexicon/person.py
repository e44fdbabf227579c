"""Words for people, compiled from WordNet 3.0.

`persons.txt` is written by `tools/build_lexicon.py`; WORDNET-LICENSE is its licence. One folded lemma a line: the nouns
with a frequent sense in the lexicographers' file noun.person, names and expressions left out. `persons.toml` mends it.
"""

import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon.spelling import fold

_ENDINGS = ("man", "men", "woman", "women")
_LONG = 6
"""Longer words that end so are people, known or not ("quarryman"); "human" and "omen" are not told by it."""


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    compiled = (files(__package__) / "persons.txt").read_text("utf-8").split()
    own = tomllib.loads((files(__package__) / "persons.toml").read_text("utf-8"))
    return frozenset((*compiled, *own["also"].split())).difference(own["never"].split())


def is_person(lemma: str) -> bool:
    """Return True for a noun that can count people ("trawlerman", "soul", "crew")."""
    word = fold(lemma)
    return word in _words() or (len(word) > _LONG and word.endswith(_ENDINGS))
