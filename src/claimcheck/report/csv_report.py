"""One row a side, for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Iterator

from claimcheck.models import Finding, Report, Side
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView, StoryView

COLUMNS = (
    "fingerprint",
    "story",
    "kind",
    "verdict",
    "strength",
    "confidence",
    "independent",
    "baseline",
    "topic",
    "side",
    "value",
    "as_of",
    "lineages",
    "sources",
    "published",
    "places",
    "texts",
    "explanation",
    "level",
    "band",
    "origin",
)
"""The columns, in order; docs/formats.md says what each holds. New ones are added at the end."""
SEPARATOR = " | "
"""What stands between the articles of one side in a cell."""
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What a cell must not begin with: spreadsheets take such a cell for a formula (OWASP, CSV injection)."""


def render(report: Report, options: RenderOptions) -> str:
    """Return a header and a row for every side of every finding, contradictions first in each story."""
    view, out = ReportView(report), io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for story in view.stories:
        for finding in story.findings:
            writer.writerows(_rows(finding, story, view, options))
    return out.getvalue()


def safe(text: str) -> str:
    """Return the text on one line, with an apostrophe before what a spreadsheet would compute."""
    plain = clean(text)
    return f"'{plain}" if plain[:1] in _FORMULA else plain


def _rows(
    finding: Finding, story: StoryView, view: ReportView, options: RenderOptions
) -> Iterator[list[str | float]]:
    known = options.known_as(finding.fingerprint)
    shared: list[str | float] = [
        safe(finding.fingerprint),
        safe(story.story.label),
        finding.kind,
        finding.verdict,
        finding.strength or "",
        finding.confidence,
        "" if finding.independent is None else str(finding.independent).lower(),
        known.status if known else "",
        safe(view.topic(finding)),
    ]
    for number, side in enumerate(finding.sides, start=1):
        last = map(safe, (finding.explanation, finding.level, finding.band, finding.origin or ""))
        yield [*shared, number, *_side(side, view), *last]


def _side(side: Side, view: ReportView) -> list[str | float]:
    """Return the cells of one side; several pieces of evidence stand in one cell, in the same order in each."""
    articles = [view.articles.get(evidence.article) for evidence in side.evidence]
    return [
        safe(side.value),
        safe(side.as_of or ""),
        side.lineages,
        _cell(view.source(evidence) for evidence in side.evidence),
        _cell((article.published or "") if article else "" for article in articles),
        _cell(view.where(evidence) for evidence in side.evidence),
        _cell(evidence.text for evidence in side.evidence),
    ]


def _cell(values: Iterable[str]) -> str:
    return safe(SEPARATOR.join(clean(value) for value in values))
