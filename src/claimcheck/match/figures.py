"""Telling figures: numbers so particular that two articles of one story hardly give them for two things.

"Around 640 members are involved" and "some 640 people who handle bags" share no word that says what they are
about; the figure itself does. Only agreements can rest on this, never a contradiction: there the figures differ.
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from claimcheck.match.fit import fits
from claimcheck.match.items import Item
from claimcheck.models import Quantity

_DIGITS = 2
"""Significant digits that a telling figure has at least."""
_LARGE = 100
"""From here on a count is telling even where the things counted have names that are not related."""
_LEAST = 20


def figure_groups(items: Sequence[Item]) -> list[list[Item]]:
    """Return the number items of two articles or more that give one telling figure in one unit, in order.

    One item an article: the first that gives it.
    """
    shelves: dict[tuple[float, str, str], list[Item]] = defaultdict(list)
    for item in items:
        quantity = item.quantity
        if quantity is not None and quantity.value is not None and telling(quantity):
            shelves[float(quantity.value), quantity.dimension, _unit(quantity)].append(item)
    groups = []
    for shelf in shelves.values():
        first: dict[str, Item] = {}
        for item in shelf:
            first.setdefault(item.article, item)
        alike = [item for item in first.values() if all(_together(item, other) for other in first.values())]
        if len(alike) > 1:
            groups.append(alike)
    return sorted(groups, key=lambda group: group[0].order)


def telling(quantity: Quantity) -> bool:
    """Return True for a figure with two significant digits or more, and for counts of twenty or more."""
    if quantity.kind != "cardinal" or quantity.modifier == "range" or quantity.value is None:
        return False
    digits = Decimal(repr(abs(quantity.value))).normalize().as_tuple().digits
    if len(digits) < _DIGITS:
        return False
    return quantity.dimension not in ("", "count", "duration", "age") or quantity.value >= _LEAST


def _unit(quantity: Quantity) -> str:
    return "" if quantity.dimension in ("", "count") else quantity.unit


def _together(a: Item, b: Item) -> bool:
    if a is b or fits(a, b):
        return True
    return a.quantity is not None and (a.quantity.value or 0) >= _LARGE
