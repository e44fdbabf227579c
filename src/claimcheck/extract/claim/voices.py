"""Who speaks in a clause: the attributions around it, and which clauses only report."""

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.extract.claim.clauses import Clause
from claimcheck.models import Attribution, Span

_ASSERTING = ("speech", "belief")


class Voices:
    """The asserting attributions of an article, looked up by position."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self.attributions = attributions
        self._contents: list[tuple[int, int, int]] = sorted(
            (start, end, index)
            for index, found in enumerate(attributions)
            if found.cue_class in _ASSERTING
            for start, end in found.content
        )
        self._starts = [start for start, _, _ in self._contents]
        self._cues: list[tuple[int, int, int]] = sorted(
            (start, end, index)
            for index, found in enumerate(attributions)
            if found.cue_class in _ASSERTING and found.content
            for start, end in found.cue
        )
        self._reach = max((end - start for start, end, _ in self._contents), default=0)

    def at(self, offset: int) -> tuple[int, ...]:
        """Return the indexes of the attributions whose content holds an offset, outermost first."""
        held: dict[int, int] = {}
        position = bisect_right(self._starts, offset)
        while position > 0 and self._starts[position - 1] >= offset - self._reach:
            position -= 1
            start, end, index = self._contents[position]
            if start <= offset < end:
                held[index] = max(held.get(index, 0), sum(e - s for s, e in self.attributions[index].content))
        return tuple(sorted(held, key=lambda index: (-held[index], index)))

    def cue_at(self, start: int, end: int) -> int | None:
        """Return the index of the attribution whose cue touches a range, or None."""
        position = bisect_right(self._cues, (end, -1, -1))
        for cue_start, cue_end, index in reversed(self._cues[max(0, position - 4) : position]):
            if cue_start < end and start < cue_end:
                return index
        return None

    def reporting(self, clause: Clause) -> int | None:
        """Return the attribution that a clause only reports ("officials said"), or None."""
        head = clause.head
        return self.cue_at(head.idx, head.idx + len(head))


def inside(offset: int, spans: Sequence[Span]) -> bool:
    """Return True when an offset lies in one of the spans."""
    return any(start <= offset < end for start, end in spans)
