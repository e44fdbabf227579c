"""Numbers: the same count, a bound or a rounding of it, another scope, or a contradiction."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.intervals import CONVERTED, interval, meets, ratio
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import (
    adds_up,
    other_actor,
    other_fate,
    other_moment,
    other_names,
    other_period,
    other_place,
    other_plan,
    other_polarity,
    other_time,
    part_of_whole,
    still_open,
    written_apart,
)
from claimcheck.judge.thin import thin_number
from claimcheck.match.overlap import word_relation
from claimcheck.models import Quantity

_TOO_FAR = 4.0
"""Two values this many times apart count two things, however alike the sentences are."""
_COMMON = 3
_LIKE = 0.3
"""Alignment that an agreement on a count up to three needs."""
_ALIKE = 0.45
_GOVERNS = 2
_RELATED = 0.35
_NEAR_BOUND = 0.12
"""A bound this close to the value ("more than 50" and 51) is another way to give it."""


def compare_numbers(pair: Pair) -> Decision:
    """Return the decision for two aligned number slots."""
    return decide("number", LEVELS, pair)


def _both(pair: Pair) -> tuple[Quantity, Quantity]:
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
    return a.unit == b.unit if dimension(a) != "count" else True


def is_count(quantity: Quantity) -> bool:
    """Return True for whole things counted, whose small numbers are exact."""
    return dimension(quantity) == "count"


def canonical(quantity: Quantity) -> tuple[float, str] | None:
    """Return the value in the base unit of its dimension, with that unit, where it converts."""
    value, unit = getattr(quantity, "canonical", None), getattr(quantity, "canonical_unit", None)
    return (float(value), str(unit)) if value is not None and unit else None


def _unreadable(pair: Pair) -> bool:
    a, b = _both(pair)
    return a.value is None or b.value is None


def _other_unit(pair: Pair) -> bool:
    a, b = _both(pair)
    if same_unit(a, b):
        return False
    one, other = canonical(a), canonical(b)
    return one is None or other is None or one[1] != other[1]


def _converted(pair: Pair) -> bool:
    a, b = _both(pair)
    if same_unit(a, b):
        return False
    one, other = canonical(a), canonical(b)
    if one is None or other is None:
        return False
    slack = CONVERTED * max(abs(one[0]), abs(other[0]))
    return abs(one[0] - other[0]) <= slack


def _differs_converted(pair: Pair) -> bool:
    a, b = _both(pair)
    return not same_unit(a, b)


def _exact(pair: Pair) -> bool:
    a, b = _both(pair)
    return a.value == b.value and a.upper == b.upper and a.modifier == b.modifier


def _common(pair: Pair) -> bool:
    """Return True for one, two or three of something in sentences that have little else in common."""
    a, _ = _both(pair)
    return _exact(pair) and is_count(a) and a.value is not None and a.value <= _COMMON and pair.score < _LIKE


def _other_act(pair: Pair) -> bool:
    """Return True when verbs govern both counts and have nothing to do with each other ("shows 50", "frees 21").

    Not asked where each article gives but one count of the thing, or where the text says what became of it.
    """
    a, b = _both(pair)
    if (pair.a.sole and pair.b.sole) or (a.state and a.state == b.state):
        return False
    verbs = [[w for w in item.words if w.pos == "VERB" and w.depth <= _GOVERNS] for item in (pair.a, pair.b)]
    if not all(verbs):
        return False
    return not any(word_relation(x, y) >= _RELATED for x in verbs[0] for y in verbs[1])


def _loose_kind(pair: Pair) -> bool:
    """Return True for numbers of a score, "dozens", and differences to some other number."""
    return any(quantity.kind in ("score", "vague", "difference") for quantity in _both(pair))


def _small(pair: Pair) -> bool:
    """Return True for two counts up to three in sentences that are not much alike."""
    values = [quantity.value for quantity in _both(pair)]
    return all(value is not None and value <= _COMMON for value in values) and pair.score < _ALIKE


def _other_person(pair: Pair) -> bool:
    """Return True for two ages without a name in common."""
    a, b = _both(pair)
    if "age" not in (dimension(a), dimension(b)):
        return False
    return not any(same_name(x.lemma, y.lemma) for x in pair.a.names for y in pair.b.names)


def _close(pair: Pair) -> bool:
    """Return True when the intervals meet and the values lie close together."""
    a, b = _both(pair)
    if not _compatible(pair) or a.value is None or b.value is None:
        return False
    return ratio(float(a.value), float(b.value)) <= 1 + _NEAR_BOUND


def _compatible(pair: Pair) -> bool:
    a, b = _both(pair)
    one, other = interval(a, count=is_count(a)), interval(b, count=is_count(b))
    return one is not None and other is not None and meets(one, other)


def _too_far(pair: Pair) -> bool:
    a, b = _both(pair)
    return a.value is not None and b.value is not None and ratio(float(a.value), float(b.value)) > _TOO_FAR


def _inexact(pair: Pair) -> bool:
    return any(quantity.modifier != "=" for quantity in _both(pair))


def written(quantity: Quantity) -> str:
    """Return the value as a reader writes it ("12", "1.2 billion", "about 2,000")."""
    if quantity.value is None:
        return quantity.raw or quantity.text
    number = _number(quantity.value)
    if quantity.modifier == "range" and quantity.upper is not None:
        number = f"{number} to {_number(quantity.upper)}"
    return _PREFIX[quantity.modifier] + number + _unit(quantity)


_PREFIX = {
    "=": "",
    "~": "about ",
    ">": "more than ",
    ">=": "at least ",
    "<": "less than ",
    "<=": "up to ",
    "range": "",
}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def _number(value: float) -> str:
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:.6g} {word}"
    return f"{value:,.10g}"


def _unit(quantity: Quantity) -> str:
    if quantity.unit == "percent":
        return " per cent"
    if dimension(quantity) in ("count", "ordinal", "score", "age") or not quantity.unit:
        return ""
    return f" {quantity.unit}"


def _says(pair: Pair) -> str:
    a, b = _both(pair)
    return f"{source(pair.a)} gives {written(a)}, {source(pair.b)} {written(b)}"


LEVELS = (
    Level("unreadable", "not_comparable", _unreadable, lambda p: "A value could not be read."),
    Level(
        "other unit",
        "not_comparable",
        _other_unit,
        lambda p: f"{_says(p)}: the units differ and the texts do not convert them.",
    ),
    Level("other polarity", "not_comparable", other_polarity, lambda p: "One of the statements is negated."),
    Level(
        "converted",
        "agree",
        _converted,
        lambda p: f"{_says(p)}: the same value in another unit.",
        confidence=0.9,
    ),
    Level("unit differs", "not_comparable", _differs_converted, lambda p: f"{_says(p)}: the units differ."),
    Level(
        "common number",
        "compatible",
        _common,
        lambda p: f"Both give {written(_both(p)[0])}, which is too common a count to tell.",
    ),
    Level(
        "exact",
        "agree",
        _exact,
        lambda p: f"{source(p.a)} and {source(p.b)} both give {written(_both(p)[0])}.",
        confidence=0.97,
    ),
    Level("close", "agree", _close, lambda p: f"{_says(p)}: one rounds or bounds the other.", confidence=0.9),
    Level(
        "compatible", "compatible", _compatible, lambda p: f"{_says(p)}: both can be true.", confidence=0.9
    ),
    Level(
        "thin",
        "not_comparable",
        thin_number,
        lambda p: "The two statements share too little to count one thing.",
    ),
    Level(
        "other time",
        "different_scope",
        other_time,
        lambda p: f"{_says(p)}, for different times.",
        confidence=0.7,
    ),
    Level(
        "other moment",
        "superseded",
        other_moment,
        lambda p: f"{_says(p)}, at different times.",
        confidence=0.7,
    ),
    Level(
        "still open", "different_scope", still_open, lambda p: f"{_says(p)}, one of them for the time being."
    ),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: f"{_says(p)}, in articles written far apart.",
    ),
    Level("plan and outcome", "different_scope", other_plan, lambda p: f"{_says(p)}, one of them as a plan."),
    Level(
        "other place", "different_scope", other_place, lambda p: f"{_says(p)}, for areas of different size."
    ),
    Level(
        "other fate",
        "not_comparable",
        other_fate,
        lambda p: f"{_says(p)}, of people who met different fates.",
    ),
    Level(
        "loose kind",
        "not_comparable",
        _loose_kind,
        lambda p: f"{_says(p)}: scores and magnitudes are no counts.",
    ),
    Level(
        "other act",
        "not_comparable",
        _other_act,
        lambda p: f"{_says(p)}, of things to which other things happened.",
    ),
    Level("other person", "not_comparable", _other_person, lambda p: "The ages are not told of one person."),
    Level("other actor", "different_scope", other_actor, lambda p: f"{_says(p)}, of different actors."),
    Level(
        "other period",
        "different_scope",
        other_period,
        lambda p: f"{_says(p)}, for different lengths of time.",
    ),
    Level(
        "small counts",
        "not_comparable",
        _small,
        lambda p: f"{_says(p)}: counts too small to be sure of one thing.",
    ),
    Level(
        "part of whole",
        "different_scope",
        part_of_whole,
        lambda p: f"{_says(p)}: one is a part of the other.",
        confidence=0.7,
    ),
    Level(
        "adds up",
        "different_scope",
        adds_up,
        lambda p: f"{_says(p)}: the parts told in one make up the other.",
        confidence=0.8,
    ),
    Level(
        "other names",
        "different_scope",
        other_names,
        lambda p: f"{_says(p)}, of different holders or places.",
        confidence=0.7,
    ),
    Level(
        "too far apart",
        "not_comparable",
        _too_far,
        lambda p: f"{_says(p)}: too far apart to be one count.",
        confidence=0.7,
    ),
    Level(
        "approximate conflict",
        "contradict",
        _inexact,
        lambda p: f"{_says(p)} for the same thing.",
        "soft",
        0.6,
    ),
    Level("conflict", "contradict", lambda p: True, lambda p: f"{_says(p)} for the same thing.", "hard", 0.8),
)
FIGURE = Level(
    "same figure",
    "agree",
    lambda p: True,
    lambda p: f"{source(p.a)} and {source(p.b)} both give {written(_both(p)[0])}.",
    confidence=0.85,
)
"""Not tried in turn: two items that share a telling figure agree where no comparison of their words has told."""


def agree_on_figure(pair: Pair) -> Decision:
    """Return the decision for two items that give one telling figure."""
    return decide("number", (FIGURE,), pair)
