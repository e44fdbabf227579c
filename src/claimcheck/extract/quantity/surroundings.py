"""What stands around a numeral, by spelling alone: nouns, capitals, months."""

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon

_CLOSERS = frozenset([*".!?:;“”\"‘([–*•->|#'", "''"])
"""What a sentence, a heading or a quotation can start behind."""


def is_plain(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for bare ungrouped figures such as 66 or 2012."""
    lexeme = lexemes[amount.number.first]
    return lexeme.kind == "num" and amount.number.last == amount.number.first + 1 and lexeme.text.isdigit()


def noun_follows(lexemes: list[Lexeme], index: int) -> bool:
    """Return True when, by spelling alone, a plural noun stands within the next three lower-case words."""
    collective, stop = lexicon().words["collective.words"], lexicon().words["stop.words"]
    for at in range(index, min(index + 3, len(lexemes))):
        low = lexemes[at].low
        if lexemes[at].kind != "word" or low in stop:
            return False
        if low in collective or (
            len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "was"))
        ):
            return True
    return False


def is_name_like(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for a capitalised word that does not merely open a sentence."""
    if index < 0 or lexemes[index].kind != "word" or not lexemes[index].text[0].isupper():
        return False
    if lexemes[index].low in lexicon().words["weekdays.words"]:
        return False
    return index > 0 and lexemes[index - 1].low not in _CLOSERS and lexemes[index - 1].kind != "break"


def is_capital(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for a capitalised word."""
    return 0 <= index < len(lexemes) and lexemes[index].kind == "word" and lexemes[index].text[0].isupper()


def is_month(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the capitalised name of a month, or its abbreviation."""
    if not 0 <= index < len(lexemes):
        return False
    return lexemes[index].text[0].isupper() and lexemes[index].low in lexicon().words["months.words"]


def is_code(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "Eleven" of "7-Eleven" and the "MAX" of "737-MAX"."""
    if not is_capital(lexemes, index):
        return False
    return lexemes[index].text.isupper() or lexemes[index].low in lexicon().small
