"""The bound on an amount and its readable span: words before the number, and after it or its noun."""

from dataclasses import dataclass

from claimcheck.extract.quantity import modifiers
from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.nouns import Counted
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.parse import Parse
from claimcheck.models.quantity import Modifier


@dataclass(frozen=True, slots=True)
class Bound:
    """A modifier sign, and what else stands around the number."""

    sign: Modifier
    start: int
    end: int
    """The readable span, in code points."""
    additional: bool = False
    difference: bool = False


def read_bound(parse: Parse, lexemes: list[Lexeme], amount: Amount, thing: Counted) -> Bound:
    """Return the bound of an amount: its own for a range, else what stands before, else what stands after."""
    before = modifiers.before(lexemes, amount.first)
    if before.sign != "=" and _is_preposition(parse, lexemes, before.first, amount):
        before = modifiers.Found("=", amount.first, amount.first)
    after = modifiers.after(lexemes, amount.last)
    additional, difference = _more(lexemes, amount.last)
    behind = _behind(lexemes, amount.last, thing) if thing.follows else amount.last
    if behind > amount.last:
        after = after or modifiers.after(lexemes, behind)
        additional = additional or _more(lexemes, behind)[0]
    sign = _combined(amount, before.sign, after.sign if after else "=")
    last = max(behind, after.last if after else 0, amount.last)
    first = before.first - (amount.upper is not None and word(lexemes, before.first - 1) == "between")
    return Bound(
        sign, lexemes[first].start, lexemes[last - 1].end, additional or before.additional, difference
    )


def _combined(amount: Amount, before: Modifier, after: Modifier) -> Modifier:
    if amount.upper is not None:
        return "range"
    if before != "=":
        return before
    if after != "=":
        return after
    return (
        ">="
        if amount.kind == "vague" and amount.number.scaled == 1
        else "~"
        if amount.kind == "vague"
        else "="
    )


def _behind(lexemes: list[Lexeme], index: int, thing: Counted) -> int:
    """Return the index of the first lexeme behind the counted noun."""
    end = thing.end or 0
    while index < len(lexemes) and lexemes[index].end <= end:
        index += 1
    return index


def _more(lexemes: list[Lexeme], index: int) -> tuple[bool, bool]:
    """Return whether "more", "others" stand here, and whether "more than" makes the number a difference."""
    low, then = word(lexemes, index), word(lexemes, index + 1)
    if low in ("more", "fewer", "less") and then == "than":
        return False, True
    return low in lexicon().words["additional.after"], False


def _is_preposition(parse: Parse, lexemes: list[Lexeme], index: int, amount: Amount) -> bool:
    """Return True where "about" or "over" is no estimate: "talked about two rivals", "handed over 30 files"."""
    lexeme, words = lexemes[index], lexicon().words
    if (
        lexeme.low not in words["prepositional.words"]
        or not parse.parsed
        or lexemes[index + 1].start > lexemes[amount.first].start
    ):
        return False
    token = parse.doc[parse.index(lexeme.start)]
    if token.dep_ == "prt":
        return True
    if token.dep_ != "prep" or lexeme.low == "some":
        return False
    if lexeme.low == "about":
        return token.head.lemma_.lower() in words["prepositional.topic_heads"] or token.head.pos_ == "ADJ"
    if lexeme.low == "over":
        small = amount.kind == "cardinal" and not amount.number.figures and amount.value < 10
        return small if amount.unit is None else amount.unit.dimension == "duration"
    return amount.unit is None and not amount.number.figures
