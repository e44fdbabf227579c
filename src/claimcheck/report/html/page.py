"""The report as the template sees it: plain values, ready to lay out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from claimcheck.models import Report
from claimcheck.report.html.accord import Accord, accord
from claimcheck.report.html.budget import room_for
from claimcheck.report.html.sections import Sections, StorySection
from claimcheck.report.html.texts import ArticleText, article_texts
from claimcheck.report.html.wording import filter_key
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.tally import headline, verdict_on_nothing, what_else, what_was_read
from claimcheck.report.view import ReportView, StoryView
from claimcheck.report.words import count

KINDS = ("number", "date", "quote", "attribution", "polarity", "entity", "event")
STRENGTHS = {
    "hard": "Hard contradictions",
    "soft": "Soft contradictions",
    "superseded": "Changed over time",
    "disputed": "Disputed",
    "agree": "Agreements",
}


@dataclass(frozen=True)
class Page:
    """The whole page."""

    report: Report
    title: str
    headline: str
    nothing: str
    """Why there is no finding; empty where there are some."""
    stories: tuple[StorySection, ...]
    accord: Accord | None
    """Over all stories, where there are several."""
    articles: tuple[ArticleText, ...]
    notes: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]
    """Path and reason."""
    stale: tuple[tuple[str, str], ...]
    """Fingerprint and subject of what the baseline has and this run has not."""
    kinds: tuple[str, ...]
    strengths: Mapping[str, str]
    filterable: int
    """How many findings the filters choose from."""
    outlets: tuple[str, ...]
    """Outlets that findings cite, by name."""

    def outlet_numbers(self, outlets: Iterable[str]) -> str:
        """Return the ordinals of outlets among all, as the source filter looks for them: "0 12"."""
        return " ".join(str(number) for number in sorted(self._numbers[name] for name in outlets))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: n for n, name in enumerate(self.outlets)}


def page(report: Report, options: RenderOptions) -> Page:
    """Return the page of a report; stories with hard contradictions come first."""
    view = ReportView(report)
    stories = sorted((story for story in view.stories if story.told), key=_urgency)
    room = room_for(report, stories)
    sections = Sections(view, options, room)
    shown = [finding for story in stories for finding in story.findings if finding.id in room.full]
    told = tuple(sections.section(story, number) for number, story in enumerate(stories))
    keys = {filter_key(finding) for finding in report.findings}
    kinds = {finding.kind for finding in report.findings}
    outlets = {name for finding in report.findings for name in view.sources(finding)}
    return Page(
        report=report,
        title=_title(stories),
        headline=headline(report),
        nothing=verdict_on_nothing(view),
        stories=told,
        accord=accord(view, report.findings, report.articles) if len(stories) > 1 else None,
        articles=tuple(article_texts(report, options.texts or {}, shown)),
        notes=(what_was_read(view), *what_else(view)),
        skipped=tuple((clean(item.path), clean(item.reason)) for item in report.skipped),
        stale=tuple((clean(key), clean(about)) for key, about in options.stale.items()),
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        strengths={key: name for key, name in STRENGTHS.items() if key in keys},
        filterable=sum(
            len(s.contradict) + len(s.superseded) + len(s.disputed) + len(s.agree) + len(s.brief)
            for s in told
        ),
        outlets=tuple(sorted(outlets, key=lambda name: (name.casefold(), name))),
    )


def _title(stories: Iterable[StoryView]) -> str:
    """Return what an editor wants to know first: "7 contradictions in 3 stories"."""
    found = [len(story.contradict) for story in stories if story.contradict]
    if not found:
        return "No contradictions found"
    return f"{count(sum(found), 'contradiction')} in {count(len(found), 'story', 'stories')}"


def _urgency(story: StoryView) -> tuple[bool, bool, bool]:
    hard = any(finding.strength == "hard" for finding in story.contradict)
    return (not hard, not story.contradict, not (story.superseded or story.disputed))
