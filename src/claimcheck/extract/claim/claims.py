"""Claims: what the outlet states and what its sources are reported to say, clause by clause."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from spacy.tokens import Doc, Token

from claimcheck.extract.claim.clauses import Clause, clauses
from claimcheck.extract.claim.draft import Draft, Numbering
from claimcheck.extract.claim.entities import entity_slots, reported_entities
from claimcheck.extract.claim.frames import frame
from claimcheck.extract.claim.order import orders
from claimcheck.extract.claim.orphans import orphan_drafts
from claimcheck.extract.claim.polarity import modality, polarity, takes_side
from claimcheck.extract.claim.slots import date_slots, number_slots, statement_slot
from claimcheck.extract.claim.terms import Masked
from claimcheck.extract.claim.utterances import utterances
from claimcheck.extract.claim.voices import Voices, inside
from claimcheck.lexicon.stances import listed
from claimcheck.models import Article, Attribution, Claim, Mention, Quantity, Span, Timex

T = TypeVar("T", Quantity, Timex)
_FACT_WORDS = 2
_RICH_WORDS = 7
"""Content words outside source, cue and content from which a reporting clause tells something itself."""


@dataclass(frozen=True)
class Findings:
    """What the earlier rules found in an article, as claims refer to it by index."""

    quotations: Sequence[Span]
    mentions: Sequence[Mention]
    attributions: Sequence[Attribution]
    timexes: Sequence[Timex]
    quantities: Sequence[Quantity]

    @staticmethod
    def between(items: Sequence[T], start: int, end: int) -> list[tuple[int, T]]:
        """Return the items, in text order, that start in a range, with their indexes."""
        first = bisect_left(items, start, key=lambda item: item.start)
        last = bisect_left(items, end, lo=first, key=lambda item: item.start)
        return [(index, items[index]) for index in range(first, last)]


def find_claims(doc: Doc, article: Article, found: Findings) -> list[Claim]:
    """Return the claims of an article in text order.

    One for each clause that states something, in the voice of whoever it is attributed to (none: the outlet),
    and one for each quoted utterance. A clause that only reports ("officials said") makes no claim of its own.
    """
    voices = Voices(found.attributions)
    masked = mask(doc, found)
    parts = clauses(doc)
    heads = [clause.head.idx for clause in parts]
    reporting = {clause.head.i: _only_reports(clause, voices, found, heads) for clause in parts}
    blocked = _blocked(parts, reporting, voices)
    drafts = [
        draft
        for clause in parts
        if reporting[clause.head.i] is None and not _asks(clause)
        for draft in [_draft(doc, clause, found, voices, masked, blocked, reporting)]
        if draft is not None
    ]
    stated = [clause for clause in parts if not _asks(clause)]
    drafts.extend(orphan_drafts(doc, stated, drafts, found.quantities, found.timexes, voices, masked))
    drafts.extend(utterances(doc, found.quotations, found.attributions, voices))
    drafts.extend(orders(doc, parts, masked, blocked, voices))
    only = [(clause, index) for clause in parts if (index := reporting[clause.head.i]) is not None]
    drafts.extend(reported_entities(only, found.attributions, masked))
    acts = (_act(clause, masked) for clause, index in only if _acts(clause, found, index))
    drafts.extend(draft for draft in acts if draft.slots)
    numbering = Numbering(article)
    return [numbering.claim(draft) for draft in sorted(drafts, key=lambda d: (d.start, d.end, d.quoted))]


def mask(doc: Doc, found: Findings) -> Masked:
    """Return which tokens are values and which are names."""
    values: set[int] = set()
    for timex in found.timexes:
        values.update(token.i for token in _tokens(doc, timex.start, timex.end))
    for quantity in found.quantities:
        measure = quantity.dimension not in ("", "count")
        for token in _tokens(doc, quantity.start, quantity.end):
            if token.like_num or token.pos_ in ("NUM", "SYM", "DET") or (measure and quantity.unit):
                values.add(token.i)
    names = {
        token.i: mention for mention in found.mentions for token in _tokens(doc, mention.start, mention.end)
    }
    return Masked(frozenset(values), names)


def _tokens(doc: Doc, start: int, end: int) -> Iterable[Token]:
    return doc.char_span(start, end, alignment_mode="expand") or ()


def _asks(clause: Clause) -> bool:
    """Return True for a clause of a question, which states nothing."""
    last = clause.head.sent[-1]
    while last.i > clause.head.i and (last.is_space or last.is_quote or last.is_right_punct):
        last = last.nbor(-1)
    return last.text == "?"


def _only_reports(clause: Clause, voices: Voices, found: Findings, heads: Sequence[int]) -> int | None:
    """Return the attribution that a clause does nothing but report ("officials said Monday"), or None.

    A clause that tells a fact of its own besides ("held an hour-long call and described it as …") is kept, and so
    is one that takes a side on what is no clause ("ruled out talks", "accepted the offer"). `heads` are the offsets
    of all clauses' heads.
    """
    index = voices.reporting(clause)
    if index is None:
        return None
    said = found.attributions[index]
    if takes_side(clause.head) and not any(inside(head, said.content) for head in heads):
        return None
    spans = (*said.source, *said.cue, *said.content)
    rest = [token for token in clause.tokens if not inside(token.idx, spans)]
    told = {token.idx for token in rest}
    counts = any(
        any(q.start <= offset < q.end for offset in told)
        for _, q in found.between(found.quantities, *clause.span)
    )
    words = sum(token.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") for token in rest)
    return None if (counts and words >= _FACT_WORDS) or words >= _RICH_WORDS else index


def _acts(clause: Clause, found: Findings, index: int) -> bool:
    """Return True for a reporting clause that is an act by itself: "declared an emergency", "ordered an inquiry".

    What it reports is no clause and no quotation, but the thing that was declared or ordered, or how somebody stands
    to doing something ("maintained its willingness to buy the firm that makes them").
    """
    content = found.attributions[index].content
    if not content or clause.head.idx >= content[0][0] or _asks(clause):
        return False
    quoted = any(start < content[-1][1] and content[0][0] < end for start, end in found.quotations)
    inner = {token.i for token in clause.tokens if inside(token.idx, content)}
    whole = [token for token in clause.head.subtree if inside(token.idx, content) and not token.is_punct]
    leans = any(child.dep_ == "dobj" and listed("leaning", child.lemma_) for child in clause.head.children)
    return not quoted and len(inner) > 1 and (leans or all(token.i in inner for token in whole))


def _act(clause: Clause, masked: Masked) -> Draft:
    """Return the act that a reporting clause tells, as a statement in the voice of whoever tells of it."""
    start, end = clause.span
    slot = statement_slot(clause, masked, frozenset())
    return Draft(
        start=start,
        end=end,
        voices=(),
        attribution=None,
        polarity=polarity(clause),
        modality=modality(clause),
        sentence=clause.sentence,
        frame=frame(clause, masked),
        slots=(slot,) if slot else (),
    )


def _blocked(parts: Sequence[Clause], reporting: dict[int, int | None], voices: Voices) -> frozenset[int]:
    """Return the tokens of reporting clauses outside any content: they are about the saying, not the fact."""
    return frozenset(
        token.i
        for clause in parts
        if reporting[clause.head.i] is not None
        for token in clause.tokens
        if not any(
            start <= token.idx < end
            for start, end in voices.attributions[reporting[clause.head.i] or 0].content
        )
    )


def _draft(
    doc: Doc,
    clause: Clause,
    found: Findings,
    voices: Voices,
    masked: Masked,
    blocked: frozenset[int],
    reporting: dict[int, int | None],
) -> Draft | None:
    own = clause.indexes
    if own <= blocked:
        return None
    start, end = clause.span
    quantities = [(i, q) for i, q in found.between(found.quantities, start, end) if _owns(doc, own, q.start)]
    timexes = [(i, t) for i, t in found.between(found.timexes, start, end) if _owns(doc, own, t.start)]
    slots = number_slots(doc, clause, quantities, masked, blocked)
    slots += date_slots(doc, clause, timexes, masked, blocked)
    statement = statement_slot(clause, masked, blocked)
    slots += [statement] if statement else []
    slots += entity_slots(clause, masked)
    if not slots:
        return None
    chain = voices.at(clause.head.idx)
    return Draft(
        start=start,
        end=end,
        voices=chain,
        attribution=found.attributions[chain[-1]] if chain else None,
        polarity=polarity(clause),
        modality=modality(clause, denied=bool(chain) and found.attributions[chain[-1]].denies),
        timexes=tuple(i for i, _ in timexes),
        quantities=tuple(i for i, _ in quantities),
        as_of=_as_of(clause, found, reporting, voices),
        sentence=clause.sentence,
        frame=frame(clause, masked),
        slots=tuple(slots),
    )


def _owns(doc: Doc, own: frozenset[int], offset: int) -> bool:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span is not None and span.start in own


def _as_of(clause: Clause, found: Findings, reporting: dict[int, int | None], voices: Voices) -> int | None:
    """Return the index of the time expression in the reporting clause above or beside this one, or None."""
    up = clause.parent
    while up is not None:
        if reporting.get(up.head.i) is not None:
            inner = up.indexes
            for index, timex in found.between(found.timexes, *up.span):
                if _owns(clause.head.doc, inner, timex.start):
                    return index if timex.type in ("DATE", "TIME") else None
            return None
        up = up.parent
    return None
