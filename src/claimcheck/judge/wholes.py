"""Wholes: "all 14 gates were opened" against "eleven of the 14 gates were opened"."""

import re

from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item
from claimcheck.match.overlap import word_relation

_ALL = re.compile(r"\b(?:all|each of|every one of)(?: of)?(?: (?:the|its|their|his|her|our|those|these))? $")
_OF = re.compile(r"^ of (?:[\w’'-]+ ){0,4}$")
_EXCEPT = re.compile(r"\b(?:but|except|not all|nearly|almost|so far|at least|already|still|yet)\b")
_RELATED = 0.35
_GOVERNS = 2


def all_and_part(pair: Pair) -> bool:
    """Return True when one tells of all of so many what the other tells of some of as many.

    Both must count the same whole and tell the same act, and neither may leave room ("so far", "all but one").
    """
    return _clash(pair.a, pair.b) or _clash(pair.b, pair.a)


def _clash(whole: Item, part: Item) -> bool:
    one, other = whole.quantity, part.quantity
    if (
        one is None
        or other is None
        or one.value is None
        or other.value is None
        or whole.claim.polarity != part.claim.polarity
    ):
        return False
    if not (
        one.modifier == other.modifier == "=" and other.value < one.value and _part_of(part) == one.value
    ):
        return False
    text = whole.extraction.article.text
    if not _ALL.search(text[max(0, whole.slot.start - 20) : whole.slot.start].casefold()):
        return False
    if any(_EXCEPT.search(item.claim.text.casefold()) for item in (whole, part)):
        return False
    return _one_act(whole, part)


def _part_of(item: Item) -> float | None:
    """Return the whole of which a value tells a part: five, of "three of the five" and "three of the school's five"."""
    own = item.quantity
    if own is None:
        return None
    if own.of is not None:
        return float(own.of)
    text = item.extraction.article.text
    for other in item.extraction.quantities:
        if item.slot.end <= other.start < item.claim.end and _OF.match(text[own.end : other.start]):
            return None if other.value is None else float(other.value)
    return None


def _one_act(a: Item, b: Item) -> bool:
    if (
        a.quantity is not None
        and b.quantity is not None
        and a.quantity.state
        and a.quantity.state == b.quantity.state
    ):
        return True
    verbs = [[w for w in item.words if w.pos == "VERB" and w.depth <= _GOVERNS] for item in (a, b)]
    return any(word_relation(x, y) >= _RELATED for x in verbs[0] for y in verbs[1])
