"""What comes out: stories, groups, findings and the report, as the JSON contract has them."""

from typing import Literal

from pydantic import computed_field

from claimcheck.models.article import PublishedFrom, Skipped
from claimcheck.models.base import SCHEMA_VERSION, Model, Span
from claimcheck.models.claim import Modality, Polarity

Kind = Literal["number", "date", "quote", "attribution", "polarity", "entity", "event"]
Verdict = Literal["agree", "contradict", "superseded", "disputed"]
Strength = Literal["hard", "soft"]
Band = Literal["high", "medium", "low"]
HIGH, MEDIUM = 0.9, 0.7
"""Confidence from which a finding stands in the band; below both it is low."""
GroupStatus = Literal[
    "agree",
    "contradict",
    "superseded",
    "disputed",
    "compatible",
    "different_scope",
    "single_source",
    "not_comparable",
]


class Tool(Model):
    """Which program and which model made the report."""

    name: str = "claimcheck"
    version: str
    model: str


class ReportArticle(Model):
    """An article as the report lists it, without its text."""

    id: str
    path: str
    source: str
    title: str
    published: str | None = None
    published_from: PublishedFrom | None = None
    reader: str
    words: int
    story: str | None = None
    lineage: str | None = None


class ReportClaim(Model):
    """A claim as the report lists it."""

    id: str
    article: str
    start: int
    end: int
    line: int | None = None
    text: str
    voices: tuple[int, ...] = ()
    speaker: str | None = None
    speakers: tuple[str, ...] = ()
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    timexes: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()


class Story(Model):
    """Articles that tell one event."""

    id: str
    """`s-` and a hash of its article ids."""
    articles: tuple[str, ...]
    """Article ids, in report order."""
    label: str = ""
    """A short name for headings: the most central headline, or names and words that its articles share."""


class ClaimGroup(Model):
    """Claims whose aligned slots speak of the same thing."""

    id: str
    story: str
    topic: str
    claims: tuple[str, ...]
    status: GroupStatus


class Evidence(Model):
    """The words that prove one side, exactly as they stand in the article."""

    article: str
    claim: str
    start: int
    end: int
    line: int | None = None
    text: str
    marks: tuple[Span, ...] = ()
    """Differing or decisive words: ranges of code points in `text`."""


class Side(Model):
    """One account: a value and who gives it."""

    value: str
    as_of: str | None = None
    lineages: int = 1
    evidence: tuple[Evidence, ...]


class Finding(Model):
    """An agreement or a difference, with its explanation."""

    id: str
    fingerprint: str
    group: str
    kind: Kind
    verdict: Verdict
    strength: Strength | None = None
    level: str = ""
    """Name of the level of the comparison that decided ("conflict", "exact")."""
    confidence: float
    """Share of the findings of its level that were right on the development sets, 0 to 1; docs/accuracy.md."""
    independent: bool | None = None
    origin: str | None = None
    """The one named source that everyone who agrees traces it to ("police"); None where there is no such one."""
    explanation: str
    sides: tuple[Side, ...]

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorators on properties; pydantic does
    @property
    def band(self) -> Band:
        """Its confidence as high (from 0.9), medium (from 0.7) or low."""
        return "high" if self.confidence >= HIGH else "medium" if self.confidence >= MEDIUM else "low"


class Summary(Model):
    """Counts."""

    articles: int = 0
    stories: int = 0
    claims: int = 0
    agree: int = 0
    contradict: int = 0
    superseded: int = 0
    disputed: int = 0


class Report(Model):
    """What `compare` found. Its JSON is the public contract."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    articles: tuple[ReportArticle, ...] = ()
    stories: tuple[Story, ...] = ()
    claims: tuple[ReportClaim, ...] = ()
    groups: tuple[ClaimGroup, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    summary: Summary = Summary()


class PairJudgement(Model):
    """The answer of `judge` for two statements."""

    id: str
    label: Literal["contradiction", "agreement", "neutral"]
    findings: tuple[Finding, ...] = ()
