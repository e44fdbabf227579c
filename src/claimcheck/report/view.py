"""A report put in reading order: what every renderer for people shares."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from claimcheck.models import Evidence, Finding, Report, ReportArticle, Story, Verdict
from claimcheck.report.plain import clean, tidy_quotes


@dataclass(frozen=True)
class StoryView:
    """One story with its findings, each list in reading order."""

    story: Story
    articles: tuple[ReportArticle, ...]
    contradict: list[Finding] = field(default_factory=list)
    superseded: list[Finding] = field(default_factory=list)
    disputed: list[Finding] = field(default_factory=list)
    agree: list[Finding] = field(default_factory=list)

    def of(self, verdict: Verdict) -> list[Finding]:
        """Return the findings with a verdict."""
        return {
            "contradict": self.contradict,
            "superseded": self.superseded,
            "disputed": self.disputed,
            "agree": self.agree,
        }[verdict]

    @property
    def findings(self) -> list[Finding]:
        """All findings: contradictions, changes, disputes, agreements."""
        return [*self.contradict, *self.superseded, *self.disputed, *self.agree]

    @property
    def told(self) -> bool:
        """Whether there is anything to tell about it."""
        return bool(self.contradict or self.superseded or self.disputed or self.agree)


class ReportView:
    """The report's records by id, and its stories in reading order."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.articles = {article.id: article for article in report.articles}
        self.groups = {group.id: group for group in report.groups}

    @cached_property
    def stories(self) -> tuple[StoryView, ...]:
        """Stories in report order; contradictions hard first, agreements with the most voices first."""
        views = {
            story.id: StoryView(story, tuple(self.articles[i] for i in story.articles if i in self.articles))
            for story in self.report.stories
        }
        for finding in self.report.findings:
            story = self.story_of(finding)
            views.setdefault(story, StoryView(Story(id=story, articles=()), ())).of(finding.verdict).append(
                finding
            )
        for view in views.values():
            view.contradict.sort(key=lambda finding: finding.strength == "soft")
            view.agree.sort(key=lambda finding: (-self.voices(finding), -len(self.sources(finding))))
        return tuple(views.values())

    def story_of(self, finding: Finding) -> str:
        """Return the id of the story of its group, else of its first evidence that has one."""
        group = self.groups.get(finding.group)
        if group:
            return group.story
        articles = (self.articles.get(evidence.article) for evidence in evidences(finding))
        return next((article.story for article in articles if article and article.story), "")

    def topic(self, finding: Finding) -> str:
        """Return what the finding is about, clean; empty where nothing says so."""
        group = self.groups.get(finding.group)
        return tidy_quotes(clean(group.topic)) if group else ""

    def sources(self, finding: Finding) -> list[str]:
        """Return the outlets that the finding cites, each once, in its order."""
        return list(dict.fromkeys(self.source(evidence) for evidence in evidences(finding)))

    def source(self, evidence: Evidence) -> str:
        """Return the outlet of a piece of evidence; its file's name where the outlet is unknown."""
        article = self.articles.get(evidence.article)
        return source_name(article) if article else "?"

    def where(self, evidence: Evidence) -> str:
        """Return `path:line` of a piece of evidence, clean; the path where there are no lines."""
        article = self.articles.get(evidence.article)
        path = clean(article.path) if article else ""
        return f"{path}:{evidence.line}" if evidence.line else path

    @staticmethod
    def voices(finding: Finding) -> int:
        """Return how many independent lineages carry an agreement."""
        return sum(side.lineages for side in finding.sides)


def source_name(article: ReportArticle) -> str:
    """Return the outlet's name, clean; the file's name where the outlet is unknown."""
    return clean(article.source) or clean(article.path).replace("\\", "/").rsplit("/", 1)[-1] or "?"


def evidences(finding: Finding) -> Iterable[Evidence]:
    """Yield every piece of evidence of a finding, side by side."""
    for side in finding.sides:
        yield from side.evidence
