"""Telling figures: numbers so particular that two articles of one story hardly give them for two things.

"Around 640 members are involved" and "some 640 people who handle bags" share no word that says what they are
about; the figure itself does. Only agreements can rest on this, never a contradiction: there the figures differ.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.match.fit import counts_people, fits
from claimcheck.match.items import Item
from claimcheck.match.score import align
from claimcheck.models import Quantity

_DIGITS = 2
"""Significant digits that a telling figure has at least."""
_LARGE = 100
"""From here on a count is telling even where the things counted have names that are not related."""
_LEAST = 11
_ROUND = 1000
"""From here on a count of one significant digit is telling too."""
_FEW_DAYS = 4
"""A length of time of so many units is telling where the words around it meet."""
_NEARLY = 0.05
_MEET = 0.1
_SLIGHT = 0.05
"""Alignment that a figure which is less telling needs besides."""


def figure_groups(items: Sequence[Item]) -> list[list[Item]]:
    """Return the number items of two articles or more that give one telling figure in one unit, in order.

    One item an article: the first that gives it.
    """
    shelves: dict[tuple[float, str, str], list[Item]] = defaultdict(list)
    for item in items:
        quantity = item.quantity
        if quantity is not None and quantity.value is not None and telling(quantity):
            shelves[_key(quantity)].append(item)
    groups = []
    for shelf in shelves.values():
        first: dict[str, Item] = {}
        for item in shelf:
            if all(_together(item, other) for other in first.values()):
                first.setdefault(item.article, item)
        if len(first) > 1:
            groups.append(list(first.values()))
    return sorted(groups, key=lambda group: group[0].order) + list(_near(items))


def _near(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Yield pairs of items of two articles whose measures lie so near that one may be the other's rounding.

    "41%" and "about four in ten", "150 miles" and "240 kilometres"; their words must meet.
    """
    measured: dict[tuple[str, str], list[tuple[float, int, Item]]] = defaultdict(list)
    for item in items:
        quantity = item.quantity
        if (
            quantity is None
            or quantity.canonical is None
            or quantity.dimension in ("", "count", "age", "duration")
        ):
            continue
        if quantity.modifier != "range" and quantity.kind not in ("score", "vague", "difference"):
            value = float(quantity.canonical)
            measured[quantity.dimension, quantity.canonical_unit].append((value, item.order, item))
    for shelf in measured.values():
        shelf.sort(key=lambda row: row[:2])
        for index, (value, _, item) in enumerate(shelf):
            for higher, _, other in shelf[index + 1 :]:
                if abs(higher - value) > _NEARLY * abs(higher):
                    break
                if higher != value and item.article != other.article and _words_meet(item, other):
                    yield sorted((item, other), key=lambda one: one.order)


def _words_meet(a: Item, b: Item) -> bool:
    return fits(a, b) and align(a, b).score >= _MEET


def telling(quantity: Quantity) -> bool:
    """Return True for a figure that may tell by itself what it is of, or by little more.

    Sums, shares and measures; counts from eleven on; lengths of time from four units on.
    """
    if quantity.kind != "cardinal" or quantity.modifier == "range" or quantity.value is None:
        return False
    if quantity.dimension == "age":
        return False
    if quantity.dimension == "duration":
        return quantity.value >= _FEW_DAYS
    return quantity.dimension not in ("", "count") or quantity.value >= _LEAST


def _particular(quantity: Quantity) -> bool:
    """Return True for a figure of two significant digits, and for a large one."""
    value = abs(quantity.value or 0)
    digits = Decimal(repr(value)).normalize().as_tuple().digits
    if quantity.dimension == "duration":
        return len(digits) >= _DIGITS and value > _LEAST
    return len(digits) >= _DIGITS or value >= _ROUND


def _key(quantity: Quantity) -> tuple[float, str, str]:
    """Return the value with its dimension and unit, of a measure that converts the value in the base unit."""
    dimension = quantity.dimension or "count"
    if dimension == "count":
        return float(quantity.value or 0), dimension, ""
    if quantity.canonical is not None and quantity.canonical_unit:
        return round(float(quantity.canonical), 6), dimension, quantity.canonical_unit
    return float(quantity.value or 0), dimension, quantity.unit


def _together(a: Item, b: Item) -> bool:
    """Return True when two items that give one figure may speak of one thing."""
    if a is b:
        return True
    if a.article == b.article or a.quantity is None or b.quantity is None:
        return False
    if not _particular(a.quantity):
        return fits(a, b) and align(a, b).score >= _SLIGHT
    large = (a.quantity.value or 0) >= _LARGE
    return large or fits(a, b) or (counts_people(a) and counts_people(b))
