"""How findings are put into words, for every renderer for people."""

from datetime import date

from claimcheck.models import Evidence, Finding, Side
from claimcheck.report.plain import clean, quoted, shorten
from claimcheck.report.view import ReportView
from claimcheck.report.words import count, date_value, measured, parse_day

ORIGIN_MOST = 32
"""Characters of the name of the one source behind an agreement."""
SHORT_MOST = 2
"""Words of a value that says nothing without its topic ("asserted", "Ana Ruiz")."""


def published(view: ReportView, evidence: Evidence) -> str | None:
    """Return when the article of a piece of evidence came out; None where that is not known."""
    article = view.articles.get(evidence.article)
    return article.published if article else None


def as_of(view: ReportView, side: Side) -> date | None:
    """Return the day that a side speaks of; None where that is the day on which its articles came out."""
    day = parse_day(side.as_of)
    return None if all(parse_day(published(view, proof)) == day for proof in side.evidence) else day


def side_value(finding: Finding, side: Side) -> str:
    """Return the side's value as people write it."""
    value = clean(side.value)
    if finding.kind == "date":
        return date_value(value)
    if finding.kind == "number":
        return measured(value)
    if finding.kind == "quote":
        return quoted(value)
    return value


def fact(view: ReportView, finding: Finding) -> str:
    """Return what is agreed: "topic: value"; a statement or quotation speaks for itself."""
    value = side_value(finding, finding.sides[0]) if finding.sides else ""
    if finding.kind not in {"number", "date", "attribution"} and len(value.split()) > SHORT_MOST:
        return value
    topic = view.topic(finding)
    return ": ".join(dict.fromkeys(filter(None, (topic, value)))) or clean(finding.explanation)


def support(view: ReportView, finding: Finding) -> str:
    """Return how many carry an agreement: "4 sources, 3 independent (all from police)"."""
    traced = origin(finding)
    return carried(view, finding) + (f" ({traced})" if traced else "")


def carried(view: ReportView, finding: Finding) -> str:
    """Return the counts alone: "4 sources, 3 independent"."""
    return f"{count(len(view.sources(finding)), 'source')}, {view.voices(finding)} independent"


def origin(finding: Finding) -> str:
    """Return "all from police" where an agreement goes back to one named source; else empty."""
    name = shorten(clean(finding.origin or ""), (), ORIGIN_MOST)[0]
    return f"all from {name}" if name else ""
