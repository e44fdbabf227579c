"""The paths that a user gives: patterns that the shell left, and the files behind them."""

import glob
import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.errors import InputMissing

_ONE_EACH = (".txt", ".md", ".markdown")
"""Endings of files that hold one article each."""
_SHOWN = 5
"""Paths that a hint repeats."""


@dataclass(frozen=True)
class Inputs:
    """What is to be read."""

    paths: tuple[str, ...]
    against: tuple[str, ...]
    files: Mapping[str, str]
    """Path in the report -> the file as it opens from the working folder."""
    new_files: frozenset[str]
    """Paths in the report of the files of `paths`."""
    total: int | None
    """How many articles there are, where the files' names tell."""

    def is_new(self, path: str) -> bool:
        """Whether an article's path in the report is one of `paths`, or a row or member of one."""
        return path in self.new_files or (
            path not in self.files and path.rpartition("#")[0] in self.new_files
        )


def inputs_of(paths: Sequence[str], against: Sequence[str] = ()) -> Inputs:
    """Return what the paths stand for.

    Raises:
        InputMissing: a path does not exist, or a pattern matches nothing.

    """
    from claimcheck.load.walk import Found, find

    new, old = expanded(paths), expanded(against)
    found = [item for item in find([*new, *old]) if isinstance(item, Found)]
    files = {item.path: item.file for item in found}
    single = all(item.path.lower().endswith(_ONE_EACH) for item in found)
    real = {os.path.realpath(item.file) for item in find(new) if isinstance(item, Found)}
    given = frozenset(item.path for item in found if os.path.realpath(item.file) in real)
    return Inputs(new, old, files, given, len(found) if single else None)


def typed(paths: Sequence[str], against: Sequence[str] = ()) -> str:
    """Return the paths as they are typed again, for a hint; `PATH` where they are too many to be shown."""
    parts = [shlex.quote(path) for path in paths]
    if len(parts) > _SHOWN:
        parts = ["PATH"]
    return " ".join([*parts, *(f"--against {shlex.quote(archive)}" for archive in against)])


def expanded(paths: Sequence[str]) -> tuple[str, ...]:
    """Return the paths, a pattern that the shell did not expand replaced by the files that match it.

    Raises:
        InputMissing: nothing does: an empty batch must not pass for one without contradictions.

    """
    found: list[str] = []
    for path in paths:
        if path == "-" or not glob.has_magic(path) or os.path.exists(path):  # noqa: PTH110 - Path.exists raises on names too long
            found.append(path)
            continue
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - Path.glob refuses absolute patterns
        if not matches:
            msg = f"No file matches {path}; check the pattern, or name a folder instead."
            raise InputMissing(msg)
        found += matches
    return tuple(found)
