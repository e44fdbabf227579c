"""When the thing happened that a story tells of: "Friday night" in one article, "early Saturday" in another.

The sentences that tell it need no word in common: one has the fire break out, the other has it destroy a church. What
the story is about must stand at the top of most of its articles, and no article may date it twice.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files
from itertools import combinations

from claimcheck.judge.calendar import Stretch
from claimcheck.judge.date_apart import subjects_apart
from claimcheck.judge.date_tests import beside
from claimcheck.judge.date_value import both, day_told, readable, told, when
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import timex_stretch
from claimcheck.judge.weekdays import published, weekly
from claimcheck.match.items import Item

_FINE = ("day", "part", "clock")
_LEAD = 4
"""Sentences at the top of an article that tell what it is about."""
_MOST = 0.6
_ONE_THING = timedelta(hours=12)
"""Times of one thing in one article may lie so far apart."""
_NEAREST = timedelta(days=3)
_NEWS = timedelta(days=10)
"""What happened longer before an article came out is not what it reports."""
_MIDNIGHT = timedelta(hours=2)
_SLACK = timedelta(minutes=8)
"""What a clock time of something sudden leaves open."""
_MINUTES, _SOON = timedelta(minutes=4), timedelta(hours=1)
"""How long before it happened help was called, to be a clash: two clocks may differ by some minutes."""
_LOOSE = timedelta(minutes=20)
"""What "shortly before" and "soon after" leave open."""
_BETWEEN = 3
"""Words between a date and what it dates ("Friday's deadly warehouse fire")."""
_DEPTH = 2
_HOURS = {"START": (0, 10), "END": (17, 27)}
"""Hours of a day that is told as early or late."""
_REACH = 60

Times = dict[str, list[Item]]
"""Article → the items that date one thing."""
Told = tuple[Decision, list[list[Item]]]


@dataclass(frozen=True)
class Family:
    """The words that tell of one kind of thing that happens."""

    things: frozenset[str]
    verbs: frozenset[str]
    long: bool = False
    """True for what goes on for long, which may be told of a later day as well."""


def _days_apart(pair: Pair) -> bool:
    """Return True for two days, or times so far apart that midnight alone does not make them two days."""
    a, b = spans(pair)
    if not (day_told(pair.a) and day_told(pair.b)) or a.start.date() == b.start.date():
        return False
    return a.fineness == b.fineness == "day" or _gap(a, b) >= _MIDNIGHT


LEVELS = (
    Level(
        "another day",
        "contradict",
        _days_apart,
        lambda p: f"{source(p.a)} says {told(p.a)}, {source(p.b)} {told(p.b)} of what the story tells of.",
        "hard",
    ),
    Level(
        "another time of day",
        "contradict",
        lambda p: True,
        lambda p: f"{source(p.a)} says {told(p.a)}, {source(p.b)} {told(p.b)} of what the story tells of.",
        "soft",
    ),
)

BEFORE = Level(
    "called before it",
    "contradict",
    lambda p: True,
    lambda p: (
        f"{source(p.a)} has help called at {told(p.a)}, before {source(p.b)} says it happened: {told(p.b)}."
    ),
    "hard",
)
"""Not tried in turn: nobody calls for help before there is need of it."""


def happenings(items: Sequence[Item]) -> Iterator[Told]:
    """Yield a decision on two times that two articles give for what the story is about, with the camps of all."""
    dates = [item for item in items if _fine(item)]
    by_article: Mapping[str, Item] = {item.article: item for item in items}
    for family in _families():
        times: Times = defaultdict(list)
        several = {item.article for item in dates if _one_of_several(item, family)}
        for item in dates:
            if item.article not in several and tells(item, family):
                times[item.article].append(item)
        if not times or not _central(family, list(by_article.values())):
            continue
        if any(_dated_twice(found) for found in times.values()):
            continue
        clashes = [d for d in _clashes(times) if not (family.long and _other_date(d.pair))]
        found = sorted(clashes, key=lambda d: (d.level.strength or "", _width(d.pair)))
        yield from ((lead, _camps(lead.pair, times)) for lead in found[:1])
        yield from _called_before(dates, times)


def _other_date(pair: Pair) -> bool:
    a, b = spans(pair)
    return a.start.date() != b.start.date()


def _clashes(times: Times) -> Iterator[Decision]:
    for one, other in combinations(times, 2):
        pairs = [Pair(a, b, 1.0) for a in times[one] for b in times[other] if readable(Pair(a, b))]
        if pairs and all(_apart(pair) and not subjects_apart(pair.a, pair.b) for pair in pairs):
            yield decide("date", LEVELS, min(pairs, key=_width))


def _called_before(dates: Sequence[Item], times: Times) -> Iterator[Told]:
    """Yield a clash between the minute at which help was called and a later one at which it is to have happened."""
    calls = [item for item in dates if _exact(item) and _calls_help(item)]
    for call in calls:
        for item in (item for found in times.values() for item in found):
            pair = Pair(call, item, 1.0)
            if item.article == call.article or not _exact(item) or not readable(pair):
                continue
            called, happened = both(pair)
            happened = _on_day_of(happened, called)
            if _MINUTES <= happened.start - called.start <= _SOON:
                yield decide("date", (BEFORE,), pair), [[call], [item]]
                return


def _exact(item: Item) -> bool:
    """Return True for a clock time that is told to the minute."""
    timex = item.timex
    return timex is not None and timex.mod is None and (timex.reading.clock or ":00")[-3:] != ":00"


def _calls_help(item: Item) -> bool:
    """Return True when firefighters, police or doctors were called."""
    predicates = {word.lemma for word in item.words if word.role == "predicate" and word.depth == 0}
    sentences = item.extraction.sentences
    if not predicates & _lists()["called"] or item.claim.sentence >= len(sentences):
        return False
    return not _lists()["rescuers"].isdisjoint(sentences[item.claim.sentence].lemmas)


def _camps(lead: Pair, times: Times) -> list[list[Item]]:
    """Return the items that stand with each side alone, one an article."""
    camps = [[lead.a], [lead.b]]
    for article, found in times.items():
        if article in (lead.a.article, lead.b.article):
            continue
        for item in found:
            if not all(readable(Pair(item, one)) for one in (lead.a, lead.b)):
                continue
            meets = [_meet(Pair(item, one)) for one in (lead.a, lead.b)]
            if meets[0] != meets[1]:
                camps[meets.index(True)].append(item)
                break
    return camps


def _meet(pair: Pair) -> bool:
    a, b = spans(pair)
    return a.meets(b)


def _width(pair: Pair) -> tuple[timedelta, int]:
    """Return the key that puts the times told most finely first."""
    return sum((found.end - found.start for found in spans(pair)), timedelta(0)), pair.a.order


def _apart(pair: Pair) -> bool:
    a, b = spans(pair)
    loose = [found.fineness == "clock" and not day_told(item) for item, found in ((pair.a, a), (pair.b, b))]
    if any(loose) and "day" in (a.fineness, b.fineness):
        return False
    return timedelta(0) <= _gap(a, b) <= _NEAREST


def _gap(a: Stretch, b: Stretch) -> timedelta:
    return max(a.start, b.start) - min(a.end, b.end)


def spans(pair: Pair) -> tuple[Stretch, Stretch]:
    """Return the times of two dates: "late Friday" is its evening, a clock time leaves some minutes open."""
    a, b = both(pair)
    if a.fineness == "clock" and not day_told(pair.a):
        a = _on_day_of(a, b)
    elif b.fineness == "clock" and not day_told(pair.b):
        b = _on_day_of(b, a)
    return _span(pair.a, a), _span(pair.b, b)


def _on_day_of(found: Stretch, other: Stretch) -> Stretch:
    """Return a clock time of no told day on the day of another time."""
    days = timedelta(days=(other.start.date() - found.start.date()).days)
    return replace(found, start=found.start + days, end=found.end + days)


def _span(item: Item, found: Stretch) -> Stretch:
    mod = item.timex.mod if item.timex is not None else None
    if found.fineness == "clock":
        slack = _SLACK if mod in (None, "APPROX") else _LOOSE
        return Stretch(found.start - slack, found.end + slack, "clock")
    if found.fineness == "day" and mod in _HOURS:
        first, last = (timedelta(hours=hours) for hours in _HOURS[mod])
        return Stretch(found.start + first, found.start + last, "part")
    return found


def _dated_twice(found: Sequence[Item]) -> bool:
    """Return True when an article's times of a thing are too far apart for one thing."""
    for a, b in combinations(found, 2):
        pair = Pair(a, b)
        if readable(pair):
            one, other = spans(pair)
            two_days = one.fineness == other.fineness == "day" and not one.meets(other)
            if two_days or _gap(one, other) > _ONE_THING:
                return True
    return False


