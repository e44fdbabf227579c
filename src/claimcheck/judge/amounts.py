"""What two values have to do with each other: the tests behind the levels of number.py."""

from claimcheck.judge.intervals import CONVERTED, contrary, interval, meets, ratio
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item
from claimcheck.match.measures import ONLY
from claimcheck.match.overlap import word_relation
from claimcheck.match.things import SHARE
from claimcheck.models import Quantity

_TOO_FAR = 4.0
"""Two values this many times apart count two things, however alike the sentences are."""
_COMMON = 3
_LIKE = 0.3
"""Alignment that an agreement on a count up to three needs."""
_ALIKE = 0.45
_GOVERNS = 2
_SCALES = 10
"""Degrees by which two values without a common scale may differ and still be of one scale."""
_DESCRIBING = frozenset({"money", "length", "mass", "area", "volume", "power"})
_SYNONYM = 0.6
_RELATED = 0.35
_NEAR_CONVERTED = 1.35
"""Values in two units up to this many times apart may be one value, roughly converted."""
_NEAR_BOUND = 0.12
"""A bound this close to the value ("more than 50" and 51) is another way to give it."""


def both(pair: Pair) -> tuple[Quantity, Quantity]:
    """Return the quantities of both slots."""
    a, b = pair.a.quantity, pair.b.quantity
    if a is None or b is None:
        msg = "a number slot has a quantity"
        raise ValueError(msg)
    return a, b


