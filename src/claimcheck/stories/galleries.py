"""Picture galleries in an article's text, known by their counters: "3/16", "Image 3 of 16"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.models import Extraction
from claimcheck.models.base import Span
from claimcheck.stories.terms import words_of

_COUNTER = re.compile(r"(?<![\d/.,])(\d{1,3})\s?(?:/|of)\s?(\d{1,3})(?![\d/])")
_LEAST = 4
"""Counters that make a gallery."""
_GAP = 3
"""How far one counter may be from the next."""
_LEAD = 5
"""Sentences at the top that say whom and what the article is about."""
_OF_STORY = 0.5
"""Share of the captions that name someone or something from the top: a gallery of the event itself."""


def foreign_captions(extraction: Extraction) -> Iterator[Span]:
    """Yield the captions of galleries that show other things than the article tells of.

    Most captions of such a gallery name nobody and nothing that the headline and the first sentences name. The
    captions in it that do are the article's.
    """
    for captions in _galleries(extraction.article.text):
        top = _top(extraction, captions[0][0], captions[-1][1])
        apart = [span for span in captions if top.isdisjoint(_names(extraction, span))]
        if len(captions) - len(apart) < _OF_STORY * len(captions):
            yield from apart


def _top(extraction: Extraction, start: int, end: int) -> set[str]:
    """Return the words of the headline, and of the names in the first sentences outside a gallery."""
    outside = [s for s in extraction.sentences if s.end <= start or s.start >= end][:_LEAD]
    named = (_names(extraction, (sentence.start, sentence.end)) for sentence in outside)
    return set(words_of(extraction.article.title)).union(*named)


def _names(extraction: Extraction, span: Span) -> set[str]:
    starts = [mention.start for mention in extraction.mentions]
    inside = extraction.mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
    return {word for mention in inside if mention.named for word in words_of(mention.name)}


def _galleries(text: str) -> Iterator[list[Span]]:
    """Yield the captions of each gallery; its counters stand before the captions, or after them."""
    by_total: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in _COUNTER.finditer(text):
        by_total[found[2]].append(found)
    for counters in by_total.values():
        run = _ascending(counters)
        if len(run) < _LEAST:
            continue
        line = text.rfind("\n", 0, run[0].start()) + 1
        if text[line : run[0].start()].strip():
            edges = [line, *(found.end() for found in run)]
        else:
            last = text.find("\n", run[-1].end())
            edges = [*(found.start() for found in run), last if last >= 0 else len(text)]
        yield list(pairwise(edges))


def _ascending(counters: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the longest run of counters that count upwards."""
    best: list[re.Match[str]] = []
    run: list[re.Match[str]] = []
    for found in counters:
        step = int(found[1]) - int(run[-1][1]) if run else 0
        run = [*run, found] if run and 0 < step <= _GAP else [found]
        if len(run) > len(best):
            best = run
    return best
