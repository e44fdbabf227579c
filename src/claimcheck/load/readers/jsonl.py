"""JSON Lines: one article, or one row of `claimcheck extract`, to a line; read one line at a time."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.load.build import Loaded
from claimcheck.load.containers import from_data
from claimcheck.load.place import Place
from claimcheck.load.readers.base import Reader
from claimcheck.load.stream import Stream, look
from claimcheck.models.article import Skipped

NAME = "jsonl"
_LONG_LINE = 1 << 14


def read_rows(lines: Iterable[str | None], place: Place, max_chars: int) -> Iterator[Loaded]:
    """Yield the articles of the lines; a line that is broken becomes Skipped and the rest is read.

    Rows are counted by the lines of the file, from 1, so that an editor finds them; blank lines are
    passed over.
    """
    rows = 0
    for number, line in enumerate(lines, start=1):
        if line is not None and not line.strip():
            continue
        rows += 1
        row = place.row(number)
        if line is None:
            yield Skipped(path=row.path, reason="The line is not text, or too long.")
            continue
        value, fault = parse(line)
        if fault:
            yield Skipped(path=row.path, reason=fault)
        else:
            yield from from_data(value, row, NAME, max_chars)
    if not rows:
        yield Skipped(path=place.path, reason="It is empty.")


def parse(text: str) -> tuple[Any, str | None]:
    """Return the JSON value of a text, or the sentence that says what is wrong with it."""
    try:
        return json.loads(text), None
    except json.JSONDecodeError as error:
        return None, f"It is not valid JSON: {error.msg} (line {error.lineno}, column {error.colno})."
    except RecursionError:
        return None, "Its JSON is nested too deeply."
    except ValueError:  # a number with more digits than Python converts
        return None, "Its JSON holds a number that is too long."


def is_row(line: str) -> bool:
    """Return whether a line holds one whole JSON object."""
    return line.lstrip("\ufeff \t").startswith("{") and isinstance(parse(line)[0], dict)


def _read(stream: Stream, place: Place, max_chars: int) -> Iterator[Loaded]:
    if stream.head.lstrip()[:1] not in (b"{", b"["):
        look(stream.head)  # binary data is one fault, not one per line
    return read_rows(stream.lines(), place, max_chars)


def _sniff(head: str) -> bool:
    first, newline, rest = head.lstrip().partition("\n")
    if not newline and len(head) > _LONG_LINE:  # a row of `extract`: its end lies behind what can be seen
        return first.startswith('{"')
    return bool(rest.strip()) and is_row(first)


READER = Reader(NAME, frozenset({"jsonl", "ndjson", "jsonlines"}), _sniff, _read)
