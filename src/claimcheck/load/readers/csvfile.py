"""CSV and TSV with a header line whose columns are named like the fields in fields.toml."""

import csv
from collections.abc import Iterator

from claimcheck.errors import UnreadableInput
from claimcheck.load.build import Loaded
from claimcheck.load.containers import from_data
from claimcheck.load.place import Place
from claimcheck.load.readers.base import Reader
from claimcheck.load.stream import Stream, look

_DELIMITERS = ",;\t"
_MIN_FIELD = 1 << 20


def _read(stream: Stream, place: Place, max_chars: int) -> Iterator[Loaded]:
    header = look(stream.head).partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    # The module's own limit of 128 KiB is shorter than an article may be; it has no other way to raise it.
    csv.field_size_limit(max(csv.field_size_limit(), _MIN_FIELD, 2 * max_chars))
    lines = (line if line is not None else "\n" for line in stream.lines())
    rows = csv.DictReader(lines, delimiter=delimiter)
    number = 0
    try:
        for row in rows:
            number += 1
            fields = {name: value for name, value in row.items() if isinstance(name, str) and value}
            yield from from_data(fields, place.row(number), READER.name, max_chars)
    except csv.Error as error:
        raise UnreadableInput(f"It is not valid CSV: {error}.") from error
    if not number:
        raise UnreadableInput("It holds no articles.")


READER = Reader("csv", frozenset({"csv", "tsv"}), lambda head: False, _read)
