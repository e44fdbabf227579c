"""Whose voice an article is, as its source, its credit and its notes say."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from claimcheck.models import Article
from claimcheck.stories.terms import fold

_WORD = re.compile(r"\w+")
_FULL_STOP = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")
"""A full stop in an abbreviation ("A.P.")."""
_HEAD_LINES, _TAIL_LINES = 4, 4
_NOTE_CHARS = 300
_SHORTEST_NAME = 3
_ANONYMOUS = frozenset({"wire", "wires", "services", "agencies", "agency", "staff", "reports"})


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(files("claimcheck.stories").joinpath("agencies.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _agencies() -> dict[str, str]:
    return {
        name_key(alias): name_key(name)
        for name, aliases in _table()["agencies"].items()
        for alias in (name, *aliases)
    }


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return an outlet's name for comparing: folded words and numbers, without a leading "the" or "www"."""
    words = [fold(word) for word in _WORD.findall(_FULL_STOP.sub("", name.strip().removeprefix("www.")))]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def publisher_key(article: Article, publishers: Mapping[str, str]) -> str:
    """Return whose outlet it is: the publisher of its source, else the source; empty when that is unknown.

    `publishers` has outlets, as `name_key` gives them, and their publishers.
    """
    return name_key(publishers.get(name_key(article.source), article.source))


def credit_key(article: Article) -> str:
    """Return the agency that the text is credited to, under its full name; empty where none is named."""
    key = name_key(article.credit or "")
    return "" if set(key.split()) & _ANONYMOUS else _agencies().get(key, key)


def credits_outlet(credit: str, source: str) -> bool:
    """Return True when a credit names an outlet: by its name, how the name begins, or its initials ("CW")."""
    outlet = name_key(source)
    if not credit or not outlet:
        return False
    initials = "".join(word[0] for word in outlet.split())
    return (
        credit == _agencies().get(outlet, outlet)
        or outlet.startswith(credit + " ")
        or (len(initials) > 1 and credit == initials)
    )


def reprint_notes(article: Article) -> Iterator[str]:
    """Yield the lines at the top and the end of an article that may say from where it was reprinted."""
    lines = [line.strip() for line in article.text.splitlines() if line.strip()]
    ends = lines[:_HEAD_LINES] + lines[_HEAD_LINES:][-_TAIL_LINES:]
    notes: list[str] = _table()["reprint"]["notes"]
    return (line for line in ends if len(line) <= _NOTE_CHARS and any(note in line.lower() for note in notes))


def names_outlet(line: str, source: str) -> bool:
    """Return True when a line has an outlet's name as whole words."""
    outlet = name_key(source)
    return len(outlet) >= _SHORTEST_NAME and f" {outlet} " in f" {name_key(line)} "
