"""A text as a list of lexemes: numerals, words, signs. Independent of any tokeniser, linear in the text."""

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.extract.quantity.lexicon import lexicon


class Lexeme(NamedTuple):
    """One piece of text with its code-point offsets; `low` is its lower-case form."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    """num, sign (½), currency, word, dash, break (a blank line), other; or clock, date, name (a link, a
    handle), which are never numbers."""


_LOWER = {"‐": "-", "‑": "-", "—": "–", "−": "-"}
"""Hyphens are all "-", dashes all "–"."""

# No alternative has a repetition inside a repetition that could match the same text in two ways.
_PATTERN = r"""
  (?P<name>https?://\S+|www\.\S+|[@\#](?![0-9])\w+)
 |(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9]))
 |(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}(?![0-9]))
 |(?P<num>(?:[1-9][0-9]{0,2}(?:[\u00a0\u202f\u2009][0-9]{3})+|[1-9][0-9]{0,2}(?:[ ][0-9]{3}){2,}
       |[1-9][0-9]{0,2}(?:,[ ]000)+)
       (?:[.,][0-9]{1,2})?(?![0-9])
    |[0-9]+(?:[.,][0-9]+)*|(?<![\w.])\.[0-9]+)
 |(?P<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
 |(?P<currency>CODES)
 |(?P<word>(?:[A-Za-z]\.){2,}|km/h|[^\W\d_]\w*|°[CF]?)
 |(?P<dash>[-‐‑–—−])
 |(?P<break>\n\s*\n)
 |(?P<other>\S)
"""


@lru_cache(maxsize=1)
def _regex() -> re.Pattern[str]:
    symbols = sorted(lexicon().symbols, key=len, reverse=True)
    signs = [re.escape(symbol) for symbol in symbols if not symbol.isalpha() and symbol != "#"]
    codes = [symbol for symbol in symbols if symbol.isalpha()]
    before_number = rf"(?:{'|'.join(codes)})(?=[.\s]{{0,2}}[0-9])"
    pattern = "|".join([*signs, before_number, r"\#(?=[0-9.,]+\s(?:m|b)illion\b)"])
    return re.compile(_PATTERN.replace("CODES", pattern), re.VERBOSE)


def lex(text: str) -> list[Lexeme]:
    """Return the lexemes of a text in order; white space is left out, but a blank line is a `break`."""
    return [
        Lexeme(
            match.start(),
            match.end(),
            match.group(),
            _LOWER.get(match.group()) or match.group().lower(),
            kind,
        )
        for match in _regex().finditer(text)
        if (kind := match.lastgroup or "other")
    ]


def adjacent(left: Lexeme, right: Lexeme) -> bool:
    """Return True when nothing stands between the two."""
    return left.end == right.start
