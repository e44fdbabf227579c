"""How verbs stand to what they govern: for or against it, undoing it, or empty without it."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from claimcheck.lexicon.forms import lemmas
from claimcheck.lexicon.spelling import fold


@lru_cache(maxsize=1)
def _data() -> dict[str, tuple[frozenset[str], ...]]:
    """Return the lists of stances.toml as sets, those of alike in order, those of states two by two."""
    raw = tomllib.loads((files(__package__) / "stances.toml").read_text("utf-8"))
    plain = {name: (_words(text),) for name, text in raw.items() if isinstance(text, str)}
    states = tuple(_words(text) for pair in raw["states"] for text in pair)
    return {**plain, "alike": tuple(_words(text) for text in raw["alike"]), "states": states}


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word.strip()) for word in text.split(","))


@lru_cache(maxsize=16384)
def _forms(lemma: str) -> frozenset[str]:
    word = fold(lemma.replace("-", " "))
    return frozenset((word, *lemmas(word)))


@lru_cache(maxsize=65536)
def _among(section: str, lemma: str) -> frozenset[int]:
    return frozenset(n for n, words in enumerate(_data()[section]) if words & _forms(lemma))


@lru_cache(maxsize=16384)
def stance(lemma: str) -> Literal["for", "against"] | None:
    """Return whether who does this is for or against what is on offer; None where neither is told."""
    if _among("for", lemma):
        return "for"
    return "against" if _among("against", lemma) else None


@lru_cache(maxsize=65536)
def listed(name: str, lemma: str) -> bool:
    """Return whether a list of stances.toml (reporting, willing, motions …) has a word."""
    return bool(_among(name, lemma))


@lru_cache(maxsize=16384)
def flips(lemma: str) -> bool:
    """Return whether what a verb governs is not done ("ruled out joining")."""
    return bool(_among("flips", lemma))


@lru_cache(maxsize=16384)
def light(lemma: str) -> bool:
    """Return whether a verb says nothing without its object ("made no arrests")."""
    return bool(_among("light", lemma))


@lru_cache(maxsize=65536)
def alike(a: str, b: str) -> bool:
    """Return whether two words tell of acts of which the one cannot be denied while the other is told."""
    return bool(_among("alike", a) & _among("alike", b))


@lru_cache(maxsize=65536)
def other_state(a: str, b: str) -> bool:
    """Return whether two words tell of opposed states of one person or thing ("stay on", "step down")."""
    return any(n ^ 1 in _among("states", b) for n in _among("states", a))
