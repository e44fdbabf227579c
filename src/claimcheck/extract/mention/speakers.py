"""Whose words: the speaker behind the source of each attribution."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.extract.mention.lexicon import words
from claimcheck.extract.mention.mentioned import Answer, Index
from claimcheck.extract.mention.source import read_source
from claimcheck.extract.mention.view import view
from claimcheck.models.attribution import Attribution
from claimcheck.models.base import Span
from claimcheck.models.mention import Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NONE = Answer((), named=False)


def resolve_speakers(
    doc: Doc, attributions: Sequence[Attribution], mentions: Sequence[Mention]
) -> list[Attribution]:
    """Return the attributions, in order, with `speaker`, `speakers` and `named` filled.

    A name, pronoun or noun becomes the canonical name of its mention; joint sources give several speakers,
    joined by " and " in `speaker`; an unnamed source is its own words without relative clauses; "I" and "we"
    inside a quotation are whoever the quotation belongs to. `speaker` is None only where there is no source,
    or no word in it.
    """
    index = Index.build(view(doc), mentions)
    answers = [read_source(index, _tokens(index, one.source)) for one in attributions]
    quoting = _Enclosing(attributions)
    resolved = []
    for number, one in enumerate(attributions):
        answer = answers[number]
        if _is_self(answer):
            answer = _speaker_around(attributions, answers, number, quoting)
        resolved.append(
            one.model_copy(
                update={
                    "speaker": " and ".join(answer.names) or None,
                    "speakers": answer.names,
                    "named": answer.named,
                }
            )
        )
    return resolved


def _tokens(index: Index, spans: Sequence[Span]) -> list[int]:
    """Return the tokens that the spans touch."""
    view_ = index.view
    found: list[int] = []
    for start, end in spans:
        first = bisect_right(view_.idx, start) - 1
        if first >= 0 and view_.end(first) <= start:
            first += 1
        found.extend(range(max(first, 0), bisect_left(view_.idx, end)))
    return sorted({token for token in found if view_.words[token].strip()})


def _is_self(answer: Answer) -> bool:
    return len(answer.names) == 1 and answer.names[0].lower() in words("words", "pronoun", "self")


def _speaker_around(
    attributions: Sequence[Attribution], answers: list[Answer], number: int, quoting: _Enclosing
) -> Answer:
    """Return the speaker of the quotation in which "I" or "we" is the source."""
    seen = {number}
    at: int | None = number
    while at is not None:
        one = attributions[at]
        at = one.parent if one.parent is not None else quoting.of(at)
        if at is None or at in seen or not 0 <= at < len(answers):
            break
        seen.add(at)
        if answers[at].names and not _is_self(answers[at]):
            return answers[at]
    return answers[number]


class _Enclosing:
    """Finds the attribution whose content holds another's source."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._attributions = attributions
        self._contents = sorted(
            (start, end, number) for number, one in enumerate(attributions) for start, end in one.content
        )
        self._starts = [start for start, _, _ in self._contents]

    def of(self, number: int) -> int | None:
        """Return the index of the innermost attribution around this one's source; None without."""
        source = self._attributions[number].source
        if not source:
            return None
        at = bisect_right(self._starts, source[0][0]) - 1
        # Contents are short and nest little: a few steps back find the one that encloses.
        for start, end, owner in reversed(self._contents[max(0, at - 8) : at + 1]):
            if owner != number and start <= source[0][0] and source[0][1] <= end:
                return owner
        return None
