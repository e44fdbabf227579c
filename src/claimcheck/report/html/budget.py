"""How much of a report is shown in full, so that the page of a large batch still opens at once."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claimcheck.models import Finding, Report
from claimcheck.report.html.accord import MOST
from claimcheck.report.view import StoryView

NODES, ELEMENTS = 56_000, 57_000
"""How large the page may become before anything is opened: DOM nodes, text included, while the script runs; and
elements in the file, which without it all become nodes. 60,000 is what browsers still scroll well."""
TEXT = 5_000_000
"""Bytes of article text, as the page writes it: the file stays below 10 MB."""
AGREEMENTS = 6
"""Agreements of a story that have a row in its matrix from the start."""
BRIEF = 20
"""Findings of a story that get a line each, of those that are not shown in full."""
_CLASSES = ("hard", "soft", "superseded", "disputed", "agree")


@dataclass(frozen=True)
class Cost:
    """What a part of the page takes."""

    nodes: int
    elements: int

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.nodes + other.nodes, self.elements + other.elements)

    @property
    def fits(self) -> bool:
        """Whether there is room for as much."""
        return self.nodes <= NODES and self.elements <= ELEMENTS


@dataclass(frozen=True)
class Room:
    """Which findings, by id, the page has room for."""

    full: AbstractSet[str]
    """Those with a card; the others get one line each."""
    rows: AbstractSet[str]
    """Those of them with a row in the matrix from the start; the script makes the other rows when asked."""


def room_for(report: Report, stories: Sequence[StoryView]) -> Room:
    """Return what there is room for: contradictions first, agreements last."""
    taken = Cost(500 + 11 * len(report.articles), 300 + 6 * len(report.articles))
    for story in stories:
        taken += story_cost(len(story.articles), len(story.findings))
    optional = {finding.id for story in stories for finding in story.agree}
    first = {finding.id for story in stories for finding in story.agree[:AGREEMENTS]}
    full: set[str] = set()
    rows: set[str] = set()
    for finding, columns in ranked(stories):
        with_row = taken + cost(finding, columns, row=True)
        without = taken + cost(finding, columns, row=False)
        if with_row.fits and (finding.id in first or finding.id not in optional):
            taken = with_row
            rows.add(finding.id)
        elif without.fits and finding.id in optional:
            taken = without
        else:
            continue
        full.add(finding.id)
    return Room(full, rows)


def story_cost(articles: int, findings: int) -> Cost:
    """Return about what a story takes without its findings: headings, columns, picture, brief lines."""
    outlets, brief = min(articles, MOST), min(findings, BRIEF)
    pairs = outlets * (outlets - 1)
    return Cost(
        45 + 8 * articles + 7 * outlets + 2 * pairs + 2 * brief,
        30 + 5 * articles + 4 * outlets + pairs + brief,
    )


def ranked(stories: Sequence[StoryView]) -> list[tuple[Finding, int]]:
    """Return all findings, the most important class first, each with the number of its story's articles."""
    found = [(finding, len(story.articles)) for story in stories for finding in story.findings]
    return sorted(found, key=lambda item: _CLASSES.index(item[0].strength or _verdict(item[0])))


def _verdict(finding: Finding) -> str:
    return "soft" if finding.verdict == "contradict" else finding.verdict


def cost(finding: Finding, columns: int, *, row: bool) -> Cost:
    """Return about what a finding takes: its row in the matrix, its card, its evidence.

    The card of an agreement is no node while the script runs (agreements.js).
    """
    proofs = [evidence for side in finding.sides for evidence in side.evidence]
    marks = sum(len(proof.marks) for proof in proofs)
    taken = Cost(6 + 3 * columns, 4 + 2 * columns) if row else Cost(0, 0)
    if finding.verdict == "agree":
        return taken + Cost(0, 3 + 3 * len(proofs) + marks)
    sides = len(finding.sides)
    return taken + Cost(
        14 + 8 * sides + 11 * len(proofs) + 2 * marks, 8 + 5 * sides + 6 * len(proofs) + marks
    )


def texts_within(wanted: Iterable[str], sizes: dict[str, int]) -> set[str]:
    """Return the articles, in the order wanted, whose texts fit; one too long does not keep out those after it."""
    left, kept = TEXT, set()
    for article in wanted:
        size = sizes.get(article)
        if size is not None and article not in kept and size <= left:
            left -= size
            kept.add(article)
    return kept
