"""Scales: in which degree a statement tells a thing ("badly damaged", "destroyed"), by the phrases of degrees.toml."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any

from claimcheck.lexicon import is_person
from claimcheck.lexicon.forms import lemmas

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GAP = 3
"""Words for which "_" may stand in a phrase."""
_WINDOW = 5
"""Words around a noun in which a word takes it back as no more than suspected."""
_NO = frozenset({"no", "not", "nobody", "no-one", "without", "never", "hardly"})

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Degree:
    """A degree of a scale, as a text tells it."""

    scale: int
    rank: int
    text: str
    """The words that tell it."""
    words: frozenset[str]
    """Their lemmas."""


@dataclass(frozen=True)
class _Scales:
    phrases: dict[str, tuple[tuple[Phrase, int, int], ...]]
    """First word → phrases with their scale and rank, the longest first."""
    about: tuple[frozenset[str], ...]
    """For each scale the lemmas of what it is about; empty where it may be about anything."""
    views: frozenset[int]
    terms: frozenset[int]
    """The scales on which what stands behind a phrase is the thing ("hinges on the vote")."""
    hedged: frozenset[int]
    """The scales of which rank 0 is a suspicion and rank 1 the fact."""


@lru_cache(maxsize=1)
def _raw() -> dict[str, Any]:
    return tomllib.loads(files("claimcheck.judge").joinpath("degrees.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _hedging() -> dict[str, frozenset[str]]:
    """Return the lists of words around what may be no more than suspected."""
    return {name: frozenset(text.split()) for name, text in _raw()["hedged"].items() if name != "things"}


@lru_cache(maxsize=1)
def _scales() -> _Scales:
    raw = _raw()
    found: dict[str, list[tuple[Phrase, int, int]]] = defaultdict(list)
    about = []
    for number, scale in enumerate(raw["scale"]):
        about.append(frozenset(scale.get("of", "").split()))
        for rank, text in enumerate(scale["degrees"]):
            for phrase in _phrases(text):
                found[phrase[0]].append((phrase, number, rank))
    hedged = []
    for text in raw["hedged"]["things"]:
        hedged.append(len(about))
        for phrase in _phrases(text):
            found[phrase[0]].append((phrase, len(about), 1))
        about.append(frozenset({"*"}))
    longest = {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}
    views = frozenset(number for number, scale in enumerate(raw["scale"]) if scale.get("view"))
    terms = frozenset(number for number, scale in enumerate(raw["scale"]) if scale.get("terms"))
    return _Scales(longest, tuple(about), views, terms, frozenset(hedged))


def _phrases(text: str) -> list[Phrase]:
    return [
        phrase
        for part in text.split(",")
        for phrase in product(*(word.split("/") for word in part.split()))
        if phrase
    ]


def about(scale: int) -> frozenset[str]:
    """Return the lemmas of what a scale is about; empty where both accounts must name the thing themselves."""
    return _scales().about[scale]


@lru_cache(maxsize=1)
def sole() -> frozenset[str]:
    """Return the parts that hardly more than one person plays in an event ("gunman")."""
    return frozenset(_raw()["sole"]["people"].split())


def is_view(scale: int) -> bool:
    """Return True for a scale of judgement, on which each party to the matter has its own view."""
    return scale in _scales().views


def is_terms(scale: int) -> bool:
    """Return True for a scale on which what stands behind a phrase must be the same in both accounts."""
    return scale in _scales().terms


def degrees(text: str, *, negated: bool) -> list[Degree]:
    """Return the degrees that a text tells, the first of each scale.

    Of a negated text, and right after a "no", only those count that have their "no" in their own phrase.
    """
    tokens = [match.group().casefold().replace("’", "'") for match in _TOKEN.finditer(text)]
    forms = [frozenset((token, f"{token}!", *lemmas(token))) for token in tokens]
    found: dict[int, Degree] = {}
    ends: dict[int, int] = {}
    for place in range(len(tokens)):
        denied = negated or bool(_NO.intersection(tokens[max(0, place - _GAP) : place]))
        for scale, (told, phrase, end) in _at(forms, place).items():
            if place < ends.get(scale, 0):
                continue
            ends[scale] = end
            rank: int | None = told
            first, last = place, end
            if scale in _scales().hedged:
                rank = _certainty(forms, place, end, negated=negated)
                if rank == 0:
                    first, last = _with_hedge(forms, place, end)
            elif denied and not _NO.intersection(phrase):
                rank = None
            words = frozenset(form for row in forms[place:end] for form in row)
            if rank is not None:
                found.setdefault(scale, Degree(scale, rank, " ".join(tokens[first:last]), words))
    return list(found.values())


def _at(forms: list[frozenset[str]], place: int) -> dict[int, tuple[int, Phrase, int]]:
    """Return the longest phrase of each scale that begins at a word: its rank, itself and the place behind it."""
    hits: dict[int, tuple[int, Phrase, int]] = {}
    for form in sorted(forms[place]):
        for phrase, scale, rank in _scales().phrases.get(form, ()):
            end = _match(forms, place, phrase)
            if end is not None and (scale not in hits or len(phrase) > len(hits[scale][1])):
                hits[scale] = (rank, phrase, end)
    return hits


def _match(forms: list[frozenset[str]], place: int, phrase: Phrase) -> int | None:
    """Return the place behind a phrase that begins at a word, or None."""
    gap = 0
    for part in phrase:
        if part == "_":
            gap = _GAP
            continue
        ahead = range(place, min(len(forms), place + gap + 1))
        at = next((n for n in ahead if part in forms[n]), None)
        if at is None:
            return None
        place, gap = at + 1, 0
    return place


def _certainty(forms: list[frozenset[str]], start: int, end: int, *, negated: bool) -> int | None:
    """Return 1 for a thing told as a fact, 0 for one that is suspected, None for what tells neither."""
    lists = _hedging()
    if negated or (end < len(forms) and forms[end] & lists["not_before"]):
        return None
    near = {form for row in forms[max(0, start - _WINDOW) : end + _WINDOW] for form in row}
    if near & (_NO | lists["neither"]):
        return None
    return 0 if any(_hedges(forms, start, end)) else 1


def _hedges(forms: list[frozenset[str]], start: int, end: int) -> Iterator[int]:
    """Yield the places of the words around a thing that make it a suspicion, not of those that make a suspect.

    "A suspected gang leader took his own life" leaves no doubt of how he died.
    """
    hedges, of_people = _hedging()["hedges"], _hedging()["of_people"]
    before = range(start - 1, max(-1, start - _WINDOW - 1), -1)
    for place in (*before, *range(end, min(len(forms), end + _WINDOW))):
        if forms[place] & hedges and not (forms[place] & of_people and _person(forms[place + 1 : start])):
            yield place


def _person(after: list[frozenset[str]]) -> bool:
    return any(is_person(form) for row in after[:_GAP] for form in row)


def _with_hedge(forms: list[frozenset[str]], start: int, end: int) -> tuple[int, int]:
    """Return a thing's places drawn out to the word nearest before it, or after it, that makes it a suspicion."""
    place = next(_hedges(forms, start, end), start)
    return min(start, place), max(end, place + 1)
