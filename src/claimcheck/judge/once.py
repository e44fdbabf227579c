"""Dates of what happens but once to somebody or something: a death, an arrest, a sinking, a takeover.

Two articles that tell it of the same person or thing date one event, however little their sentences share besides.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.calendar import Stretch
from claimcheck.judge.date import compare_dates
from claimcheck.judge.date_apart import is_name
from claimcheck.judge.date_tests import acts, date_lists
from claimcheck.judge.date_value import both, readable
from claimcheck.judge.levels import Decision, Pair
from claimcheck.lexicon import is_person, relatedness
from claimcheck.match.candidates import candidates
from claimcheck.match.items import Item
from claimcheck.match.overlap import word_relation
from claimcheck.match.score import align

Both = Callable[[str, Item, Item, float], bool]
_SAME = 0.85
_NEAREST = {"year": timedelta(days=800), "month": timedelta(days=70)}
_DAYS = timedelta(days=10)
"""How far apart two years, months or days of one event may be put."""


def once_dates(items: Sequence[Item], both_told: Both) -> Iterator[tuple[Decision, list[list[Item]]]]:
    """Yield the clashes between dates that two articles give for what happened but once to one person or thing.

    Each comes with the items that stand with either side. Years are left alone where `both_told` says that an article
    gives both.
    """
    dated = [item for item in items if item.slot.kind == "date" and _acts(item)]
    for a, b in candidates(dated):
        pair = Pair(a, b, 1.0, {"one": True})
        if not _may_clash(pair):
            continue
        alike = [item for item in dated if item in (a, b) or one_event(item, a) or one_event(item, b)]
        decision = compare_dates(pair)
        if decision.outcome != "contradict" or _dated_twice(alike):
            continue
        if not (_year(a) and both_told("date", a, b, align(a, b).score)):
            yield decision, _camps(a, b, alike)


def _may_clash(pair: Pair) -> bool:
    return readable(pair) and one_event(pair.a, pair.b) and not _too_far(*both(pair))


def _camps(a: Item, b: Item, alike: Sequence[Item]) -> list[list[Item]]:
    """Return the items that give the one date, and those that give the other, one an article."""
    camps, taken = [[a], [b]], {a.article, b.article}
    for item in alike:
        meets = [_meet(item, one) for one in (a, b)]
        if item.article not in taken and meets[0] != meets[1]:
            camps[meets.index(True)].append(item)
            taken.add(item.article)
    return camps


def _meet(a: Item, b: Item) -> bool:
    if not readable(Pair(a, b)):
        return False
    one, other = both(Pair(a, b))
    return one.meets(other)


def _acts(item: Item) -> list[str]:
    """Return the acts that a date is told of, of those that happen but once."""
    once = date_lists()["once"] if _year(item) else date_lists()["once"] | date_lists()["once_in_a_story"]
    return [word.lemma for word in acts(item) if word.lemma in once]


def _year(item: Item) -> bool:
    return item.timex is not None and len(item.timex.value or "") == len("2024")


def one_event(a: Item, b: Item) -> bool:
    """Return True when both tell one such act, by related words, of one person or thing."""
    told = [[word for word in acts(item) if word.lemma in _acts(item)] for item in (a, b)]
    if not any(word_relation(x, y) >= _SAME for x in told[0] for y in told[1]):
        return False
    ages = _ages(a), _ages(b)
    if all(ages):
        return bool(ages[0] & ages[1])
    if _year(a) and _year(b):
        return any(word_relation(x, y) == 1.0 for x in a.near for y in b.near if x.is_name and y.is_name)
    one, other = _patients(a), _patients(b)
    if any(same_name(x, y) for x in one for y in other if is_name(x) and is_name(y)):
        return True
    things = all(set(_acts(item)) & date_lists()["of_a_thing"] for item in (a, b))
    return things and any(_one_kind(x, y) for x in one for y in other)


def _ages(item: Item) -> set[float]:
    told = (item.extraction.quantities[index] for index in item.claim.quantities)
    return {
        float(q.value) for q in told if q.dimension == "age" and q.modifier == "=" and q.value is not None
    }


def _patients(item: Item) -> tuple[str, ...]:
    """Return those to whom it happened: the objects of the act, or its subjects where it has none."""
    frame = item.claim.frame
    alone = set(_acts(item)) & date_lists()["of_its_subject"]
    return frame.object or (frame.subject if alone else ())


def _one_kind(x: str, y: str) -> bool:
    """Return True for two words for one kind of thing; people are told apart by their names and ages alone."""
    if is_name(x) or is_name(y) or is_person(x) or is_person(y):
        return False
    return x == y or relatedness(x, y, "NOUN", "NOUN") >= _SAME


def _too_far(a: Stretch, b: Stretch) -> bool:
    return abs(a.start - b.start) > max(_NEAREST.get(found.fineness, _DAYS) for found in (a, b))


def _dated_twice(alike: Sequence[Item]) -> bool:
    """Return True when some article puts the act on two days: then there were two, or it is not sure itself."""
    return any(
        one.article == other.article and readable(Pair(one, other)) and not _meet(one, other)
        for one, other in combinations(alike, 2)
    )
