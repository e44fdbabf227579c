"""Numbers in figures and words, read from lexemes: "1.2 million", "three dozen", "two-thirds", "half a million"."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.extract.quantity.digits import BEYOND, capped, digits_value
from claimcheck.extract.quantity.lexer import Lexeme, adjacent
from claimcheck.extract.quantity.lexicon import lexicon

Shape = Literal["cardinal", "fraction", "vague"]
_HALF = Decimal("0.5")


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


def read_number(lexemes: list[Lexeme], index: int, *, money: bool = False, european: bool = False) -> Number | None:
    """Return the number that starts at an index, the longest reading; None when none does.

    Args:
        lexemes: of the whole text.
        index: where to read.
        money: True after a currency sign, where "m" and "b" are multipliers.
        european: as in `digits_value`.

    """
    kind = lexemes[index].kind
    if kind == "num":
        return _figures(lexemes, index, money=money, european=european)
    if kind == "sign":
        value = Decimal(str(lexicon().signs[lexemes[index].text]))
        return _scale(lexemes, Number(index, index + 1, value, "fraction", figures=True))
    if kind == "word":
        return _in_words(lexemes, index)
    return None


def _figures(lexemes: list[Lexeme], index: int, *, money: bool, european: bool) -> Number | None:
    value = digits_value(lexemes[index].text, european=european)
    if value is None:
        return None
    number = Number(index, index + 1, value, figures=True)
    number = _over(lexemes, number) or _with_fraction(lexemes, number)
    return _scale(lexemes, _abbreviated(lexemes, number, money=money))


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
    return _times(number, Decimal(factor), number.last + 1)


def _is_bare_scale(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "m" of "5m people" and the "k" of "300k", False for "100m race" and "10k run"."""
    low, after = lexemes[index].low, word(lexemes, index + 1)
    if low == "k":
        return after not in lexicon().words["not_thousand.words"]
    return low == "m" and (after in lexicon().words["collective.words"] or (len(after) > 3 and after.endswith("s")))


def _times(number: Number, factor: Decimal, last: int) -> Number:
    value = number.value if number.value == BEYOND else capped(number.value * factor)
    return Number(number.first, last, value, "cardinal", number.figures, factor)


def _scale(lexemes: list[Lexeme], number: Number) -> Number:
    """Read the multipliers after a number: "1.2 million", "2½ billion", "3 dozen", "5 hundred thousand"."""
    multipliers = lexicon().multipliers
    while True:
        at = number.last + (word(lexemes, number.last) == "-")
        factor = multipliers.get(word(lexemes, at))
        if factor is None:
            return number
        number = _times(number, Decimal(factor), at + 1)


def _in_words(lexemes: list[Lexeme], index: int) -> Number | None:
    words, low = lexicon(), lexemes[index].low
    if low in ("half", "quarter"):
        return _half(lexemes, index)
    if low in ("a", "an"):
        return _after_article(lexemes, index)
    if low in words.vague:
        return _plural(lexemes, index)
    if low in ("several", "few"):
        return _several(lexemes, index)
    if low not in words.small:
        return None
    number = _cardinal(lexemes, index)
    fraction = _fraction(lexemes, number)
    if fraction:
        return _scale_of(lexemes, fraction)
    return _scale(lexemes, _and_a_half(lexemes, number))


def _cardinal(lexemes: list[Lexeme], index: int) -> Number:
    """Read a cardinal in words from its first word on: "two hundred and six", "a hundred thirty million"."""
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
    """Return True when a word below a hundred can follow what was read: "twenty" + "six", "hundred" + "thirty"."""
    if value == 0 or not (current or total):
        return False
    if value < 10:
        return current % 10 == 0 and current % 100 != 10
    return current % 100 == 0


def _next_part(lexemes: list[Lexeme], at: int, scaled: bool) -> int:
    """Return where the next word of a number could stand: after a hyphen, or after "and" once a multiplier was read."""
    small, multipliers = lexicon().small, lexicon().multipliers
    low = word(lexemes, at)
    if low == "-" and word(lexemes, at + 1) in {**small, **multipliers}:
        return at + 1
    if scaled and low == "and" and word(lexemes, at + 1) in small and word(lexemes, at + 2) not in multipliers:
        return at + 1
    return at


