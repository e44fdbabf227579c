"""Dates and clock times: the same, one within the other, or apart."""

from datetime import timedelta

from claimcheck.judge.calendar import Stretch
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import (
    lists,
    other_actor,
    other_figures,
    other_names,
    other_polarity,
    provisional,
    timex_stretch,
    written_apart,
)
from claimcheck.judge.timewords import time_words
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import overlap, word_relation

_CLOCK_SLACK = timedelta(minutes=15)
"""What "about" and "shortly after" may hide in a clock time."""
_FAR = timedelta(days=1500)
_NEAREST = {
    "clock": timedelta(days=3),
    "part": timedelta(days=15),
    "day": timedelta(days=15),
    "week": timedelta(days=30),
    "month": timedelta(days=100),
    "quarter": timedelta(days=200),
    "season": timedelta(days=200),
    "half": timedelta(days=200),
}
"""Dates further apart than this, by the coarser of the two, belong to two events, however alike the sentences are."""
_SAME_ACT = 0.85
_CLASSES = {
    "clock": 1,
    "part": 1,
    "day": 1,
    "week": 2,
    "month": 2,
    "quarter": 2,
    "season": 2,
    "half": 2,
    "year": 3,
    "decade": 3,
}
_SURE = 0.35
"""Alignment from which a common subject stands in for a common act."""
_FINE = ("clock", "part", "day")


def compare_dates(pair: Pair) -> Decision:
    """Return the decision for two aligned date slots."""
    return decide("date", LEVELS, pair)


def when(item: Item) -> Stretch | None:
    """Return the stretch of time that a date slot names; None for other slots and for what was not read."""
    return timex_stretch(item.timex) if item.timex is not None else None


def _both(pair: Pair) -> tuple[Stretch, Stretch]:
    a, b = when(pair.a), when(pair.b)
    if a is None or b is None:
        msg = "only dates that were read can be compared"
        raise ValueError(msg)
    return a, b


def _unreadable(pair: Pair) -> bool:
    return when(pair.a) is None or when(pair.b) is None


def _vague(pair: Pair) -> bool:
    """Return True when either is told as about, before, after, early or late."""
    return any(item.timex is not None and item.timex.mod is not None for item in (pair.a, pair.b))


def _zones_apart(pair: Pair) -> bool:
    a, b = _both(pair)
    return a.fineness in ("clock", "part") and b.fineness in ("clock", "part") and a.offset != b.offset


def _same_moment(pair: Pair) -> bool:
    a, b = _both(pair)
    return (
        a.offset is not None
        and b.offset is not None
        and abs((a.start - a.offset) - (b.start - b.offset)) <= _CLOCK_SLACK
    )


def _equal(pair: Pair) -> bool:
    a, b = _both(pair)
    return (a.start, a.end) == (b.start, b.end)


def _within(pair: Pair) -> bool:
    a, b = _both(pair)
    return a.holds(b) or b.holds(a)


def _meets(pair: Pair) -> bool:
    a, b = _both(pair)
    slack = timedelta(0)
    if a.fineness == b.fineness == "clock":
        slack = _CLOCK_SLACK
    elif _vague(pair):
        slack = max(a.end - a.start, b.end - b.start)
    return a.start < b.end + slack and b.start < a.end + slack


def _far(pair: Pair) -> bool:
    """Return True for dates too far apart for one event: days by weeks, months by seasons, years by many."""
    a, b = _both(pair)
    gap = max(a.start, b.start) - min(a.end, b.end)
    coarsest = max(_NEAREST.get(found.fineness, _FAR) for found in (a, b))
    return gap > coarsest


def _same_words(pair: Pair) -> bool:
    """Return True for the very same relative expression: "next month" in a text that was printed twice."""
    a, b = pair.a.timex, pair.b.timex
    if a is None or b is None or a.reading.base is None or b.reading.base is None:
        return False
    return " ".join(a.text.casefold().split()) == " ".join(b.text.casefold().split())


def _part_unsure(pair: Pair) -> bool:
    """Return True for "the morning" of no told day: it does not clash with another time of day."""
    a, b = _both(pair)
    return any(found.fineness == "part" and not _day_told(item) for item, found in ((pair.a, a), (pair.b, b)))


