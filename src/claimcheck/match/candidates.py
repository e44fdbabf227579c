"""Candidates: which items are worth scoring against each other, found by the words that they share."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from claimcheck.match.items import Item

_FEW = 60
"""A key on so few items is telling by itself; of commoner ones two items must share two."""
LEAST = _RARE = 2
"""What the keys that two items share must count together."""
_CROWD = 400
"""A key that more items share is too common to find anything by; so pairs grow with the items, not their square."""


class Shelves:
    """The items of a story, shelved by kind and blocking key."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for position, item in enumerate(items):
            for key in item.keys:
                self._places[item.slot.kind, key].append(position)

    def places(self, kind: str, key: str) -> Sequence[int]:
        """Return the positions of the items of a kind that have a key."""
        return self._places[kind, key]

    def counts(self, kind: str, key: str) -> int:
        """Return how much a shared key counts: 2 a rare one, 1 a common one, 0 one that is everywhere."""
        shared = len(self._places[kind, key])
        return 0 if shared > _CROWD else _RARE if shared <= _FEW else 1


def candidates(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Yield pairs of items of one kind from two articles that share a blocking key, each pair once, in order."""
    shelves = Shelves(items)
    articles = [item.article for item in items]
    for position, item in enumerate(items):
        behind: dict[int, list[Sequence[int]]] = {0: [], 1: [], _RARE: []}
        for key in item.keys:
            places = shelves.places(item.slot.kind, key)
            behind[shelves.counts(item.slot.kind, key)].append(places[bisect_right(places, position) :])
        near = set(chain.from_iterable(behind[_RARE]))
        near.update(other for other, keys in Counter(chain.from_iterable(behind[1])).items() if keys >= LEAST)
        for other in sorted(near):
            if articles[other] != articles[position]:
                yield item, items[other]
