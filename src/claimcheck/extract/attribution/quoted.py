"""Quotations over the tokens: which words stand in them, and which cues stand next to them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.attribution.candidates import Candidate, Range
from claimcheck.extract.attribution.quotation import Quotation
from claimcheck.extract.attribution.tree import Tree

_REACH = 16
"""A cue stands at most this many words from its quotation."""


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
    for start, end in candidate.content:
        q = tree.quote[start]
        if q >= 0 and q != own:
            start = min(start, quotes[q].first)
        q = tree.quote[end - 1]
        if q >= 0 and q != own:
            end = max(end, quotes[q].last)
        if start <= candidate.cue < end:
            continue
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def quote_candidates(tree: Tree, quotes: Sequence[Quoted]) -> Iterator[Candidate]:
    """Readings of quotations: each verb near one as its cue, whatever the parser made of the sentence."""
    for index, quote in enumerate(quotes):
        for cue in _verbs_after(tree, quote):
            whole = (*_chain_before(tree, quotes, index), (quote.first, quote.last))
            yield Candidate(cue, "q<", whole, quote.first)
            rest = _chain_after(tree, quotes, index + 1, cue)
            if rest:
                yield Candidate(cue, "q<>", (*whole, *rest), quote.first)
        for cue in _verbs_before(tree, quote):
            yield Candidate(
                cue, "q>", ((quote.first, quote.last), *_chain_next(tree, quotes, index)), quote.first
            )


def _verbs_after(tree: Tree, quote: Quoted) -> Iterator[int]:
    if quote.after >= len(tree):
        return
    sentence = tree.sent[quote.after]
    for i in range(quote.after, min(quote.after + _REACH, len(tree))):
        if tree.quote[i] >= 0 or tree.sent[i] != sentence or tree.para[i] != tree.para[quote.first]:
            return
        if tree.pos[i] == "VERB" or tree.lemma[i] in {"be", "go"}:
            yield i


def _verbs_before(tree: Tree, quote: Quoted) -> Iterator[int]:
    crossed = False
    for i in range(quote.before, max(-1, quote.before - _REACH), -1):
        if tree.quote[i] >= 0:
            return
        if tree.para[i] != tree.para[quote.first]:
            return
        if tree.word[i] in {".", "!", "?"}:
            return
        if tree.pos[i] == "VERB" or tree.lemma[i] in {"be", "go"}:
            yield i
            crossed = True
        if crossed and tree.word[i] == ":":
            return


def _adjacent(tree: Tree, left: Quoted, right: Quoted) -> bool:
    """Return True when nothing but marks stands between two quotations of one paragraph."""
    if tree.para[left.first] != tree.para[right.first]:
        return False
    return all(tree.pos[i] in {"PUNCT", "SPACE"} for i in range(left.last, right.first))


def _chain_before(tree: Tree, quotes: Sequence[Quoted], index: int) -> tuple[Range, ...]:
    out: list[Range] = []
    while index and _adjacent(tree, quotes[index - 1], quotes[index]):
        index -= 1
        out.insert(0, (quotes[index].first, quotes[index].last))
    return tuple(out)


def _chain_next(tree: Tree, quotes: Sequence[Quoted], index: int) -> tuple[Range, ...]:
    out: list[Range] = []
    while index + 1 < len(quotes) and _adjacent(tree, quotes[index], quotes[index + 1]):
        index += 1
        out.append((quotes[index].first, quotes[index].last))
    return tuple(out)


def _chain_after(tree: Tree, quotes: Sequence[Quoted], index: int, cue: int) -> tuple[Range, ...]:
    """Return the quotations that go on after the cue's clause: "…," he said. "…"."""
    if index >= len(quotes):
        return ()
    quote = quotes[index]
    if tree.para[quote.first] != tree.para[cue] or quote.first - cue > 40 or quote.first < cue:
        return ()
    between = [i for i in range(cue, quote.first - 1) if tree.word[i] in {".", "!", "?"}]
    starts_sentence = tree.word[max(quote.before, 0)] in {".", "!", "?"}
    if between and not (starts_sentence and between == [quote.before]):
        return ()
    if not starts_sentence and quote.first - cue > 20:
        return ()
    if quote.comma and quote.after < len(tree) and tree.para[quote.after] == tree.para[cue]:
        return ()
    return ((quote.first, quote.last), *_chain_next(tree, quotes, index))
