"""Candidates: which items are worth scoring against each other, found by the words that they share."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.match.items import Item

_FEW = 60
"""A key on so few items is telling by itself; of commoner ones two items must share two."""
_LEAST = _RARE = 2
_CROWD = 400
"""A key that more items share is too common to find anything by, unless the run is small."""


def candidates(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Yield pairs of items of one kind from two articles that share a blocking key, each pair once, in order."""
    shelves: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, item in enumerate(items):
        for key in item.keys:
            shelves[item.slot.kind, key].append(position)
    limit = max(_CROWD, len(items) // 10)
    for position, item in enumerate(items):
        near: Counter[int] = Counter()
        for key in item.keys:
            shelf = shelves[item.slot.kind, key]
            if len(shelf) <= limit:
                near.update(
                    {other: _RARE if len(shelf) <= _FEW else 1 for other in shelf if other > position}
                )
        for other in sorted(near):
            if near[other] >= _LEAST and items[other].article != item.article:
                yield item, items[other]
