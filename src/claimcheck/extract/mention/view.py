"""A parsed article as plain lists, so that the rules neither pay for nor depend on spaCy's objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NAME_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"}
)
_OPEN, _CLOSE, _EITHER = frozenset("“«"), frozenset("”»"), frozenset({'"', "''", "``"})


@dataclass(frozen=True)
class View:
    """The columns of a Doc: one entry per token in each list."""

    text: str
    words: list[str]
    lower: list[str]
    """Lower case, full stops dropped, accents kept ("sen" for "Sen.")."""
    pos: list[str]
    dep: list[str]
    head: list[int]
    lemma: list[str]
    ent: list[str]
    """Label of the entity that the token stands in, "" outside or for labels that name nothing."""
    value: list[bool]
    """Whether the token stands in a date, a number or another entity that is no name."""
    idx: list[int]
    sent: list[int]
    """Ordinal of the token's sentence."""
    sent_start: list[int]
    """First token of each sentence."""
    quoted: list[bool]
    """Whether the token stands between quotation marks."""
    persons: list[tuple[int, int]] = field(default_factory=list)
    """Token spans of the entities labelled PERSON."""

    def end(self, token: int) -> int:
        """Return the code-point offset behind the token."""
        return self.idx[token] + len(self.words[token])

    def span_text(self, start: int, end: int) -> str:
        """Return the text of the tokens from `start` up to, not including, `end`."""
        return self.text[self.idx[start] : self.end(end - 1)]

    def sentence_end(self, number: int) -> int:
        """Return the token behind the sentence's last."""
        return self.sent_start[number + 1] if number + 1 < len(self.sent_start) else len(self.words)

    def glued(self, token: int) -> bool:
        """Return True when no space stands between the token and the one before it."""
        return token > 0 and self.end(token - 1) == self.idx[token]


def view(doc: Doc) -> View:
    """Return the document as lists; a document without parse, tags or entities gives empty columns."""
    words = [t.text for t in doc]
    labels = [t.ent_type_ for t in doc]
    sent, starts = _sentences(doc)
    return View(
        text=doc.text,
        words=words,
        lower=[w.lower().replace(".", "") if len(w) > 1 else w.lower() for w in words],
        pos=[t.pos_ for t in doc],
        dep=[t.dep_ for t in doc],
        head=[t.head.i for t in doc] if doc.has_annotation("DEP") else list(range(len(words))),
        lemma=[(t.lemma_ or t.lower_).lower() for t in doc],
        ent=[label if label in _NAME_LABELS else "" for label in labels],
        value=[bool(label) and label not in _NAME_LABELS for label in labels],
        idx=[t.idx for t in doc],
        sent=sent,
        sent_start=starts,
        quoted=_quoted(words),
        persons=[(e.start, e.end) for e in doc.ents if e.label_ == "PERSON"],
    )


def _sentences(doc: Doc) -> tuple[list[int], list[int]]:
    """Return each token's sentence and each sentence's first token; without borders, paragraphs and full stops serve."""
    numbers: list[int] = []
    starts: list[int] = []
    known = doc.has_annotation("SENT_START")
    fresh = True
    for token in doc:
        if token.i == 0 or (token.is_sent_start if known else fresh):
            starts.append(token.i)
        numbers.append(len(starts) - 1)
        fresh = token.text in {".", "!", "?"} or "\n" in token.text
    return numbers, starts


def _quoted(words: list[str]) -> list[bool]:
    """Mark what stands between quotation marks; a paragraph's end closes what was left open."""
    inside = False
    flags = []
    for word in words:
        if word in _OPEN:
            inside = True
        elif word in _CLOSE:
            inside = False
        elif word in _EITHER:
            inside = not inside
        elif "\n" in word:
            inside = False
        flags.append(inside and word not in _OPEN and word not in _EITHER)
    return flags
