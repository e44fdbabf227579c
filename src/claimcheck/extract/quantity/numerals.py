"""Numbers in any writing: "1.2 million", "three dozen", "two-thirds", "half a million"."""

from decimal import Decimal

from claimcheck.extract.quantity.cardinals import and_a_half, cardinal
from claimcheck.extract.quantity.figures import figures
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import Number, scale, times, word

_HALF = Decimal("0.5")


def read_number(
    lexemes: list[Lexeme], index: int, *, money: bool = False, european: bool = False
) -> Number | None:
    """Return the number that starts at an index, the longest reading; None when none does.

    Args:
        lexemes: of the whole text.
        index: where to read.
        money: True after a currency sign, where "m" and "b" are multipliers.
        european: as in `digits_value`.

    """
    kind = lexemes[index].kind
    if kind == "num":
        return figures(lexemes, index, money=money, european=european)
    if kind == "sign":
        value = Decimal(str(lexicon().signs[lexemes[index].text]))
        return scale(lexemes, Number(index, index + 1, value, "fraction", figures=True))
    if kind == "word":
        return _in_words(lexemes, index)
    return None


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
    number = cardinal(lexemes, index)
    fraction = _fraction(lexemes, number)
    if fraction:
        return _scale_of(lexemes, fraction)
    return scale(lexemes, and_a_half(lexemes, number))


def _fraction(lexemes: list[Lexeme], number: Number) -> Number | None:
    """Read "two-thirds", "three quarters of", "one-half"; "one quarter" alone may be three months."""
    hyphen = word(lexemes, number.last) == "-"
    at = number.last + hyphen
    low = word(lexemes, at)
    below = lexicon().denominators.get(low)
    if below is None or not 0 < number.value < below or number.scaled != 1:
        return None
    if number.value == 1:
        if low.endswith("s") or not (hyphen or word(lexemes, at + 1) == "of" or low == "half"):
            return None
    elif not (low.endswith("s") or hyphen) or (
        low == "quarters" and not hyphen and word(lexemes, at + 1) != "of"
    ):
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
    return scale(lexemes, times(number, Decimal(factor), at + 1))


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
        return and_a_half(lexemes, number)
    if low == "couple":
        return _couple(lexemes, index)
    if low == "few" and word(lexemes, index + 2) in words.multipliers:
        return _several(lexemes, index + 1, first=index)
    if low in words.denominators and not low.endswith("s"):
        number = Number(index, index + 2, Decimal(1) / words.denominators[low], "fraction")
        return _scale_of(lexemes, number)
    return None


def _couple(lexemes: list[Lexeme], index: int) -> Number | None:
    """Read "a couple of", "a couple hundred", "a couple weeks"; "a couple" alone is a pair of people."""
    words, after = lexicon(), word(lexemes, index + 2)
    if after not in ("of", "more") and after not in words.multipliers and (after,) not in words.units:
        return None
    return scale(lexemes, Number(index, index + 2 + (after == "of"), Decimal(2)))


def _cardinal_after(lexemes: list[Lexeme], index: int) -> Number:
    """Read a cardinal whose first word is "a": the multiplier after it counts once."""
    one = Lexeme(lexemes[index].start, lexemes[index].end, "one", "one", "word")
    window = [one, *lexemes[index + 1 : index + 24]]
    number = cardinal(window, 0)
    return Number(index, index + number.last, number.value, scaled=number.scaled)


def _several(lexemes: list[Lexeme], index: int, first: int | None = None) -> Number | None:
    """Read "several hundred", "a few thousand" as three times so many, vaguely; alone they are no number."""
    factor = lexicon().multipliers.get(word(lexemes, index + 1))
    if factor is None:
        return None
    number = scale(lexemes, Number(index if first is None else first, index + 1, Decimal(3)))
    return Number(number.first, number.last, number.value, "vague", scaled=number.scaled)


def _plural(lexemes: list[Lexeme], index: int) -> Number | None:
    """Read "dozens" and "hundreds of thousands"; bare "tens" says too little."""
    vague, low = lexicon().vague, lexemes[index].low
    factor = vague.get(word(lexemes, index + 2)) if word(lexemes, index + 1) == "of" else None
    if factor is not None:
        return Number(index, index + 3, Decimal(vague[low] * factor), "vague")
    return None if low == "tens" else Number(index, index + 1, Decimal(vague[low]), "vague")
