"""The words of time expressions, as a table from word or phrase to class code and value."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from claimcheck.extract.timex.tokens import words_of

CODES = {
    "month": "M",
    "weekday": "W",
    "weekdays": "6",
    "unit": "U",
    "quarter": "Q",
    "period": "i",
    "long": "5",
    "yearlong": "4",
    "season": "S",
    "daypart": "P",
    "night": "J",
    "noon": "K",
    "deictic": "D",
    "reference": "V",
    "adjective": "G",
    "blocked": "x",
    "frequency": "A",
    "each": "E",
    "per": "R",
    "number": "n",
    "couple": "c",
    "vague": "u",
    "halves": "z",
    "and_half": "r",
    "ordinal": "O",
    "decade": "d",
    "approx": "j",
    "phase": "m",
    "earlier": "e",
    "later": "l",
    "ago": "g",
    "hence": "F",
    "last": "L",
    "next": "X",
    "this": "H",
    "same": "h",
    "the": "T",
    "its": "t",
    "a": "a",
    "of": "o",
    "at": "@",
    "to": "b",
    "and": "w",
    "or": "v",
    "fiscal": "f",
    "end": "1",
    "ending": "2",
    "oclock": "0",
    "whole": "3",
}
"""One letter for each table of `lexicon.toml`: the alphabet of the grammar.

The scanner adds: Y a number of four digits, N another number, C a clock time, p a.m. or p.m., Z a zone, I an
ISO date, k a date with slashes or dots, 7 a part of the year ("Q3"), B a holiday, s a possessive, `!` a
paragraph's end, x any other word, and `, - / ( )` for themselves.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase stands for."""

    words: tuple[str, ...]
    code: str
    value: Any


def read_data(name: str) -> dict[str, Any]:
    """Return a data file of this package."""
    return tomllib.loads(files("claimcheck.extract.timex").joinpath("data", name).read_text("utf-8"))


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in read_data("context.toml").items()}


def word_list(name: str) -> frozenset[str]:
    """Return a list of `context.toml`."""
    return _word_lists()[name]


def _entries() -> list[Entry]:
    found = []
    for table, entries in read_data("lexicon.toml").items():
        found += [Entry(words_of(key), CODES[table], value) for key, value in entries.items()]
    zones = read_data("zones.toml")
    for key, value in (zones["fixed"] | zones["summer"] | zones["local"]).items():
        found.append(Entry(words_of(key), "Z", key if key in zones["summer"] else value))
    for entries in read_data("holidays.toml").values():
        found += [Entry(words_of(key), "B", key) for key in entries]
    return found


@lru_cache(maxsize=1)
def lexicon() -> dict[str, tuple[Entry, ...]]:
    """Return the entries by their first word, longest first."""
    table: dict[str, list[Entry]] = {}
    for entry in _entries():
        table.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(found, key=lambda e: -len(e.words))) for word, found in table.items()}