def _and_a_half(lexemes: list[Lexeme], number: Number) -> Number:
    """Read "two and a half", "nine-and-a-half", "a million and a half"."""
    at = number.last
    steps = [position for position in range(at, min(at + 7, len(lexemes))) if lexemes[position].kind != "dash"]
    if len(steps) < 3 or lexemes[steps[0]].low != "and":
        return number
    upper, lower = lexemes[steps[1]].low, lexemes[steps[2]].low
    above = 1 if upper in ("a", "one") else lexicon().small.get(upper, 0)
    below = lexicon().denominators.get(lower, 0)
    if not above or below not in (2, 3, 4) or above >= below:
        return number
    part = Decimal(above) / Decimal(below) * (number.scaled if number.scaled > 12 else 1)
    return Number(number.first, steps[2] + 1, capped(number.value + part), figures=number.figures)


def _fraction(lexemes: list[Lexeme], number: Number) -> Number | None:
    """Read "two-thirds", "three quarters", "one-half", "one third of"; "one quarter" alone may be three months."""
    hyphen = word(lexemes, number.last) == "-"
    at = number.last + hyphen
    low = word(lexemes, at)
    below = lexicon().denominators.get(low)
    if below is None or not 0 < number.value <= 20 or number.scaled != 1:
        return None
    if number.value == 1:
        if low.endswith("s") or not (hyphen or word(lexemes, at + 1) == "of" or low == "half"):
            return None
    elif not (low.endswith("s") or hyphen) or (low == "quarters" and not hyphen and word(lexemes, at + 1) != "of"):
        return None
    return Number(number.first, at + 1, number.value / below, "fraction")


def _scale_of(lexemes: list[Lexeme], number: Number) -> Number:
    """Read "three-quarters of a million", "half a million", "half-million", "half a dozen"."""
    at = number.last
    while word(lexemes, at) in ("of", "a", "an", "-"):
        at += 1
    factor = lexicon().multipliers.get(word(lexemes, at))
    if factor is None or at > number.last + 2:
        return number
    return _scale(lexemes, _times(number, Decimal(factor), at + 1))


def _half(lexemes: list[Lexeme], index: int) -> Number | None:
    value = _HALF if lexemes[index].low == "half" else Decimal("0.25")
    number = _scale_of(lexemes, Number(index, index + 1, value, "fraction"))
    if number.shape == "cardinal":
        return number
    if value == _HALF:
        return number
    return number if word(lexemes, index + 1) == "-" else None


def _after_article(lexemes: list[Lexeme], index: int) -> Number | None:
    """Read "a hundred and ten", "a dozen", "a couple of", "a half-million", "a quarter of", "a third of"."""
    words, low = lexicon(), word(lexemes, index + 1)
    if low in words.multipliers:
        number = _cardinal_after(lexemes, index)
        return _and_a_half(lexemes, number)
    if low == "couple":
        return _couple(lexemes, index)
    if low == "few" and word(lexemes, index + 2) in words.multipliers:
        return _several(lexemes, index + 1, first=index)
    if low in words.denominators and not low.endswith("s"):
        number = Number(index, index + 2, Decimal(1) / words.denominators[low], "fraction")
        return _scale_of(lexemes, number)
    return None


def _couple(lexemes: list[Lexeme], index: int) -> Number | None:
    """Read "a couple of", "a couple hundred", "a couple weeks"; "a couple" alone is two people who are married."""
    words, after = lexicon(), word(lexemes, index + 2)
    if after not in ("of", "more") and after not in words.multipliers and (after,) not in words.units:
        return None
    return _scale(lexemes, Number(index, index + 2 + (after == "of"), Decimal(2)))


def _cardinal_after(lexemes: list[Lexeme], index: int) -> Number:
    """Read a cardinal whose first word is "a": the multiplier after it counts once."""
    one = Lexeme(lexemes[index].start, lexemes[index].end, "one", "one", "word")
    window = [one, *lexemes[index + 1 : index + 24]]
    number = _cardinal(window, 0)
    return Number(index, index + number.last, number.value, scaled=number.scaled)


def _several(lexemes: list[Lexeme], index: int, first: int | None = None) -> Number | None:
    """Read "several hundred" and "a few thousand" as three times so many, vaguely; alone they are no number."""
    factor = lexicon().multipliers.get(word(lexemes, index + 1))
    if factor is None:
        return None
    number = _scale(lexemes, Number(index if first is None else first, index + 1, Decimal(3)))
    return Number(number.first, number.last, number.value, "vague", scaled=number.scaled)


def _plural(lexemes: list[Lexeme], index: int) -> Number | None:
    """Read "dozens" and "hundreds of thousands"; bare "tens" says too little."""
    vague, low = lexicon().vague, lexemes[index].low
    factor = vague.get(word(lexemes, index + 2)) if word(lexemes, index + 1) == "of" else None
    if factor is not None:
        return Number(index, index + 3, Decimal(vague[low] * factor), "vague")
    return None if low == "tens" else Number(index, index + 1, Decimal(vague[low]), "vague")
