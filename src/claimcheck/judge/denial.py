"""Denials in short texts: one headline says it, the other calls it a hoax or says it is not so.

For pairs of statements, where the sentence is all there is. It reads words, not clauses: a headline's grammar is
too short to be parsed well, and half of all contradictions between headlines are a word of denial.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from claimcheck.judge.reading import unsure
from claimcheck.lexicon import concepts, denials, relatedness
from claimcheck.lexicon.forms import lemmas

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*|[?!.:]")
_NEGATIONS = frozenset({"not", "no", "never", "nobody", "none", "nothing", "neither", "cannot"})
_DENYING = frozenset({"deny", "debunk", "hoax", "false", "retract", "fool", "dispute"})
_HEADLINE = 26
"""Words up to which a statement is read as a headline; in longer ones a denial may concern anything."""
_NO_SCOPE = frozenset({"only", ".", "just", "least", "relation", "comment", "doubt", "longer"})
"""After these a negation denies nothing."""
_SCOPE = 3
"""Words after a negation in which what it negates must stand."""
_DENIED = 0.3
"""Share of the shorter text's content words that both must have for a denial to concern the same thing."""
_NEGATED = 0.5
_SAME = 0.9


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("denial.toml").read_text(encoding="utf-8"))
    return frozenset(raw["empty"].split())


@dataclass(frozen=True)
class Reading:
    """The words of a statement, and which of them deny."""

    words: tuple[str, ...]
    content: tuple[str, ...]
    cues: tuple[str, ...]
    """Words of denial, none of them negated itself, and a "No," that opens the statement."""
    negated: tuple[str, ...]
    """Content words in the scope of a negation."""


def read(text: str) -> Reading:
    """Return the reading of a statement; a question denies nothing."""
    words = tuple(word.casefold().replace("’", "'") for word in _WORD.findall(text))
    if words and words[-1] == "?":
        words = words[:-1]
        return Reading(words, _content(words), (), ())
    cues = [
        " ".join(words[start:end])
        for start, end, kind in denials(words)
        if kind in _DENYING and not any(_negates(word) for word in words[max(0, start - 3) : start])
    ]
    if words and words[0] in ("no", "non", "nope"):
        cues.append(words[0])
    scope: list[str] = []
    for place, word in enumerate(words):
        after = words[place + 1 : place + 2]
        if _negates(word) and after and after[0] not in _NO_SCOPE and not after[0][0].isdigit():
            scope += _content(words[place + 1 : place + 1 + _SCOPE])
    return Reading(words, _content(words), tuple(cues), tuple(scope))


def denial(a: str, b: str) -> str | None:
    """Return the word with which one of two statements denies the other, or None.

    Statements longer than a headline are left to the comparison of claims. Both must speak of the same thing: a
    third of the shorter one's content words for a word of denial; half of them, with the negated word among
    them, for a negation.
    """
    one, other = read(a), read(b)
    if max(len(one.words), len(other.words)) > _HEADLINE:
        return None
    share = shared(one.content, other.content)
    if bool(one.cues) != bool(other.cues) and share >= _DENIED:
        return (one.cues or other.cues)[0]
    if one.cues or other.cues or share < _NEGATED:
        return None
    for x, y in ((one, other), (other, one)):
        if _unsure(x, y):
            return None
        if x.negated and not y.negated and any(_met(word, y.content) for word in x.negated):
            return f"not {next(word for word in x.negated if _met(word, y.content))}"
    return None


def _unsure(x: Reading, y: Reading) -> bool:
    """Return True where one is conditional, or says yes or no with room for the other."""
    if "if" in (*x.words, *y.words):
        return True
    return any(unsure(" ".join(r.words), negated=bool(r.negated)) for r in (x, y))


def shared(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of the shorter text's content words that the other has too, 0 to 1."""
    short, long = sorted((tuple(dict.fromkeys(one)), tuple(dict.fromkeys(other))), key=len)
    return sum(_met(word, long) for word in short) / len(short) if short else 0.0


def _met(word: str, others: Sequence[str]) -> bool:
    found = concepts(word)
    return any(
        word == other or bool(found & concepts(other)) or relatedness(word, other) >= _SAME
        for other in others
    )


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith("n't")


def _content(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        next(iter(lemmas(word)), word)
        for word in words
        if len(word) > 1 and word not in _empty() and not _negates(word)
    )
