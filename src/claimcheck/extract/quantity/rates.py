"""Rates: "$2.36 a share", "60 miles per hour", "10 people a day", "40 hours each week"."""

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.spelling import is_plural, singular

_REACH = 3


def read_rates(lexemes: list[Lexeme], amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with `per` set; the "a day" of "three times a day" is no amount of its own."""
    kept: list[Amount] = []
    for amount in amounts:
        if not _is_article(lexemes, amount):
            amount.per = _per(lexemes, amount)
            kept.append(amount)
            continue
        before = kept[-1] if kept else None
        if before is not None and _belongs(lexemes, before, amount):
            before.per = amount.unit.name if amount.unit else ""
        elif word(lexemes, amount.first - 1) not in lexicon().words["per.times"]:
            kept.append(amount)
    return kept


def _is_article(lexemes: list[Lexeme], amount: Amount) -> bool:
    return (
        lexemes[amount.first].low in ("a", "an")
        and amount.unit is not None
        and amount.number.last == amount.first + 1
    )


def _belongs(lexemes: list[Lexeme], before: Amount, amount: Amount) -> bool:
    """Return True when the two are a rate and not an amount and a distance ("$5 a year earlier")."""
    if word(lexemes, amount.last) in lexicon().words["per.distance"]:
        return False
    between = lexemes[before.last : amount.first]
    if len(between) > _REACH or before.compound:
        return False
    if between and not (is_plural(between[-1].low) and amount.unit and amount.unit.dimension == "duration"):
        return False
    stop = lexicon().words["stop.words"]
    return all(lexeme.kind == "word" and lexeme.low not in stop for lexeme in between)


def _per(lexemes: list[Lexeme], amount: Amount) -> str:
    """Return the singular after "per", "each" or, for money, "a"; "" for no rate."""
    if amount.unit is not None and amount.unit.per:
        return amount.unit.per
    at = amount.last + (word(lexemes, amount.last) == "-")
    link, noun = word(lexemes, at), word(lexemes, at + 1)
    if link in ("a", "an", "per") and word(lexemes, at + 1) == "-":
        noun = word(lexemes, at + 2)
    elif not noun or lexemes[at + 1].kind != "word":
        link = ""
    money = amount.unit is not None and amount.unit.dimension == "money"
    if link in ("a", "an") and money and noun in lexicon().words["per.words"]:
        return noun
    if link in ("per", "/") and noun != "cent":
        after = word(lexemes, at + 2)
        return singular(after if (noun,) not in lexicon().units and (after,) in lexicon().units else noun)
    if noun == "per" and link not in ("", ",", ".") and amount.unit is None:
        return singular(word(lexemes, at + 2))
    if link in ("each", "every") and (noun,) in lexicon().units:
        return singular(noun)
    return ""
