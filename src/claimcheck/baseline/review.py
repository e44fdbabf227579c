"""A reviewer's word on an entry."""

from claimcheck.baseline.entry import BaselineEntry, Status
from claimcheck.baseline.file import Baseline
from claimcheck.errors import UsageError

SHORTEST = 4
"""Characters of a fingerprint that name it, where no other begins with them."""


def find_entry(baseline: Baseline, fingerprint: str) -> BaselineEntry:
    """Return the entry with a fingerprint, or with its beginning where only one has it.

    Raises:
        UsageError: there is none, or there are several.

    """
    if fingerprint in baseline:
        return baseline[fingerprint]
    like = [key for key in baseline if len(fingerprint) >= SHORTEST and key.startswith(fingerprint)]
    if len(like) == 1:
        return baseline[like[0]]
    if like:
        msg = f"{fingerprint} is the beginning of {len(like)} fingerprints; give more of it: {', '.join(like[:3])}"
        raise UsageError(msg)
    command = "claimcheck baseline check --baseline FILE"
    msg = f"The baseline has no entry {fingerprint}; for those that it has, type: {command}"
    raise UsageError(msg)


def reviewed(
    baseline: Baseline,
    fingerprint: str,
    status: Status,
    *,
    reason: str | None = None,
    reviewer: str | None = None,
) -> dict[str, BaselineEntry]:
    """Return the baseline with an entry's status; reason and reviewer stay where they are None.

    Raises:
        UsageError: there is no such entry.

    """
    entry = find_entry(baseline, fingerprint)
    given = {"status": status, "reason": reason, "reviewer": reviewer}
    changed = entry.model_copy(update={key: value for key, value in given.items() if value is not None})
    return {**baseline, changed.fingerprint: changed}
