"""Numerals that are days, years or clock times."""

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.surroundings import is_month, is_plain, noun_follows

_YEARS = range(1500, 2101)
_CENTURIES = frozenset({"eighteen", "nineteen", "twenty"})
_WITHIN = frozenset({"in", "since", "during", "last", "this"})


def is_date(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the day of "March 19", "19 March", "Dec. 2"."""
    number, value = amount.number, amount.value
    if not number.figures or not 1 <= value <= 31 or not is_plain(lexemes, amount):
        return False
    before = amount.first - 1 - (word(lexemes, amount.first - 1) == ".")
    if is_month(lexemes, before):
        within = word(lexemes, before - 1) in _WITHIN and before == amount.first - 1
        return not within or not noun_follows(lexemes, amount.last)
    at = amount.last + (word(lexemes, amount.last) == "of")
    if (
        word(lexemes, at) in ("to", "-", "–", "and")
        and at + 1 < len(lexemes)
        and lexemes[at + 1].kind == "num"
    ):
        at += 2
    return is_month(lexemes, at) and not is_month(lexemes, at + 1)


def is_year(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for four plain figures behind a word such as "in" or without a plural noun after."""
    if (
        not is_plain(lexemes, amount)
        or amount.value not in _YEARS
        or len(lexemes[amount.number.first].text) != 4
    ):
        return False
    low = word(lexemes, amount.first - 1)
    if low in lexicon().words["years.before"] or is_month(lexemes, amount.first - 1):
        return True
    return not noun_follows(lexemes, amount.last) or amount.value >= 1950


def is_spelled_year(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for both halves of "nineteen ninety-six"."""
    if amount.number.figures or amount.value != amount.value.to_integral_value():
        return False
    small = lexicon().small
    if lexemes[amount.first].low in _CENTURIES and amount.last == amount.first + 1:
        return small.get(word(lexemes, amount.last), 0) >= 10
    return word(lexemes, amount.first - 1) in _CENTURIES and 10 <= amount.value < 100


def is_clock(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "7 a.m.", "9 o'clock", "ten past two"."""
    low = word(lexemes, amount.last)
    if amount.value > 24:
        return False
    if low == "past" or word(lexemes, amount.first - 1) == "past":
        return True
    if low in ("a", "p") and (word(lexemes, amount.last + 1), word(lexemes, amount.last + 2)) == (".", "m"):
        return True
    return low in lexicon().words["clock.after"] or (low == "o" and word(lexemes, amount.last + 2) == "clock")