def _day_told(item: Item) -> bool:
    """Return True when the text itself names the day of a clock time, and it is not only taken from the context."""
    timex = item.timex
    if timex is None:
        return False
    reading = timex.reading
    return any(
        part is not None
        for part in (reading.day, reading.weekday, reading.offset, reading.holiday, reading.year)
    )


def _clock_only(pair: Pair) -> bool:
    a, b = _both(pair)
    told = _day_told(pair.a) and _day_told(pair.b)
    return not told and a.fineness in ("clock", "part") and b.fineness in ("clock", "part")


def _same_clock(pair: Pair) -> bool:
    """Return True when two times of day are the same, of which one at least does not tell its day."""
    if not _clock_only(pair):
        return False
    a, b = _both(pair)
    one, other = (found.start - found.start.replace(hour=0, minute=0) for found in (a, b))
    apart = abs(one - other)
    return a.fineness == b.fineness and min(apart, timedelta(days=1) - apart) <= _CLOCK_SLACK


def _day_unsure(pair: Pair) -> bool:
    """Return True when one of the two is a time of day without a told day, and the other is no clock time."""
    a, b = _both(pair)
    return any(
        found.fineness in ("clock", "part") and not _day_told(item) and rest.fineness not in ("clock", "part")
        for item, found, rest in ((pair.a, a, b), (pair.b, b, a))
    )


def _thin(pair: Pair) -> bool:
    """Return True when less than two words besides numbers and dates are in common."""
    found = overlap(pair.a, pair.b).shared
    return len({x for x, _, _ in found}) < 2 or len({y for _, y, _ in found}) < 2


def _other_act(pair: Pair) -> bool:
    """Return True when the times do not belong to the same act: the nearest words that tell what happened."""
    one, other = _acts(pair.a), _acts(pair.b)
    if not any(word.pos == "VERB" for word in one) or not any(word.pos == "VERB" for word in other):
        return True
    if pair.score >= _SURE and _one_subject(pair) and _standing(one) and _standing(other):
        return False
    return not any(word_relation(x, y) >= _SAME_ACT for x in one for y in other)


def _standing(acts: list[Word]) -> bool:
    """Return True when the acts only say that something takes place ("is set for", "will be held")."""
    return all(word.lemma in lists()["standing"] or word.role != "predicate" for word in acts)


def _one_subject(pair: Pair) -> bool:
    """Return True when the clauses have a subject in common: "the summit is in May", "the gathering is set for May"."""
    subjects = [
        [word for word in item.words if word.role in ("subject", "object")] for item in (pair.a, pair.b)
    ]
    return any(word_relation(x, y) >= _SAME_ACT for x in subjects[0] for y in subjects[1])


def _acts(item: Item) -> list[Word]:
    near = [word for word in item.words if word.depth <= 1 and not word.is_name]
    acts = [word for word in near if word.role == "predicate"] or near
    least = min((word.depth for word in acts), default=0)
    return [word for word in acts if word.depth == least]


def _since(item: Item) -> bool:
    """Return True when the date is a beginning ("since Monday", "from 19 July")."""
    start = item.slot.start
    before = item.extraction.article.text[max(0, start - 8) : start].casefold().split()
    return bool(before) and before[-1] in lists()["beginning"]


def _one_beginning(pair: Pair) -> bool:
    return _since(pair.a) != _since(pair.b)


def _other_fineness(pair: Pair) -> bool:
    """Return True when one is told by the day, the other by the month or the year: then they tell two things."""
    a, b = _both(pair)
    return _CLASSES.get(a.fineness) != _CLASSES.get(b.fineness)


def _years_ago(pair: Pair) -> bool:
    """Return True for years next to each other of which one is only counted back ("42 years ago")."""
    a, b = _both(pair)
    counted = any(
        item.timex is not None and item.timex.reading.offset is not None for item in (pair.a, pair.b)
    )
    return counted and a.fineness == b.fineness == "year" and abs(a.start.year - b.start.year) <= 1


def _coarse(pair: Pair) -> bool:
    """Return True for months and years in sentences that are not much alike."""
    return not _fine(pair) and pair.score < _SURE


def _plan(pair: Pair) -> bool:
    modalities = {pair.a.claim.modality, pair.b.claim.modality}
    return len(modalities) > 1 and bool(modalities & {"planned", "possible", "conditional"})


