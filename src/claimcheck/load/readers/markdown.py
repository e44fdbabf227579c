"""Markdown: the text is what follows the line that closes the front matter, marks and all."""

import re
from collections.abc import Iterator

from claimcheck.load import frontmatter
from claimcheck.load.build import Draft, Loaded, build
from claimcheck.load.decode import decode
from claimcheck.load.place import Place
from claimcheck.load.readers.base import MAX_BYTES_PER_CHAR, TOO_LONG, Reader
from claimcheck.load.record import Record
from claimcheck.load.stream import Stream

_BLOCK_BYTES = 1 << 16
_HEADING = re.compile(r"\A\s*#[ \t]+(?P<title>[^\r\n]{1,300})")


def _read(stream: Stream, place: Place, max_chars: int) -> Iterator[Loaded]:
    whole = decode(stream.read(MAX_BYTES_PER_CHAR * (max_chars + 1) + _BLOCK_BYTES, TOO_LONG))
    front = frontmatter.split(whole)
    text = whole[front.start :]
    heading = _HEADING.match(text)
    title = heading["title"].strip(" \t#*") if heading else ""
    draft = Draft(
        text,
        place,
        READER.name,
        Record(front.fields),
        origin="front_matter",
        title=title,
        first_line=front.first_line,
    )
    yield build(draft, max_chars)


def _sniff(head: str) -> bool:
    return frontmatter.split(head).start > 0


READER = Reader("markdown", frozenset({"md", "markdown", "mdown", "mkd"}), _sniff, _read)
