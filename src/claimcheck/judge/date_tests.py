"""What the levels of a date comparison ask of two dates."""

import re
import tomllib
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files

from claimcheck.judge.bounds import turned
from claimcheck.judge.calendar import Stretch, stretch
from claimcheck.judge.date_slack import CLOCK_SLACK
from claimcheck.judge.date_value import both, day_told, readable, when
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists, other_actor
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import overlap, word_relation

_ZONES = timedelta(hours=14)
_SUMMER = timedelta(hours=2)
"""Times of two zones that are not so far apart may be one, by summer time, or by the wrong name of a zone."""
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
_LEAST = 2
_STEM = 4
_AFTER = re.compile(r"\b(?:after|following|in connection with|over|despite)\b")
"""What stands behind it has another time than what stands before it."""
_TELLING = 0.6
"""Weight from which a word is rare enough in the run to tell an act by itself."""


def unreadable(pair: Pair) -> bool:
    """Return True when either was not read."""
    return not readable(pair)


def zones_apart(pair: Pair) -> bool:
    """Return True for two times of day of which only one tells its zone, or which are of two and not far apart.

    Also for a time of day with a zone and a day that are apart by no more than the zones of the world are.
    """
    a, b = both(pair)
    zoned = (a.offset is None) != (b.offset is None)
    if a.fineness in ("clock", "part") and b.fineness in ("clock", "part"):
        return zoned or (_two_zones(pair) and abs(a.start - b.start) < _SUMMER)
    return zoned and not a.meets(b) and a.start < b.end + _ZONES and b.start < a.end + _ZONES


def _two_zones(pair: Pair) -> bool:
    zones = {item.timex.reading.zone for item in (pair.a, pair.b) if item.timex is not None}
    return len(zones) > 1


def same_moment(pair: Pair) -> bool:
    """Return True for two clock times with zones that are one moment."""
    a, b = both(pair)
    return (
        a.offset is not None
        and b.offset is not None
        and abs((a.start - a.offset) - (b.start - b.offset)) <= CLOCK_SLACK
    )


def equal(pair: Pair) -> bool:
    """Return True for the same stretch of time."""
    a, b = both(pair)
    return (a.start, a.end) == (b.start, b.end)


def within(pair: Pair) -> bool:
    """Return True when one lies within the other; a night within the day that it begins on."""
    a, b = both(pair)
    return _holds(a, b) or _holds(b, a)


def _holds(a: Stretch, b: Stretch) -> bool:
    return a.holds(b) or (a.fineness == "day" and b.fineness == "part" and a.start <= b.start < a.end)


def far(pair: Pair) -> bool:
    """Return True for dates too far apart for one event: days by weeks, months by seasons, years by many."""
    a, b = both(pair)
    gap = max(a.start, b.start) - min(a.end, b.end)
    coarsest = max(_NEAREST.get(found.fineness, _FAR) for found in (a, b))
    if turned(pair):
        return False
    return gap > coarsest and not (a.fineness == b.fineness == "year" and once(pair.a, pair.b))


def once(a: Item, b: Item) -> bool:
    """Return True when both tell of something that happens but once."""
    return all(any(word.lemma in date_lists()["once"] for word in acts(item)) for item in (a, b))


def same_words(pair: Pair) -> bool:
    """Return True for the very same relative expression: "next month" in a text that was printed twice."""
    a, b = pair.a.timex, pair.b.timex
    if a is None or b is None or a.reading.base is None or b.reading.base is None:
        return False
    return " ".join(a.text.casefold().split()) == " ".join(b.text.casefold().split())


def part_unsure(pair: Pair) -> bool:
    """Return True for "the morning" of no told day: it does not clash with another time of day."""
    a, b = both(pair)
    return any(found.fineness == "part" and not day_told(item) for item, found in ((pair.a, a), (pair.b, b)))


def clock_only(pair: Pair) -> bool:
    """Return True for two times of day of which one at least does not tell its day."""
    a, b = both(pair)
    told = day_told(pair.a) and day_told(pair.b)
    return not told and a.fineness in ("clock", "part") and b.fineness in ("clock", "part")


def same_clock(pair: Pair) -> bool:
    """Return True when two times of day are the same, of which one at least does not tell its day."""
    if not clock_only(pair):
        return False
    a, b = both(pair)
    one, other = (found.start - found.start.replace(hour=0, minute=0) for found in (a, b))
    apart = abs(one - other)
    return a.fineness == b.fineness and min(apart, timedelta(days=1) - apart) <= CLOCK_SLACK


def day_unsure(pair: Pair) -> bool:
    """Return True when one of the two is a time of day without a told day, and the other is no clock time."""
    a, b = both(pair)
    return any(
        found.fineness in ("clock", "part") and not day_told(item) and rest.fineness not in ("clock", "part")
        for item, found, rest in ((pair.a, a, b), (pair.b, b, a))
    )


def thin(pair: Pair) -> bool:
    """Return True when less than two words besides numbers and dates are in common.

    One will do where it is a telling act that each article dates but once ("takes effect", "applies").
    """
    if pair.facts.get("one"):
        return False
    found = overlap(pair.a, pair.b).shared
    few = len({x for x, _, _ in found}) < _LEAST or len({y for _, y, _ in found}) < _LEAST
    return few and not _dated_once(pair)


def _dated_once(pair: Pair) -> bool:
    one, other = acts(pair.a), acts(pair.b)
    telling = [
        (x, y)
        for x in one
        for y in other
        if min(x.weight, y.weight) >= _TELLING and word_relation(x, y) >= _SAME_ACT
    ]
    return bool(telling) and all(_only_date(item, {x.lemma for x in acts(item)}) for item in (pair.a, pair.b))


