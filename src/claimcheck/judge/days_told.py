"""Whether an article dates one act twice: then its two days are those of two acts of a kind."""

from collections.abc import Mapping, Sequence

from claimcheck.judge.date_value import both, day_told, readable
from claimcheck.judge.levels import Pair
from claimcheck.judge.once import one_event
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import word_relation
from claimcheck.models import Timex

_SAME = 0.85
_STEM = 4


def told_twice(a: Item, b: Item, peers: Mapping[tuple[str, str], Sequence[Item]]) -> bool:
    """Return True when some article of the story gives the days of both dates for an act that they share.

    Also when the article of one of them itself puts what happens but once on another day too.
    """
    if any(_days_beside(item) or _unsure(item, peers.get((item.article, "date"), ())) for item in (a, b)):
        return True
    acts = [x for x in _telling(a) if any(word_relation(x, y) >= _SAME for y in _telling(b))]
    if not acts or not (day_told(a) and day_told(b)) or _one_day(a, b):
        return False
    for (_, kind), items in peers.items():
        if kind != "date":
            continue
        of_act = [item for item in items if item in (a, b) or (day_told(item) and _tells(item, acts))]
        like_a = [item for item in of_act if item is not b and _one_day(item, a)]
        like_b = [item for item in of_act if item is not a and _one_day(item, b)]
        if any(not _one_day(x, y) for x in like_a for y in like_b):
            return True
    return False


def _unsure(item: Item, others: Sequence[Item]) -> bool:
    """Return True when an article puts what happens but once to somebody on two days."""
    return any(
        day_told(other) and one_event(item, other) and not _one_day(item, other)
        for other in others
        if other is not item
    )


def _days_beside(item: Item) -> bool:
    """Return True for one of two days between which nothing happens: "As promised [Tuesday], the firm today …"."""
    text, timexes = item.extraction.article.text, item.extraction.timexes
    for index in item.claim.timexes:
        other = timexes[index]
        if item.timex is None or index == item.slot.timex or not (_day(other) and _day(item.timex)):
            continue
        between = text[min(item.slot.end, other.end) : max(item.slot.start, other.start)].casefold()
        told = (word.lemma for word in item.words if not word.is_name and word.role != "subject")
        same = other.value is not None and other.value == item.timex.value
        if not same and not any(lemma[:_STEM].casefold() in between for lemma in told):
            return True
    return False


def _day(timex: Timex) -> bool:
    reading = timex.reading
    return reading.clock is None and (reading.weekday is not None or reading.unit == "day")


def _telling(item: Item) -> list[Word]:
    return [word for word in item.near if not word.is_name]


def _tells(item: Item, acts: Sequence[Word]) -> bool:
    return any(word_relation(x, y) >= _SAME for x in _telling(item) for y in acts)


def _one_day(a: Item, b: Item) -> bool:
    """Return True when two dates fall on one day, or the one lies within the other."""
    if a is b:
        return True
    pair = Pair(a, b)
    if not readable(pair):
        return False
    one, other = both(pair)
    return one.meets(other) or one.start.date() == other.start.date()
