"""One self-contained finding a line: everything that a script needs without joining records by their ids."""

from claimcheck.models import SCHEMA_VERSION, Evidence, Finding, Model, Report, Side, Span
from claimcheck.models.report import Band, Kind, Strength, Verdict
from claimcheck.report.jsontext import to_json
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView, StoryView


class EvidenceRow(Model):
    """The words that prove a side, and the article that they stand in."""

    source: str
    title: str
    path: str
    published: str | None
    lineage: str | None
    line: int | None
    start: int
    end: int
    text: str
    marks: tuple[Span, ...]


class SideRow(Model):
    """One account: a value and who gives it."""

    value: str
    as_of: str | None
    lineages: int
    evidence: tuple[EvidenceRow, ...]


class FindingRow(Model):
    """A finding with its story and its articles."""

    schema_version: str = SCHEMA_VERSION
    id: str
    fingerprint: str
    story: str
    label: str
    """The story's name."""
    topic: str
    kind: Kind
    verdict: Verdict
    strength: Strength | None
    level: str
    confidence: float
    band: Band
    independent: bool | None
    origin: str | None
    baseline: str | None
    """The status in the baseline; None where it is not in it."""
    explanation: str
    sources: tuple[str, ...]
    sides: tuple[SideRow, ...]


def render(report: Report, options: RenderOptions) -> str:
    """Return one JSON object a finding, stories in report order and contradictions first."""
    view = ReportView(report)
    rows = (row_of(finding, story, view, options) for story in view.stories for finding in story.findings)
    return "".join(to_json(row) + "\n" for row in rows)


def row_of(finding: Finding, story: StoryView, view: ReportView, options: RenderOptions) -> FindingRow:
    """Return a finding with all that its ids stand for."""
    known = options.known_as(finding.fingerprint)
    group = view.groups.get(finding.group)
    return FindingRow(
        id=finding.id,
        fingerprint=finding.fingerprint,
        story=story.story.id,
        label=story.story.label,
        topic=group.topic if group else "",
        kind=finding.kind,
        verdict=finding.verdict,
        strength=finding.strength,
        level=finding.level,
        confidence=finding.confidence,
        band=finding.band,
        independent=finding.independent,
        origin=finding.origin,
        baseline=known.status if known else None,
        explanation=finding.explanation,
        sources=tuple(view.sources(finding)),
        sides=tuple(_side(side, view) for side in finding.sides),
    )


def _side(side: Side, view: ReportView) -> SideRow:
    return SideRow(
        value=side.value,
        as_of=side.as_of,
        lineages=side.lineages,
        evidence=tuple(_evidence(evidence, view) for evidence in side.evidence),
    )


def _evidence(evidence: Evidence, view: ReportView) -> EvidenceRow:
    article = view.articles.get(evidence.article)
    return EvidenceRow(
        source=view.source(evidence),
        title=article.title if article else "",
        path=article.path if article else "",
        published=article.published if article else None,
        lineage=article.lineage if article else None,
        line=evidence.line,
        start=evidence.start,
        end=evidence.end,
        text=evidence.text,
        marks=evidence.marks,
    )
