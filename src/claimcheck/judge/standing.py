"""Standing: whether two values that differ are told of one thing, so that their clash stands."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from claimcheck.judge.date import compare_dates, when
from claimcheck.judge.days_told import told_twice
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.number import compare_numbers
from claimcheck.judge.statement import compare_statements
from claimcheck.match.fit import fits, one_thing
from claimcheck.match.items import Item
from claimcheck.match.keyed import KEYED
from claimcheck.match.score import align

CONFLICT = {"number": 0.25, "date": 0.22, "statement": 0.35}
"""Alignment that a contradiction needs; an agreement needs only what grouping asks."""

_ODD = 0.15
"""The same where one article stands alone with its value and others give the other one, of a thing by one name."""

_SLIGHT = 0.08
"""Alignment from which the very value, given elsewhere for something near, casts doubt on a clash."""
_OTHER_THING = 0.15
"""The same where the things counted have nothing to do with each other."""
_RIVAL = 0.35
"""Share of a clash's alignment at which another reading of its values is as good."""

COMPARE: dict[str, Callable[[Pair], Decision]] = {
    "number": compare_numbers,
    "date": compare_dates,
    "statement": compare_statements,
}
"""What compares two slots of a group, by their kind."""


def peers_of(items: Sequence[Item]) -> dict[tuple[str, str], list[Item]]:
    """Return the items of each article by kind, for asking whether an article gives the other value too."""
    found: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in items:
        found[item.article, item.slot.kind].append(item)
    return found


def stands(kind: str, decision: Decision, peers: dict[tuple[str, str], list[Item]]) -> bool:
    """Return True for a clash of items that align well enough, where no article gives both values."""
    a, b, score = decision.pair.a, decision.pair.b, decision.pair.score
    return score >= needed(kind, decision, peers) and not both_told(kind, a, b, score, peers)


def needed(kind: str, decision: Decision, peers: Mapping[tuple[str, str], Sequence[Item]]) -> float:
    """Return the alignment that a clash needs: less where one article stands alone with its number."""
    if kind != "number" or not _ODD <= decision.pair.score < CONFLICT[kind] or not alone(decision, peers):
        return CONFLICT[kind]
    return _ODD


def alone(decision: Decision, peers: Mapping[tuple[str, str], Sequence[Item]]) -> bool:
    """Return True for two exact numbers of one thing of which one article gives the one, two or more the other.

    Where both have one key, the words around them tell that they are of one thing.
    """
    a, b = decision.pair.a, decision.pair.b
    if decision.kind == "number" and a.measure(b).startswith(KEYED):
        return True
    if decision.kind != "number" or decision.level.strength != "hard" or not one_thing(a, b):
        return False
    tellers = sorted(len(_tellers(item, peers)) for item in (a, b))
    return tellers[0] == 1 < tellers[1]


def _tellers(item: Item, peers: Mapping[tuple[str, str], Sequence[Item]]) -> set[str]:
    """Return the articles that give an item's number of anything."""
    return {
        article
        for (article, kind), items in peers.items()
        if kind == "number" and any(_same_value(item, other) for other in items)
    }


def both_told(kind: str, a: Item, b: Item, score: float, peers: dict[tuple[str, str], list[Item]]) -> bool:
    """Return True when some article of the story gives both values for things that fit: then they are two facts.

    Of two statements, when the article of the one also makes the other.
    """
    if kind == "statement":
        return any(
            _gives(compare_statements, item, other, _RIVAL * score)
            for item, against in ((a, b), (b, a))
            for other in peers[against.article, kind]
            if other is not against
        )
    if kind == "date" and told_twice(a, b, peers):
        return True
    compare = COMPARE[kind]
    aged = a.quantity is not None and a.quantity.dimension == "age"
    for (article, of), items in peers.items():
        if of != kind or (aged and article not in (a.article, b.article)):
            continue  # who gives two ages of one person does not tell of two
        like_a = [i for i in items if i is a or (i is not b and _gives(compare, a, i, _RIVAL * score))]
        if not like_a:
            continue
        like_b = [i for i in items if i is b or (i is not a and _gives(compare, b, i, _RIVAL * score))]
        if any(x is not y for x in like_a for y in like_b):
            return True
    return False


def _as_fine(item: Item, other: Item) -> bool:
    """Return True for two dates told alike finely, and for all else: a day does not tell an hour."""
    one, another = when(item), when(other)
    return one is None or another is None or one.fineness == another.fineness


def _gives(compare: Callable[[Pair], Decision], item: Item, other: Item, least: float) -> bool:
    """Return True when another item gives an item's value for what may be the same thing."""
    same = (
        item.quantity is not None
        and other.quantity is not None
        and item.quantity.value == other.quantity.value
    )
    fit = fits(item, other)
    if not (same or fit) or not _as_fine(item, other):
        return False
    if align(item, other).score < (_SLIGHT if same and fit else _OTHER_THING if same else least):
        return False
    return compare(Pair(item, other)).outcome == "agree"


def _same_value(item: Item, other: Item) -> bool:
    one, another = item.quantity, other.quantity
    return one is not None and another is not None and one.value == another.value
