"""Where paragraphs begin, so that no sentence runs across a heading, a list item or a line of its own."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Span

_BLOCK = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")
_ITEM = re.compile(r"\s*(?:[-*•–—]\s|\d{1,2}[.)]\s)")
_CLOSED = re.compile(r"[.!?:…][\"'”’»)\]*_]*\s*$")
_WRAP_MAX = 100
_WRAP_MIN = 45
_PEEK = 40
_ENDLESS = 400
"""Tokens without a full stop after which a sentence begins anyway: work within a sentence grows with its square."""
_STOPS = frozenset(".!?")


def is_wrapped(lines: list[str]) -> bool:
    """Return True when the lines are one paragraph broken at a fixed width, as in plain-text mail."""
    inner = lines[:-1]
    if not inner or max(map(len, lines)) > _WRAP_MAX:
        return False
    if sum(map(len, inner)) / len(inner) < _WRAP_MIN:
        return False
    return sum(bool(_CLOSED.search(line)) for line in inner) * 2 < len(inner)


def paragraph_starts(text: str) -> Iterator[int]:
    """Yield the code-point offset of each paragraph's first character, in order.

    A blank line always ends a paragraph. A single line break ends one too, unless its block is hard-wrapped.
    """
    for block in _BLOCK.finditer(text):
        yield block.start()
        lines = block.group().split("\n")
        wrapped = is_wrapped(lines)
        offset = block.start()
        for line, after in pairwise(lines):
            offset += len(line) + 1
            if not wrapped or _ITEM.match(after):
                yield offset + len(after) - len(after.lstrip())


def mark_paragraphs(doc: Doc) -> Doc:
    """Start a sentence at each paragraph of the document; the parser then keeps these borders."""
    starts = list(paragraph_starts(doc.text))
    position = since = 0
    for token in doc:
        since = 0 if token.text in _STOPS else since + 1
        if token.is_space:
            continue
        begins = since > _ENDLESS
        if position < len(starts) and token.idx + len(token) > starts[position]:
            begins = True
            while position < len(starts) and token.idx + len(token) > starts[position]:
                position += 1
        if begins:
            token.is_sent_start = True
            since = 0
    return doc


def is_parsed(doc: Doc) -> bool:
    """Return True when the document has dependencies. Looks at its first tokens only: `has_annotation` reads all."""
    return any(token.dep for token in doc[:_PEEK])


def real_sentences(doc: Doc) -> list[Span]:
    """Return the sentences that hold more than white space; the whole document where none are marked."""
    if not is_parsed(doc) and not doc.has_annotation("SENT_START"):
        return [doc[:]] if doc.text.strip() else []
    return [span for span in _spans(doc) if not span.text.isspace()]


def _spans(doc: Doc) -> list[Span]:
    starts = [token.i for token in doc if token.is_sent_start or token.i == 0]
    return [doc[start:end] for start, end in pairwise([*starts, len(doc)]) if end > start]
