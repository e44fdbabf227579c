"""Portions: counts of which one is a part, an addition to or the whole of the other."""

import re

from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.match.items import Item

_OF_THE = re.compile(r"\bof (?:the|these|those|its|his|her|their|our)\b")
_PART = re.compile(r"(?:^|\W)([\w-]+) of (?:the|these|those|its|his|her|their|our)(?: [a-z]+)? $")
"""Before a value: what is told is told of a part of so many, if the word is one for a part."""
_AMONG = re.compile(r"\bamong (?:the |about |some |around )?$")
_OTHERS = re.compile(
    r"\b(?:the|his|her|its|their|our|these|those) (other|remaining|first|last|next|final|opening|closing|rest) $"
)
"""Before a count: it is one part of a row or a lot ("the first three seasons", "the other two bombs")."""
_COMPONENT = re.compile(
    r"^ in (?:\w+ )?(?:cash|stock|shares|debt)(?: and|,? plus)(?: about| around| some| up to| another)? (?:[$£€]|\d)"
)
"""After a sum: more goes with it, so that it is not the whole price ("$3 million in cash and 40,000 shares")."""
_GRADE = (
    r"(?P<{0}>(?:serious|severe|critical|grave)(?:ly)?|life-threatening|(?:slight|light|mild|minor)(?:ly)?)"
)
_HURT = r"(?:injur|hurt|wound|burn)\w*"
_GRADED = re.compile(rf"\b{_GRADE.format('before')} (?:\w+ )?{_HURT}|\b{_HURT} {_GRADE.format('after')}\b")
"""How badly people are hurt: those who are badly hurt are a part of the hurt."""
_SLIGHT = ("slight", "light", "mild", "minor")
_AROUND = 60
_REACH = 30
_PARTS = 6


def part_of_whole(pair: Pair) -> bool:
    """Return True when only one is told as a part ("three of the 27"), as an addition, or as the whole of a part.

    "41 of the patients" is a part too, unless both texts say the same became of the people they count.
    """
    if _is_part(pair.a) != _is_part(pair.b) or _is_whole(pair.a) != _is_whole(pair.b):
        return True
    if (
        _grade(pair.a) != _grade(pair.b)
        or _stretch(pair.a) != _stretch(pair.b)
        or _component(pair.a) != _component(pair.b)
    ):
        return True
    a, b = pair.a.quantity, pair.b.quantity
    if (
        a is not None
        and b is not None
        and (a.dimension not in ("", "count") or (a.of is not None and a.of == b.of))
    ):
        return False  # "40 litres of the oil" are all of it
    same_fate = a is not None and b is not None and a.state and a.state == b.state
    return not same_fate and _of_all(pair.a) != _of_all(pair.b)


def adds_up(pair: Pair) -> bool:
    """Return True when counts of one sentence make up the other value (15 in one town and one in another: 16)."""
    return _sums_to(pair.a, pair.b) or _sums_to(pair.b, pair.a)


def _sums_to(item: Item, other: Item) -> bool:
    quantity, whole = item.quantity, other.quantity
    if quantity is None or whole is None or quantity.value is None or whole.value is None:
        return False
    sentence = item.home
    beside = [
        float(q.value)
        for q in item.extraction.quantities
        if q is not quantity
        and q.value is not None
        and sentence.start <= q.start < sentence.end
        and q.dimension == quantity.dimension
    ][:_PARTS]
    sums = {float(quantity.value)}
    for value in beside:
        sums |= {total + value for total in sums}
    if "each" in item.claim.text.casefold().split():
        sums |= {2 * float(quantity.value)}
    return any(total == float(whole.value) for total in sums if total != float(quantity.value))


def _is_part(item: Item) -> bool:
    """Return True for a share of a told whole, and for "12 more"; "31 others" only sets off another group."""
    quantity = item.quantity
    if quantity is None:
        return False
    if quantity.of is not None or (quantity.additional and "others" not in quantity.text.casefold()):
        return True
    return bool(quantity.noun) and quantity.noun.split()[-1] in lists()["relational"]


def _stretch(item: Item) -> str:
    """Return which part of a row or a lot a count is of ("first", "other"); an empty text for any other count."""
    quantity = item.quantity
    if quantity is None or quantity.dimension not in ("", "count"):
        return ""
    start = item.slot.start
    found = _OTHERS.search(item.extraction.article.text[max(0, start - _REACH) : start].casefold())
    return found[1] if found else ""


def _grade(item: Item) -> str:
    """Return how badly those counted are hurt ("serious", "slight"), or an empty text where nothing says."""
    quantity = item.quantity
    if quantity is None or quantity.dimension not in ("", "count"):
        return ""
    claim, start = item.claim, item.slot.start
    text = item.extraction.article.text[max(claim.start, start - _REACH) : min(claim.end, start + _AROUND)]
    found = _GRADED.search(text.casefold())
    if found is None:
        return ""
    return "slight" if (found["before"] or found["after"]).startswith(_SLIGHT) else "serious"


def _component(item: Item) -> bool:
    """Return True for a sum that is only the cash, or only the shares, of what is paid."""
    if item.quantity is None or item.quantity.dimension != "money":
        return False
    end = item.slot.end
    return _COMPONENT.match(item.extraction.article.text[end : end + 2 * _REACH].casefold()) is not None


def _is_whole(item: Item) -> bool:
    """Return True for the 200 of "some of the more than 200 girls": what is told is not told of all of them."""
    start = item.slot.start
    before = item.extraction.article.text[max(0, start - _REACH) : start].casefold()
    found = _PART.search(before)
    if found is None:
        return _AMONG.search(before) is not None
    return found[1] in lists()["partitive"] or found[1].isdigit()


def _of_all(item: Item) -> bool:
    """Return True for so many "of the" things counted, whose whole number the claim does not tell."""
    quantity = item.quantity
    if quantity is None or quantity.noun_start is None:
        return False
    return _OF_THE.search(item.extraction.article.text[quantity.start : quantity.noun_start]) is not None
