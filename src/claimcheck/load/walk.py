"""From the paths that the user gave to the files that they stand for, in a stable order and each once."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import InputMissing
from claimcheck.load.decode import clean
from claimcheck.models.article import Skipped

STDIN = "-"


@dataclass(frozen=True)
class Found:
    """One file to read."""

    path: str
    """As reports show it: as given, or for a file in a folder relative to the folder's parent, with `/`."""
    file: str
    """Where to open it; `-` for standard input."""
    folder: str = ""
    """The name of the folder that it was found in; empty for a file that was given itself."""
    given: bool = False
    """Whether the user named the file itself, and not only its folder."""


def find(paths: Sequence[str | os.PathLike[str]]) -> list[Found | Skipped]:
    """Return the files behind the paths, folders walked recursively in the order of their names.

    A file that is reached twice is returned once, at its first place, under the shortest of its paths. Hidden
    files are passed over; a folder or file that cannot be looked at becomes Skipped. Raises InputMissing for
    a path that does not exist.
    """
    found: dict[str, Found | Skipped] = {}
    for path in paths:
        for item in _expand(os.fspath(path)):
            key = os.path.realpath(item.file) if isinstance(item, Found) and item.file != STDIN else item.path
            found[key] = min(found.get(key, item), item, key=lambda each: (len(each.path), each.path))
    return list(found.values())


def _expand(path: str) -> Iterator[Found | Skipped]:
    if path == STDIN:
        yield Found(STDIN, STDIN, given=True)
        return
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - Path would normalise what the user gave
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise InputMissing(f"{clean(path)} does not exist; check the path.") from None
    except OSError as error:
        yield _unreadable(clean(path), error)
        return
    if stat.S_ISDIR(mode):
        yield from _walk(path)
    else:
        yield Found(clean(path), path, folder=_absolute(path).parent.name, given=True)


def _walk(root: str) -> Iterator[Found | Skipped]:
    """Yield the files under a folder; an explicit stack, because folders may be nested deeper than calls."""
    top = _absolute(root).name
    stack: list[tuple[str, tuple[str, ...]]] = [(root, (top,) if top else ())]
    seen: set[tuple[int, int]] = set()
    items: list[tuple[tuple[str, ...], Found | Skipped]] = []
    while stack:
        folder, parts = stack.pop()
        try:
            state = os.stat(folder)  # noqa: PTH116 - as os.scandir below, which Path lacks
            if (state.st_dev, state.st_ino) in seen:  # a link back up
                continue
            seen.add((state.st_dev, state.st_ino))
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            items.append((parts, _unreadable(_shown(parts), error)))
            continue
        for entry in listed:
            if entry.name.startswith("."):
                continue
            inner = (*parts, entry.name)
            if _is_folder(entry):
                stack.append((entry.path, inner))
            else:
                items.append((inner, Found(_shown(inner), entry.path, folder=parts[-1] if parts else "")))
    yield from (item for _, item in sorted(items, key=lambda pair: pair[0]))


def _absolute(path: str) -> Path:
    """Return the path without `.` and `..`, links not followed: a link's own name is what the user sees."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _shown(parts: tuple[str, ...]) -> str:
    return clean("/".join(parts))


def _unreadable(path: str, error: OSError) -> Skipped:
    return Skipped(path=path, reason=f"It cannot be read: {error.strerror or type(error).__name__}.")
