"""Where the quotation marks of a text open and close: a pure scan of the characters, paragraph by paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.extract.paragraphs import paragraph_starts
from claimcheck.models.base import Span

_MARK = re.compile(r"``|'''|''|[\"“”„«»‘’'`]")
_SINGLES = {"‘", "’", "'", "`"}
_OPENERS = {"“", "„", "«", "``"}
_CLOSERS = {"”", "»"}
_BEFORE_OPENER = set("([{—–-/‘'\"“…")
_PAUSE = set(",.;:!?…")
_ELIDED = re.compile(r"(?:em|tis|twas|til|cause|n|round|bout|ere|\d\S*)\b", re.I)
_MAX_PIECES = 100
"""A quotation does not run through more paragraphs than this."""
_STRAY_MAX = 40
"""A mark after a comma with fewer characters than this to the end of its paragraph, and no partner, is a slip."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation: where it stands with its marks, and what stands between them."""

    start: int
    """Offset of the opening mark."""
    end: int
    """Offset after the closing mark, or after the last character where it is missing."""
    pieces: tuple[Span, ...]
    """The text inside the marks, one span for each paragraph that it runs through."""
    depth: int = 0
    """0 for an outer quotation, 1 for one inside another."""
    closed: bool = True
    """False where the closing mark is missing."""

    @property
    def inside(self) -> Span:
        """The span from the first quoted character to the last."""
        return self.pieces[0][0], self.pieces[-1][1]


def find_quotations(text: str) -> list[Quotation]:
    """Return the quotations of a text by position, outer ones before those inside them.

    A quotation whose closing mark is missing ends with its paragraph. If the next paragraph begins with an opening
    mark it goes on there, as newspapers set long quotations (an opening mark to each paragraph, a closing mark at
    the end of the last). Apostrophes are no marks; single marks count inside double ones, and in a paragraph that
    has no double ones.
    """
    outer: list[Quotation] = []
    inner: list[Quotation] = []
    for start, end in _paragraphs(text):
        here = _doubles(text, start, end)
        singles = [m.start() for m in _MARK.finditer(text, start, end) if m.group() in _SINGLES | {"'''"}]
        if here:
            inner += _nested(text, singles, here)
        else:
            here = _pair_singles(text, singles, end, depth=0)
        if here and outer and _goes_on(text, outer[-1], here[0]):
            outer[-1] = _join(outer[-1], here.pop(0))
        outer += here
    return sorted(outer + inner, key=lambda q: (q.start, q.depth))


def _paragraphs(text: str) -> Iterator[Span]:
    starts = [*paragraph_starts(text), len(text)]
    for start, stop in pairwise(starts):
        yield start, start + len(text[start:stop].rstrip())


def _goes_on(text: str, first: Quotation, second: Quotation) -> bool:
    """Return True when the second quotation opens the paragraph after that of the first, which nothing closed."""
    return not (first.closed or len(first.pieces) >= _MAX_PIECES or text[first.end : second.start].strip())


def _join(first: Quotation, second: Quotation) -> Quotation:
    return Quotation(first.start, second.end, first.pieces + second.pieces, first.depth, second.closed)


def _quotation(opening: int, inner: int, closing: int, end: int, depth: int = 0) -> Quotation:
    return Quotation(opening, end, ((inner, closing),), depth, closed=end > closing)


def _doubles(text: str, start: int, end: int) -> list[Quotation]:
    """Pair the double marks of one paragraph; a second opening mark ends a quotation that was never closed."""
    marks = [m for m in _MARK.finditer(text, start, end) if m.group() not in _SINGLES]
    found: list[Quotation] = []
    opening = inner = -1
    skip = 0
    for i, match in enumerate(marks):
        mark, at = match.group(), match.start()
        after = match.end()
        if mark == "'''":
            at, after = (at, at + 2) if opening < 0 else (at + 1, after)
        if skip:
            skip -= 1
        elif opening < 0:
            if _opens(text, mark, at, after, start, end):
                opening, inner = at, after
        elif not _reopens(text, mark, at, after, start, end):
            found.append(_quotation(opening, inner, at, after))
            opening = -1
        elif [m.group() for m in marks[i + 1 : i + 3]] == ["”", "”"]:
            skip = 1  # “… “…” …”: a quotation inside another, set with the same marks
        else:
            found.append(_quotation(opening, inner, at, at))
            opening, inner = at, after
    if opening >= 0 and not _is_stray(text, opening, end):
        found.append(_quotation(opening, inner, end, end))
    return [q for q in found if q.pieces[0][0] < q.pieces[0][1]]


