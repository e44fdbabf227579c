"""Episodes: what a text tells in passing of an earlier event, or of another one like that of the story.

"The last big quake, in February, killed 612" says nothing of Sunday's quake. What opens an article is never told in
passing; and where the other article tells of that time as well, both may tell of one event.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files

from claimcheck.judge.calendar import Stretch, stretch
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.match.items import Item
from claimcheck.models import Extraction, Sentence, Timex

_LEAD = 2
"""Sentences at the top of an article that tell of its event."""
_LONG_AGO = timedelta(days=30)
_WINDOW = 2
"""Sentences before one in which its time may have been told."""
_WIDER = 1.5
_NEAR = 2
_ROUND = 3
"""Arcs from a value within which what befell is told."""
_LATER = re.compile(
    r"\b(?:hours|days|weeks|months|years|a (?:day|week|month|year|decade)|decades) (?:after|since) "
    r"(?:an? |another |two |three |four |five |six |several |dozens |hundreds |\d+ )"
)
"""Of the story's event: it comes after another one, which the words that follow tell of."""
_FRONT = 25
"""Characters at the head of a sentence within which words are fronted."""
_OPENING = 10
"""Characters before a date that opens a sentence ("In early 2012")."""
_FOLLOWED = re.compile(r"\b(?:followed|preceded) by (?:an?|another|one) ")
_PREPOSED = re.compile(r"(?:\b(?:in|on|during|of|around|early|late|back in|mid|at)|^|[,;—–(])(?: the)? ?$")
"""Before a date: it says when, and names no thing ("the 2019 budget")."""
_ANAPHOR = re.compile(
    r"\W*(?:it|that|this|those|these|they|he|she|the (?:attack|quake|earthquake|blast|crash|fire))\b"
)