def _fine(item: Item) -> bool:
    """Return True for a day or a time of day in no other zone, told as past."""
    if item.slot.kind != "date" or item.claim.modality not in ("asserted", "reported"):
        return False
    timex = item.timex
    if timex is None or timex.reading.tense == "future" or timex.end_value is not None:
        return False
    if (
        timex.reading.year is not None and timex.reading.clock is not None
    ):  # when a page was brought up to date
        return False
    found = when(item) or weekly(item)
    if found is None:
        return timex.reading.clock is not None and timex.reading.zone is None
    return found.fineness in _FINE and found.offset is None and not _long_past(item, found)


def _long_past(item: Item, found: Stretch) -> bool:
    """Return True for the day of an earlier such thing: "on 6 April a quake …", "the Boxing Day fire in 2004"."""
    out = published(item)
    if out is not None and out.start - found.end > _NEWS:
        return True
    timexes = item.extraction.timexes
    others = (timex_stretch(timexes[index]) for index in item.claim.timexes if index != item.slot.timex)
    return any(other.fineness == "year" and not other.meets(found) for other in others if other is not None)


def _central(family: Family, items: Sequence[Item]) -> bool:
    """Return True when most articles tell of the thing at their top; one item for each article is given."""
    tops = [
        {lemma for sentence in item.extraction.sentences[:_LEAD] for lemma in sentence.lemmas}
        for item in items
    ]
    words = family.things | family.verbs
    if "fire" in family.things and any(not _lists()["spreading"].isdisjoint(top) for top in tops):
        return False
    return sum(not words.isdisjoint(top) for top in tops) >= _MOST * len(tops)


