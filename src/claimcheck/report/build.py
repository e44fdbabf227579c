"""The report, put together from what the stages found. It decides nothing."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version

from claimcheck.models import (
    Claim,
    ClaimGroup,
    Extraction,
    Finding,
    Report,
    ReportArticle,
    ReportClaim,
    Skipped,
    Story,
    Summary,
    Tool,
)


def tool_version() -> str:
    """Return the installed version of claimcheck."""
    try:
        return version("claimcheck-news")
    except PackageNotFoundError:
        return "0"


def build_report(
    extractions: Sequence[Extraction],
    claims: Iterable[Claim],
    stories: Sequence[Story],
    lineages: Mapping[str, str],
    groups: Sequence[ClaimGroup],
    findings: Sequence[Finding],
    skipped: Sequence[Skipped],
) -> Report:
    """Return the report over all articles, in the order given."""
    home = {article: story.id for story in stories for article in story.articles}
    models = sorted({extraction.model for extraction in extractions if extraction.model})
    return summarised(
        Report(
            tool=Tool(version=tool_version(), model=", ".join(models)),
            articles=tuple(_article(extraction, home, lineages) for extraction in extractions),
            stories=tuple(stories),
            claims=tuple(map(_claim, claims)),
            groups=tuple(groups),
            findings=tuple(findings),
            skipped=tuple(sorted(skipped, key=lambda s: (s.path, s.reason))),
        )
    )


def summarised(report: Report) -> Report:
    """Return the report with its counts."""
    verdicts = [found.verdict for found in report.findings]
    counts = Summary(
        articles=len(report.articles),
        stories=len(report.stories),
        claims=len(report.claims),
        agree=verdicts.count("agree"),
        contradict=verdicts.count("contradict"),
        superseded=verdicts.count("superseded"),
        disputed=verdicts.count("disputed"),
    )
    return report.model_copy(update={"summary": counts})


def _article(extraction: Extraction, home: Mapping[str, str], lineages: Mapping[str, str]) -> ReportArticle:
    article = extraction.article
    return ReportArticle(
        id=article.id,
        path=article.path,
        source=article.source,
        title=article.title,
        published=article.published,
        published_from=article.published_from,
        reader=article.reader,
        words=len(article.text.split()),
        story=home.get(article.id),
        lineage=lineages.get(article.id),
    )


def _claim(claim: Claim) -> ReportClaim:
    return ReportClaim(
        id=claim.id,
        article=claim.article,
        start=claim.start,
        end=claim.end,
        line=claim.line,
        text=claim.text,
        voices=claim.voices,
        speaker=claim.speaker,
        speakers=claim.speakers,
        polarity=claim.polarity,
        modality=claim.modality,
        timexes=claim.timexes,
        quantities=claim.quantities,
    )
