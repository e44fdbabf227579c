"""The word lists and the unit table, read once from the TOML files beside this module."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, cast

from claimcheck.models.quantity import Dimension, Modifier

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure or a currency; `factor` times the value, plus `offset`, is the value in `base`."""

    name: str
    dimension: Dimension
    base: str = ""
    factor: float | None = None
    offset: float = 0.0
    per: str = ""
    article: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that the readers look up. Words are lower-case, phrases are tuples of words."""

    small: Mapping[str, int]
    multipliers: Mapping[str, int]
    abbreviations: Mapping[str, int]
    plain_abbreviations: Mapping[str, int]
    vague: Mapping[str, int]
    denominators: Mapping[str, int]
    signs: Mapping[str, float]
    ordinals: frozenset[str]
    ordinal_suffixes: frozenset[str]
    units: Mapping[Phrase, Unit]
    """By phrase, singular and plural."""
    glued: Mapping[str, Unit]
    """Short forms, case as written."""
    symbols: Mapping[str, Unit]
    """Currency signs and codes, case as written."""
    before: Mapping[Phrase, Modifier]
    """Modifier phrases before a number."""
    after: Mapping[Phrase, Modifier]
    words: Mapping[str, frozenset[str]]
    """The lists of context.toml and modifiers.toml by "table.key"."""


def _phrase(text: str) -> Phrase:
    return tuple(text.replace("-", " - ").split())


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "data" / name).read_text(encoding="utf-8"))


def _phrases(table: Mapping[str, Iterable[str]]) -> dict[Phrase, Modifier]:
    return {_phrase(text): cast(Modifier, sign) for sign, texts in table.items() for text in texts}


def _word_lists(table: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {
        f"{name}.{key}": frozenset(words)
        for name, group in table.items()
        for key, words in group.items()
        if isinstance(words, list) and key not in ("~", ">", ">=", "<", "<=", "=")
    }


def _unit(row: Mapping[str, Any]) -> Unit:
    return Unit(**{key: value for key, value in row.items() if key not in ("forms", "glued")})


def _currency(row: Mapping[str, Any]) -> Unit:
    return Unit(row["code"], "money", row["code"], 1)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the tables, read on the first call."""
    numbers, measures = _read("numbers.toml"), _read("units.toml")
    modifiers, context = _read("modifiers.toml"), _read("context.toml")
    units: dict[Phrase, Unit] = {}
    glued: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    for row in measures["unit"]:
        units |= {_phrase(form): _unit(row) for form in row["forms"]}
        glued |= {form: _unit(row) for form in row.get("glued", ())}
    for row in measures["currency"]:
        units |= {_phrase(form): _currency(row) for form in row["forms"]}
        symbols |= {form: _currency(row) for form in row["symbols"]}
    return Lexicon(
        small=numbers["small"],
        multipliers=numbers["multipliers"],
        abbreviations=numbers["abbreviations"],
        plain_abbreviations=numbers["plain_abbreviations"],
        vague=numbers["vague"],
        denominators=numbers["denominators"],
        signs=numbers["signs"],
        ordinals=frozenset(numbers["ordinals"]["words"]),
        ordinal_suffixes=frozenset(numbers["ordinals"]["suffixes"]),
        units=units,
        glued=glued,
        symbols=symbols,
        before=_phrases(modifiers["before"]),
        after=_phrases(modifiers["after"]),
        words=_word_lists(context) | _word_lists(modifiers),
    )
