"""Where output goes: stdout, and files that are replaced only once the new one is whole."""

import codecs
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from claimcheck.errors import UsageError

_PLAIN = {
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
    "─": "-",
    "…": "...",
    "·": "-",
    "✗": "x",
    "✓": "+",
    "→": ">",
    "\u00a0": " ",
}
"""What to write where an encoding lacks a character that the report or an article often has."""


def _plainer(fault: UnicodeError) -> tuple[str, int]:
    """Codec error handler: the nearest plain characters, else question marks."""
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    missing = fault.object[fault.start : fault.end]
    return "".join(_PLAIN.get(char, "?") for char in missing), fault.end


codecs.register_error("claimcheck-plainer", _plainer)


class Sink(Protocol):
    """Takes pieces of output."""

    def write(self, text: str) -> None:
        """Write a piece."""


class Stdout:
    """Standard output: UTF-8 for machines, the terminal's own encoding for people.

    When its reader has gone away, the rest is dropped without a word and `closed` becomes true.
    """

    def __init__(self, *, machine: bool) -> None:
        self.closed = False
        self._encoding = "utf-8" if machine else (sys.stdout.encoding or "utf-8")
        self._out: BinaryIO = sys.stdout.buffer

    def write(self, text: str) -> None:
        """Write a piece at once, so that the reader of a pipe need not wait for it."""
        if self.closed:
            return
        try:
            self._out.write(text.encode(self._encoding, "claimcheck-plainer"))
            self._out.flush()
        except BrokenPipeError:
            self.closed = True
            silence_stdout()


class OutputFile:
    """A file that is replaced only once the new one is whole: use in a `with` block.

    Raises:
        UsageError: on entering, writing or leaving, when the file cannot be written.

    """

    def __init__(self, path: Path, option: str = "-o FORMAT:FILE") -> None:
        self._path = path
        self._option = option

    def __enter__(self) -> "OutputFile":
        """Open a file beside it."""
        with _writing(self._path, self._option):
            handle, name = tempfile.mkstemp(
                prefix=f".{self._path.name}.", suffix=".part", dir=self._path.parent
            )
            self._part = Path(name)
            self._stream = os.fdopen(handle, "wb")
        return self

    def write(self, text: str) -> None:
        """Write a piece."""
        with _writing(self._path, self._option):
            self._stream.write(text.encode("utf-8", "replace"))

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put it in the file's place, or throw it away when something went wrong."""
        try:
            with _writing(self._path, self._option):
                self._stream.close()
                if kind is None:
                    self._part.chmod(_mode(self._path))
                    self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)


@contextmanager
def _writing(path: Path, option: str) -> Iterator[None]:
    """Tell the user when a file cannot be written."""
    try:
        yield
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        msg = f"{path} cannot be written ({reason}); give {option} another file."
        raise UsageError(msg) from fault


def _mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def check_writable(paths: Iterable[Path]) -> None:
    """Fail before the work, not after it, where a file could not be written.

    Raises:
        UsageError: a path is a folder, its folder does not exist, or two outputs go to one file.

    """
    seen: set[Path] = set()
    for path in paths:
        folder = path.parent
        if path.is_dir():
            msg = f"{path} is a folder; name a file in it, as in -o json:{path / 'report.json'}."
            raise UsageError(msg)
        if not folder.is_dir():
            msg = f"The folder {folder} for {path.name} does not exist; make it first: mkdir -p {folder}"
            raise UsageError(msg)
        if path.resolve() in seen:
            msg = f"Two outputs go to {path}; give each -o a file of its own."
            raise UsageError(msg)
        seen.add(path.resolve())


def silence_stdout() -> None:
    """Point stdout at nothing once its reader has gone, so that Python's last flush is silent too."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return  # no file descriptor behind it, so nothing will be flushed to a pipe
