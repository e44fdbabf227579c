"""Utterances: the words inside quotation marks, as claims of their own."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.voices import Voices
from claimcheck.extract.paragraphs import real_sentences
from claimcheck.models import Attribution, Slot, Span

_ROW = re.compile(r"[\"'“”‘’`, ]{1,6}(?:and |or )?[\"'“”‘’` ]{0,4}")
_LEAST_WORDS = 4
"""A shorter quotation without a speaker may be a title or a scare quote."""


def utterances(
    doc: Doc, quotations: Sequence[Span], attributions: Sequence[Attribution], voices: Voices
) -> list[Draft]:
    """Return one draft for each quoted stretch, with the speaker of the innermost attribution around it.

    A quotation without an attribution counts from four words on.
    """
    drafts = []
    sentence_of = _Sentences(doc)
    text = doc.text  # spaCy puts it together anew at each call
    for start, end in joined(text, quotations):
        chain = voices.at((start + end) // 2) or voices.at(start)
        if not chain and len(text[start:end].split()) < _LEAST_WORDS:
            continue
        said = attributions[chain[-1]] if chain else None
        drafts.append(
            Draft(
                start=start,
                end=end,
                voices=chain,
                attribution=said,
                modality="denied" if said is not None and said.denies else "asserted",
                sentence=sentence_of(start),
                slots=(Slot(kind="quote", start=start, end=end),),
                quoted=True,
            )
        )
    return drafts


def joined(text: str, quotations: Sequence[Span]) -> list[Span]:
    """Return the quotations, trimmed; a row of them ("positive", "frank" and "useful") as one stretch."""
    found: list[Span] = []
    for quoted in quotations:
        start, end = _trim(text, *quoted)
        if start >= end:
            continue
        if found and _ROW.fullmatch(text, found[-1][1], start):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


class _Sentences:
    """Sentence numbers by offset."""

    def __init__(self, doc: Doc) -> None:
        self._starts = [sentence.start_char for sentence in real_sentences(doc)] or [0]

    def __call__(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)