@dataclass(frozen=True)
class Aside:
    """An earlier event that a claim is told of, with its dates as far as they are told."""

    dates: tuple[Stretch, ...]
    marked: bool
    """True where words say that it is another event, whatever its date."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, tuple[str, ...]]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("episodes.toml").read_text(encoding="utf-8"))
    return {name: tuple(words) for name, words in raw.items()}


@lru_cache(maxsize=1)
def _turning() -> re.Pattern[str]:
    words, events = ("|".join(map(re.escape, _lists()[name])) for name in ("turning", "events"))
    return re.compile(rf"\b(?:{words}) (?:[\w’'-]+ ){{0,2}}(?:{events})(?:e?s)?\b")


def other_episode(pair: Pair) -> bool:
    """Return True when only one is told of an earlier event or of another one, or the two are of two such events."""
    if satellite(pair.a) != satellite(pair.b) or _other_weekday(pair):
        return True
    one, other = aside(pair.a), aside(pair.b)
    if one is not None and other is not None:
        dates = one.dates, other.dates
        return all(dates) and not any(x.meets(y) for x in dates[0] for y in dates[1])
    if one is None and other is None:
        return False
    found, against = (one, pair.b) if one is not None else (other, pair.a)
    if found is None or any(_told_of(date, against) for date in found.dates):
        return False
    return found.marked or _befalls(pair.a) or _befalls(pair.b)


def _other_weekday(pair: Pair) -> bool:
    """Return True for "on Monday", of whichever week, and a date or another day that is no Monday."""
    one, other = _weekdays(pair.a), _weekdays(pair.b)
    if not one or not other or all(dated for _, dated in one | other):
        return False
    return not {day for day, _ in one} & {day for day, _ in other}


def _weekdays(item: Item) -> set[tuple[int, bool]]:
    """Return the weekdays of a claim's times, or else of its sentence's, each with whether its date is known."""
    extraction, claim = item.extraction, item.claim
    indexes = [*claim.timexes]
    if not indexes and claim.sentence < len(extraction.sentences):
        home = extraction.sentences[claim.sentence]
        indexes = [i for i, t in enumerate(extraction.timexes) if home.start <= t.start < home.end]
    found = set()
    for timex in (extraction.timexes[index] for index in indexes if index != claim.as_of):
        date = stretch(timex.value)
        if date is not None and date.end - date.start <= timedelta(days=1):
            found.add((date.start.isoweekday(), True))
        elif date is None and timex.reading.weekday is not None:
            found.add((timex.reading.weekday, False))
    return found


def _befalls(item: Item) -> bool:
    """Return True for what an event does: the dead, the damage. A life that is told has many dates and is one story."""
    return any(
        word.depth <= _ROUND
        and (word.lemma in _lists()["events"] or word.concepts & (lists()["running"] | lists()["fates"]))
        for word in item.words
    )


def one_episode(pair: Pair) -> bool:
    """Return True when both are told in passing of one earlier time ("the last quake, in 2019", "in March 2019")."""
    one, other = aside(pair.a), aside(pair.b)
    return one is not None and other is not None and any(x.meets(y) for x in one.dates for y in other.dates)


def satellite(item: Item) -> bool:
    """Return True for what is told of what goes with the event: an aftershock, what it was followed by."""
    if any(word.lemma in _lists()["satellites"] and word.depth <= _NEAR for word in item.words):
        return True
    return _FOLLOWED.search(item.extraction.article.text[item.claim.start : item.slot.start]) is not None


def aside(item: Item) -> Aside | None:
    """Return the earlier event that an item is told of; None for what may be the event of the story."""
    sentences, place = item.extraction.sentences, item.claim.sentence
    if not _LEAD <= place < len(sentences):
        return None
    found = _aside_in(item.extraction, sentences[place], item.claim.start, item.slot.end)
    if found is not None:
        return found
    before, home = sentences[place - 1], sentences[place]
    text = item.extraction.article.text
    if home.paragraph - before.paragraph > 1 or not _ANAPHOR.match(text[home.start : home.end].casefold()):
        return None
    if any(_own(item.extraction, home)):
        return None
    return _aside_in(item.extraction, before, before.start, before.end)


def _aside_in(extraction: Extraction, home: Sentence, start: int, end: int) -> Aside | None:
    text = extraction.article.text
    told = text[home.start : max(end, start)].casefold()
    turn = _turning().search(told)
    turned = turn is not None and not _inside_time(extraction, home.start + turn.start())
    marked = turned or _comes_after(told)
    dates = tuple(_long_ago(extraction, home, start, max(end, start)))
    return Aside(dates, marked) if marked or dates else None


def _comes_after(told: str) -> bool:
    """Return True when words up to a value say that the event came some time after what is told there.

    "Two years after a fire killed 12" is fronted: what follows its comma is of the event itself.
    """
    found = _LATER.search(told)
    return found is not None and (found.start() > _FRONT or "," not in told[found.end() :])


def _inside_time(extraction: Extraction, place: int) -> bool:
    return any(t.start <= place < t.end and t.type != "DURATION" for t in extraction.timexes)


def _own(extraction: Extraction, home: Sentence) -> Iterator[Timex]:
    for timex in extraction.timexes:
        if home.start <= timex.start < home.end and timex.type in ("DATE", "TIME"):
            yield timex


def _long_ago(extraction: Extraction, home: Sentence, start: int, end: int) -> Iterator[Stretch]:
    """Yield the dates long before an article came out that say when a clause takes place."""
    published = stretch((extraction.article.published or "")[:10])
    text = extraction.article.text
    for timex in _own(extraction, home):
        date = stretch(timex.value)
        if date is None or timex.start >= end:
            continue
        if not _PREPOSED.search(text[home.start : timex.start].casefold()):
            continue
        fronted = timex.start - home.start <= _OPENING
        if timex.start < start and not fronted and not _governs(text[timex.end : start].casefold()):
            continue
        if published is not None and date.end + _LONG_AGO < published.start:
            yield date


def _governs(between: str) -> bool:
    """Return True when a clause hangs on a date: "in February, when a quake hit"."""
    return between.lstrip(" ,").startswith(("when ", "in which "))


def _told_of(date: Stretch, item: Item) -> bool:
    """Return True when an article tells of a time at its top, or around an item."""
    extraction = item.extraction
    place = item.claim.sentence
    near = {*range(_LEAD + 1), *range(place - _WINDOW, place + 1)}
    for index, home in enumerate(extraction.sentences):
        if index not in near:
            continue
        for timex in _own(extraction, home):
            found = stretch(timex.value)
            if found and found.meets(date) and found.end - found.start <= _WIDER * (date.end - date.start):
                return True
    return False
