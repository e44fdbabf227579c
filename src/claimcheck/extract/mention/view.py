"""A parsed article as plain lists, so that the rules neither pay for nor depend on spaCy's objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NAME_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"}
)
_UNSIGNED = 2**64 - 1
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
    size = len(doc)
    words = [token.text for token in doc]
    columns = (
        doc.to_array(["POS", "DEP", "HEAD", "LEMMA", "ENT_TYPE", "SENT_START", "IDX"])
        .astype("int64")
        .tolist()
    )
    pos, dep, head, lemma, label, start, idx = map(list, zip(*columns, strict=True)) if size else [[]] * 7
    strings: dict[int, str] = {
        number: doc.vocab.strings[number & _UNSIGNED] for number in {*pos, *dep, *lemma, *label}
    }
    labels = [strings[number] for number in label]
    lower = [word.lower() for word in words]
    sent, starts = _sentences(words, start if doc.has_annotation("SENT_START") else None)
    return View(
        text=doc.text,
        words=words,
        lower=[word.replace(".", "") if len(word) > 1 else word for word in lower],
        pos=[strings[number] for number in pos],
        dep=[strings[number] for number in dep],
        head=[i + offset for i, offset in enumerate(head)],
        lemma=[strings[number].lower() or lower[i] for i, number in enumerate(lemma)],
        ent=[name if name in _NAME_LABELS else "" for name in labels],
        value=[bool(name) and name not in _NAME_LABELS for name in labels],
        idx=idx,
        sent=sent,
        sent_start=starts,
        quoted=_quoted(words),
        persons=[(e.start, e.end) for e in doc.ents if e.label_ == "PERSON"],
    )


def _sentences(words: list[str], borders: list[int] | None) -> tuple[list[int], list[int]]:
    """Return each token's sentence and each sentence's first token; without borders, full stops and line breaks serve."""
    numbers: list[int] = []
    starts: list[int] = []
    fresh = True
    for i, word in enumerate(words):
        if i == 0 or (borders[i] == 1 if borders else fresh):
            starts.append(i)
        numbers.append(len(starts) - 1)
        fresh = word in {".", "!", "?"} or "\n" in word
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
