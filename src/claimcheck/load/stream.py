"""An input as bytes that can be looked at before they are read, and read without holding all of them."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from claimcheck.errors import UnreadableInput
from claimcheck.load.decode import NOT_TEXT, decode, encoding_of

HEAD = 1 << 16
MAX_LINE = 1 << 26
"""64 MiB: no row with an article of the permitted length is longer, with its extraction."""


class Stream:
    """The bytes of one input; `head` is the beginning of what `read` and `lines` return."""

    def __init__(self, raw: BinaryIO) -> None:
        self._buffer = io.BufferedReader(_Replayed(raw), HEAD)
        self.head = self._fill()

    def read(self, limit: int, advice: str) -> bytes:
        """Return all bytes; raises UnreadableInput, with the advice, where there are more than `limit`."""
        data = self._buffer.read(limit + 1)
        if len(data) > limit:
            raise UnreadableInput(f"It is larger than {limit:,} bytes; {advice}.")
        return data

    def lines(self) -> Iterator[str | None]:
        r"""Yield the lines with their `\n`, decoded one by one; None for one that is not text or too long."""
        encoding = encoding_of(self.head)
        if encoding in ("utf-16", "utf-32"):
            yield from io.TextIOWrapper(self._buffer, encoding, errors="replace", newline="\n")
            return
        while line := self._buffer.readline(MAX_LINE):
            if len(line) == MAX_LINE and not line.endswith(b"\n"):
                self._skip_line()
                yield None
                continue
            try:
                yield decode(line)
            except UnreadableInput:
                yield None

    def _fill(self) -> bytes:
        source = self._buffer.raw
        assert isinstance(source, _Replayed)  # noqa: S101 - tells the type checker what __init__ did
        return source.fill()

    def _skip_line(self) -> None:
        while (piece := self._buffer.readline(MAX_LINE)) and not piece.endswith(b"\n"):
            pass


def look(head: bytes) -> str:
    """Return the text of a beginning, which may end inside a character; raises UnreadableInput if binary."""
    if (
        b"\x00" in head
        and encoding_of(head) in ("utf-8", "utf-8-sig")
        and head.count(b"\x00") > len(head) // 20
    ):
        raise UnreadableInput(NOT_TEXT)
    return decode(head[: len(head) - _cut(head)] if len(head) >= HEAD else head)


def _cut(head: bytes) -> int:
    """Return how many bytes at the end belong to a character that goes on behind it."""
    for back in range(1, min(4, len(head)) + 1):
        byte = head[-back]
        if byte & 0xC0 != 0x80:
            needed = 1 + (byte >= 0xC0) + (byte >= 0xE0) + (byte >= 0xF0)
            return back if needed > back else 0
    return 0


class _Replayed(io.RawIOBase):
    """A raw stream that gives out its beginning once more after it has been looked at."""

    def __init__(self, raw: BinaryIO) -> None:
        self._source = raw
        self._head = b""

    def fill(self) -> bytes:
        """Read and keep the first bytes, fewer only at the end of the input."""
        pieces: list[bytes] = []
        missing = HEAD
        while missing and (piece := self._source.read(missing)):
            pieces.append(piece)
            missing -= len(piece)
        self._head = b"".join(pieces)
        return self._head

    def readable(self) -> bool:
        return True

    def readinto(self, target: memoryview) -> int:  # type: ignore[override]  # the stub's Buffer has no slices
        piece = self._head[: len(target)] if self._head else self._source.read(len(target)) or b""
        self._head = self._head[len(piece) :] if self._head else b""
        target[: len(piece)] = piece
        return len(piece)
