"""Quotations over the tokens: where they begin and end, and contents that take them whole."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.quotation import Quotation
from claimcheck.extract.attribution.tree import Tree


@dataclass(frozen=True, slots=True)
class Quoted:
    """An outer quotation as tokens: the first one inside, and the one after the last."""

    first: int
    last: int
    words: int
    before: int
    """The token before the opening mark, or -1."""
    after: int
    """The token after the closing mark, or the number of tokens."""
    comma: bool
    """The quoted text ends with a comma: its sentence goes on outside."""


def place_quotations(tree: Tree, quotations: Sequence[Quotation]) -> list[Quoted]:
    """Return the outer quotations as tokens, in order, and mark their tokens in the tree."""
    placed: list[Quoted] = []
    for quotation in quotations:
        if quotation.depth:
            continue
        low, high = quotation.inside
        first, last = bisect_left(tree.end, low + 1), bisect_left(tree.start, high)
        words = [i for i in range(first, last) if tree.pos[i] not in {"PUNCT", "SPACE"}]
        if not words:
            continue
        for i in range(first, last):
            tree.quote[i] = len(placed)
        before = bisect_left(tree.end, quotation.start + 1) - 1
        after = bisect_left(tree.start, quotation.end)
        comma = tree.text[tree.start[words[-1]] : high].rstrip().endswith(",")
        placed.append(Quoted(first, last, len(words), before, after, comma))
    return placed


def widen(tree: Tree, quotes: Sequence[Quoted], candidate: Candidate) -> tuple[Range, ...]:
    """Return the content with every quotation that it touches taken whole, unless the cue stands in it."""
    out: list[Range] = []
    own = tree.quote[candidate.cue]
    for first, last in candidate.content:
        opening, closing = tree.quote[first], tree.quote[last - 1]
        start = first if opening in {-1, own} else min(first, quotes[opening].first)
        end = last if closing in {-1, own} else max(last, quotes[closing].last)
        if start <= candidate.cue < end:
            continue
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)
