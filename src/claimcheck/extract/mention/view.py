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
_COLUMNS = ("ORTH", "SPACY", "POS", "DEP", "HEAD", "LEMMA", "ENT_TYPE", "ENT_IOB", "SENT_START", "IDX")
_BEGIN = 3
"""The value of ENT_IOB for an entity's first token."""
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
    columns = doc.to_array(list(_COLUMNS)).astype("int64").T.tolist() if len(doc) else [[] for _ in _COLUMNS]
    orth, space, pos, dep, head, lemma, label, begins, border, idx = columns
    strings = {n: doc.vocab.strings[n & _UNSIGNED] for n in {*orth, *pos, *dep, *lemma, *label}}
    words = [strings[number] for number in orth]
    lowered = {number: _lower(strings[number]) for number in {*orth}}
    lemmas = {number: strings[number].lower() for number in {*lemma}}
    names = {number: name if (name := strings[number]) in _NAME_LABELS else "" for number in {*label}}
    values = {number: bool(strings[number]) and not names[number] for number in {*label}}
    lower = [lowered[number] for number in orth]
    sent, starts = _sentences(words, border if any(border) else None)
    return View(
        text="".join([word + " " if after else word for word, after in zip(words, space, strict=True)]),
        words=words,
        lower=lower,
        pos=[strings[number] for number in pos],
        dep=[strings[number] for number in dep],
        head=[i + offset for i, offset in enumerate(head)],
        lemma=[lemmas[number] or lower[i] for i, number in enumerate(lemma)],
        ent=[names[number] for number in label],
        value=[values[number] for number in label],
        idx=idx,
        sent=sent,
        sent_start=starts,
        quoted=_quoted(words),
        persons=_persons([names[number] for number in label], begins),
    )


def _lower(word: str) -> str:
    return word.lower().replace(".", "") if len(word) > 1 else word.lower()


def _persons(labels: list[str], begins: list[int]) -> list[tuple[int, int]]:
    """Return the token spans of the entities labelled PERSON."""
    spans = []
    start = -1
    for i, label in enumerate([*labels, ""]):
        if start >= 0 and (label != "PERSON" or begins[i] == _BEGIN):
            spans.append((start, i))
            start = -1
        if label == "PERSON" and start < 0:
            start = i
    return spans


def _sentences(words: list[str], borders: list[int] | None) -> tuple[list[int], list[int]]:
    """Return each token's sentence and the sentences' first tokens; without borders, full stops serve."""
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
