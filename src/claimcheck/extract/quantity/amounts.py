"""A number with its unit: money, percent, measures, ages, hyphen compounds."""

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.digits import capped
from claimcheck.extract.quantity.lexer import Lexeme, adjacent
from claimcheck.extract.quantity.lexicon import Unit, lexicon
from claimcheck.extract.quantity.number import Number, word
from claimcheck.extract.quantity.numerals import read_number
from claimcheck.extract.quantity.surroundings import is_code

_LONGEST_UNIT = 5
_LINKS = frozenset({"to", "in"})


def read_amount(lexemes: list[Lexeme], index: int, *, european: bool = False) -> Amount | None:
    """Return the amount that starts at an index, or None."""
    lexeme = lexemes[index]
    if lexeme.kind == "currency":
        return _money(lexemes, index, european=european)
    number = read_number(lexemes, index, european=european)
    if number is not None:
        return _with_unit(lexemes, Amount(number, index, number.last, kind=number.shape))
    if lexeme.low in ("a", "an"):
        return _article(lexemes, index)
    return _long(lexemes, index)


def _money(lexemes: list[Lexeme], index: int, *, european: bool) -> Amount | None:
    at = index + 1
    if word(lexemes, at) == "." and lexemes[index].text.isalpha():
        at += 1
    if at >= len(lexemes) or lexemes[at].kind not in ("num", "sign"):
        return None
    number = read_number(lexemes, at, money=True, european=european)
    if number is None:
        return None
    amount = Amount(number, index, number.last, lexicon().symbols[lexemes[index].text])
    if word(lexemes, amount.last) == "-" and _is_word(lexemes, amount.last + 1):
        amount.compound = True
    elif (
        (phrase := _unit_phrase(lexemes, amount.last))
        and phrase[0].dimension == "money"
        and phrase[0].base == phrase[0].name
    ):
        amount.last = phrase[1]
    return amount


def _is_word(lexemes: list[Lexeme], index: int) -> bool:
    return index < len(lexemes) and lexemes[index].kind == "word"


def _with_unit(lexemes: list[Lexeme], amount: Amount) -> Amount | None:
    """Read what follows the number: "%", "km", "-minute", "years old"; None if it is no quantity at all."""
    at = amount.last
    if at >= len(lexemes):
        return amount
    following = lexemes[at]
    glued = amount.number.figures and adjacent(lexemes[at - 1], following)
    if following.kind == "currency":
        amount.unit, amount.last = lexicon().symbols[following.text], at + 1
        return amount
    short = lexicon().glued.get(following.text)
    if short is not None and (
        glued or (following.text.isalpha() and len(following.text) > 1) or following.text in "%°"
    ):
        amount.unit, amount.last = short, at + 1
        return amount
    if following.low == "-":
        return _hyphened(lexemes, amount)
    found = _unit_phrase(lexemes, _past_article(lexemes, amount))
    if found is not None and lexemes[found[1] - 1].low == "second":  # "the 2012 second prize": an ordinal
        found = None
    if found is None:
        return None if glued and following.kind == "word" and amount.number.scaled == 1 else amount
    amount.unit, amount.last = found
    amount.compound = _is_attributive(lexemes[amount.last - 1].low, amount)
    return _and_a_half_more(lexemes, _years_old(lexemes, amount))


def negated(lexemes: list[Lexeme], amount: Amount) -> Amount:
    """Return the amount below zero for "minus 5 degrees" and "-0.3%"; only scales that have such values."""
    sign = lexemes[amount.first - 1] if amount.first else None
    if (
        sign is None
        or amount.unit is None
        or amount.unit.dimension not in ("temperature", "percent", "points")
    ):
        return amount
    before = lexemes[amount.first - 2] if amount.first > 1 else None
    if sign.low == "-" and before is not None and before.low == "minus":  # "minus-20 degrees"
        sign, before = before, lexemes[amount.first - 3] if amount.first > 2 else None
        amount.first -= 1
    glued = sign.kind == "dash" and adjacent(sign, lexemes[amount.first])
    if before is not None and before.low in ("or", "/"):  # "plus or minus 3 points"
        return amount
    if sign.low == "minus" or (glued and (before is None or not adjacent(before, sign))):
        amount.number = replace(amount.number, value=-amount.value)
        amount.first -= 1
    return amount


def _is_attributive(low: str, amount: Amount) -> bool:
    """Return True for the singular of "a two day rally", where only a hyphen is missing."""
    dimension = amount.unit.dimension if amount.unit else ""
    return (
        dimension in ("duration", "length", "mass")
        and amount.value > 1
        and not low.endswith("s")
        and low != "feet"
    )


