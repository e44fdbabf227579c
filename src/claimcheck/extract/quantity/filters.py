"""Numerals that count nothing: dates, years, names, codes, addresses, pronouns. Judged on the text alone."""

from collections.abc import Callable

from claimcheck.extract.quantity.amounts import Amount
from claimcheck.extract.quantity.lexer import Lexeme, adjacent
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.numerals import word

_YEARS = range(1500, 2101)
_WITHIN = frozenset({"in", "since", "during", "last", "this"})
_CLOSERS = frozenset({".", "!", "?", "\n", ":", ";", "“", "”", '"', "‘", "(", "[", "–", "*", "•", "-", ">", "|", "#", "''", "'"})
Rule = Callable[[list[Lexeme], Amount], bool]


def counts_nothing(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True when the numeral is part of a date, a name, a code, an address or a phrase such as "no one"."""
    if _is_glued(lexemes, amount) or _is_list_marker(lexemes, amount):
        return True
    if amount.unit is not None or amount.compound:
        return _is_fraction_word(lexemes, amount) or _is_some_day(lexemes, amount)
    return any(rule(lexemes, amount) for rule in _RULES)


def is_plain(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for bare ungrouped figures such as 66 or 2012."""
    lexeme = lexemes[amount.number.first]
    return lexeme.kind == "num" and amount.number.last == amount.number.first + 1 and lexeme.text.isdigit()


def noun_follows(lexemes: list[Lexeme], index: int) -> bool:
    """Return True when, by spelling alone, a plural noun stands within the next three lower-case words."""
    collective = lexicon().words["collective.words"]
    for at in range(index, min(index + 3, len(lexemes))):
        low = lexemes[at].low
        if lexemes[at].kind != "word":
            return False
        if low in collective or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "was"))):
            return True
    return False


