"""Quotations that nobody is named for go to whoever spoke last: "“…,” he said." ¶ "“…”"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extract.attribution.candidate import settle
from claimcheck.extract.attribution.lexicon import cue_class
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.tree import Tree

_MIN_WORDS = 4
"""A shorter quotation without a cue is a title or a word held at arm's length."""
_STOPS = {".", "!", "?"}

Selected = tuple[Decision, int | None]


def adopt(tree: Tree, quotes: Sequence[Quoted], kept: Sequence[Selected]) -> list[Selected]:
    """Give each quotation without a cue to the speech before it, where it stands as sentences of its own.

    It does when it makes up its whole paragraph, and the one before it ends with that speech, or when it begins a
    sentence of the paragraph in which the speech stands.
    """
    out = list(kept)
    taken = {
        i for decision, _ in kept for start, end in decision.candidate.content for i in range(start, end)
    }
    speeches = [k for k, (d, parent) in enumerate(kept) if parent is None and _is_speech(tree, d)]
    position, last = 0, -1
    for quote in quotes:
        while position < len(speeches) and _place(out[speeches[position]][0]) < quote.first:
            last = speeches[position]
            position += 1
        if last < 0 or quote.words < _MIN_WORDS or not taken.isdisjoint(range(quote.first, quote.last)):
            continue
        decision, parent = out[last]
        if _follows(tree, quote, _end(decision)):
            wider = replace(
                decision.candidate, content=(*decision.candidate.content, (quote.first, quote.last))
            )
            wider.content = settle(tree, wider)
            out[last] = (decision._replace(candidate=wider), parent)
    return out


def _is_speech(tree: Tree, decision: Decision) -> bool:
    return cue_class(tree, decision.candidate) == "speech" and bool(decision.source)


def _place(decision: Decision) -> int:
    return min(decision.candidate.cue, decision.candidate.content[0][0])


def _end(decision: Decision) -> int:
    return max(decision.candidate.cue + 1, decision.candidate.content[-1][1])


def _follows(tree: Tree, quote: Quoted, end: int) -> bool:
    """Return True when the quotation stands alone right after the speech that ends at a token."""
    if end > quote.first:
        return False
    first, last = _edge(tree, quote.before, -1), _edge(tree, quote.after, 1)
    same = tree.para[end - 1] == tree.para[quote.first]
    if same:
        return first >= 0 and tree.word[first] in _STOPS | {"”", '"'} and not _has_words(tree, quote.after)
    between = range(end, quote.first)
    breaks = sum("\n" in tree.word[i] for i in between)
    alone = (first < 0 or "\n" in tree.word[first]) and (last >= len(tree) or "\n" in tree.word[last])
    return alone and breaks == 1


def _edge(tree: Tree, token: int, step: int) -> int:
    """Return the next token in a direction that is no plain space."""
    while 0 <= token < len(tree) and tree.pos[token] == "SPACE" and "\n" not in tree.word[token]:
        token += step
    return token


def _has_words(tree: Tree, token: int) -> bool:
    """Return True when the sentence goes on after the quotation's closing mark."""
    return token < len(tree) and tree.pos[token] not in {"PUNCT", "SPACE"} and tree.word[token][:1].islower()