def _past_article(lexemes: list[Lexeme], amount: Amount) -> int:
    """Return where the unit of "half an hour", "a quarter of a mile", "a couple more years" would start."""
    at = amount.last
    if amount.number.shape == "fraction":
        at += word(lexemes, at) == "of" and word(lexemes, at + 1) in ("a", "an", "one", "1")
        at += word(lexemes, at) in ("a", "an", "one", "1")
        return at
    if amount.number.shape == "vague":
        return at + (word(lexemes, at) == "of")
    return at + (word(lexemes, at) in lexicon().words["additional.after"])


def _unit_phrase(lexemes: list[Lexeme], index: int) -> tuple[Unit, int] | None:
    """Return the longest unit phrase at an index, with the index after it."""
    units = lexicon().units
    end = min(index + _LONGEST_UNIT, len(lexemes))
    phrase = tuple(lexeme.low for lexeme in lexemes[index:end])
    for length in range(len(phrase), 0, -1):
        unit = units.get(phrase[:length])
        if unit is not None:
            return unit, index + length
    return None


def _hyphened(lexemes: list[Lexeme], amount: Amount) -> Amount | None:
    """Read "95-minute", "22-year-old", "seven-member", "10-percentage-point", "half-century", "500-odd"."""
    at = amount.last + 1
    if not _is_word(lexemes, at) or not adjacent(lexemes[at - 1], lexemes[at]):
        return amount
    low = lexemes[at].low
    if (low,) in lexicon().after or (low in _LINKS and _joins_number(lexemes, at + 1)):
        return amount
    if low in lexicon().words["not_unit.words"] or low in lexicon().ordinals or is_code(lexemes, at):
        return None
    amount.compound = True
    found = _unit_phrase(lexemes, at)
    if found is None:
        if low == "strong":
            amount.last = at + 1
        elif not _starts_number(lexemes, at):
            amount.counted, amount.last = low, at + 1
        return amount
    amount.unit, amount.last = found
    return _years_old(lexemes, amount)


def _joins_number(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "-4" of "5-to-4"."""
    at = index + (word(lexemes, index) == "-")
    return at < len(lexemes) and (lexemes[at].kind == "num" or lexemes[at].low in lexicon().small)


def _starts_number(lexemes: list[Lexeme], index: int) -> bool:
    return read_number(lexemes, index) is not None


def _years_old(lexemes: list[Lexeme], amount: Amount) -> Amount:
    """Read "-old", "years old", "years of age"."""
    if amount.unit is None or amount.unit.dimension != "duration":
        return amount
    at = amount.last + (word(lexemes, amount.last) == "-")
    if word(lexemes, at) in ("old", "olds"):
        amount.age, amount.last = True, at + 1
    elif word(lexemes, amount.last) == "of" and word(lexemes, amount.last + 1) == "age":
        amount.age, amount.last = True, amount.last + 2
    return amount


def _and_a_half_more(lexemes: list[Lexeme], amount: Amount) -> Amount:
    """Read "an hour and a half"."""
    if [word(lexemes, amount.last + step) for step in range(3)] == ["and", "a", "half"]:
        amount.number = replace(amount.number, value=capped(amount.value + Decimal("0.5")))
        amount.last += 3
    return amount


def _article(lexemes: list[Lexeme], index: int) -> Amount | None:
    """Read "an hour", "a mile", "a percentage point" as one of them; `rates` finds those of "$15 an hour"."""
    found = _unit_phrase(lexemes, index + 1)
    if found is None or not found[0].article or word(lexemes, found[1]) == "-":
        return None
    amount = Amount(Number(index, index + 1, Decimal(1)), index, found[1], found[0])
    return _and_a_half_more(lexemes, amount)


def _long(lexemes: list[Lexeme], index: int) -> Amount | None:
    """Read "daylong", "month-long", "year-long" as one day, month, year."""
    low = lexemes[index].low
    units, last = lexicon().units, index + 1
    unit = units.get((low.removesuffix("long"),)) if low.endswith("long") else None
    if unit is None and word(lexemes, index + 1) == "-" and word(lexemes, index + 2) in ("long", "old"):
        unit, last = units.get((low,)), index + 3
    if unit is None or unit.dimension not in ("duration", "length") or low.endswith("s"):
        return None
    amount = Amount(Number(index, index + 1, Decimal(1)), index, last, unit, compound=True)
    amount.age = word(lexemes, last - 1) == "old"
    return amount
