"""Numerals that count nothing: dates, names, codes, pronouns. Judged on the text alone."""

from collections.abc import Callable

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.codes import is_address, is_glued, is_label, is_list_marker, is_phone
from claimcheck.extract.quantity.dates import is_clock, is_date, is_spelled_year, is_year
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.surroundings import is_capital, is_name_like

Rule = Callable[[list[Lexeme], Amount], bool]


def counts_nothing(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True when the numeral is part of a date, a name, a code, or a phrase such as "no one"."""
    if is_glued(lexemes, amount) or is_list_marker(lexemes, amount):
        return True
    if amount.unit is not None or amount.compound:
        return _is_fraction_word(lexemes, amount) or _is_some_day(lexemes, amount)
    return any(rule(lexemes, amount) for rule in _RULES)


def _is_pronoun(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "no one", "one of the", "one another", "this one", "one by one"."""
    if lexemes[amount.first].low != "one" or amount.last != amount.first + 1:
        return False
    words = lexicon().words
    before, after = word(lexemes, amount.first - 1), word(lexemes, amount.last)
    if _starts_ratio(lexemes, amount.last):
        return False
    if (
        before in words["pronominal_one.before"]
        or after in words["pronominal_one.after"]
        or after in ("'", "’", "-")
    ):
        return True
    return amount.last >= len(lexemes) or lexemes[amount.last].kind != "word"


def _is_some_day(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "one day in June" and "at one point", False for "one day after" and "for one day"."""
    if lexemes[amount.first].low != "one" or amount.compound or amount.unit is None:
        return False
    words = lexicon().words
    if amount.unit.name not in words["one.units"] or word(lexemes, amount.last) in words["per.distance"]:
        return False
    return word(lexemes, amount.first - 1) not in words["one.before"]


def _starts_ratio(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for "in four", "out of ten", "in every five", "of 13"."""
    small = lexicon().small
    at = index
    while word(lexemes, at) in ("in", "out", "of", "every") and at < index + 3:
        at += 1
    return at > index and at < len(lexemes) and (lexemes[at].kind == "num" or lexemes[at].low in small)


def _is_fraction_word(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "the first half", "half-brother", "in half", "a third man"."""
    number = amount.number
    if number.shape != "fraction" or number.figures:
        return False
    low, before, after = (
        lexemes[number.first].low,
        word(lexemes, amount.first - 1),
        word(lexemes, amount.last),
    )
    words = lexicon().words
    if (
        low in ("a", "an")
        and amount.unit is not None
        and lexemes[number.last - 1].low not in ("half", "quarter")
    ):
        return word(lexemes, number.last) != "of"
    if after == "-" and amount.unit is None:
        after = word(lexemes, amount.last + 1)
    if low == "half" or (low in ("a", "one") and lexemes[number.last - 1].low == "half"):
        return amount.unit is None and (
            before in words["not_half.before"] or (amount.counted or after) in words["not_half.after"]
        )
    if low in ("a", "an") and amount.unit is None:
        return after != "of" and before not in (
            "by",
            "about",
            "than",
            "nearly",
            "almost",
            "over",
            "roughly",
            "only",
            "around",
            "just",
            "under",
            "least",
        )
    return False


def _is_name(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for a capitalised number word inside a name: "Big Ten", "Group of Seven", "Five Eyes"."""
    lexeme = lexemes[amount.number.first]
    if (
        lexeme.kind != "word"
        or not lexeme.text[0].isupper()
        or not is_name_like(lexemes, amount.number.first)
    ):
        return False
    return (
        is_name_like(lexemes, amount.first - 1)
        or is_capital(lexemes, amount.last)
        or word(lexemes, amount.first - 1) == "of"
    )


_RULES: tuple[Rule, ...] = (
    _is_pronoun,
    is_date,
    is_year,
    is_spelled_year,
    is_clock,
    is_label,
    is_address,
    is_phone,
    _is_fraction_word,
    _is_name,
)
