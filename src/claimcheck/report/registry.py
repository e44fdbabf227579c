"""Which formats there are. A new one is a module with a function `render`, and a line here.

Modules are imported when their format is asked for, so that `--help` stays quick.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.models import Extraction, Report

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "text": "claimcheck.report.text",
        "json": "claimcheck.report.json_report",
        "html": "claimcheck.report.html",
        "jsonl": "claimcheck.report.findings_jsonl",
        "csv": "claimcheck.report.csv_report",
        "markdown": "claimcheck.report.markdown",
        "sarif": "claimcheck.report.sarif",
        "junit": "claimcheck.report.junit",
        "github": "claimcheck.report.github",
    }
)
"""Format name -> the module whose `render(report, options)` returns the whole output."""

EXTRACT_FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "text": "claimcheck.report.extraction_text",
        "jsonl": "claimcheck.report.extraction_jsonl",
    }
)
"""The same for `render_extraction`."""


@dataclass(frozen=True)
class Known:
    """What a baseline says of a finding."""

    status: str
    """unreviewed, confirmed, false_positive or expected."""
    reason: str = ""
    reviewer: str = ""


@dataclass(frozen=True)
class RenderOptions:
    """What a renderer is told about where its output goes, and about the run that the report does not hold.

    Each format uses what it needs; `json` of the same report is always the same without a baseline.
    """

    width: int = 80
    """Columns."""
    colour: bool = False
    """True where ANSI colours are wanted."""
    texts: Mapping[str, str] | None = None
    """Article id -> its text, for formats that show articles; None where the texts are not at hand."""
    root: str = ""
    """The working folder, where the terminal opens hyperlinks to files; else empty."""
    verbose: bool = False
    """True where nothing is to be left out for brevity."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Path in the report -> the file as it opens from the working folder."""
    new: frozenset[str] = frozenset()
    """Paths in the report of the articles that were checked, where an archive was read too."""
    known: Mapping[str, Known] | None = None
    """Fingerprint -> what the baseline says; None without a baseline."""
    stale: Mapping[str, str] = field(default_factory=dict)
    """Fingerprint -> what a stale entry of the baseline was about."""
    fail_on: str = "hard"
    """From which strength on a contradiction counts as a failure: hard, soft or never."""

    def known_as(self, fingerprint: str) -> Known | None:
        """Return what the baseline says of a finding; None where it is new."""
        return (self.known or {}).get(fingerprint)


def render(report: "Report", name: str, options: RenderOptions | None = None) -> str:
    """Return the report in a format, ending with a newline.

    Raises:
        KeyError: there is no such format.

    """
    module = import_module(FORMATS[name])
    return str(module.render(report, options or RenderOptions()))


def render_extraction(extraction: "Extraction", name: str, options: RenderOptions | None = None) -> str:
    """Return one article's extraction in a format, ending with a newline.

    Raises:
        KeyError: there is no such format.

    """
    module = import_module(EXTRACT_FORMATS[name])
    return str(module.render(extraction, options or RenderOptions()))
