"""Two amounts that say one thing: ranges ("10 to 12"), ratios ("one in four"), scores and tallies ("6-1")."""

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.digits import capped
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.spelling import is_plural
from claimcheck.extract.quantity.surroundings import noun_follows

_WINDOW = 6
_DETERMINERS = frozenset({"the", "its", "their", "his", "her", "those", "these", "all", "every"})
_YEARS = (1500, 2100)
_APART = 10
"""Times that one of two values of one unit, told together, is the other at most."""
_OUT_OF = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100)))


def combine(lexemes: list[Lexeme], amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with pairs joined into ranges and ratios, and scores marked (`kind` "score")."""
    combined: list[Amount] = []
    for amount in amounts:
        before = combined[-1] if combined else None
        joined = _join(lexemes, before, amount) if before else None
        if joined:
            combined[-1] = joined
        else:
            combined.append(amount)
    return combined


def _join(lexemes: list[Lexeme], left: Amount, right: Amount) -> Amount | None:
    gap = [lexeme.low for lexeme in lexemes[left.last : right.first]]
    if not 0 < len(gap) <= 3 or left.upper is not None:
        return None
    link = " ".join(part for part in gap if part != "-") or "-"
    if link == "of" or (gap[0] == "of" and len(gap) == 2 and gap[1] in _DETERMINERS):
        _whole(left, right)
        return None
    if link in lexicon().words["between_digits.ratio"]:
        return _ratio(lexemes, left, right, link)
    if len(gap) == 2 and gap[1] == "to" and _is_tally(lexemes, left, right):
        left.kind = right.kind = "score"
        right.counted = gap[0]
        return None
    between = word(lexemes, left.first - 1) == "between" or word(lexemes, left.first - 2) == "between"
    if link == "and" and between:
        return _range(left, right)
    if link == "and" and _of_one_unit(left, right):
        left.unit = right.unit
        return None
    if link not in lexicon().words["between_digits.range"]:
        return None
    if link == "or" and word(lexemes, left.first - 1) == "," and lexemes[left.first - 2].kind == "num":
        return None
    if link == "to" and _is_change(lexemes, left):
        _share_unit(left, right)
        return None
    if link != "or" and _is_score(lexemes, left, right, link):
        left.kind = right.kind = "score"
        return None
    return _range(left, right)


def _whole(left: Amount, right: Amount) -> None:
    """Note the 27 in "three of the 27"."""
    if left.unit is None and right.unit is None and left.value < right.value and left.kind == "cardinal":
        left.of = right.value


def _ratio(lexemes: list[Lexeme], left: Amount, right: Amount, link: str) -> Amount | None:
    """Return "four in 10" as 0.4; "177 out of every 100,000" stays two numbers, with `of`."""
    if left.unit or right.unit or left.compound or right.compound or not 0 < left.value < right.value:
        return None
    if left.kind != "cardinal" or right.kind != "cardinal" or left.value != left.value.to_integral_value():
        return None
    if (link.startswith("in") and left.value <= 10) or (right.value in _OUT_OF and left.value < 100):
        number = replace(
            left.number, value=left.value / right.value, last=right.number.last, shape="fraction"
        )
        return replace(left, number=number, last=right.last, kind="ratio")
    left.of = right.value
    return None


def _is_score(lexemes: list[Lexeme], left: Amount, right: Amount, link: str) -> bool:
    """Return True for "6-1", "94 to 83", "76%-21%"; for a rising pair beside a word such as "won"."""
    if left.unit is not right.unit and left.unit is not None:
        return False
    if left.value >= right.value:
        return True
    if left.unit or right.unit or left.number.scaled != 1 or right.number.scaled != 1 or right.compound:
        return False
    words = lexicon().words["score.words"]
    before = {lexeme.low for lexeme in lexemes[max(0, left.first - _WINDOW) : left.first]}
    after = {lexeme.low for lexeme in lexemes[right.last : right.last + 3]}
    return bool((before | after) & words) and (link != "to" or "from" not in before)


def _is_tally(lexemes: list[Lexeme], left: Amount, right: Amount) -> bool:
    """Return True for "52 votes to 48"."""
    if left.unit or right.unit or left.compound or right.compound or noun_follows(lexemes, right.last):
        return False
    return is_plural(lexemes[left.last].low) and word(lexemes, left.first - 1) != "from"


def _is_change(lexemes: list[Lexeme], left: Amount) -> bool:
    """Return True for "rose from 5 to 7 percent", False for "ranged from 5 to 7" and "ages 5 to 12"."""
    window = [lexeme.low for lexeme in lexemes[max(0, left.first - _WINDOW) : left.first]]
    if "from" not in window[-2:]:
        return False
    verbs = lexicon().words["range.verbs"]
    return not any(low in verbs for low in window)


def _of_one_unit(left: Amount, right: Amount) -> bool:
    """Return True for "8 and 15 per cent" and "68 and 48 years old", but not for "in 1998 and 2 metres"."""
    if left.unit is not None or left.compound or right.unit is None or right.unit.dimension in ("", "money"):
        return False
    if not left.kind == right.kind == "cardinal" or left.number.scaled != 1 or right.number.scaled != 1:
        return False
    if _YEARS[0] <= left.value <= _YEARS[1] or left.value <= 0 or right.value <= 0:
        return False
    return max(left.value, right.value) <= _APART * min(left.value, right.value)


def _share_unit(left: Amount, right: Amount) -> None:
    """Give the first number of "from 4.50 to 4.25 per cent" the unit, and the multiplier, of the second."""
    if left.unit is not None or left.compound or right.compound:
        return
    left.unit = right.unit
    if left.number.scaled == 1:
        left.number = replace(left.number, value=_scaled(left, right))


def _scaled(left: Amount, right: Amount) -> Decimal:
    """Return the left value, times the multiplier of the right one where "3 to 4 million" leaves it out."""
    scaled = right.number.scaled
    if left.number.scaled == 1 < scaled and left.value < 1000 and left.value < 10 * right.value / scaled:
        return capped(left.value * scaled)
    return left.value


def _range(left: Amount, right: Amount) -> Amount | None:
    """Return the interval, or None where the ends do not fit each other."""
    left_unit = left.unit
    if (
        left_unit is not None
        and left_unit is not right.unit
        and (right.unit or left_unit.dimension != "money")
    ):
        return None
    if left.compound or "vague" in (left.kind, right.kind) or "ratio" in (left.kind, right.kind):
        return None
    low = _scaled(left, right)
    if not low < right.value:
        low = left.value
    if not low < right.value:
        return None
    number = replace(left.number, value=low, last=right.number.last, scaled=right.number.scaled)
    unit = right.unit or left_unit
    return replace(right, number=number, first=left.first, unit=unit, upper=right.value, kind=left.kind)
