"""Groups: items that speak of the same thing, coherent as a whole and not link by link."""

from collections import defaultdict
from collections.abc import Sequence

from claimcheck.match.items import Item
from claimcheck.match.score import Alignment

_NEAR_BEST = 0.85
"""A pair counts only where each is, up to this share, the other's best match in that article."""
_COHERENCE = 0.6
"""Two groups join only where the mean score of all pairs across them is this share of the threshold."""


def mutual(alignments: Sequence[Alignment]) -> list[Alignment]:
    """Return the alignments in which each item is (nearly) the best that the other finds in its article."""
    best: dict[tuple[int, str], float] = defaultdict(float)
    for pair in alignments:
        for item, other in ((pair.a, pair.b), (pair.b, pair.a)):
            key = (item.order, other.article)
            best[key] = max(best[key], pair.score)
    return [
        pair
        for pair in alignments
        if pair.score >= _NEAR_BEST * best[pair.a.order, pair.b.article]
        and pair.score >= _NEAR_BEST * best[pair.b.order, pair.a.article]
    ]


class Group:
    """Items that belong together, with the alignments among them."""

    def __init__(self, items: Sequence[Item], scores: dict[tuple[int, int], Alignment]) -> None:
        self.items = sorted(items, key=lambda item: item.order)
        self.scores = scores

    def alignment(self, a: Item, b: Item) -> Alignment | None:
        """Return the alignment of two of its items, or None where they were never scored."""
        return self.scores.get((min(a.order, b.order), max(a.order, b.order)))


def grouped(alignments: Sequence[Alignment], threshold: float) -> list[Group]:
    """Return groups of two items or more, by average linkage from the strongest alignment down."""
    scores = {(min(p.a.order, p.b.order), max(p.a.order, p.b.order)): p for p in alignments}
    home: dict[int, int] = {}
    members: dict[int, list[Item]] = {}
    for pair in alignments:
        for item in (pair.a, pair.b):
            if item.order not in home:
                home[item.order] = item.order
                members[item.order] = [item]
    for pair in sorted(alignments, key=lambda p: (-p.score, p.a.order, p.b.order)):
        if pair.score < threshold:
            break
        one, other = home[pair.a.order], home[pair.b.order]
        if one == other or not _coherent(members[one], members[other], scores, threshold):
            continue
        members[one] += members.pop(other)
        for item in members[one]:
            home[item.order] = one
    groups = [Group(found, scores) for found in members.values() if len({item.article for item in found}) > 1]
    return sorted(groups, key=lambda group: group.items[0].order)


def _coherent(
    one: Sequence[Item], other: Sequence[Item], scores: dict[tuple[int, int], Alignment], threshold: float
) -> bool:
    total, pairs = 0.0, 0
    for a in one:
        for b in other:
            if a.article == b.article:
                continue
            found = scores.get((min(a.order, b.order), max(a.order, b.order)))
            total += found.score if found else 0.0
            pairs += 1
    return pairs > 0 and total / pairs >= _COHERENCE * threshold
