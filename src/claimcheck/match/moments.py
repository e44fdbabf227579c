"""Telling moments: days, years and clock times so particular that two articles of one story give them for one thing.

"Got in on Jan. 11" and "turned up in the system on 11 January" share no word; a day that each article gives but once,
and that is not the day of the news, tells by itself. Only agreements can rest on this.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from claimcheck.match.fit import fits
from claimcheck.match.items import Item
from claimcheck.match.overlap import overlap
from claimcheck.match.weights import Weights

_CROWD = 24
"""A moment that more items of a story give is its main day, and tells nothing."""
_NEWS = 3
"""Days before an article's publication that belong to the news itself; days after it are near."""
_GENERATION = 25
"""Years up to which a story looks back for many reasons."""
_ALONE, _SOME, _MUCH = 0.0, 0.6, 1.2
"""Weight of words that the sentences of two items must share besides the moment."""
_HALF_HOURS = ("00", "30")

Key = tuple[str, ...]


def moment_groups(items: Sequence[Item], weights: Weights) -> list[list[Item]]:
    """Return the date items of two articles or more that give one telling moment, in order, one item an article."""
    shelves: dict[Key, list[Item]] = defaultdict(list)
    for item in items:
        if (key := moment_key(item)) is not None:
            shelves[key].append(item)
    news = frozenset(day for item in items if (day := item.extraction.article.day) is not None)
    groups: list[list[Item]] = []
    for key, shelf in shelves.items():
        least = _asked(key, shelf, news)
        if least is not None and len(shelf) <= _CROWD and len({item.article for item in shelf}) > 1:
            groups += _joined(shelf, least, weights)
    return sorted(groups, key=lambda group: group[0].order)


def moment_key(item: Item) -> Key | None:
    """Return what two items must have alike to give one moment: a clock time, or a day, month or year with its part."""
    timex = item.timex
    if timex is None or not timex.value:
        return None
    if timex.type == "TIME":
        clock = timex.value.partition("T")[2]
        return ("clock", clock) if clock[:2].isdigit() and ":" in clock else None
    if timex.type != "DATE" or not timex.value.replace("-", "").isdigit():
        return None
    part = "" if timex.mod in (None, "APPROX") else str(timex.mod)
    return ("date", timex.value, part, timex.end_value or "")


def _asked(key: Key, shelf: Sequence[Item], news: frozenset[date]) -> float | None:
    """Return how much two sentences must share besides a moment, to be about one thing; None: no matter how much."""
    sole = max(Counter(item.article for item in shelf).values()) == 1
    if key[0] == "clock":
        return _ALONE if sole and key[1][3:5] not in _HALF_HOURS else _SOME
    return _asked_of_date(key[1], news, sole=sole)


def _asked_of_date(value: str, news: frozenset[date], *, sole: bool) -> float | None:
    if len(value) < len("2024") or any(value == day.isoformat()[: len(value)] for day in news):
        return None
    if not news:
        return _MUCH
    if len(value) < len("2024-05-14"):
        return _asked_of_long(value, news, sole=sole)
    day = _day(value)
    if day is None or any(0 <= (other - day).days <= _NEWS for other in news):
        return None
    if any(0 < (day - other).days <= _NEWS for other in news):
        return _SOME if sole else _MUCH
    return _ALONE if sole else _SOME


def _asked_of_long(value: str, news: frozenset[date], *, sole: bool) -> float:
    """Return what a month or a year asks for: little where it lies ahead, or a generation back."""
    since = int(value[:4]) - max(news).year
    whole_year = len(value) == len("2024")
    if sole and value > max(news).isoformat()[: len(value)]:
        return _SOME if whole_year and since <= 1 else _ALONE
    if whole_year and int(value[:4]) < min(news).year - _GENERATION:
        return _ALONE if sole else _SOME
    return _MUCH


def _joined(shelf: Sequence[Item], least: float, weights: Weights) -> Iterator[list[Item]]:
    """Yield groups of items of which all pairs share enough, those that share most first."""
    shared = {
        (a.order, b.order): sentences_share(a, b, weights)
        for a, b in combinations(shelf, 2)
        if a.article != b.article and a.claim.polarity == b.claim.polarity
    }
    by_order = {item.order: item for item in shelf}
    homes: dict[int, list[int]] = {}
    for pair in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        one, other = (homes.get(order, [order]) for order in pair)
        merged = one + other
        articles = {by_order[order].article for order in merged}
        if one is other or len(articles) < len(merged):
            continue
        across = [(min(x, y), max(x, y)) for x in one for y in other]
        if all(_enough(shared.get(couple, -1.0), least, *(by_order[o] for o in couple)) for couple in across):
            homes.update(dict.fromkeys(merged, merged))
    done: set[int] = set()
    for order, home in sorted(homes.items()):
        if order not in done:
            done.update(home)
            yield [by_order[one] for one in sorted(home)]


def _enough(share: float, least: float, a: Item, b: Item) -> bool:
    """Return True when two items share enough; where much is asked for, also right beside the moments."""
    return share >= least and (least < _MUCH or fits(a, b))


def sentences_share(a: Item, b: Item, weights: Weights) -> float:
    """Return the weight of the words that the sentences of two items share, or that their topics do."""
    words = _sentence(a) & _sentence(b)
    return max(sum(weights.of(word) for word in words), overlap(a, b).mass)


def _sentence(item: Item) -> frozenset[str]:
    sentences = item.extraction.sentences
    number = item.claim.sentence
    return frozenset(sentences[number].lemmas) if number < len(sentences) else frozenset()


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
