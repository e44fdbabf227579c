"""Exit codes, and which one a report earns."""

from collections.abc import Collection
from enum import IntEnum
from typing import TYPE_CHECKING

from claimcheck.errors import InputMissing
from claimcheck.report.gate import gates

if TYPE_CHECKING:
    from claimcheck.models import Finding, Report


class Exit(IntEnum):
    """What a run ends with; of several that apply, the highest."""

    DONE = 0
    FOUND = 1
    """Findings at or above `--fail-on`, or stale entries under `--fail-on-stale`."""
    USAGE = 2
    """Usage or configuration, a missing path, nothing to read."""
    UNREAD = 3
    """Some input could not be read, under `--strict`, or none of it could."""
    FAULT = 4
    """A fault of our own."""
    STOPPED = 130
    """Ctrl-C."""


def exit_of_reading(read: int, skipped: int, *, strict: bool) -> Exit:
    """Return DONE or UNREAD for how many inputs could and could not be read.

    Raises:
        InputMissing: there were none at all.

    """
    if not read and not skipped:
        msg = "There is nothing to read here; name articles (.txt, .md, .json, .jsonl) or folders with some."
        raise InputMissing(msg)
    return Exit.UNREAD if not read or (strict and skipped) else Exit.DONE


def gating(report: "Report", fail_on: str, known: Collection[str] = ()) -> list["Finding"]:
    """Return the findings at or above `--fail-on` whose fingerprints are not known."""
    return [found for found in report.findings if gates(found, fail_on) and found.fingerprint not in known]


def exit_of(
    report: "Report", *, fail_on: str, strict: bool, known: Collection[str] = (), stale: bool = False
) -> Exit:
    """Return the exit code that a report earns; `stale` is whether stale entries of a baseline count.

    Raises:
        InputMissing: nothing was there to be read.

    """
    reading = exit_of_reading(len(report.articles), len(report.skipped), strict=strict)
    found = stale or gating(report, fail_on, known)
    return max(reading, Exit.FOUND if found else Exit.DONE)
