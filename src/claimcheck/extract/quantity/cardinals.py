"""Cardinals in words: "two hundred and six", "a hundred thirty million", "nine-and-a-half"."""

from decimal import Decimal

from claimcheck.extract.quantity.digits import capped
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import Number, word


def cardinal(lexemes: list[Lexeme], index: int) -> Number:
    """Return the cardinal that starts with the word below a hundred at an index."""
    small, multipliers = lexicon().small, lexicon().multipliers
    total = current = 0
    scaled, largest, last, at = 1, 1, index, index
    while at < len(lexemes):
        low = lexemes[at].low
        if low in small and (at == index or _fits(small[low], current, total)):
            current += small[low]
        elif low in multipliers and (current or total):
            if multipliers[low] == 100 or (multipliers[low] == 12 and not total):
                current *= multipliers[low]
            elif multipliers[low] > largest > 1:
                total, current, largest = (total + current) * multipliers[low], 0, multipliers[low]
            else:
                total, current, largest = total + current * multipliers[low], 0, multipliers[low]
            scaled = multipliers[low]
        else:
            break
        last = at = at + 1
        at = _next_part(lexemes, at, scaled > 12)
    return Number(index, last, capped(Decimal(total + current)), scaled=Decimal(scaled))


def _fits(value: int, current: int, total: int) -> bool:
    """Return True when a word below a hundred can follow: "six" after "twenty", "thirty" after "hundred"."""
    if value == 0 or not (current or total):
        return False
    if value < 10:
        return current % 10 == 0 and current % 100 != 10
    return current % 100 == 0


def _next_part(lexemes: list[Lexeme], at: int, scaled: bool) -> int:
    """Return where the next word of a number could stand: after a hyphen, or after "hundred and"."""
    small, multipliers = lexicon().small, lexicon().multipliers
    low, following = word(lexemes, at), word(lexemes, at + 1)
    if (low == "-" and (following in small or following in multipliers)) or (
        scaled and low == "and" and following in small
    ):
        return at + 1
    return at


def and_a_half(lexemes: list[Lexeme], number: Number) -> Number:
    """Return the number with its "and a half"; that of "a million and a half" is half a million."""
    at = number.last
    steps = [
        position for position in range(at, min(at + 7, len(lexemes))) if lexemes[position].kind != "dash"
    ]
    if len(steps) < 3 or lexemes[steps[0]].low != "and":
        return number
    upper, lower = lexemes[steps[1]].low, lexemes[steps[2]].low
    above = 1 if upper in ("a", "one") else lexicon().small.get(upper, 0)
    below = lexicon().denominators.get(lower, 0)
    if not above or below not in (2, 3, 4) or above >= below:
        return number
    part = Decimal(above) / Decimal(below) * (number.scaled if number.scaled > 12 else 1)
    return Number(number.first, steps[2] + 1, capped(number.value + part), figures=number.figures)
