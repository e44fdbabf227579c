"""Numbers: the same count, a bound or a rounding of it, another scope, or a contradiction."""

from claimcheck.judge.acts import little_in_common
from claimcheck.judge.ages import other_person
from claimcheck.judge.amounts import (
    both,
    close,
    common,
    compatible,
    converted,
    differs_converted,
    dimension,
    exact,
    inexact,
    loose_kind,
    one_converted,
    other_act,
    other_unit,
    small,
    too_far,
    unreadable,
)
from claimcheck.judge.apart import measured_apart, other_bearer, other_body
from claimcheck.judge.drift import drifting, one_required
from claimcheck.judge.episodes import one_episode, other_episode
from claimcheck.judge.holders import other_holder, other_setting
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.plans import other_plan
from claimcheck.judge.portions import adds_up, part_of_whole
from claimcheck.judge.rungs import apart_by
from claimcheck.judge.scope import (
    other_actor,
    other_fate,
    other_moment,
    other_names,
    other_period,
    other_place,
    other_polarity,
    other_round,
    other_time,
    still_open,
    written_apart,
)
from claimcheck.judge.statistics import other_statistic
from claimcheck.judge.thin import thin_number
from claimcheck.judge.wholes import all_and_part
from claimcheck.match.items import Item
from claimcheck.match.keyed import KEYED
from claimcheck.models import Quantity


def compare_numbers(pair: Pair) -> Decision:
    """Return the decision for two aligned number slots."""
    return decide("number", LEVELS, pair)


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


def value(item: Item) -> str:
    """Return the value of a number slot as a reader writes it."""
    return written(item.quantity) if item.quantity is not None else item.text


def says(pair: Pair) -> str:
    """Return what the two articles give, as the sentence of a level begins."""
    a, b = both(pair)
    return f"{source(pair.a)} gives {written(a)}, {source(pair.b)} {written(b)}"


def _other_actor(pair: Pair) -> bool:
    if _of_the_air(pair) or pair.a.measure(pair.b).startswith(KEYED):
        return False
    return other_actor(pair) or other_body(pair) or other_bearer(pair) or other_holder(pair)


def _other_place(pair: Pair) -> bool:
    return other_place(pair) or other_setting(pair)


def _other_period(pair: Pair) -> bool:
    return not _of_the_air(pair) and other_period(pair)


def _of_the_air(pair: Pair) -> bool:
    """Return True for temperatures, whoever worked in them, and for however long."""
    return both(pair)[0].dimension == "temperature"


ALL_AND_PART = "all and part"
LEVELS = (
    Level("unreadable", "not_comparable", unreadable, lambda p: "A value could not be read."),
    Level(
        "other unit",
        "not_comparable",
        other_unit,
        lambda p: f"{says(p)}: the units differ and the texts do not convert them.",
    ),
    Level("other polarity", "not_comparable", other_polarity, lambda p: "One of the statements is negated."),
    Level(
        "converted",
        "agree",
        converted,
        lambda p: f"{says(p)}: the same value in another unit.",
    ),
    Level("unit differs", "not_comparable", differs_converted, lambda p: f"{says(p)}: the units differ."),
    Level(
        "common number",
        "compatible",
        common,
        lambda p: f"Both give {written(both(p)[0])}, which is too common a count to tell.",
    ),
    Level(
        "exact",
        "agree",
        exact,
        lambda p: f"{source(p.a)} and {source(p.b)} both give {written(both(p)[0])}.",
    ),
    Level("close", "agree", close, lambda p: f"{says(p)}: one rounds or bounds the other."),
    Level("compatible", "compatible", compatible, lambda p: f"{says(p)}: both can be true."),
    Level("two rates", "different_scope", one_converted, lambda p: f"{says(p)}, converted from one sum."),
    Level(
        ALL_AND_PART,
        "contradict",
        all_and_part,
        lambda p: f"{says(p)}: all of them in the one, some of them in the other.",
        "hard",
    ),
    Level(
        "thin",
        "not_comparable",
        lambda p: thin_number(p) or little_in_common(p),
        lambda p: "The two statements share too little to count one thing.",
    ),
    Level(
        "measured apart",
        "different_scope",
        measured_apart,
        lambda p: f"{says(p)}, perhaps of two things.",
    ),
    apart_by("other time", other_time, says),
    apart_by("other moment", other_moment, says),
    Level(
        "still open", "different_scope", still_open, lambda p: f"{says(p)}, one of them for the time being."
    ),
    Level(
        "drifting",
        "different_scope",
        drifting,
        lambda p: f"{says(p)}: a value that is another by the hour.",
    ),
    Level(
        "required", "different_scope", one_required, lambda p: f"{says(p)}, one of them as what is needed."
    ),
    Level(
        "other round",
        "different_scope",
        lambda p: other_round(p) and not one_episode(p),
        lambda p: f"{says(p)}, one of them of the time before.",
    ),
    Level(
        "other event",
        "different_scope",
        other_episode,
        lambda p: f"{says(p)}, one of them of another event.",
    ),
    apart_by("written apart", written_apart, says),
    Level("plan and outcome", "different_scope", other_plan, lambda p: f"{says(p)}, one of them as a plan."),
    Level(
        "other place", "different_scope", _other_place, lambda p: f"{says(p)}, for areas of different size."
    ),
    Level(
        "other fate",
        "not_comparable",
        other_fate,
        lambda p: f"{says(p)}, of people who met different fates.",
    ),
    Level(
        "loose kind",
        "not_comparable",
        loose_kind,
        lambda p: f"{says(p)}: scores and magnitudes are no counts.",
    ),
    Level(
        "other act",
        "not_comparable",
        other_act,
        lambda p: f"{says(p)}, of things to which other things happened.",
    ),
    Level("other person", "not_comparable", other_person, lambda p: "The ages are not told of one person."),
    apart_by("other actor", _other_actor, says),
    Level(
        "other statistic",
        "different_scope",
        other_statistic,
        lambda p: f"{says(p)}, of other players or another part of the play.",
    ),
    Level(
        "other period",
        "different_scope",
        _other_period,
        lambda p: f"{says(p)}, for different lengths of time.",
    ),
    Level(
        "small counts",
        "not_comparable",
        small,
        lambda p: f"{says(p)}: counts too small to be sure of one thing.",
    ),
    Level(
        "part of whole",
        "different_scope",
        part_of_whole,
        lambda p: f"{says(p)}: one is a part of the other.",
    ),
    Level(
        "adds up",
        "different_scope",
        adds_up,
        lambda p: f"{says(p)}: the parts told in one make up the other.",
    ),
    Level(
        "other names",
        "different_scope",
        other_names,
        lambda p: f"{says(p)}, of different holders or places.",
    ),
    Level(
        "too far apart",
        "not_comparable",
        too_far,
        lambda p: f"{says(p)}: too far apart to be one count.",
    ),
    Level(
        "approximate conflict",
        "contradict",
        inexact,
        lambda p: f"{says(p)} for the same thing.",
        "soft",
    ),
    Level("conflict", "contradict", lambda p: True, lambda p: f"{says(p)} for the same thing.", "hard"),
)
FIGURE = Level(
    "same figure",
    "agree",
    lambda p: True,
    lambda p: f"{source(p.a)} and {source(p.b)} both give {written(both(p)[0])}.",
)
"""Not tried in turn: two items that share a telling figure agree where no comparison of their words has told."""


def agree_on_figure(pair: Pair) -> Decision:
    """Return the decision for two items that give one telling figure."""
    return decide("number", (FIGURE,), pair)
