"""One known contradiction."""

from typing import Literal

from claimcheck.models.base import SCHEMA_VERSION, Model
from claimcheck.models.report import Finding, Kind, Report, Strength
from claimcheck.report.plain import clean

Status = Literal["unreviewed", "confirmed", "false_positive", "expected"]
"""unreviewed: nobody has looked at it; confirmed: the sources do contradict; false_positive: they do not, and
claimcheck is wrong; expected: they do, and that is as it should be (an archive of what was known at the time).
"""


class CitedArticle(Model):
    """An article as a reader knows it."""

    source: str
    """The outlet."""
    title: str


class BaselineEntry(Model):
    """A contradiction, told so that a reviewer knows it again, and what became of it."""

    schema_version: str = SCHEMA_VERSION
    fingerprint: str
    kind: Kind
    strength: Strength | None = None
    topic: str = ""
    """What it is about, in the words in which it was first found."""
    values: tuple[str, ...] = ()
    """What the sides say, sorted."""
    articles: tuple[CitedArticle, ...] = ()
    """The articles that it was found in, sorted."""
    status: Status = "unreviewed"
    reason: str = ""
    reviewer: str = ""

    @property
    def about(self) -> str:
        """The entry in one line: "number, hard: people killed: 12 | 15 (Courier, Beacon)"."""
        kind = ", ".join(filter(None, (self.kind, self.strength)))
        sources = ", ".join(dict.fromkeys(cited.source for cited in self.articles))
        told = ": ".join(filter(None, (kind, self.topic, " | ".join(self.values))))
        return clean(f"{told} ({sources})" if sources else told)


def entries_of(report: Report) -> dict[str, BaselineEntry]:
    """Return fingerprint -> unreviewed entry for every contradiction of a report.

    Two findings with one fingerprint (the same values for the same topic, in two stories) make one entry.
    """
    topics = {group.id: group.topic for group in report.groups}
    cited = {
        article.id: CitedArticle(source=article.source, title=article.title) for article in report.articles
    }
    entries: dict[str, BaselineEntry] = {}
    for finding in report.findings:
        if finding.verdict != "contradict":
            continue
        made = _entry(finding, clean(topics.get(finding.group, "")), cited)
        other = entries.get(finding.fingerprint)
        if other:
            made = made.model_copy(
                update={
                    "articles": arranged([*other.articles, *made.articles]),
                    "strength": "hard" if "hard" in (made.strength, other.strength) else "soft",
                    "topic": min(made.topic, other.topic),
                }
            )
        entries[finding.fingerprint] = made
    return entries


def arranged(articles: list[CitedArticle]) -> tuple[CitedArticle, ...]:
    """Return each article once, sorted."""
    return tuple(sorted(set(articles), key=lambda cited: (cited.source, cited.title)))


def _entry(finding: Finding, topic: str, cited: dict[str, CitedArticle]) -> BaselineEntry:
    proofs = [evidence.article for side in finding.sides for evidence in side.evidence]
    return BaselineEntry(
        fingerprint=finding.fingerprint,
        kind=finding.kind,
        strength=finding.strength,
        topic=topic,
        values=tuple(sorted({clean(side.value) for side in finding.sides})),
        articles=arranged([cited[article] for article in proofs if article in cited]),
    )
