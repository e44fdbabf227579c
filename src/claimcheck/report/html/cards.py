"""One finding in full: its sides next to each other, each with the sentences that prove it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.models import Band, Evidence, Finding, Side, Span
from claimcheck.report.html.columns import Column
from claimcheck.report.html.wording import (
    filter_key,
    letter,
    moment,
    published_text,
    short_value,
    verdict_name,
)
from claimcheck.report.plain import clean, clean_marked, shorten
from claimcheck.report.view import ReportView
from claimcheck.report.wording import fact, support

SENTENCE = 500
"""Characters of a sentence that are shown around its marks; the article's text has the rest."""


@dataclass(frozen=True)
class Proof:
    """One piece of evidence, ready to lay out."""

    article: int
    """The article's ordinal in the report."""
    start: int
    end: int
    source: str
    when: str
    note: str
    """Which version it is, and whose text it shares."""
    where: str
    pieces: tuple[tuple[str, bool], ...]
    """The sentence in pieces, each with whether it is marked."""


@dataclass(frozen=True)
class SideCard:
    """One account."""

    letter: str
    value: str
    as_of: str
    proofs: tuple[Proof, ...]


@dataclass(frozen=True)
class Card:
    """A finding."""

    number: int
    """Its ordinal in the report; the page's anchor is `f` and this."""
    kind: str
    verdict: str
    key: str
    """What the strength filter knows it by."""
    name: str
    title: str
    explanation: str
    known: str
    """What the baseline says of it; else empty."""
    confidence: int
    """Per cent."""
    band: Band
    outlets: tuple[str, ...]
    sides: tuple[SideCard, ...]
    support: str
    """How many sources carry an agreement; empty for others."""


def card(
    view: ReportView, finding: Finding, number: int, columns: Mapping[str, Column], known: str = ""
) -> Card:
    """Return a finding's card; `columns` are its story's, by article id."""
    topic = fact(view, finding) if finding.verdict == "agree" else view.topic(finding)
    explanation = clean(finding.explanation)
    return Card(
        number=number,
        kind=finding.kind,
        verdict=finding.verdict,
        key=filter_key(finding),
        name=verdict_name(finding),
        title=topic or explanation,
        explanation=explanation if explanation != topic else "",
        known=known,
        confidence=round(finding.confidence * 100),
        band=finding.band,
        outlets=tuple(view.sources(finding)),
        sides=tuple(_side(view, finding, side, n, columns) for n, side in enumerate(finding.sides)),
        support=support(view, finding) if finding.verdict == "agree" else "",
    )


def _side(
    view: ReportView, finding: Finding, side: Side, position: int, columns: Mapping[str, Column]
) -> SideCard:
    return SideCard(
        letter=letter(position) if len(finding.sides) > 1 else "",
        value=short_value(finding, side),
        as_of=moment(side.as_of),
        proofs=tuple(
            _proof(view, evidence, _copied(view, side, n), columns)
            for n, evidence in enumerate(side.evidence)
        ),
    )


def _copied(view: ReportView, side: Side, position: int) -> str:
    """Return the outlet earlier in the side whose text the evidence's article shares; empty where none does."""
    article = view.articles.get(side.evidence[position].article)
    if not article or not article.lineage:
        return ""
    for earlier in side.evidence[:position]:
        other = view.articles.get(earlier.article)
        if other and other.id != article.id and other.lineage == article.lineage:
            return view.source(earlier)
    return ""


def _proof(view: ReportView, evidence: Evidence, copied: str, columns: Mapping[str, Column]) -> Proof:
    article = view.articles.get(evidence.article)
    column = columns.get(evidence.article)
    notes = (column.note if column else "", f"same text as {copied}" if copied else "")
    return Proof(
        article=column.number if column else -1,
        start=evidence.start,
        end=evidence.end,
        source=view.source(evidence),
        when=published_text(article),
        note=", ".join(filter(None, notes)),
        where=view.where(evidence),
        pieces=tuple(pieces(evidence.text, evidence.marks)),
    )


def pieces(text: str, marks: Sequence[Span]) -> list[tuple[str, bool]]:
    """Return the text on one line, shortened around its marks, cut into pieces with whether each is marked.

    To mark everything would tell nothing, so then nothing is marked.
    """
    plain, spans = clean_marked(text, marks)
    if spans == ((0, len(plain)),):
        spans = ()
    plain, spans = shorten(plain, spans, SENTENCE)
    out: list[tuple[str, bool]] = []
    done = 0
    for start, end in spans:
        out += [(plain[done:start], False), (plain[start:end], True)]
        done = end
    out.append((plain[done:], False))
    return [(piece, marked) for piece, marked in out if piece]
