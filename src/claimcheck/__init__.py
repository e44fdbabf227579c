"""Cross-check news articles: who said what, when and how many, and whether the accounts agree.

    >>> import claimcheck
    >>> report = claimcheck.compare(["data/articles"])          # doctest: +SKIP
    >>> extraction = claimcheck.extract("Twelve people died.")  # doctest: +SKIP
    >>> claimcheck.judge("Twelve died in the fire.", "Fifteen died in the fire.").label # doctest: +SKIP
    'contradiction'

Importing the package is light: a stage, and spaCy with it, is loaded when it is first needed.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.api import extract, judge
    from claimcheck.errors import ClaimcheckError, InputMissing, UsageError
    from claimcheck.models import Article, Claim, Extraction, Finding, PairJudgement, Report
    from claimcheck.pipeline import compare
    from claimcheck.settings import Settings

__all__ = [
    "Article",
    "Claim",
    "ClaimcheckError",
    "Extraction",
    "Finding",
    "InputMissing",
    "PairJudgement",
    "Report",
    "Settings",
    "UsageError",
    "compare",
    "extract",
    "judge",
]

_HOMES = {
    "claimcheck.api": ("extract", "judge"),
    "claimcheck.errors": ("ClaimcheckError", "InputMissing", "UsageError"),
    "claimcheck.models": ("Article", "Claim", "Extraction", "Finding", "PairJudgement", "Report"),
    "claimcheck.pipeline": ("compare",),
    "claimcheck.settings": ("Settings",),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted(__all__)
