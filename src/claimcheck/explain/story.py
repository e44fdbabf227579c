"""One story looked at from within: which keys two slots share, how they align, whether each is the other's best."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.judge.standing import peers_of
from claimcheck.match.candidates import Shelves, candidates
from claimcheck.match.fit import fits
from claimcheck.match.groups import mutual
from claimcheck.match.items import Item
from claimcheck.match.score import Alignment, align
from claimcheck.match.story import THRESHOLDS, Matched
from claimcheck.match.utterances import QuotePair


@dataclass(frozen=True)
class StoryTrace:
    """A matched story, with what matching threw away worked out again for one kind at a time."""

    matched: Matched

    @cached_property
    def peers(self) -> dict[tuple[str, str], list[Item]]:
        """Return the items of each article by kind."""
        return peers_of(self.matched.items)

    @cached_property
    def _kinds(self) -> dict[str, "KindTrace"]:
        kinds: dict[str, list[Item]] = defaultdict(list)
        for item in self.matched.items:
            kinds[item.slot.kind].append(item)
        return {kind: KindTrace(kind, tuple(items)) for kind, items in kinds.items()}

    def of(self, kind: str) -> "KindTrace":
        """Return the items of one kind."""
        return self._kinds[kind]

    def items_of(self, claims: Sequence[str]) -> list[Item]:
        """Return the slots of some claims, in the order of the text."""
        return [item for item in self.matched.items if item.claim.id in claims]

    def quotes(self, a: Item, b: Item) -> QuotePair | None:
        """Return the two utterances as one that recurs; None where they were not found to be one."""
        wanted = {a.order, b.order}
        return next((p for p in self.matched.quotes if {p.a.order, p.b.order} == wanted), None)

    def grouped(self, a: Item, b: Item) -> bool:
        """Return whether two slots stand in one group."""
        return any(
            a in group.items and b in group.items for group in self.matched.groups.get(a.slot.kind, ())
        )


@dataclass(frozen=True)
class KindTrace:
    """The items of one kind of a story."""

    kind: str
    items: tuple[Item, ...]

    @cached_property
    def shelves(self) -> Shelves:
        """Return the items by their blocking keys."""
        return Shelves(self.items)

    def keys(self, a: Item, b: Item) -> list[tuple[str, int]]:
        """Return the keys that two items share, and how many items have each, the rarest first."""
        shared = ((key, len(self.shelves.places(self.kind, key))) for key in a.keys & b.keys)
        return sorted(shared, key=lambda row: (row[1], row[0]))

    def counted(self, a: Item, b: Item) -> int:
        """Return what the keys that two items share count together."""
        return sum(self.shelves.counts(self.kind, key) for key in a.keys & b.keys)

    @cached_property
    def _scored(self) -> list[Alignment]:
        threshold = THRESHOLDS.get(self.kind, 0.0)
        found = (align(a, b) for a, b in candidates(self.items) if fits(a, b))
        return [pair for pair in found if pair.score >= threshold]

    @cached_property
    def _mutual(self) -> set[frozenset[int]]:
        return {frozenset((pair.a.order, pair.b.order)) for pair in mutual(self._scored)}

    def best(self, a: Item, b: Item) -> bool:
        """Return whether each is (nearly) the best match that the other has in its article."""
        return frozenset((a.order, b.order)) in self._mutual

    def better(self, item: Item, other: Item) -> Alignment | None:
        """Return the best alignment of an item in the article of another; None where nothing reaches the threshold."""
        rows = [
            pair
            for pair in self._scored
            if (pair.a is item and pair.b.article == other.article)
            or (pair.b is item and pair.a.article == other.article)
        ]
        return max(rows, key=lambda pair: pair.score, default=None)
