"""Read the time expressions of a Doc, unanchored."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.extract.timex.calendar_rules import read_calendar
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import RULES, Hit
from claimcheck.extract.timex.length_rules import read_fixed, read_length
from claimcheck.extract.timex.lexemes import Lexeme, PosAt
from claimcheck.extract.timex.quarter_rules import read_quarter
from claimcheck.extract.timex.references import link
from claimcheck.extract.timex.scan import scan
from claimcheck.extract.timex.set_rules import read_set
from claimcheck.extract.timex.step_rules import read_ago, read_step
from claimcheck.extract.timex.tense import Governed, clause_tense
from claimcheck.models.timex import Timex, TimexReading

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_READERS = {
    "calendar": read_calendar,
    "step": read_step,
    "ago": read_ago,
    "quarter": read_quarter,
    "length": read_length,
    "set": read_set,
    "fixed": read_fixed,
}
_START = re.compile(r"[MWUQS6PJKDVGBdIkYNnczuCAEjmLXHh4OR7]|[Tta](?=[^x!,()/]|$)|f(?=[OY-])")
_MAX_LEXEMES = 24
"""No expression is longer; keeps the work at each place bounded."""


def read_timexes(doc: Doc) -> list[Timex]:
    """Return the time expressions of a Doc in order, none overlapping another.

    Those that are complete in themselves have a value; the others have a `reason` until `anchor_timexes` is
    given a publication date. Offsets count code points of `doc.text`. The conventions are those of TIMEX3:
    modifiers and "ago" belong to the expression, prepositions do not.
    """
    where = _Places(doc)
    text = doc.text  # joined afresh at every access
    lexemes = scan(text, where.pos_at, where.line_starts())
    drafts = find(lexemes, where.pos_at)
    for draft in drafts:
        draft.sentence = where.sentence_at(lexemes[draft.start].start)
        if draft.tensed:
            _set_tense(draft, where.tense_at(lexemes[draft.start].start, lexemes[draft.end - 1].end))
    link(drafts, lexemes)
    found = [_timex(draft, lexemes, text) for draft in drafts]
    return anchor_timexes(found, None)


def _set_tense(draft: Draft, governed: Governed) -> None:
    """Take the tense into the reading; over a noun ("a June agreement") it tells no year."""
    if governed.direct or draft.fields.keys() & {"weekday", "unit"}:
        draft.fields["tense"] = governed.tense


def find(lexemes: list[Lexeme], pos_at: PosAt) -> list[Draft]:
    """Return the drafts of a list of lexemes: at each place the rule that covers most."""
    codes = "".join(lexeme.code for lexeme in lexemes)
    drafts = []
    index = 0
    while (place := _START.search(codes, index)) is not None:
        draft = _best(codes, place.start(), lexemes, pos_at)
        index = place.start() + 1
        if draft is not None:
            drafts.append(draft)
            index = draft.end
    return drafts


def _best(codes: str, start: int, lexemes: list[Lexeme], pos_at: PosAt) -> Draft | None:
    limit = min(len(codes), start + _MAX_LEXEMES)
    hits = []
    for order, rule in enumerate(RULES):
        if (match := rule.pattern.match(codes, start, limit)) is not None:
            hits.append((-match.end(), order, rule.reader, match))
    for _, _, reader, match in sorted(hits, key=lambda hit: hit[:2]):
        draft = _READERS[reader](Hit(lexemes, match, pos_at))
        if draft is not None:
            draft.start, draft.end = match.span()
            return draft
    return None


def _timex(draft: Draft, lexemes: list[Lexeme], text: str) -> Timex:
    start, end = lexemes[draft.start].start, lexemes[draft.end - 1].end
    fields: dict[str, Any] = dict(draft.fields)
    if isinstance(fields.get("until"), dict):
        fields["until"] = TimexReading(**fields["until"])
    return Timex(
        start=start,
        end=end,
        text=text[start:end],
        type=draft.type,
        mod=draft.mod,
        reading=TimexReading(**fields),
    )


class _Places:
    """A Doc's tokens by the offset of their characters."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._offsets, self._sentences = [], []
        for token in doc:
            self._offsets.append(token.idx)
            if token.is_sent_start:
                self._sentences.append(token.idx)

    def token_at(self, offset: int) -> Token | None:
        index = bisect_right(self._offsets, offset) - 1
        return self._doc[index] if index >= 0 else None

    def pos_at(self, offset: int) -> str:
        token = self.token_at(offset)
        return token.pos_ if token is not None else ""

    def line_starts(self) -> frozenset[int]:
        return frozenset(self._sentences)

    def sentence_at(self, offset: int) -> int:
        return bisect_right(self._sentences, offset)

    def tense_at(self, start: int, end: int) -> Governed:
        """Return the tense around the expression, from the token that all its others hang on."""
        first = bisect_right(self._offsets, start) - 1
        last = bisect_right(self._offsets, end - 1)
        for index in range(max(first, 0), last):  # not `Span.root`, which walks the whole document
            if not first <= self._doc[index].head.i < last or self._doc[index].head.i == index:
                return clause_tense(self._doc[index])
        return Governed(None, direct=False)