def _before(text: str, at: int, start: int) -> str:
    return text[at - 1] if at > start else " "


def _opens(text: str, mark: str, at: int, after: int, start: int, end: int) -> bool:
    """Return True when a mark outside any quotation opens one."""
    if mark in _OPENERS:
        return True
    if mark in _CLOSERS:
        return False
    before = _before(text, at, start)
    following = text[after] if after < end else " "
    return before.isspace() or before in _BEFORE_OPENER or not (following.isspace() or following in _PAUSE)


def _reopens(text: str, mark: str, at: int, after: int, start: int, end: int) -> bool:
    """Return True when a mark inside a quotation can't be its closing mark, but opens another."""
    if mark in _CLOSERS:
        return False
    before = _before(text, at, start)
    following = text[after] if after < end else " "
    if mark in _OPENERS:
        # “We are ready,“ he said: the wrong mark in the right place, or with the space on the wrong side
        slip = before in _PAUSE or (
            text[max(start, at - 3) : at].rstrip()[-1:] in _PAUSE and following.islower()
        )
        return not slip
    return (
        before.isspace() and (following.isalnum() or following in _BEFORE_OPENER) and not following.islower()
    )


def _is_stray(text: str, opening: int, end: int) -> bool:
    """Return True for a mark that nothing closes, after a comma and just before the end ("…, “he said.")."""
    return end - opening < _STRAY_MAX and text[max(0, opening - 3) : opening].rstrip().endswith(",")


def _nested(text: str, singles: list[int], outer: list[Quotation]) -> Iterator[Quotation]:
    position = 0
    for quotation in outer:
        low, high = quotation.inside
        within = []
        while position < len(singles) and singles[position] <= high:
            if singles[position] >= low:
                within.append(singles[position])
            position += 1
        yield from _pair_singles(text, within, high + 1, depth=1)


def _pair_singles(text: str, marks: list[int], end: int, depth: int) -> list[Quotation]:
    """Pair single marks, leaving apostrophes alone.

    An opening mark has no letter before it and one after it. Of the marks that could close it, the first that is
    not a plural's apostrophe ("workers' rights") does, else the last.
    """
    closers = [i for i in marks if _may_close(text, i)]
    found: list[Quotation] = []
    position = 0
    for at in marks:
        if (found and at < found[-1].end) or not _may_open(text, at):
            continue
        while position < len(closers) and closers[position] <= at + 1:
            position += 1
        if position == len(closers):
            break
        closing = _first_sure(text, closers, position)
        found.append(_quotation(at, at + 1, min(closing, end), closing + 1, depth))
    return [replace(q, closed=True) for q in found]


def _first_sure(text: str, closers: list[int], position: int) -> int:
    for at in closers[position : position + 6]:
        if text[at - 1] not in "sS":
            return at
    return closers[position]


def _may_open(text: str, at: int) -> bool:
    if at and (text[at - 1].isalnum() or text[at - 1] in "’'"):
        return False
    if text[at] == "’" or at + 1 >= len(text) or not (text[at + 1].isalnum() or text[at + 1] in "[$£€…#@"):
        return False
    return not _ELIDED.match(text, at + 1)


def _may_close(text: str, at: int) -> bool:
    if text[at] == "‘" or at == 0 or text[at - 1].isspace():
        return False
    return at + 1 >= len(text) or not text[at + 1].isalnum()
