"""The articles behind the findings, each text once, with the spans of its claims for the script to highlight."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import escape

from claimcheck.models import Finding, Report, Span
from claimcheck.report.html.budget import texts_within
from claimcheck.report.html.hostile import article_text
from claimcheck.report.html.wording import published_text
from claimcheck.report.plain import clean
from claimcheck.report.view import source_name

_LEVELS = {"agree": 2, "superseded": 3, "disputed": 3, "contradict": 4}
"""Verdict -> how strongly the script highlights a claim; 1 is one without a finding."""


@dataclass(frozen=True)
class ArticleText:
    """An article as the page lists it."""

    number: int
    source: str
    title: str
    when: str
    path: str
    words: int
    text: str
    """Empty where it is not at hand, or there was no room."""
    claims: str
    """Start, end and level of each claim, in code points: "10 94 4 120 180 1"."""


def article_texts(
    report: Report, texts: Mapping[str, str], findings: Sequence[Finding]
) -> Iterator[ArticleText]:
    """Yield all articles in report order; texts go to those that the findings cite, first come first served."""
    sizes = {article: len(escape(article_text(text)).encode()) for article, text in texts.items()}
    kept = texts_within((article for article, _, _ in _cited(findings)), sizes)
    levels = _claim_levels(report, findings)
    for number, article in enumerate(report.articles):
        text = texts[article.id] if article.id in kept else ""
        spans = sorted(levels.get(article.id, {}).items()) if text else ()
        yield ArticleText(
            number=number,
            source=source_name(article),
            title=clean(article.title),
            when=published_text(article),
            path=clean(article.path),
            words=article.words,
            text=article_text(text),
            claims=" ".join(f"{start} {end} {level}" for (start, end), level in spans),
        )


def _cited(findings: Iterable[Finding]) -> Iterator[tuple[str, Span, int]]:
    """Yield the article, the span and the level of every piece of evidence."""
    for finding in findings:
        for side in finding.sides:
            for evidence in side.evidence:
                yield evidence.article, (evidence.start, evidence.end), _LEVELS[finding.verdict]


def _claim_levels(report: Report, findings: Iterable[Finding]) -> dict[str, dict[Span, int]]:
    """Return, by article, the spans of its claims with the strongest level that a finding gives each."""
    levels: dict[str, dict[Span, int]] = {}
    for claim in report.claims:
        levels.setdefault(claim.article, {}).setdefault((claim.start, claim.end), 1)
    for article, span, level in _cited(findings):
        own = levels.setdefault(article, {})
        own[span] = max(own.get(span, 1), level)
    return levels
