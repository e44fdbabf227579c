"""Facts × sources: one row a finding, one cell an article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claimcheck.models import Finding
from claimcheck.report.html.columns import Column
from claimcheck.report.html.wording import letter, short_value
from claimcheck.report.plain import clean
from claimcheck.report.view import ReportView
from claimcheck.report.wording import fact, support

State = Literal["agrees", "contradicts", "superseded", "latest", "silent"]


@dataclass(frozen=True)
class Cell:
    """What one article says of one fact."""

    state: State
    value: str
    """In few words; a side's letter where none do; empty for silence and agreement."""
    number: int
    """The article's ordinal in the report."""
    source: str


@dataclass(frozen=True)
class Row:
    """One fact."""

    fact: str
    support: str
    """"3 sources, 2 independent" for an agreement; else empty."""
    cells: tuple[Cell, ...]


def matrix_row(view: ReportView, finding: Finding, columns: Sequence[Column]) -> Row:
    """Return a finding's row over the columns of its story."""
    agrees = finding.verdict == "agree"
    about = fact(view, finding) if agrees else view.topic(finding) or clean(finding.explanation)
    return Row(
        fact=about,
        support=support(view, finding) if agrees else "",
        cells=tuple(_cell(finding, column) for column in columns),
    )


def _cell(finding: Finding, column: Column) -> Cell:
    """Return the cell of one article; where it gives several values, all of them."""
    said = [n for n, side in enumerate(finding.sides) if any(e.article == column.id for e in side.evidence)]
    if not said:
        return Cell("silent", "", column.number, column.name)
    if finding.verdict == "agree":
        return Cell("agrees", "", column.number, column.name)
    values = [short_value(finding, finding.sides[n]) or letter(n) for n in said]
    state: State = "contradicts"
    if finding.verdict == "superseded":
        state = "latest" if said[-1] == len(finding.sides) - 1 else "superseded"
    return Cell(state, " / ".join(values), column.number, column.name)