def dimension(quantity: Quantity) -> str:
    """Return what a quantity measures; a bare or counted number is `count`."""
    return getattr(quantity, "dimension", "") or "count"


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Return True when two values can be set against each other as they stand."""
    if dimension(a) != dimension(b):
        return False
    return dimension(a) == "count" or a.unit == b.unit or _tons(a, b) or _degrees(a, b)


def _degrees(a: Quantity, b: Quantity) -> bool:
    """Return True for degrees of which one text does not name the scale, and which may well be of one."""
    if (
        dimension(a) != "temperature"
        or "degree" not in (a.unit, b.unit)
        or a.value is None
        or b.value is None
    ):
        return False
    return abs(float(a.value) - float(b.value)) <= _SCALES


def _tons(a: Quantity, b: Quantity) -> bool:
    """Return True for tons and tonnes, unless the values lie so near that the one may be the other converted."""
    if {a.unit, b.unit} != {"ton", "tonne"} or a.value is None or b.value is None:
        return False
    return a.value == b.value or ratio(float(a.value), float(b.value)) > 1 + _NEAR_BOUND


def is_count(quantity: Quantity) -> bool:
    """Return True for whole things counted, whose small numbers are exact."""
    return dimension(quantity) == "count"


def canonical(quantity: Quantity) -> tuple[float, str] | None:
    """Return the value in the base unit of its dimension, with that unit, where it converts."""
    value, unit = getattr(quantity, "canonical", None), getattr(quantity, "canonical_unit", None)
    return (float(value), str(unit)) if value is not None and unit else None


def unreadable(pair: Pair) -> bool:
    """Return True where a value could not be read."""
    a, b = both(pair)
    return a.value is None or b.value is None


def other_unit(pair: Pair) -> bool:
    """Return True for two units that do not convert."""
    a, b = both(pair)
    if same_unit(a, b):
        return False
    one, other = canonical(a), canonical(b)
    return one is None or other is None or one[1] != other[1]


def converted(pair: Pair) -> bool:
    """Return True for two units in which the values are the same."""
    a, b = both(pair)
    if same_unit(a, b):
        return False
    one, other = canonical(a), canonical(b)
    if one is None or other is None:
        return False
    slack = CONVERTED * max(abs(one[0]), abs(other[0]))
    return abs(one[0] - other[0]) <= slack


def differs_converted(pair: Pair) -> bool:
    """Return True for two units in which the values lie so near that rounding may explain the rest."""
    if same_unit(*both(pair)):
        return False
    a, b = comparable(pair)
    return a.value is None or b.value is None or ratio(float(a.value), float(b.value)) <= _NEAR_CONVERTED


def one_converted(pair: Pair) -> bool:
    """Return True for two sums that stand in brackets behind one sum in another currency: at two rates of exchange."""
    one, other = _source(pair.a), _source(pair.b)
    return one is not None and one == other


def _source(item: Item) -> float | None:
    """Return the number right before the brackets in which a sum of money stands, or None."""
    quantity, text = item.quantity, item.extraction.article.text
    before = text[: item.slot.start].rstrip()
    if quantity is None or quantity.dimension != "money" or not before.endswith("("):
        return None
    end = len(before) - 1
    beside = (
        float(q.value)
        for q in item.extraction.quantities
        if q.value is not None and 0 <= end - q.end <= 1 and q.unit != quantity.unit
    )
    return next(beside, None)


def comparable(pair: Pair) -> tuple[Quantity, Quantity]:
    """Return the quantities of both slots in one unit: converted, where their units differ."""
    a, b = both(pair)
    if same_unit(a, b):
        return a, b
    return _base(a), _base(b)


def _base(quantity: Quantity) -> Quantity:
    return quantity.model_copy(
        update={
            "value": quantity.canonical,
            "upper": quantity.canonical_upper,
            "unit": quantity.canonical_unit,
        }
    )


def exact(pair: Pair) -> bool:
    """Return True for one value with one modifier."""
    a, b = comparable(pair)
    return a.value == b.value and a.upper == b.upper and a.modifier == b.modifier


def common(pair: Pair) -> bool:
    """Return True for one, two or three of something in sentences that have little else in common."""
    a, _ = both(pair)
    return exact(pair) and is_count(a) and a.value is not None and a.value <= _COMMON and pair.score < _LIKE


def other_act(pair: Pair) -> bool:
    """Return True when verbs govern both counts and have nothing to do with each other ("shows 50", "frees 21").

    Not asked where each article gives but one count of the thing, or where the text says what became of it. A verb
    that only joins a value to its thing ("includes 8 bridges", "came to 90 metres") is no act, nor is what is done
    with a thing that the value describes ("rejected a $4 billion offer", "made a $5 billion offer").
    """
    a, b = both(pair)
    if (pair.a.sole and pair.b.sole) or (a.state and a.state == b.state) or dimension(a) == "temperature":
        return False
    measure = pair.a.measure(pair.b)
    if (measure and not measure.startswith(SHARE)) or describes(a, b):
        return False
    verbs = [[w for w in item.words if w.pos == "VERB" and w.depth <= _GOVERNS] for item in (pair.a, pair.b)]
    if not all(any(w.lemma not in lists()["joining"] for w in found) for found in verbs):
        return False
    return not any(word_relation(x, y) >= _RELATED for x in verbs[0] for y in verbs[1])


def describes(a: Quantity, b: Quantity) -> bool:
    """Return True for two sums or measures that stand before nouns which mean the same."""
    if dimension(a) not in _DESCRIBING or not all(
        q.noun_start is not None and q.noun_start >= q.start for q in (a, b)
    ):
        return False
    return relatedness(a.noun.split()[-1], b.noun.split()[-1], "NOUN", "NOUN") >= _SYNONYM


def loose_kind(pair: Pair) -> bool:
    """Return True for numbers of a score, "dozens", and differences to some other number."""
    return any(quantity.kind in ("score", "vague", "difference") for quantity in both(pair))


def small(pair: Pair) -> bool:
    """Return True for two counts up to three in sentences that are not much alike; two years are no such count."""
    measure = pair.a.measure(pair.b)
    if (measure and not measure.startswith(ONLY)) or dimension(both(pair)[0]) not in ("count", "points"):
        return False
    values = [quantity.value for quantity in both(pair)]
    return all(value is not None and 0 <= value <= _COMMON for value in values) and pair.score < _ALIKE


def close(pair: Pair) -> bool:
    """Return True when the intervals meet and the values lie close together."""
    a, b = comparable(pair)
    if not compatible(pair) or a.value is None or b.value is None:
        return False
    return ratio(float(a.value), float(b.value)) <= 1 + _NEAR_BOUND


def compatible(pair: Pair) -> bool:
    """Return True when one value may be true of both."""
    a, b = comparable(pair)
    if contrary(a, b):
        return False
    one, other = interval(a, count=is_count(a)), interval(b, count=is_count(b))
    return one is not None and other is not None and meets(one, other)


def too_far(pair: Pair) -> bool:
    """Return True for values too far apart to be of one thing."""
    a, b = comparable(pair)
    return a.value is not None and b.value is not None and ratio(float(a.value), float(b.value)) > _TOO_FAR


def inexact(pair: Pair) -> bool:
    """Return True where one of the values is a bound or an approximation."""
    return any(quantity.modifier != "=" for quantity in both(pair))
