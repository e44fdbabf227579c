"""Numbers that start in figures: "1.2bn", "2 1/2", "3½ million"."""

from decimal import Decimal

from claimcheck.extract.quantity.digits import capped, digits_value
from claimcheck.extract.quantity.lexer import Lexeme, adjacent
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import Number, scale, times, word


def figures(lexemes: list[Lexeme], index: int, *, money: bool, european: bool) -> Number | None:
    """Return the number that starts with the figures at an index; None for other writings such as "3.2.1"."""
    value = digits_value(lexemes[index].text, european=european)
    if value is None:
        return None
    number = Number(index, index + 1, value, figures=True)
    number = _over(lexemes, number) or _with_fraction(lexemes, number)
    return scale(lexemes, _abbreviated(lexemes, number, money=money))


def _over(lexemes: list[Lexeme], number: Number) -> Number | None:
    """Read "3/4"; dates such as "9/11" are no fractions."""
    at = number.last
    if word(lexemes, at) != "/" or at + 1 >= len(lexemes) or lexemes[at + 1].kind != "num":
        return None
    if not (adjacent(lexemes[at - 1], lexemes[at]) and adjacent(lexemes[at], lexemes[at + 1])):
        return None
    below = digits_value(lexemes[at + 1].text)
    if below is None or not (0 < number.value < below) or below not in (2, 3, 4, 5, 6, 8, 10, 16, 20, 100):
        return None
    return Number(number.first, at + 2, number.value / below, "fraction", figures=True)


def _with_fraction(lexemes: list[Lexeme], number: Number) -> Number:
    """Add "½", "1/2" or "-1/2" to a whole number."""
    at = number.last + (word(lexemes, number.last) == "-")
    if at >= len(lexemes):
        return number
    part: Number | None = None
    if lexemes[at].kind == "sign":
        part = Number(at, at + 1, Decimal(str(lexicon().signs[lexemes[at].text])))
    elif lexemes[at].kind == "num" and word(lexemes, at + 1) == "/":
        value = digits_value(lexemes[at].text)
        part = _over(lexemes, Number(at, at + 1, value)) if value is not None else None
    if part is None or number.value != number.value.to_integral_value():
        return number
    return Number(number.first, part.last, capped(number.value + part.value), figures=True)


def _abbreviated(lexemes: list[Lexeme], number: Number, *, money: bool) -> Number:
    """Read "bn", "m", "k" after figures."""
    if number.last >= len(lexemes):
        return number
    following, words = lexemes[number.last], lexicon()
    glued = adjacent(lexemes[number.last - 1], following)
    factor = words.plain_abbreviations.get(following.low)
    if factor is None and money:
        factor = words.abbreviations.get(following.low)
    if factor is None and glued and _is_bare_scale(lexemes, number.last):
        factor = words.abbreviations[following.low]
    if factor is None:
        return number
    return times(number, Decimal(factor), number.last + 1)


def _is_bare_scale(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "m" of "5m people" and the "k" of "300k", False for "100m race" and "10k run"."""
    low, after = lexemes[index].low, word(lexemes, index + 1)
    if low == "k":
        small = lexemes[index].text == "K" and len(lexemes[index - 1].text) == 1
        return not small and after not in lexicon().words["not_thousand.words"]
    return low == "m" and (
        after in lexicon().words["collective.words"] or (len(after) > 3 and after.endswith("s"))
    )
