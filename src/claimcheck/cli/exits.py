"""Exit codes, and which one a report earns."""

from enum import IntEnum
from typing import TYPE_CHECKING

from claimcheck.errors import InputMissing

if TYPE_CHECKING:
    from claimcheck.models import Finding, Report


class Exit(IntEnum):
    """What a run ends with; of several that apply, the highest."""

    DONE = 0
    FOUND = 1
    """Findings at or above `--fail-on`."""
    USAGE = 2
    """Usage or configuration, a missing path, nothing to read."""
    UNREAD = 3
    """Some input could not be read, under `--strict`, or none of it could."""
    FAULT = 4
    """A fault of our own."""
    STOPPED = 130
    """Ctrl-C."""


def gates(finding: "Finding", fail_on: str) -> bool:
    """Whether a finding is at or above `hard`, `soft` or `never`."""
    if finding.verdict != "contradict" or fail_on == "never":
        return False
    return fail_on == "soft" or finding.strength == "hard"


def exit_of_reading(read: int, skipped: int, *, strict: bool) -> Exit:
    """Return DONE or UNREAD for how many inputs could and could not be read.

    Raises:
        InputMissing: there were none at all.

    """
    if not read and not skipped:
        msg = "There is nothing to read here; name articles (.txt, .md, .json, .jsonl) or folders with some."
        raise InputMissing(msg)
    return Exit.UNREAD if not read or (strict and skipped) else Exit.DONE


def exit_of(report: "Report", *, fail_on: str, strict: bool) -> Exit:
    """Return the exit code that a report earns.

    Raises:
        InputMissing: nothing was there to be read.

    """
    reading = exit_of_reading(len(report.articles), len(report.skipped), strict=strict)
    gated = any(gates(finding, fail_on) for finding in report.findings)
    return max(reading, Exit.FOUND if gated else Exit.DONE)
