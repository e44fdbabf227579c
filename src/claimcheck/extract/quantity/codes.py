"""Numerals in codes, labels, addresses and telephone numbers."""

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme, adjacent
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.surroundings import is_capital, is_code, is_plain, noun_follows


def is_glued(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "AR-15", "COVID-19", "9/11", "#5", "'16", "mid-20s", "3:1"."""
    first, last = amount.first, amount.last
    if _is_slashed(lexemes, first - 1, -1) or _is_slashed(lexemes, last, 1):
        return True
    if first > 0 and adjacent(lexemes[first - 1], lexemes[first]):
        before = lexemes[first - 1]
        if before.kind == "word" or before.text in "/#:_.@\\&" or before.kind in ("clock", "date", "name"):
            return True
        if before.low == "-" and first > 1 and adjacent(lexemes[first - 2], before):
            return is_capital(lexemes, first) or _is_code_before(lexemes, first - 2)
        if before.text in "'’‘" and is_plain(lexemes, amount) and amount.value < 100:
            return True
    if (
        last < len(lexemes)
        and adjacent(lexemes[last - 1], lexemes[last])
        and amount.number.figures
        and not amount.unit
    ):
        after = lexemes[last]
        if after.text in "/:_\\&" and last + 1 < len(lexemes) and adjacent(after, lexemes[last + 1]):
            return True
        return after.low == "-" and not amount.compound and is_code(lexemes, last + 1)
    return False


def _is_slashed(lexemes: list[Lexeme], index: int, step: int) -> bool:
    """Return True where a slash and another figure stand on one side: "12 / 19 / 2005"."""
    return 0 <= index < len(lexemes) and lexemes[index].text == "/" and _is_number(lexemes, index + step)


def _is_code_before(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "AR" of "AR-15"; False for the "m" of "$1.5m-$2m" and the "to" of "5-to-4"."""
    if lexemes[index].kind != "word" or lexemes[index].low in ("to", "in", "and", "or", "minus"):
        return False
    return not (
        index > 0 and lexemes[index - 1].kind == "num" and adjacent(lexemes[index - 1], lexemes[index])
    )


def is_list_marker(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the "1." or "2)" that opens a paragraph, and for "1)" anywhere."""
    opens = amount.first == 0 or lexemes[amount.first - 1].kind == "break"
    after = word(lexemes, amount.last)
    if not is_plain(lexemes, amount) or amount.last + 1 >= len(lexemes):
        return False
    if (
        after == ")"
        and amount.value <= 20
        and "(" not in (part.text for part in lexemes[max(0, amount.first - 12) : amount.first])
    ):
        return True
    return opens and after in (".", ")")


def _is_ordinal(lexemes: list[Lexeme], index: int) -> bool:
    """Return True for the "lap" of "on lap seven": right behind a preposition it says which one."""
    words = lexicon().words
    return (
        word(lexemes, index) in words["labels.spelled"] and word(lexemes, index - 1) in words["labels.before"]
    )


def is_label(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "Route 66", "page 6", "No. 10", "on lap seven", and figures that close a capitalised name."""
    if amount.number.figures and ("," in lexemes[amount.number.first].text or amount.number.scaled != 1):
        return False
    at = (
        amount.first
        - 1
        - (
            word(lexemes, amount.first - 1) == "."
            and word(lexemes, amount.first - 2) in ("no", "nos", "vol", "art", "fig", "pp", "p")
        )
    )
    low = word(lexemes, at)
    if not amount.number.figures and not is_capital(lexemes, at) and not _is_ordinal(lexemes, at):
        return False
    return low in lexicon().words["labels.words"] and not noun_follows(lexemes, amount.last)


def is_address(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "221 Marlow Street"."""
    if not is_plain(lexemes, amount) or not is_capital(lexemes, amount.last):
        return False
    streets = lexicon().words["streets.words"]
    following = lexemes[amount.last : amount.last + 4]
    return any(lexeme.low in streets and lexeme.text[0].isupper() for lexeme in following)


def is_phone(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "555-0134", "1-800-555-0134", "(202) 555-0134", "0207 946 0134"."""
    if not is_plain(lexemes, amount):
        return False
    if _is_number(lexemes, amount.first - 1) or _is_number(lexemes, amount.last):
        return not noun_follows(lexemes, amount.last)
    length = len(lexemes[amount.number.first].text)
    left = _dashed(lexemes, amount.first, -1)
    right = _dashed(lexemes, amount.last - 1, 1)
    if left and right:
        return True
    if (left == 3 and length == 4) or (right == 4 and length == 3):
        return True
    chain = (left and _dashed(lexemes, amount.first - 2, -1)) or (
        right and _dashed(lexemes, amount.last + 1, 1)
    )
    return bool(chain) or (
        word(lexemes, amount.last) == ")" and _is_number(lexemes, amount.last + 1) and length == 3
    )


def _is_number(lexemes: list[Lexeme], index: int) -> bool:
    return 0 <= index < len(lexemes) and lexemes[index].kind == "num"


def _dashed(lexemes: list[Lexeme], index: int, step: int) -> int:
    """Return how many figures stand next to the lexeme across a hyphen; 0 for none."""
    dash, other = index + step, index + 2 * step
    if not (0 <= dash < len(lexemes) and lexemes[dash].kind == "dash" and _is_number(lexemes, other)):
        return 0
    return len(lexemes[other].text) if lexemes[other].text.isdigit() else 0
