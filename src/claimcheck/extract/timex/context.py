"""Neighbours that decide whether a number or a noun is a time: tests over the lexemes around a match."""

from typing import Any

from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme
from claimcheck.extract.timex.lexicon import word_list
from claimcheck.extract.timex.tokens import fold

_LIKELY_YEARS = range(1800, 2060)


def word_in(lexeme: Lexeme | None, name: str) -> bool:
    """Return True when a lexeme's word stands in a list of `context.toml`."""
    return lexeme is not None and fold(lexeme.text).rsplit(" ", 1)[-1] in word_list(name)


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


def is_no_clock(hit: Hit) -> bool:
    """Tell a time of day from time left on a game clock, a time difference, or a colour ("midnight blue")."""
    before, after = hit.before(), hit.after()
    if word_in(before, "not_clock_after") or word_in(after, "not_clock_before"):
        return True
    alone = hit.end - hit.start == 1 and hit.lexemes[hit.start].code == "K"
    return (
        alone
        and after is not None
        and after.code == "x"
        and hit.pos_at(after.start) in {"NOUN", "ADJ", "PROPN"}
    )


def is_title(hit: Hit, unit: Lexeme) -> bool:
    """Tell "player of the year" from "the first months of the year"; "the week of talks" is none."""
    before, after = hit.before(), hit.after()
    if hit.one("m") is None and before is not None and before.code == "o" and hit.start > 1:
        return unit.text[0].isupper() or word_in(hit.lexemes[hit.start - 2], "title_nouns")
    return unit.value == "week" and after is not None and after.code == "o"


def is_rate(hit: Hit) -> bool:
    """Tell "50 people a day" from "a day of talks"."""
    before = hit.before()
    if before is None or before.code in "!,()" or hit.one("r") or hit.one("j"):
        return False
    if word_in(before, "rate_after"):
        return True
    if word_in(before, "length_after") or (before.code in "xV" and not before.text[0].isalpha()):
        return False
    return before.code in "NY" or hit.pos_at(before.start) in {"NOUN", "NUM", "SYM"}
