"""Claims: comparable propositions, the slots they own, and all that an article's extraction holds."""

from typing import Literal

from claimcheck.models.article import Article
from claimcheck.models.attribution import Attribution
from claimcheck.models.base import SCHEMA_VERSION, Model, Span
from claimcheck.models.mention import Mention
from claimcheck.models.quantity import Quantity
from claimcheck.models.timex import Timex

Polarity = Literal["positive", "negative"]
Modality = Literal["asserted", "planned", "possible", "conditional", "reported", "denied"]
SlotKind = Literal["number", "date", "quote", "statement", "entity", "order"]


class Term(Model):
    """A content word of a claim: what it is, and where it stands in the frame."""

    lemma: str
    pos: str
    """The universal part of speech: NOUN, PROPN, VERB, ADJ, ADV."""
    role: str
    """predicate, subject, object, oblique, modifier, name."""
    depth: int = 0
    """How many arcs away from the slot's own head (0 is the thing itself)."""


class Frame(Model):
    """Who did what to whom, where and when, as far as the clause says so."""

    predicate: str = ""
    """Lemma of the verb, or of the noun or adjective that predicates ("dead", "rise")."""
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    oblique: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Canonical names of everyone and everything named in the clause or, by pronoun, referred to."""
    tense: Literal["past", "present", "future"] | None = None
    passive: bool = False


class Slot(Model):
    """The unit of comparison: one value, and what it is about."""

    kind: SlotKind
    start: int
    end: int
    """Span of the value itself, for marking it in its sentence."""
    quantity: int | None = None
    """Index into the extraction's quantities, for numbers."""
    timex: int | None = None
    """Index into the extraction's timexes, for dates."""
    topic: tuple[Term, ...] = ()
    """What the value is about: words with their place in the frame. Never the value. Of an order, the earlier event."""
    later: tuple[Term, ...] = ()
    """For orders, which put one event before another: the later event."""

    relation: str = ""
    """What an entity is to what the topic tells of: cause, agent, place, destination, origin, member, home."""
    value: tuple[Term, ...] = ()
    """The words of an entity, its head at depth 0; the role of a name is its kind, of a modifier what it modifies."""


class Claim(Model):
    """A proposition at clause level, in someone's voice."""

    id: str
    """`c-` and a hash of article id, text and ordinal."""
    article: str
    start: int
    end: int
    line: int | None = None
    text: str
    voices: tuple[int, ...] = ()
    """Indexes of the attributions that carry it, outermost first; empty: the outlet's own voice."""
    speaker: str | None = None
    speakers: tuple[str, ...] = ()
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    timexes: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()
    as_of: int | None = None
    """Index of the time expression that says when this was so or was said ("as of Thursday", "said Monday")."""
    sentence: int = 0
    """Index of the sentence it stands in."""
    frame: Frame = Frame()
    slots: tuple[Slot, ...] = ()


class Sentence(Model):
    """A sentence and the words that stories and matching look at."""

    start: int
    end: int
    paragraph: int
    """Ordinal of its paragraph in the article, from 0."""
    lemmas: tuple[str, ...] = ()
    """Lower-case lemmas of its nouns, names, verbs, adjectives and adverbs, in order; no numbers, no dates."""


class Extraction(Model):
    """Everything later stages need of one article. It depends on the article alone."""

    schema_version: str = SCHEMA_VERSION
    model: str = ""
    """The spaCy model that parsed it, with its version ("en_core_web_sm 3.8.0")."""
    article: Article
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Span, ...] = ()
    """Spans inside quotation marks, marks excluded."""
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    claims: tuple[Claim, ...] = ()
