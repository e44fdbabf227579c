"""Page furniture: what stands in an article's text but is not of the article."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from claimcheck.models import Extraction
from claimcheck.models.base import Span

_LINE = re.compile(r"[^\n]+")
_EDGES = " \t\r.…:;,–—-|»›>•*_=#"
_HEADLINE_WORDS = 25
"""A line with more words is no headline."""
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "’")
_WORD = re.compile(r"[^\W\d_]+")
_STAMP_WORDS = 4
"""A line that dates its page has hardly more words besides the date: who wrote it, in which zone."""


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    raw = tomllib.loads(files("claimcheck.stories").joinpath("furniture.toml").read_text(encoding="utf-8"))
    return {name: tuple(phrases) for name, phrases in raw.items()}


def furniture(extraction: Extraction) -> Iterator[Span]:
    """Yield the spans of an article's text that the page put there: notices, stamps, lists of other stories."""
    text = extraction.article.text
    for sentence in extraction.sentences:
        words = " ".join(text[sentence.start : sentence.end].casefold().replace("’", "'").split())
        if words.strip(_EDGES) in _lists()["whole"] or words.startswith(_lists()["begins"]):
            yield sentence.start, sentence.end
    yield from _stamps(extraction)
    yield from _linked(text)


def _stamps(extraction: Extraction) -> Iterator[Span]:
    """Yield the lines that date the page and no event: "Posted: 3 May 2024, 6.15pm by Ana Ruiz"."""
    text = extraction.article.text
    for line in _LINE.finditer(text):
        words = _WORD.findall(line.group().casefold())
        opening = next(
            (stamp for stamp in _lists()["stamps"] if words[: len(stamp.split())] == stamp.split()), ""
        )
        dates = [t for t in extraction.timexes if line.start() <= t.start < line.end()] if opening else []
        dated = {word for date in dates for word in _WORD.findall(date.text.casefold())}
        rest = [word for word in words[len(opening.split()) :] if word not in dated]
        if any(date.type in ("DATE", "TIME") for date in dates) and len(rest) <= _STAMP_WORDS:
            yield line.span()


def _linked(text: str) -> Iterator[Span]:
    """Yield the headlines of other stories under "Related stories" and the like, each list as one span."""
    start = end = -1
    for line in _LINE.finditer(text):
        words = " ".join(line.group().casefold().replace("’", "'").split())
        if words.strip(_EDGES) in _lists()["lists"]:
            if start >= 0:
                yield start, end
            start, end = line.span()
        elif start >= 0 and words:
            if words.endswith(_SENTENCE_ENDS) or len(words.split()) > _HEADLINE_WORDS:
                yield start, end
                start = -1
            else:
                end = line.end()
    if start >= 0:
        yield start, end
