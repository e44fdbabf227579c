"""An article's own words, outside quotation marks, and the shingles that copied text shares."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.models import Extraction
from claimcheck.models.base import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_QUOTED_WORDS = 4
"""A quotation of so few words is part of the sentence's own wording (a "sharp bend")."""
SHINGLE = 4
"""Words in a shingle: of four words running, independent reports of one event share under a sixth."""


@dataclass(frozen=True)
class Word:
    """A word in lower case, where it stands, and how many long quotations stand before it."""

    text: str
    start: int
    end: int
    run: int


@dataclass(frozen=True)
class Shingle:
    """Words running that no quotation breaks."""

    text: str
    first: int
    """Index of its first word."""


def own_words(extraction: Extraction) -> list[Word]:
    """Return the words of an article that do not stand inside its longer quotations, in order."""
    text = extraction.article.text
    quotes = sorted(q for q in extraction.quotations if len(_WORD.findall(text, *q)) > _QUOTED_WORDS)
    reach = _reach(quotes)
    starts = [start for start, _ in quotes]
    words = []
    for match in _WORD.finditer(text):
        before = bisect_right(starts, match.start())
        if not before or match.start() >= reach[before - 1]:
            words.append(Word(match.group().lower().replace("’", "'"), match.start(), match.end(), before))
    return words


def _reach(quotes: list[Span]) -> list[int]:
    """Return how far the quotations up to each one reach."""
    reach: list[int] = []
    for _, end in quotes:
        reach.append(max(end, reach[-1] if reach else end))
    return reach


def shingles(words: list[Word]) -> Iterator[Shingle]:
    """Yield each four words running of an article's own words."""
    for i in range(len(words) - SHINGLE + 1):
        window = words[i : i + SHINGLE]
        if window[0].run == window[-1].run:
            yield Shingle(" ".join(word.text for word in window), i)