def tells(item: Item, family: Family) -> bool:
    """Return True when a date is that of the thing: of its onset or its effect, or it stands right beside it."""
    text = item.claim.text.casefold()
    if not _lists()["lasting"].isdisjoint(re.findall(r"[\w-]+", text)):
        return False
    if _names_it(item, family):
        return True
    near = beside(item, item.words)
    predicates = {word.lemma for word in near if word.role == "predicate" and word.depth == 0}
    if predicates & family.verbs:
        return True
    told_by = [word for word in near if word.depth <= _DEPTH and not word.is_name]
    if any(word.lemma in family.things for word in told_by):
        return bool(predicates & _lists()["onset"])
    bare = not any(word.role == "subject" or word.is_name for word in item.near)
    return bare and bool(predicates & _lists()["sudden"])  # "it broke out at nine"


def _one_of_several(item: Item, family: Family) -> bool:
    """Return True for a clause that tells of one of several such things: "Monday's quake was the second one"."""
    words = re.findall(r"[\w-]+", item.claim.text.casefold())
    for place, word in enumerate(words):
        following = words[place + 1 : place + 1 + _BETWEEN] if word in _lists()["numbered"] else []
        if any(word == "one" or word in family.things for word in following):
            return True
    return False


def _names_it(item: Item, family: Family) -> bool:
    """Return True for a date right before what it dates: "the Friday night shooting", "Monday's blast"."""
    text = item.extraction.article.text[item.slot.end : item.slot.end + _REACH].casefold()
    words = re.match(r"(?:['’]s)?((?: [\w-]+)*)", text)
    following = words[1].split() if words is not None else []
    for place, word in enumerate(following[: _BETWEEN + 1]):
        if word in _lists()["breaks"]:
            return False
        if word in family.things or word.removesuffix("s") in family.things:
            return (
                following[place + 1 : place + 2] == [] or following[place + 1] not in _lists()["part_of_name"]
            )
    return False


@lru_cache(maxsize=1)
def _raw() -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads(files("claimcheck.judge").joinpath("happenings.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _families() -> tuple[Family, ...]:
    return tuple(
        Family(frozenset(words["things"]), frozenset(words["verbs"]), name in _lists()["long"])
        for name, words in _raw()["families"].items()
    )


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in _raw()["lists"].items()}
