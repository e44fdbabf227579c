"""A part of a report's findings, as a reader asks for it."""

from collections.abc import Collection
from dataclasses import dataclass

from claimcheck.models import Finding, Report
from claimcheck.report.build import summarised
from claimcheck.report.view import ReportView, evidences


@dataclass(frozen=True)
class Selection:
    """Which findings are wanted; what is empty or None asks for nothing."""

    kinds: Collection[str] = ()
    sources: Collection[str] = ()
    """Outlets, in whatever case; a finding that cites one of them is wanted."""
    since: str | None = None
    """`YYYY-MM-DD`: a finding that cites an article published on that day or later is wanted."""
    limit: int | None = None
    """How many findings at most, in reading order."""

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.kinds or self.sources or self.since) or self.limit is not None


def selected(report: Report, selection: Selection) -> Report:
    """Return the report with the findings of a selection, counted anew; `limit` is left to `limited`."""
    view = ReportView(report)
    wanted = {source.casefold() for source in selection.sources}

    def chosen(finding: Finding) -> bool:
        if selection.kinds and finding.kind not in selection.kinds:
            return False
        if wanted and not any(source.casefold() in wanted for source in view.sources(finding)):
            return False
        return selection.since is None or any(
            (article.published or "")[:10] >= selection.since
            for evidence in evidences(finding)
            if (article := view.articles.get(evidence.article))
        )

    return _with(report, [finding for finding in report.findings if chosen(finding)])


def limited(report: Report, limit: int | None) -> Report:
    """Return the report with its first findings in reading order: hard contradictions of all stories first."""
    if limit is None or len(report.findings) <= limit:
        return report
    view = ReportView(report)
    ordered = [finding for story in view.stories for finding in story.findings]
    ordered.sort(key=_rank)
    kept = {id(finding) for finding in ordered[:limit]}
    return _with(report, [finding for finding in report.findings if id(finding) in kept])


def _rank(finding: Finding) -> int:
    if finding.verdict == "contradict":
        return 0 if finding.strength == "hard" else 1
    return {"superseded": 2, "disputed": 3}.get(finding.verdict, 4)


def _with(report: Report, findings: list[Finding]) -> Report:
    return summarised(report.model_copy(update={"findings": tuple(findings)}))
