"""Who said what: source, cue, content."""

from typing import Literal

from claimcheck.models.base import Model, Span

CueClass = Literal["speech", "belief", "desire", "stance"]
QuotationKind = Literal["direct", "indirect", "mixed"]


class Attribution(Model):
    """One cue with its source and all pieces of its content."""

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    parent: int | None = None
    """Index of the attribution whose content this one stands in."""
    cue_class: CueClass = "speech"
    speaker: str | None = None
    """The resolved name; an unnamed source's mention without its relative clause; None without a source."""
    speakers: tuple[str, ...] = ()
    named: bool = False
    quotation: QuotationKind = "indirect"
    cue_lemma: str = ""
    """Lemma of the cue's head ("say", "accord", "claim")."""
    denies: bool = False
    """True when the source says that the content is not so ("denied that", "rejected the claim that")."""
    negated: bool = False
    """True when the cue itself is not asserted ("did not say that", "no one believes", "refused to confirm")."""
    confidence: float = 1.0
    """Between 0 and 1: how sure the extractor is that this is an attribution."""
