"""Load articles from files, folders and standard input."""

import io
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from claimcheck.errors import UnreadableInput
from claimcheck.load.build import Loaded
from claimcheck.load.place import Place
from claimcheck.load.readers import Reader, reader_by_beginning, reader_by_ending
from claimcheck.load.stream import Stream, look
from claimcheck.load.tables import table
from claimcheck.load.walk import STDIN, Found, find
from claimcheck.models.article import Article, Skipped
from claimcheck.models.claim import Extraction

MAX_CHARS = 200_000
_HINTS: dict[str, str] = table("hints")["endings"]


@dataclass(frozen=True)
class LoadResult:
    """Everything that a set of paths holds."""

    articles: tuple[Article, ...] = ()
    extractions: tuple[Extraction, ...] = ()
    """Rows of `claimcheck extract` that stood among the inputs."""
    skipped: tuple[Skipped, ...] = ()


def load(
    paths: Sequence[str | os.PathLike[str]], *, max_chars: int = MAX_CHARS, stdin: BinaryIO | None = None
) -> LoadResult:
    """Return the articles behind the paths, in the order of the paths, and what could not be read.

    `-` stands for standard input (`stdin`, or that of the process). Raises InputMissing for a path that does
    not exist; every other fault becomes a Skipped with its reason.
    """
    loaded = list(iter_load(paths, max_chars=max_chars, stdin=stdin))
    return LoadResult(
        articles=tuple(item for item in loaded if isinstance(item, Article)),
        extractions=tuple(item for item in loaded if isinstance(item, Extraction)),
        skipped=tuple(item for item in loaded if isinstance(item, Skipped)),
    )


def iter_load(
    paths: Sequence[str | os.PathLike[str]], *, max_chars: int = MAX_CHARS, stdin: BinaryIO | None = None
) -> Iterator[Loaded]:
    """Return an iterator over what `load` returns, one at a time: no more than one article is held.

    Raises InputMissing at once, before anything is read.
    """
    found = find(paths)
    return (loaded for item in found for loaded in _load_one(item, max_chars, stdin))


def _load_one(item: Found | Skipped, max_chars: int, stdin: BinaryIO | None) -> Iterator[Loaded]:
    if isinstance(item, Skipped):
        yield item
        return
    try:
        with _open(item, stdin) as raw:
            yield from _read(item, raw, max_chars)
    except UnreadableInput as error:
        yield Skipped(path=item.path, reason=str(error))
    except OSError as error:
        yield Skipped(path=item.path, reason=f"It cannot be read: {error.strerror or type(error).__name__}.")


def _read(item: Found, raw: BinaryIO, max_chars: int) -> Iterator[Loaded]:
    name = PurePath(item.path)
    ending = name.suffix.lower().removeprefix(".")
    reader = reader_by_ending(ending)
    if reader is None and ending in _HINTS:
        raise UnreadableInput(_HINTS[ending])
    stream = Stream(raw)
    if not stream.head:
        raise UnreadableInput("It is empty.")
    place = Place(item.path, stem="stdin" if item.file == STDIN else name.stem, folder=item.folder)
    yield from (reader or _sniffed(stream)).read(stream, place, max_chars)


def _sniffed(stream: Stream) -> Reader:
    return reader_by_beginning(look(stream.head))


def _open(item: Found, stdin: BinaryIO | None) -> AbstractContextManager[BinaryIO]:
    if item.file == STDIN:
        return nullcontext(stdin or (sys.stdin.buffer if sys.stdin else io.BytesIO()))
    if not item.given and not stat.S_ISREG(os.stat(item.file).st_mode):  # noqa: PTH116 - a name may be no text
        # Opening a named pipe would wait for a writer that may never come.
        raise UnreadableInput("It is not a regular file.")
    return open(item.file, "rb")  # noqa: PTH123 - as above
