"""Telling figures: numbers so particular that two articles of one story hardly give them for two things.

"Around 640 members are involved" and "some 640 people who handle bags" share no word that says what they are
about; the figure itself does. Only agreements can rest on this, never a contradiction: there the figures differ.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.match.fit import counts_people, fits
from claimcheck.match.items import Item
from claimcheck.match.moments import sentences_share
from claimcheck.match.score import align
from claimcheck.match.weights import Weights
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
_CONVERTED = 0.02
"""Share by which a measure and its conversion may differ."""
_SHORT = frozenset({"minute", "hour", "day"})
_ROUND_LENGTHS = frozenset({5, 6, 7, 8, 10, 12, 14, 15, 20, 24, 25, 28, 30, 40, 45, 48, 50, 60, 72, 90, 100})
_SHARED = 0.5
"""Weight of the words that two sentences with a particular figure must share where nothing else joins them."""
_SLIGHT = 0.05
"""Alignment that a figure which is less telling needs besides."""


def figure_groups(items: Sequence[Item], weights: Weights) -> list[list[Item]]:
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
        sole = max(Counter(item.article for item in shelf).values()) == 1
        for item in shelf:
            if (sole and (_odd_length(item) or _measured(item))) or all(
                _together(item, o, weights) for o in first.values()
            ):
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
                if higher == value or item.article == other.article:
                    continue
                if _converts(item, other) or _words_meet(item, other):
                    yield sorted((item, other), key=lambda one: one.order)


def _converts(a: Item, b: Item) -> bool:
    """Return True for particular measures of which one is the other's conversion ("150 miles", "240 km")."""
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.unit == other.unit or one.dimension == "percent":
        return False
    if not (_particular(one) and _particular(other)):
        return False
    values = float(one.canonical or 0), float(other.canonical or 0)
    return abs(values[0] - values[1]) <= _CONVERTED * max(map(abs, values))


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


def _odd_length(item: Item) -> bool:
    """Return True for a length of time that nobody rounds to ("nine days", "23 hours")."""
    quantity = item.quantity
    return (
        quantity is not None
        and quantity.dimension == "duration"
        and quantity.unit in _SHORT
        and quantity.value is not None
        and quantity.value > _FEW_DAYS
        and quantity.value not in _ROUND_LENGTHS
    )


def _measured(item: Item) -> bool:
    """Return True for a sum or a measure; not for a count, a share or a length of time."""
    quantity = item.quantity
    return quantity is not None and quantity.dimension not in ("", "count", "percent", "duration", "age")


def _together(a: Item, b: Item, weights: Weights) -> bool:
    """Return True when two items that give one figure may speak of one thing."""
    if a is b:
        return True
    if a.article == b.article or a.quantity is None or b.quantity is None:
        return False
    if not _particular(a.quantity):
        return fits(a, b) and align(a, b).score >= _SLIGHT
    large = (a.quantity.value or 0) >= _LARGE
    if large or fits(a, b) or (counts_people(a) and counts_people(b)):
        return True
    return sentences_share(a, b, weights) >= _SHARED
