"""The baseline: contradictions that are known, so that only new ones stop a run.

One entry a line, keyed by fingerprint, with nothing in it that changes while the finding stays: no dates of runs,
no offsets, no line numbers, no paths.
"""

from claimcheck.baseline.compare import Change, Comparison, against_report, updated
from claimcheck.baseline.entry import BaselineEntry, CitedArticle, Status
from claimcheck.baseline.file import Baseline, dumped, read_baseline
from claimcheck.baseline.review import find_entry, reviewed

__all__ = [
    "Baseline",
    "BaselineEntry",
    "Change",
    "CitedArticle",
    "Comparison",
    "Status",
    "against_report",
    "dumped",
    "find_entry",
    "read_baseline",
    "reviewed",
    "updated",
]
