"""Amounts in front of a unit of time: digits, number words, fractions, and words for "some"."""

from collections.abc import Iterable, Sequence

from claimcheck.extract.timex.lexemes import Lexeme

_HUNDRED = 100
_SPOKEN_CENTURIES = {17, 18, 19, 20}
_MAX_AMOUNT = 1e9


def amount_of(lexemes: Sequence[Lexeme]) -> float | None:
    """Return the number that the lexemes say ("two and a half": 2.5); None for "several"."""
    if any(lexeme.code == "u" for lexeme in lexemes) and not any(lexeme.code in "NYn" for lexeme in lexemes):
        return None
    fraction = sum(lexeme.value for lexeme in lexemes if lexeme.code == "r")
    for lexeme in lexemes:
        if lexeme.code in "NYcza":
            return _bounded(lexeme.value + fraction)
    whole = spelled(lexeme.value for lexeme in lexemes if lexeme.code == "n")
    return None if whole is None else _bounded(whole + fraction)


def _bounded(number: float) -> float | None:
    if not 0 <= number <= _MAX_AMOUNT:
        return None
    return int(number) if number == int(number) else number


def spelled(values: Iterable[int]) -> int | None:
    """Return the number that number words say in order, or None where they are no number ("five three")."""
    total, group, last = 0, 0, 1_000
    for value in values:
        if value >= 1_000:  # thousand and million close a group
            total, group, last = total + (group or 1) * value, 0, value
        elif value == _HUNDRED:
            group, last = (group or 1) * value, value
        elif value >= last or (last < 20) or (last < _HUNDRED and value >= 10):  # tens take ones
            return None
        else:
            group, last = group + value, value
    return total + group


def spoken_year(values: Sequence[int]) -> int | None:
    """Return the year said in two halves ("nineteen ninety-six"), or None."""
    if len(values) < 2 or values[0] not in _SPOKEN_CENTURIES:  # two halves
        return None
    if values[0] == 20 and values[1] < 10:  # twenty-four is a number
        return None
    rest = spelled(values[1:])
    if rest is None or not 10 <= rest < _HUNDRED:  # the second half has two digits
        return None
    return values[0] * _HUNDRED + rest
