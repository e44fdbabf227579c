"""The records that pass between stages; frozen, typed, and nothing else."""

from claimcheck.models.article import Article, PublishedFrom, Skipped
from claimcheck.models.attribution import Attribution, CueClass, QuotationKind
from claimcheck.models.base import SCHEMA_VERSION, Model, Span
from claimcheck.models.claim import Claim, Extraction, Frame, Modality, Polarity, Sentence, Slot, Term
from claimcheck.models.mention import EntityKind, Mention
from claimcheck.models.quantity import Modifier, Quantity
from claimcheck.models.report import (
    Band,
    ClaimGroup,
    Evidence,
    Finding,
    GroupStatus,
    Kind,
    PairJudgement,
    Report,
    ReportArticle,
    ReportClaim,
    Side,
    Story,
    Strength,
    Summary,
    Tool,
    Verdict,
)
from claimcheck.models.timex import Timex, TimexReading, TimexType

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Attribution",
    "Band",
    "Claim",
    "ClaimGroup",
    "CueClass",
    "EntityKind",
    "Evidence",
    "Extraction",
    "Finding",
    "Frame",
    "GroupStatus",
    "Kind",
    "Mention",
    "Modality",
    "Model",
    "Modifier",
    "PairJudgement",
    "Polarity",
    "PublishedFrom",
    "Quantity",
    "QuotationKind",
    "Report",
    "ReportArticle",
    "ReportClaim",
    "Sentence",
    "Side",
    "Skipped",
    "Slot",
    "Span",
    "Story",
    "Strength",
    "Summary",
    "Term",
    "Timex",
    "TimexReading",
    "TimexType",
    "Tool",
    "Verdict",
]
