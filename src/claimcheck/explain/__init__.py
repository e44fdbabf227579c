"""Why two claims met or did not, and how a finding was decided: the line, run again and looked at."""

from claimcheck.explain.findings import explain_finding
from claimcheck.explain.pairs import explain_pair

__all__ = ["explain_finding", "explain_pair"]
