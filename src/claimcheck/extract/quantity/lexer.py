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


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_AFTER_MONTH = "".join(
    rf"(?<!{form}\s)" for month in _MONTHS for form in (month, month[:3], f"{month[:3]}\\.")
)
_TORN = rf"""
  (?P<torn>{_AFTER_MONTH}(?<![\d.,/:])(?<!\d-)(?:
      [1-9][0-9]{{0,2}}(?:,[ ][0-9]{{3}})+(?:\.[ ]?[0-9]{{1,2}})?(?![0-9])
     |[0-9]{{1,3}}\.[ \n][0-9]{{1,2}}(?![0-9]|[ ](?:others?|people|persons|men|women|of|were|was|ha[ds]|have)\b)))
 |"""
_SIGNS = re.compile(
    r"\bU\. S\b|\d [ap]\. ?m\b|[$£€]\d{1,3}, \d{3}\b|\b\d{1,3}, 000\b"
    r"|\b\d\. \d{1,2}(?:[ -]?(?:per ?cent\b|%|magnitude|[mb]illion|m\b|bn\b|[GM]Hz))"
    r"|\b(?:magnitude|measuring|registering)(?: of |[ -])\d\. \d|\b[Aa]n? \d{1,2}\. \d"
)
_WHOLE = re.compile(r"\b[1-9]\d{0,2},\d{3}\b|\b\d{1,3}\.\d{1,2}(?:\s|%|-\w)|\bU\.S\.|\d [ap]\.m\.")


@lru_cache(maxsize=1)
def _regex() -> re.Pattern[str]:
    symbols = sorted(lexicon().symbols, key=len, reverse=True)
    signs = [re.escape(symbol) for symbol in symbols if not symbol.isalpha() and symbol != "#"]
    codes = [symbol for symbol in symbols if symbol.isalpha()]
    before_number = rf"(?:{'|'.join(codes)})(?=[.\s]{{0,2}}[0-9])"
    pattern = "|".join([*signs, before_number, r"\#(?=[0-9.,]+\s(?:m|b)illion\b)"])
    return re.compile(_PATTERN.replace("CODES", pattern), re.VERBOSE)


@lru_cache(maxsize=1)
def _torn_regex() -> re.Pattern[str]:
    return re.compile(_TORN + _regex().pattern, re.VERBOSE)


def is_torn(text: str) -> bool:
    """Return True when copying has put a space behind each point and comma: "U. S.", "1, 250 homes"."""
    return _SIGNS.search(text) is not None and _WHOLE.search(text) is None


def lex(text: str) -> list[Lexeme]:
    """Return the lexemes of a text in order; white space is left out, but a blank line is a `break`."""
    regex = _torn_regex() if is_torn(text) else _regex()
    return [
        Lexeme(
            match.start(),
            match.end(),
            match.group(),
            _LOWER.get(match.group()) or match.group().lower(),
            "num" if kind == "torn" else kind,
        )
        for match in regex.finditer(text)
        if (kind := match.lastgroup or "other")
    ]


def adjacent(left: Lexeme, right: Lexeme) -> bool:
    """Return True when nothing stands between the two."""
    return left.end == right.start