def is_name_like(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for a capitalised word that does not merely open a sentence."""
    if index < 0 or lexemes[index].kind != "word" or not lexemes[index].text[0].isupper():
        return False
    if lexemes[index].low in lexicon().words["weekdays.words"]:
        return False
    return index > 0 and lexemes[index - 1].low not in _CLOSERS and lexemes[index - 1].kind != "break"


def is_date(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the day of "March 19", "19 March", "Dec. 2"."""
    number, value = amount.number, amount.value
    if not number.figures or not 1 <= value <= 31 or not is_plain(lexemes, amount):
        return False
    before = amount.first - 1 - (word(lexemes, amount.first - 1) == ".")
    if _is_month(lexemes, before):
        return word(lexemes, before - 1) not in _WITHIN or not noun_follows(lexemes, amount.last)
    at = amount.last + (word(lexemes, amount.last) == "of")
    return _is_month(lexemes, at) and not _is_month(lexemes, at + 1)


def _is_month(lexemes: list[Lexeme], index: int) -> bool:
    if not 0 <= index < len(lexemes):
        return False
    return lexemes[index].text[0].isupper() and lexemes[index].low in lexicon().words["months.words"]


def _is_glued(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "AR-15", "COVID-19", "9/11", "#5", "'16", "mid-20s", "3:1"."""
    first, last = amount.first, amount.last
    if first > 0 and adjacent(lexemes[first - 1], lexemes[first]):
        before = lexemes[first - 1]
        if before.kind == "word" or before.text in "/#:_.@\\&" or before.kind in ("clock", "date", "name"):
            return True
        if before.low == "-" and first > 1 and adjacent(lexemes[first - 2], before):
            return lexemes[first - 2].kind == "word" and lexemes[first - 2].low not in ("to", "in", "and", "or")
        if before.text in "'’‘" and is_plain(lexemes, amount) and amount.value < 100:
            return True
    if last < len(lexemes) and adjacent(lexemes[last - 1], lexemes[last]) and amount.number.figures and not amount.unit:
        after = lexemes[last]
        if after.text in "/:_\\&" and last + 1 < len(lexemes) and adjacent(after, lexemes[last + 1]):
            return True
        return after.low == "-" and not amount.compound and _is_code(lexemes, last + 1)
    return False


def _is_code(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "Eleven" of "7-Eleven" and the "MAX" of "737-MAX"."""
    if not _is_capital(lexemes, index):
        return False
    return lexemes[index].text.isupper() or lexemes[index].low in lexicon().small


def _is_capital(lexemes: list[Lexeme], index: int) -> bool:
    return index < len(lexemes) and lexemes[index].kind == "word" and lexemes[index].text[0].isupper()


def _is_list_marker(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the "1." or "2)" that opens a paragraph, and for "1)" anywhere."""
    opens = amount.first == 0 or lexemes[amount.first - 1].kind == "break"
    after = word(lexemes, amount.last)
    if not is_plain(lexemes, amount) or amount.last + 1 >= len(lexemes):
        return False
    if after == ")" and amount.value <= 20 and "(" not in (part.text for part in lexemes[max(0, amount.first - 12) : amount.first]):
        return True
    return opens and after in (".", ")")


def _is_year(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for four plain figures that no plural noun follows, or that a word such as "in" precedes."""
    if not is_plain(lexemes, amount) or amount.value not in _YEARS or len(lexemes[amount.number.first].text) != 4:
        return False
    low = word(lexemes, amount.first - 1)
    if low in lexicon().words["years.before"] or _is_month(lexemes, amount.first - 1):
        return True
    return not noun_follows(lexemes, amount.last) or amount.value >= 1950


def _is_clock(lexemes: list[Lexeme], amount: Amount) -> bool:
    low = word(lexemes, amount.last)
    if amount.value > 24:
        return False
    return low in lexicon().words["clock.after"] or (low == "o" and word(lexemes, amount.last + 2) == "clock")


def _is_label(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "Route 66", "page 6", "No. 10", and figures that close a capitalised name."""
    if amount.number.figures and not is_plain(lexemes, amount):
        return False
    at = amount.first - 1 - (word(lexemes, amount.first - 1) == "." and word(lexemes, amount.first - 2) in ("no", "nos", "vol", "art", "fig", "pp", "p"))
    low = word(lexemes, at)
    return low in lexicon().words["labels.words"] and not noun_follows(lexemes, amount.last)


def _is_address(lexemes: list[Lexeme], amount: Amount) -> bool:
    if not is_plain(lexemes, amount) or not _is_capital(lexemes, amount.last):
        return False
    streets = lexicon().words["streets.words"]
    following = lexemes[amount.last : amount.last + 4]
    return any(lexeme.low in streets and lexeme.text[0].isupper() for lexeme in following)


def _is_phone(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "555-0134", "1-800-555-0134", "(202) 555-0134"."""
    if not is_plain(lexemes, amount):
        return False
    length = len(lexemes[amount.number.first].text)
    left = _dashed(lexemes, amount.first, -1)
    right = _dashed(lexemes, amount.last - 1, 1)
    if left and right:
        return True
    if (left == 3 and length == 4) or (right == 4 and length == 3):
        return True
    chain = (left and _dashed(lexemes, amount.first - 2, -1)) or (right and _dashed(lexemes, amount.last + 1, 1))
    return bool(chain) or (word(lexemes, amount.last) == ")" and _is_number(lexemes, amount.last + 1) and length == 3)


def _is_number(lexemes: list[Lexeme], index: int) -> bool:
    return 0 <= index < len(lexemes) and lexemes[index].kind == "num"


def _dashed(lexemes: list[Lexeme], index: int, step: int) -> int:
    """Return how many figures stand next to the lexeme across a hyphen; 0 for none."""
    dash, other = index + step, index + 2 * step
    if not (0 <= dash < len(lexemes) and lexemes[dash].kind == "dash" and _is_number(lexemes, other)):
        return 0
    return len(lexemes[other].text) if lexemes[other].text.isdigit() else 0


def _is_pronoun(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "no one", "one of the", "one another", "this one", "one by one"."""
    if lexemes[amount.first].low != "one" or amount.last != amount.first + 1:
        return False
    words = lexicon().words
    before, after = word(lexemes, amount.first - 1), word(lexemes, amount.last)
    if _starts_ratio(lexemes, amount.last):
        return False
    if before in words["pronominal_one.before"] or after in words["pronominal_one.after"] or after in ("'", "’", "-"):
        return True
    return amount.last >= len(lexemes) or lexemes[amount.last].kind != "word"


def _is_some_day(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "one day in June" and "at one point", False for "one day after", "for one day", "one-day"."""
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
    low, before, after = lexemes[number.first].low, word(lexemes, amount.first - 1), word(lexemes, amount.last)
    words = lexicon().words
    if after == "-" and amount.unit is None:
        after = word(lexemes, amount.last + 1)
    if low == "half" or (low in ("a", "one") and lexemes[number.last - 1].low == "half"):
        return amount.unit is None and (before in words["not_half.before"] or (amount.counted or after) in words["not_half.after"])
    if low in ("a", "an") and amount.unit is None:
        return after != "of" and before not in ("by", "about", "than", "nearly", "almost", "over", "roughly", "only", "around", "just", "under", "least")
    return False


def _is_name(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for a capitalised number word inside a name: "Big Ten", "Group of Seven", "Five Eyes"."""
    lexeme = lexemes[amount.number.first]
    if lexeme.kind != "word" or not lexeme.text[0].isupper() or not is_name_like(lexemes, amount.number.first):
        return False
    return is_name_like(lexemes, amount.first - 1) or _is_capital(lexemes, amount.last) or word(lexemes, amount.first - 1) == "of"


_RULES: tuple[Rule, ...] = (
    _is_pronoun, is_date, _is_year, _is_clock, _is_label, _is_address, _is_phone, _is_fraction_word, _is_name,
)
