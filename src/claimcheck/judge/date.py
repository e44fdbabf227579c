"""Dates and clock times: the same, one within the other, or apart."""

from claimcheck.judge.bounds import bounds_allow, one_denied
from claimcheck.judge.date_apart import other_object, other_people
from claimcheck.judge.date_slack import counted_back, meets
from claimcheck.judge.date_tests import (
    coarse,
    day_unsure,
    equal,
    far,
    fine,
    one_beginning,
    other_act,
    other_fineness,
    other_subject,
    part_unsure,
    plan,
    same_clock,
    same_moment,
    same_words,
    thin,
    unreadable,
    within,
    zones_apart,
)
from claimcheck.judge.date_value import told, vague, when, written
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import (
    other_figures,
    provisional,
    written_apart,
)

__all__ = ["LEVELS", "compare_dates", "when", "written"]


def compare_dates(pair: Pair) -> Decision:
    """Return the decision for two aligned date slots."""
    return decide("date", LEVELS, pair)


def _says(pair: Pair) -> str:
    return f"{source(pair.a)} says {told(pair.a)}, {source(pair.b)} {told(pair.b)}"


LEVELS = (
    Level("unreadable", "not_comparable", unreadable, lambda p: "A date could not be resolved."),
    Level(
        "other polarity",
        "not_comparable",
        one_denied,
        lambda p: "One of the statements is negated.",
    ),
    Level("same moment", "agree", same_moment, lambda p: f"{_says(p)}: the same moment."),
    Level(
        "other zone",
        "not_comparable",
        zones_apart,
        lambda p: f"{_says(p)}: the time zones are not told alike.",
    ),
    Level(
        "same time of day",
        "agree",
        same_clock,
        lambda p: f"{_says(p)}: the same time of day.",
    ),
    Level("equal", "agree", equal, lambda p: f"{_says(p)}: the same time."),
    Level("within", "agree", within, lambda p: f"{_says(p)}: one lies within the other."),
    Level("near", "compatible", meets, lambda p: f"{_says(p)}: both can be true."),
    Level("within bounds", "compatible", bounds_allow, lambda p: f"{_says(p)}: one bounds the other."),
    Level(
        "counted back", "compatible", counted_back, lambda p: f"{_says(p)}: what is counted back is rounded."
    ),
    Level(
        "other fineness",
        "not_comparable",
        other_fineness,
        lambda p: f"{_says(p)}: not told alike finely.",
    ),
    Level("same words", "compatible", same_words, lambda p: f"{_says(p)}: the same words on different days."),
    Level(
        "part of day unsure",
        "not_comparable",
        part_unsure,
        lambda p: "One text does not say which day is meant.",
    ),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: f"{_says(p)}, in articles written far apart.",
    ),
    Level("other actor", "different_scope", other_subject, lambda p: f"{_says(p)}, of different actors."),
    Level("other object", "different_scope", other_object, lambda p: f"{_says(p)}, of different things."),
    Level("thin", "not_comparable", thin, lambda p: "The two statements share too little besides."),
    Level(
        "day unsure",
        "not_comparable",
        day_unsure,
        lambda p: "One text does not say which day its hour belongs to.",
    ),
    Level(
        "a beginning",
        "not_comparable",
        one_beginning,
        lambda p: "One date is a beginning, the other is not.",
    ),
    Level("other act", "not_comparable", other_act, lambda p: "The times belong to different acts."),
    Level(
        "other figures",
        "different_scope",
        other_figures,
        lambda p: f"{_says(p)}, for different figures.",
    ),
    Level(
        "provisional",
        "different_scope",
        lambda p: provisional(p.a) != provisional(p.b),
        lambda p: f"{_says(p)}, one of them for the time being.",
    ),
    Level("plan and outcome", "different_scope", plan, lambda p: f"{_says(p)}, one as a plan."),
    Level(
        "other names",
        "different_scope",
        other_people,
        lambda p: f"{_says(p)}, of different people or places.",
    ),
    Level(
        "far apart",
        "not_comparable",
        far,
        lambda p: f"{_says(p)}: too far apart to be one event.",
    ),
    Level(
        "coarse and weak", "not_comparable", coarse, lambda p: f"{_says(p)}, in sentences not alike enough."
    ),
    Level(
        "coarse conflict",
        "contradict",
        lambda p: not fine(p) or vague(p),
        lambda p: f"{_says(p)} for the same event.",
        "hard",
    ),
    Level("conflict", "contradict", lambda p: True, lambda p: f"{_says(p)} for the same event.", "hard"),
)
