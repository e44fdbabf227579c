"""Plain text: the file is the text, from its first character to its last."""

import re
from collections.abc import Iterator
from typing import Any

from claimcheck.load import frontmatter
from claimcheck.load.build import Draft, Loaded, build
from claimcheck.load.decode import decode
from claimcheck.load.header import is_header_line
from claimcheck.load.place import Place
from claimcheck.load.readers.base import MAX_BYTES_PER_CHAR, TOO_LONG, Reader
from claimcheck.load.record import Record
from claimcheck.load.stream import Stream

_MAX_TITLE_CHARS, _MAX_TITLE_WORDS = 130, 20
_PARAGRAPH_CHARS = 120
"""A line this long is a paragraph; shorter lines in a row are wrapped text."""
_KEY_LINE = re.compile(r"(?P<key>[A-Za-z][A-Za-z _-]{1,20}): +(?P<value>\S.*)", re.ASCII)
_KEYS = frozenset(
    {"title", "headline", "source", "publication", "outlet", "url", "link", "author", "by", "byline"}
)


def _read(stream: Stream, place: Place, max_chars: int) -> Iterator[Loaded]:
    text = decode(stream.read(MAX_BYTES_PER_CHAR * (max_chars + 1), TOO_LONG))
    front = frontmatter.split(text)
    fields = front.fields or _key_lines(text)
    yield build(
        Draft(
            text,
            place,
            READER.name,
            Record(fields),
            origin="front_matter",
            title=headline(text[front.start :]),
            first_line=1,
        ),
        max_chars,
    )


def headline(text: str) -> str:
    """Return the first line of a text if it reads like a headline: short, no sentence, a body behind it."""
    lines = text.lstrip("\ufeff\r\n\t ")[:4000].splitlines()
    first = lines[0].strip(" \t*#") if lines else ""
    if not (0 < len(first) <= _MAX_TITLE_CHARS and 1 < len(first.split()) <= _MAX_TITLE_WORDS):
        return ""
    if first.endswith((".", ":", ",", ";", "—", "–")) or is_header_line(first) or _KEY_LINE.fullmatch(first):
        return ""
    stands_alone = len(lines) > 1 and (not lines[1].strip() or len(lines[1]) >= _PARAGRAPH_CHARS)
    return first if stands_alone and any(line.strip() for line in lines[1:]) else ""


def _key_lines(text: str) -> dict[str, Any]:
    """Return the fields of a block of `Key: value` lines at the top, if at least two are known."""
    fields: dict[str, Any] = {}
    for line in text[:2000].splitlines():
        pair = _KEY_LINE.fullmatch(line.strip())
        if not pair:
            break
        if pair["key"].lower() in _KEYS:
            fields.setdefault(pair["key"].lower(), pair["value"].strip())
    return fields if len(fields) > 1 else {}


READER = Reader("text", frozenset({"txt", "text"}), lambda head: True, _read)
