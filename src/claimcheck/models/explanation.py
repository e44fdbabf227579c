"""What `explain` tells: how two claims met or did not, and how a finding was decided."""

from typing import Literal

from claimcheck.models.base import SCHEMA_VERSION, Model
from claimcheck.models.claim import Modality, Polarity
from claimcheck.models.report import Band, ClaimGroup, Finding, GroupStatus, Strength

StepName = Literal["blocks", "fit", "score", "best", "group", "levels", "clash"]


class SlotTold(Model):
    """A slot of a claim, and what it is found and aligned by."""

    kind: str
    text: str
    """The words of its value."""
    value: str
    """The value as it is compared."""
    words: tuple[tuple[str, float], ...]
    """The words of its topic with their weights, the heaviest first."""


class ClaimTold(Model):
    """A claim and where it stands."""

    id: str
    article: str
    source: str
    path: str
    line: int | None
    published: str | None
    text: str
    speaker: str | None
    polarity: Polarity
    modality: Modality
    slots: tuple[SlotTold, ...]


class Step(Model):
    """One question on the way to a finding, and its answer in a sentence."""

    name: StepName
    passed: bool
    told: str


class LevelTried(Model):
    """One level of a comparison."""

    name: str
    outcome: GroupStatus
    asks: str
    """The condition under which it decides."""
    held: bool


class Meeting(Model):
    """Two slots of one kind, one of each claim, and how far they came."""

    a: str
    b: str
    """Ids of the claims."""
    slot_a: SlotTold
    slot_b: SlotTold
    steps: tuple[Step, ...]
    """In order; what comes after one that is not passed was never asked, and is told for its own sake."""
    keys: tuple[tuple[str, int], ...] = ()
    """Blocking keys that both have, and how many slots of the story have each."""
    score: float = 0.0
    core: float = 0.0
    context: float = 0.0
    bonus: float = 0.0
    """The alignment and its parts; of a quotation, the share of words that are the same."""
    threshold: float = 0.0
    shared: tuple[tuple[str, str, float], ...]
    """Word of the one, word of the other, weight."""
    levels: tuple[LevelTried, ...] = ()
    """As tried, to the one that held."""
    level: str = ""
    outcome: GroupStatus = "not_comparable"
    strength: Strength | None = None
    explanation: str


class PairExplanation(Model):
    """Why two claims, or two sentences, met or did not."""

    schema_version: str = SCHEMA_VERSION
    answer: str
    """The whole of it in a sentence."""
    a: tuple[ClaimTold, ...]
    b: tuple[ClaimTold, ...]
    meetings: tuple[Meeting, ...]
    """Those that came furthest first."""
    groups: tuple[ClaimGroup, ...]
    """Groups that hold claims of both."""
    findings: tuple[Finding, ...]
    """Findings that cite claims of both."""


class FindingExplanation(Model):
    """How a finding was decided."""

    schema_version: str = SCHEMA_VERSION
    finding: Finding
    topic: str
    claims: tuple[ClaimTold, ...]
    """Every claim that it cites, in its order."""
    levels: tuple[LevelTried, ...]
    """As tried, to the one that decided."""
    right: int
    judged: int
    """Of so many findings of its level that the development sets could tell, so many were right."""
    confidence: float
    band: Band
    meeting: Meeting | None
    """How the two claims met that decided it; None where it was not decided slot by slot."""
