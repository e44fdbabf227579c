"""Where evidence stands on disk, for tools that show it on the very line."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from claimcheck.models import Evidence, Finding
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView, evidences

_ROW = re.compile(r"(.+)#(\d+)[\d.]*")
_BY_LINE = (".jsonl", ".ndjson", ".jsonlines")
"""Endings of files whose rows are their lines."""


@dataclass(frozen=True)
class Place:
    """A file, as it opens from the working folder, and a line in it, from 1, where one is known."""

    file: str
    line: int | None = None

    @property
    def uri(self) -> str:
        """The file as a URI reference, relative where the file is, with `/` (RFC 3986)."""
        path = quote(self.file.replace("\\", "/"), safe="/~!$&'()*+,;=:@")
        if path.startswith("/"):
            return f"file://{path}"
        return f"./{path}" if ":" in path.partition("/")[0] else path

    def link(self, root: str) -> str:
        """Return the address that a terminal opens, from the working folder; the line is its fragment."""
        whole = Place(f"{root.rstrip('/')}/{self.file}" if not self.file.startswith("/") else self.file)
        return f"{whole.uri}#{self.line}" if self.line else whole.uri

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


def file_of(path: str, options: RenderOptions) -> Place:
    """Return the file that an article's path in the report stands for; a row of JSON Lines has its line."""
    found = options.files.get(path)
    row = None if found else _ROW.fullmatch(path)
    if not row:
        return Place(_tidy(found or path))
    file = _tidy(options.files.get(row[1], row[1]))
    return Place(file, int(row[2]) if file.lower().endswith(_BY_LINE) else None)


def place_of(evidence: Evidence, view: ReportView, options: RenderOptions) -> Place:
    """Return where a piece of evidence stands."""
    article = view.articles.get(evidence.article)
    if article is None:
        return Place("")
    place = file_of(article.path, options)
    return Place(place.file, evidence.line or place.line)


def in_view(finding: Finding, view: ReportView, options: RenderOptions) -> list[Evidence]:
    """Return the evidence to point at: all that stands in new articles; else the first of every side."""
    new = [
        evidence
        for evidence in evidences(finding)
        if (article := view.articles.get(evidence.article)) and article.path in options.new
    ]
    return new or [side.evidence[0] for side in finding.sides if side.evidence]


def _tidy(path: str) -> str:
    """Return the path without a leading `./`, which annotations would not match with a file."""
    return path[2:] if path.startswith("./") else path