def _fine(pair: Pair) -> bool:
    return all(found.fineness in _FINE for found in _both(pair))


def written(item: Item) -> str:
    """Return the date as a side shows it: its TIMEX3 value; the hour alone where the text names no day."""
    timex = item.timex
    if timex is None:
        return ""
    if timex.begin and timex.end_value and timex.begin != timex.end_value:
        return f"{timex.begin} to {timex.end_value}"
    if timex.value and "T" in timex.value and not _day_told(item) and timex.reading.clock:
        return timex.value.partition("T")[2]
    return timex.value or timex.text


def _says(pair: Pair) -> str:
    return f"{source(pair.a)} says {_told(pair.a)}, {source(pair.b)} {_told(pair.b)}"


def _told(item: Item) -> str:
    timex = item.timex
    text = " ".join(timex.text.split()) if timex else ""
    value = time_words(written(item))
    return f"“{text}” ({value})" if value != text else value


LEVELS = (
    Level("unreadable", "not_comparable", _unreadable, lambda p: "A date could not be resolved."),
    Level("other polarity", "not_comparable", other_polarity, lambda p: "One of the statements is negated."),
    Level("same moment", "agree", _same_moment, lambda p: f"{_says(p)}: the same moment.", confidence=0.95),
    Level(
        "other zone",
        "not_comparable",
        _zones_apart,
        lambda p: f"{_says(p)}: the time zones are not told alike.",
    ),
    Level(
        "same time of day",
        "agree",
        _same_clock,
        lambda p: f"{_says(p)}: the same time of day.",
        confidence=0.9,
    ),
    Level("equal", "agree", _equal, lambda p: f"{_says(p)}: the same time.", confidence=0.97),
    Level("within", "agree", _within, lambda p: f"{_says(p)}: one lies within the other.", confidence=0.9),
    Level("near", "compatible", _meets, lambda p: f"{_says(p)}: both can be true.", confidence=0.8),
    Level("years ago", "compatible", _years_ago, lambda p: f"{_says(p)}: years counted back are rounded."),
    Level(
        "other fineness", "not_comparable", _other_fineness, lambda p: f"{_says(p)}: not told alike finely."
    ),
    Level(
        "same words", "compatible", _same_words, lambda p: f"{_says(p)}: the same words on different days."
    ),
    Level(
        "part of day unsure",
        "not_comparable",
        _part_unsure,
        lambda p: "One text does not say which day is meant.",
    ),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: f"{_says(p)}, in articles written far apart.",
    ),
    Level("other actor", "different_scope", other_actor, lambda p: f"{_says(p)}, of different actors."),
    Level("thin", "not_comparable", _thin, lambda p: "The two statements share too little besides."),
    Level(
        "day unsure",
        "not_comparable",
        _day_unsure,
        lambda p: "One text does not say which day its hour belongs to.",
    ),
    Level(
        "a beginning",
        "not_comparable",
        _one_beginning,
        lambda p: "One date is a beginning, the other is not.",
    ),
    Level("other act", "not_comparable", _other_act, lambda p: "The times belong to different acts."),
    Level(
        "other figures",
        "different_scope",
        other_figures,
        lambda p: f"{_says(p)}, for different figures.",
        confidence=0.7,
    ),
    Level(
        "provisional",
        "different_scope",
        lambda p: provisional(p.a) != provisional(p.b),
        lambda p: f"{_says(p)}, one of them for the time being.",
    ),
    Level(
        "plan and outcome", "different_scope", _plan, lambda p: f"{_says(p)}, one as a plan.", confidence=0.7
    ),
    Level(
        "other names",
        "different_scope",
        other_names,
        lambda p: f"{_says(p)}, of different people or places.",
        confidence=0.7,
    ),
    Level("far apart", "not_comparable", _far, lambda p: f"{_says(p)}: too far apart to be one event."),
    Level(
        "coarse and weak", "not_comparable", _coarse, lambda p: f"{_says(p)}, in sentences not alike enough."
    ),
    Level(
        "coarse conflict",
        "contradict",
        lambda p: not _fine(p) or _vague(p),
        lambda p: f"{_says(p)} for the same event.",
        "hard",
        0.6,
    ),
    Level(
        "conflict", "contradict", lambda p: True, lambda p: f"{_says(p)} for the same event.", "hard", 0.75
    ),
)
