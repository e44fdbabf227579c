"""Which findings gate: the rule that exit codes and the formats for CI share."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.models import Finding


def gates(finding: "Finding", fail_on: str) -> bool:
    """Whether a finding is at or above `hard`, `soft` or `never`."""
    if finding.verdict != "contradict" or fail_on == "never":
        return False
    return fail_on == "soft" or finding.strength == "hard"
