"""The publication date of an undated article, where its story forces one."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.models import Extraction, Story, Timex
from claimcheck.stories.background import load_background
from claimcheck.stories.terms import fold, words_of

_BEFORE, _AFTER = timedelta(days=1), timedelta(days=7)
"""How far an undated article may lie outside the dates of the others."""
_SPREAD = timedelta(days=14)
"""Dated reports further apart than this say little about when another was written."""
_STEADY = timedelta(days=3)
"""Were the article as much as two days younger, its dates must come out the same."""
_LEAD = 4
"""Sentences at the top, which tell what is new."""
_ALIKE = 0.35
"""Share of the weight of their words that two sentences about one act have in common."""
_WORDS = 2
_VOICES = 2
"""A day must stand in so many articles to count as the one that everybody tells of."""
_DAY_LENGTH = len("2024-05-14")


@dataclass(frozen=True)
class _Told:
    """A sentence that names a day."""

    timex: int
    sentence: int
    words: frozenset[str]


@dataclass(frozen=True)
class _Act:
    """A sentence of a dated article that names a day."""

    article: str
    words: frozenset[str]
    day: date


@dataclass(frozen=True)
class _Clue:
    """A day that the undated article names, and the days on which dated articles put the same act."""

    timex: int
    days: frozenset[date]
    forces: bool
    """False for "19 March" far down: such a day may be long past."""


def infer_dates(extractions: Sequence[Extraction], stories: Sequence[Story]) -> list[Extraction]:
    """Return the extractions in their order; undated articles get the date that their story forces.

    Each day around the dates of the story's other articles is tried: with it, the days that the article names
    must fall on those which dated articles give for the same acts, and against none of them. The earliest
    such day is taken, `published_from` is "inferred" and the time expressions are anchored on it, but only
    if they come out the same one and two days later: "yesterday" forces a date only where it too is told
    elsewhere. Otherwise the article stays undated. Days inside quotations are the speaker's and do not count.
    """
    by_id = {x.article.id: x for x in extractions}
    dated: dict[str, Extraction] = {}
    for story in stories:
        group = [by_id[i] for i in story.articles if i in by_id]
        known = [x for x in group if x.article.day]
        window = _window([day for x in known if (day := x.article.day)])
        undated = [x for x in group if not x.article.published]
        if window and undated:
            acts = [act for x in known for act in _dated_acts(x)]
            for x in undated:
                day = _forced_day(x, acts, window)
                if day:
                    dated[x.article.id] = _published(x, day)
    return [dated.get(x.article.id, x) for x in extractions]


def _published(x: Extraction, day: date) -> Extraction:
    article = x.article.model_copy(update={"published": day.isoformat(), "published_from": "inferred"})
    return x.model_copy(
        update={"article": article, "timexes": tuple(anchor_timexes(x.timexes, article.published))}
    )


def _window(days: Sequence[date]) -> list[date]:
    """Return the days on which an undated article may have come out; none where the others lie far apart."""
    if not days or max(days) - min(days) > _SPREAD or date.max - max(days) < _AFTER + _BEFORE:
        return []
    first, last = max(min(days), date.min + _BEFORE) - _BEFORE, max(days) + _AFTER
    return [first + timedelta(days=i) for i in range((last - first).days + 1)]


def _forced_day(x: Extraction, acts: Sequence[_Act], window: Sequence[date]) -> date | None:
    told = list(_days_told(x))
    clues = [clue for each in told if (clue := _clue(x, each, acts))]
    if not any(clue.forces for clue in clues):
        return None
    readings = {day: _values(anchor_timexes(x.timexes, day.isoformat())) for day in window}
    fitting = [day for day in window if _fits(clues, readings[day], day)]
    if not fitting:
        return None
    first = fitting[0]
    later = [readings[day] for day in fitting[1:] if day - first < _STEADY]
    steady = all(reading[each.timex] == readings[first][each.timex] for reading in later for each in told)
    return first if steady else None


def _fits(clues: Sequence[_Clue], values: Sequence[str], published: date) -> bool:
    """Return True when every clue falls on its day, and none on a day to come: the acts had happened."""
    days = [_day(values[clue.timex]) for clue in clues]
    return all(
        day is not None and day <= published and day in clue.days
        for day, clue in zip(days, clues, strict=True)
    )


def _values(timexes: Sequence[Timex]) -> list[str]:
    return [timex.value or "" for timex in timexes]


def _day(value: str) -> date | None:
    """Return the day of a TIMEX3 value; None where it is coarser."""
    try:
        return date.fromisoformat(value[:_DAY_LENGTH]) if value[_DAY_LENGTH:][:1] in ("", "T") else None
    except ValueError:
        return None


def _days_told(x: Extraction) -> Iterator[_Told]:
    """Yield the day-sized expressions in the outlet's own words, with the words of their sentences."""
    starts = [sentence.start for sentence in x.sentences]
    for index, timex in enumerate(x.timexes):
        sentence = bisect_right(starts, timex.start) - 1
        quoted = any(start <= timex.start < end for start, end in x.quotations)
        if sentence >= 0 and not quoted and timex.type in ("DATE", "TIME"):
            words = frozenset(map(fold, x.sentences[sentence].lemmas)) - set(words_of(timex.text))
            yield _Told(index, sentence, words)


def _dated_acts(x: Extraction) -> Iterator[_Act]:
    """Yield the words of each sentence of a dated article that names a day gone by, and that day."""
    published = x.article.day
    for told in _days_told(x):
        day = _day(x.timexes[told.timex].value or "")
        if day and published and day <= published:
            yield _Act(x.article.id, told.words, day)


def _clue(x: Extraction, told: _Told, acts: Sequence[_Act]) -> _Clue | None:
    reading = x.timexes[told.timex].reading
    relative = reading.weekday is not None or (reading.base == "published" and reading.unit == "day")
    ahead = reading.tense == "future" or (reading.offset or 0) > 0
    if ahead or not (relative or reading.day):
        return None
    days = frozenset(act.day for act in acts if _one_act(told.words, act.words))
    if not days and reading.weekday is not None and reading.tense in ("past", None):
        days = _the_day(reading.weekday, acts)
    forces = relative or told.sentence < _LEAD
    return _Clue(told.timex, days, forces) if days else None


def _the_day(weekday: int, acts: Sequence[_Act]) -> frozenset[date]:
    """Return the only day of a weekday that the story names, if several articles do; else nothing."""
    days = {(act.day, act.article) for act in acts if act.day.isoweekday() == weekday}
    named = frozenset(day for day, _ in days)
    return named if len(named) == 1 and len(days) >= _VOICES else frozenset()


def _one_act(a: frozenset[str], b: frozenset[str]) -> bool:
    """Return True when two sentences have enough rare words in common to tell one act."""
    shared = a & b
    return len(shared) >= _WORDS and _weight(shared) >= _ALIKE * min(_weight(a), _weight(b))


def _weight(words: frozenset[str]) -> float:
    background = load_background()
    return math.fsum(
        math.log((background.events + 1) / (background.frequency(word) + 0.5)) for word in sorted(words)
    )
