"""Bounds and estimates beside a number: "more than", "up to", "or more", "-odd"."""

from dataclasses import dataclass

from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.models.quantity import Modifier

_LONGEST = 5
_SKIPPED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A modifier and the lexemes, `first` to `last` (exclusive), that say it."""

    sign: Modifier
    first: int
    last: int
    additional: bool = False


def before(lexemes: list[Lexeme], index: int) -> Found:
    """Return the modifier that ends before the lexeme at `index`; "=" where there is none.

    Words such as "another" and "the" may stand between; "another" and "additional" make it additional.
    """
    words = lexicon().words
    end, additional = index, False
    for _ in range(_SKIPPED + 1):
        found = _phrase_before(lexemes, end)
        if found is not None and found.sign != "=":
            return Found(found.sign, found.first, end, additional)
        low = word(lexemes, end - 1)
        if low not in words["skip.words"]:
            break
        additional = additional or low in words["additional.before"]
        end -= 1
    first = index
    while additional and word(lexemes, first - 1) in words["additional.before"]:
        first -= 1
    return Found("=", first, index, additional)


def _phrase_before(lexemes: list[Lexeme], end: int) -> Found | None:
    phrases = lexicon().before
    for length in range(min(_LONGEST, end), 0, -1):
        phrase = tuple(lexeme.low for lexeme in lexemes[end - length : end])
        if phrase in phrases:
            return Found(phrases[phrase], end - length, end)
    return None


def after(lexemes: list[Lexeme], index: int) -> Found | None:
    """Return the modifier that starts at the lexeme at `index`: "or more", "-odd", "+", "and counting"."""
    start = index + (word(lexemes, index) == "-")
    phrases = lexicon().after
    for length in range(4, 0, -1):
        phrase = tuple(lexeme.low for lexeme in lexemes[start : start + length])
        sign = phrases.get(phrase)
        if sign is None or (
            len(phrase) == 1 and start == index and phrase[0] not in ("+", "tops", "maximum")
        ):
            continue
        return Found(sign, index, start + len(phrase))
    return None