def _only_date(item: Item, acts: set[str]) -> bool:
    """Return True when an article dates an act only once, or always alike."""
    # an expression ("take effect") is a word here and several terms there; its longest tells it
    acts = {max(act.split(), key=len) for act in acts if act}
    timexes = item.extraction.timexes
    values = {
        timexes[slot.timex].value
        for claim in item.extraction.claims
        for slot in claim.slots
        if slot.kind == "date" and slot.timex is not None
        if any(term.depth <= 1 and term.lemma in acts for term in slot.topic)
    }
    return len(values) == 1


def other_act(pair: Pair) -> bool:
    """Return True when the times do not belong to the same act: the nearest words that tell what happened."""
    if pair.facts.get("one"):
        return False
    one, other = acts(pair.a), acts(pair.b)
    verbs = [any(word.pos == "VERB" for word in found) for found in (one, other)]
    if not all(verbs) and not turned(pair):  # "it will not be available before Friday" needs none
        return True
    if pair.score >= _SURE and one_subject(pair) and standing(one) and standing(other):
        return False
    return not any(word_relation(x, y) >= _SAME_ACT for x in one for y in other)


def other_subject(pair: Pair) -> bool:
    """Return True when the same is told of two actors, neither of which stands for whatever was decided."""
    if pair.facts.get("one"):
        return False
    frames = (pair.a.claim.frame, pair.b.claim.frame)
    if any(set(frame.subject) & date_lists()["anything"] for frame in frames):
        return False
    return other_actor(pair)


def standing(acts: list[Word]) -> bool:
    """Return True when the acts only say that something takes place ("is set for", "will be held")."""
    return all(word.lemma in lists()["standing"] or word.role != "predicate" for word in acts)


def one_subject(pair: Pair) -> bool:
    """Return True when the clauses have a subject in common: "the summit is in May", "the gathering is set for May"."""
    subjects = [
        [word for word in item.words if word.role in ("subject", "object")] for item in (pair.a, pair.b)
    ]
    return any(word_relation(x, y) >= _SAME_ACT for x in subjects[0] for y in subjects[1])


@lru_cache(maxsize=1)
def date_lists() -> dict[str, frozenset[str]]:
    """Return the lists of date.toml: verbs that carry an act, acts that begin, subjects that stand for anything."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("date.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw.items() if isinstance(words, list)}


def acts(item: Item) -> list[Word]:
    """Return the words that tell what happened at the time: the predicates nearest to it.

    In "charged after a shooting on Friday" Friday is the day of the shooting.
    """
    near = [word for word in item.words if word.depth <= 1 and not word.is_name]
    near = beside(item, near) or near
    acts = [word for word in near if word.role == "predicate"] or near
    least = min((word.depth for word in acts), default=0)
    found = [word for word in acts if word.depth == least]
    if all(word.lemma in date_lists()["light"] for word in found):
        found += [word for word in near if word.role != "subject" and word not in found]
    return found


def beside(item: Item, near: Sequence[Word]) -> list[Word]:
    """Return the words on the date's own side of an "after": the others tell of another time."""
    text, start = item.claim.text.casefold(), item.slot.start - item.claim.start
    cuts = [0, *(cut for found in _AFTER.finditer(text) for cut in found.span()), len(text)]
    first = max((cut for cut in cuts if cut <= start), default=0)
    last = min((cut for cut in cuts if cut > start), default=len(text))
    own, others = _stems(text[first:last]), _stems(text[:first]) | _stems(text[last:])
    return [word for word in near if _stem(word) in own or _stem(word) not in others]


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"\w+", text)}


def _stem(word: Word) -> str:
    return word.lemma.split()[0][:_STEM] if word.lemma else ""


def since(item: Item) -> bool:
    """Return True when the date is a beginning ("since Monday", "from 19 July")."""
    start = item.slot.start
    before = item.extraction.article.text[max(0, start - 8) : start].casefold().split()
    return bool(before) and before[-1] in lists()["beginning"]


def one_beginning(pair: Pair) -> bool:
    """Return True when only one of the dates is a beginning."""
    if since(pair.a) == since(pair.b) or turned(pair):
        return False
    starts = date_lists()["starting"]
    return not all(any(word.lemma in starts for word in acts(item)) for item in (pair.a, pair.b))


def other_fineness(pair: Pair) -> bool:
    """Return True when one is told by the day, the other by the month or the year: then they tell two things."""
    a, b = both(pair)
    return _CLASSES.get(a.fineness) != _CLASSES.get(b.fineness) and not turned(pair)


def coarse(pair: Pair) -> bool:
    """Return True for months and years in sentences that are not much alike."""
    return not fine(pair) and pair.score < _SURE


def plan(pair: Pair) -> bool:
    """Return True when only one of the two is told as a plan, a possibility or under a condition."""
    modalities = {pair.a.claim.modality, pair.b.claim.modality}
    if len(modalities) > 1 and modalities & {"planned", "possible", "conditional"}:
        return True
    tenses = {item.claim.frame.tense for item in (pair.a, pair.b)}
    return "past" in tenses and bool(tenses & {"present", "future"}) and _ahead(pair.a) != _ahead(pair.b)


def _ahead(item: Item) -> bool:
    """Return True when a date lies after its article came out."""
    found, out = when(item), stretch((item.extraction.article.published or "")[:10])
    return found is not None and out is not None and found.start >= out.end


def fine(pair: Pair) -> bool:
    """Return True when both are told by the day or more finely."""
    return all(found.fineness in _FINE for found in both(pair))
