"""How much of a report is shown in full, so that the page of a large batch still opens at once."""

from collections.abc import Iterable, Sequence

from claimcheck.models import Finding, Report
from claimcheck.report.view import StoryView

ELEMENTS = 52_000
"""HTML elements of all findings in full. A page of 60,000 nodes is what browsers and phones still scroll well."""
TEXT = 6_000_000
"""Characters of article text that the page carries: the file stays below 10 MB."""
_ARTICLE, _STORY = 9, 70
_CLASSES = ("hard", "soft", "superseded", "disputed", "agree")


def shown_in_full(report: Report, stories: Sequence[StoryView]) -> set[str]:
    """Return the ids of the findings that are shown in full: contradictions first, agreements last.

    The others get one line each.
    """
    left = ELEMENTS - _ARTICLE * len(report.articles) - _STORY * sum(story.told for story in stories)
    left -= len(report.findings)
    full: set[str] = set()
    for finding, columns in ranked(stories):
        left -= cost(finding, columns)
        if left < 0:
            break
        full.add(finding.id)
    return full


def ranked(stories: Sequence[StoryView]) -> list[tuple[Finding, int]]:
    """Return all findings, the most important class first, each with the number of its story's articles."""
    found = [
        (finding, len(story.articles))
        for story in stories
        for findings in (story.contradict, story.superseded, story.disputed, story.agree)
        for finding in findings
    ]
    return sorted(found, key=lambda item: _CLASSES.index(item[0].strength or _verdict(item[0])))


def _verdict(finding: Finding) -> str:
    return "soft" if finding.verdict == "contradict" else finding.verdict


def cost(finding: Finding, columns: int) -> int:
    """Return about how many elements a finding takes: its row, its card, its evidence."""
    proofs = [evidence for side in finding.sides for evidence in side.evidence]
    marks = sum(len(proof.marks) for proof in proofs)
    return 14 + 3 * columns + 5 * len(finding.sides) + 7 * len(proofs) + marks


def texts_within(wanted: Iterable[str], sizes: dict[str, int]) -> set[str]:
    """Return the articles, in the order wanted, whose texts fit; one too long does not keep out those after it."""
    left, kept = TEXT, set()
    for article in wanted:
        size = sizes.get(article)
        if size is not None and article not in kept and size <= left:
            left -= size
            kept.add(article)
    return kept
