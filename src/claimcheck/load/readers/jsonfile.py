"""JSON: one article, a list of them, or the answer of a news API that wraps them."""

import re
from collections.abc import Iterator

from claimcheck.load.build import Loaded
from claimcheck.load.containers import from_data
from claimcheck.load.decode import decode
from claimcheck.load.place import Place
from claimcheck.load.readers.base import Reader
from claimcheck.load.readers.jsonl import is_row, parse, read_rows
from claimcheck.load.stream import Stream
from claimcheck.models.article import Skipped

_MAX_BYTES = 1 << 29
"""512 MiB: a larger file should be JSON Lines, which is read row by row."""
_BEGINS = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[{\[\]])")


def _read(stream: Stream, place: Place, max_chars: int) -> Iterator[Loaded]:
    text = decode(stream.read(_MAX_BYTES, "save its articles as .jsonl"))
    if not text.strip():
        yield Skipped(path=place.path, reason="It is empty.")
        return
    value, fault = parse(text)
    if fault is None:
        yield from from_data(value, place, READER.name, max_chars)
        return
    lines = text.split("\n")
    if sum(1 for line in lines[:3] if is_row(line)) and len(lines) > 1:  # JSON Lines under another name
        yield from read_rows(iter(lines), place, max_chars)
    else:
        yield Skipped(path=place.path, reason=fault)


READER = Reader("json", frozenset({"json", "jsonld"}), lambda head: _BEGINS.match(head) is not None, _read)
