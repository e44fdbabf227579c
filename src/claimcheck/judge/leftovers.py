"""Pairs left over: slots that align well, and that no group holds together.

A coherent group cannot take in all that lies close to one of its members; who asks what else speaks of a claim's
matter finds it in a group of two.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.judge.levels import Pair
from claimcheck.match.score import Alignment
from claimcheck.models import ClaimGroup


def left_over(
    pairs: Mapping[str, Sequence[Alignment]], recorded: Sequence[ClaimGroup]
) -> Iterator[tuple[str, Pair]]:
    """Yield the kind and the items, in text order, of each mutual alignment whose two claims share no group.

    Two claims are yielded once, by whichever kind aligns them first.
    """
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for group in recorded:
        for claim in group.claims:
            homes[claim].add(group.id)
    for kind, alignments in pairs.items():
        for found in alignments:
            a, b = sorted((found.a, found.b), key=lambda item: item.order)
            if homes[a.claim.id].isdisjoint(homes[b.claim.id]):
                for claim in (a.claim.id, b.claim.id):
                    homes[claim].add(f"{a.claim.id} {b.claim.id}")
                yield kind, Pair(a, b, found.score)
