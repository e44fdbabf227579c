"""Neighbours that decide whether a number or a noun is a time: tests over the lexemes around a match."""

from functools import lru_cache
from typing import Any

from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexicon import read_data
from claimcheck.extract.timex.scan import Lexeme
from claimcheck.extract.timex.tokens import fold

_LIKELY_YEARS = range(1800, 2060)


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in read_data("context.toml").items()}


def word_in(lexeme: Lexeme | None, name: str) -> bool:
    """Return True when a lexeme's word stands in a list of `context.toml`."""
    return lexeme is not None and fold(lexeme.text).rsplit(" ", 1)[-1] in _lists()[name]


def is_year(hit: Hit, fields: dict[str, Any]) -> bool:
    """Tell a year from a count, a size or a part of a name, for digits without a month."""
    number = hit.one("Y")
    after = hit.after()
    if number is None or not number.text.isdecimal():
        return after is None or after.code not in "UQ"
    if hit.start < hit.end - 1 and hit.lexemes[hit.start].code not in "TtY":
        return not ({"season", "quarter"} <= fields.keys())
    before = hit.before()
    if word_in(after, "not_year_before") or word_in(before, "not_year_after"):
        return False
    if after is not None and after.code in "UQxn-":
        if after.code in "Un":
            return False
        if after.code == "x" and hit.pos_at(after.start) == "NOUN" and after.text.endswith("s"):
            return _years(number) and (hit.end - hit.start > 1 or word_in(before, "year_before_plural_after"))
    if word_in(before, "year_after") or hit.end - hit.start > 1:
        return _years(number) or word_in(before, "year_before_plural_after")
    return number.value in _LIKELY_YEARS


def _years(number: Lexeme) -> bool:
    return number.value in _LIKELY_YEARS
