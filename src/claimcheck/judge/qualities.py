"""Qualities: what a statement says something is, for setting it against its contrary ("well equipped", "ill equipped").

Affixes and a few adverbs make contraries of one word by class, where no table could list them all.
"""

import re
from functools import lru_cache

from claimcheck.judge.parties import lists
from claimcheck.lexicon.forms import lemmas

_TOKEN = re.compile(r"[^\W\d_]+")
_PREFIXES = ("un", "in", "im", "il", "ir", "non")
_MEASURES = ("under", "ill", "mal")
_SHORT = 4
"""Letters that a word must have besides its prefix."""


@lru_cache(maxsize=1 << 12)
def graded(text: str) -> dict[str, tuple[int, str]]:
    """Return what a text says was done well (1) or ill (-1), by the base form of the word, with the words that say so.

    "Well-equipped", "understaffed"; a word that stands both ways tells nothing.
    """
    tokens = [match.group() for match in _TOKEN.finditer(text)]
    found: dict[str, tuple[int, str]] = {}
    for place, token in enumerate(tokens):
        low = token.casefold()
        before = tokens[place - 1] if place else ""
        sign = _sign(before.casefold())
        base, told = low, f"{before} {token}"
        if not sign and (prefix := next((p for p in _MEASURES if low.startswith(p)), "")):
            sign, base, told = -1, low.removeprefix(prefix), token
        if not sign or not base.endswith(("ed", "en", "t", "wn", "de")):
            continue
        for form in lemmas(base):
            found[form] = (0, "") if form in found and found[form][0] != sign else (sign, told)
    return found


def _sign(adverb: str) -> int:
    if adverb in lists()["well"]:
        return 1
    return -1 if adverb in lists()["ill"] else 0


def graded_apart(one: str, other: str) -> tuple[str, str] | None:
    """Return the words by which two texts call one thing done well and ill, or None."""
    x, y = graded(one), graded(other)
    return next((((x[k][1], y[k][1])) for k in sorted(x.keys() & y.keys()) if x[k][0] * y[k][0] < 0), None)


@lru_cache(maxsize=1 << 14)
def affixed(one: str, other: str) -> bool:
    """Return True for two words of which one is the other with a denying prefix ("signed", "unsigned").

    What looks alike and is no contrary stands in contrary.toml ("famous", "infamous").
    """
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if long in lists()["no_contrary"]:
        return False
    for prefix in _PREFIXES:
        rest = long.removeprefix(prefix).lstrip("-")
        if rest != long and len(rest) >= _SHORT and (rest == short or short in lemmas(rest)):
            return True
    return False
