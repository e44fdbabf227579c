"""Speakers that the layout names and no verb: the turns of a transcript, and quotations signed with a dash."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.extract.attribution.candidate import Candidate, Range, settle
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.tree import Tree

_TURN = re.compile(r"^((?:[A-Z][\w.'’-]{1,30}\s){0,3}[A-Z][\w.'’-]{1,30}):[ \t]+(?=\S)", re.MULTILINE)
_SIGNED = re.compile(r"\s{0,3}(—|–|--|-)\s{0,2}((?:[A-Z@][\w.'’-]{0,30}[ ]?){1,6})(?=,|\s*(?:\n|$|\())")
_MIN_WORDS = 4
_SURE = 0.9
"""How probable these are taken to be: no weights stand behind them."""


def layout_decisions(tree: Tree, quotes: Sequence[Quoted]) -> list[Decision]:
    """Return the attributions that the layout makes, with the colon or the dash as their cue."""
    return [*_turns(tree), *_signatures(tree, quotes)]


def _turns(tree: Tree) -> Iterator[Decision]:
    """Yield the turns of a transcript: lines that begin with a name and a colon, of which one comes again.

    A name in capitals is one at its first turn, if there are two such lines.
    """
    lines = [
        m for m in _TURN.finditer(tree.text) if m.group(1).split()[-1].lower() not in load_lexicon().labels
    ]
    names = Counter(m.group(1) for m in lines)
    shouted = sum(n for name, n in names.items() if name.isupper())
    for match in lines:
        name = match.group(1)
        if names[name] < 2 and not (name.isupper() and shouted >= 2):
            continue
        colon = bisect_left(tree.start, match.end(1))
        end = colon + 1
        while end < len(tree) and "\n" not in tree.word[end]:
            end += 1
        source = (bisect_left(tree.start, match.start()), colon)
        yield from _decision(tree, colon, "turn:", (colon + 1, end), source)


def _signatures(tree: Tree, quotes: Sequence[Quoted]) -> Iterator[Decision]:
    """Yield the quotations that begin a line and are signed: "“We lost it all.” — Ana Ruiz, Kelder"."""
    for quote in quotes:
        opens = quote.before < 0 or "\n" in tree.word[quote.before]
        if quote.words < _MIN_WORDS or not opens or quote.after < 1:
            continue
        match = _SIGNED.match(tree.text, tree.end[quote.after - 1])
        if match:
            dash = bisect_left(tree.end, match.start(1) + 1)
            source = (bisect_left(tree.end, match.start(2) + 1), bisect_left(tree.start, match.end(2)))
            yield from _decision(tree, dash, "q-", (quote.first, quote.last), source)


def _decision(tree: Tree, cue: int, frame: str, content: Range, source: Range) -> Iterator[Decision]:
    candidate = Candidate(cue, frame, (content,), content[0])
    candidate.content = settle(tree, candidate)
    if candidate.content and cue < len(tree) and source[0] < source[1]:
        yield Decision(candidate, (source,), _SURE, [])
