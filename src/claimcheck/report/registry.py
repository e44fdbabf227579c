"""Which formats there are. A new one is a module with a function `render`, and a line here.

Modules are imported when their format is asked for, so that `--help` stays quick.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.models import Extraction, Report

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "text": "claimcheck.report.text",
        "json": "claimcheck.report.json_report",
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
class RenderOptions:
    """What a renderer is told about where its output goes; formats for machines ignore it."""

    width: int = 80
    """Columns."""
    colour: bool = False
    """True where ANSI colours are wanted."""


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
