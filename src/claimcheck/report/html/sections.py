"""One story as the template sees it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.models import Finding
from claimcheck.report.html.accord import Accord, accord
from claimcheck.report.html.budget import BRIEF, Room
from claimcheck.report.html.cards import Card, card
from claimcheck.report.html.columns import Column, ColumnGroup, column_groups
from claimcheck.report.html.matrix import Row, matrix_row
from claimcheck.report.html.over_time import Chart, chart
from claimcheck.report.html.wording import filter_key, verdict_name
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView, StoryView, source_name
from claimcheck.report.words import count, day_range, listed, parse_day


@dataclass(frozen=True)
class Entry:
    """A finding in a story: its row, its card, and the picture of its change over time, where there is one."""

    row: Row
    card: Card
    chart: Chart | None
    in_matrix: bool
    """Whether its row is laid out; the script makes it otherwise."""


@dataclass(frozen=True)
class Brief:
    """A finding in one line, where the page has no room for more."""

    kind: str
    key: str
    name: str
    text: str
    outlets: tuple[str, ...]


@dataclass(frozen=True)
class StorySection:
    """One story."""

    number: int
    label: str
    days: str
    sources: str
    counts: str
    lead: str
    """The explanation of its first contradiction; empty without one."""
    groups: tuple[ColumnGroup, ...]
    contradict: tuple[Entry, ...]
    superseded: tuple[Entry, ...]
    disputed: tuple[Entry, ...]
    agree: tuple[Entry, ...]
    brief: tuple[Brief, ...]
    rest: str
    """Findings beyond those lines, one after the other."""
    accord: Accord | None


class Sections:
    """Makes the sections of a report."""

    def __init__(self, view: ReportView, options: RenderOptions, room: Room) -> None:
        self._view = view
        self._options = options
        self._room = room
        self._numbers = {article.id: n for n, article in enumerate(view.report.articles)}
        self._order = {finding.id: n for n, finding in enumerate(view.report.findings)}

    def section(self, story: StoryView, number: int) -> StorySection:
        """Return one story."""
        groups = column_groups(story, self._numbers, self._options.new)
        columns = [column for group in groups for column in group.columns]
        brief = [self._brief(finding) for finding in story.findings if finding.id not in self._room.full]
        return StorySection(
            number=number,
            label=clean(story.story.label) or "Untitled story",
            days=day_range(filter(None, (parse_day(article.published) for article in story.articles))),
            sources=listed(dict.fromkeys(source_name(article) for article in story.articles)),
            counts=_counts(story),
            lead=clean(story.contradict[0].explanation) or "Contradictions" if story.contradict else "",
            groups=tuple(groups),
            contradict=self._entries(story.contradict, columns),
            superseded=self._entries(story.superseded, columns),
            disputed=self._entries(story.disputed, columns),
            agree=self._entries(story.agree, columns),
            brief=tuple(brief[:BRIEF]),
            rest="; ".join(item.text for item in brief[BRIEF:]),
            accord=accord(self._view, story.findings, story.articles),
        )

    def _entries(self, findings: Iterable[Finding], columns: Sequence[Column]) -> tuple[Entry, ...]:
        by_article: Mapping[str, Column] = {column.id: column for column in columns}
        return tuple(
            Entry(
                matrix_row(self._view, finding, columns),
                card(self._view, finding, self._order[finding.id], by_article, self._known(finding)),
                chart(self._view, finding),
                finding.id in self._room.rows,
            )
            for finding in findings
            if finding.id in self._room.full
        )

    def _known(self, finding: Finding) -> str:
        """Return what the baseline says of a finding; empty where it is new or there is no baseline."""
        known = self._options.known_as(finding.fingerprint)
        if not known:
            return ""
        status = known.status.replace("_", " ")
        by = f" ({known.reviewer})" if known.reviewer else ""
        return clean(f"In the baseline as {status}{by}" + (f": {known.reason}" if known.reason else "."))

    def _brief(self, finding: Finding) -> Brief:
        row = matrix_row(self._view, finding, ())
        outlets = tuple(self._view.sources(finding))
        told = clean(finding.explanation) if finding.verdict != "agree" else listed(outlets)
        text = " – ".join(dict.fromkeys(filter(None, (row.fact, told))))
        return Brief(finding.kind, filter_key(finding), verdict_name(finding), text, outlets)


def _counts(story: StoryView) -> str:
    """Return "2 contradictions · 1 changed · 14 agreements"."""
    parts = (
        (len(story.contradict), count(len(story.contradict), "contradiction")),
        (len(story.superseded), f"{len(story.superseded)} changed"),
        (len(story.disputed), f"{len(story.disputed)} disputed"),
        (len(story.agree), count(len(story.agree), "agreement")),
    )
    return " · ".join(text for number, text in parts if number)
