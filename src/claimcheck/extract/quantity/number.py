"""A number as read: its value, its shape and the lexemes that it spans."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.extract.quantity.digits import BEYOND, capped
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon

Shape = Literal["cardinal", "fraction", "vague"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number in lexemes `first` to `last` (exclusive)."""

    first: int
    last: int
    value: Decimal
    shape: Shape = "cardinal"
    figures: bool = False
    """True when its first part is written in digits."""
    scaled: Decimal = Decimal(1)
    """What its last multiplier is worth ("3 million": 1,000,000)."""


def word(lexemes: list[Lexeme], index: int) -> str:
    """Return the lower-case form at an index, or "" outside the list."""
    return lexemes[index].low if 0 <= index < len(lexemes) else ""


def times(number: Number, factor: Decimal, last: int) -> Number:
    """Return the number multiplied by a factor that ends before the lexeme `last`."""
    value = number.value if number.value == BEYOND else capped(number.value * factor)
    return Number(number.first, last, value, "cardinal", number.figures, factor)


def scale(lexemes: list[Lexeme], number: Number) -> Number:
    """Return the number with the multipliers after it: "1.2 million", "3 dozen"."""
    multipliers = lexicon().multipliers
    while True:
        at = number.last + (word(lexemes, number.last) == "-")
        factor = multipliers.get(word(lexemes, at))
        if factor is None:
            return number
        number = times(number, Decimal(factor), at + 1)
