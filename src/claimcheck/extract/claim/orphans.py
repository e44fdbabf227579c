"""Orphans: figures and dates that stand in no claim, because their clause does no more than report.

"The leaders called for the release of 23 fishermen" and "said Ana Ruiz, 34" make no statement of their own; the
number of fishermen and the age are told all the same. So is the day of the blast in "named a victim of Friday's blast",
and the day of what nobody in particular expects or believes: "the bridge is expected to reopen on Friday".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.frames import frame
from claimcheck.extract.claim.polarity import modality, polarity
from claimcheck.extract.claim.slots import date_slots, dates_noun, number_slots
from claimcheck.extract.claim.terms import Masked
from claimcheck.extract.claim.voices import Voices
from claimcheck.models import Frame, Quantity, Timex


def orphan_drafts(
    doc: Doc,
    parts: Sequence[Clause],
    drafts: Sequence[Draft],
    quantities: Sequence[Quantity],
    timexes: Sequence[Timex],
    voices: Voices,
    masked: Masked,
) -> list[Draft]:
    """Return a draft for each clause with quantities, or dates of nouns and of what is expected, that no draft owns.

    It has number and date slots alone.
    """
    owned = {slot.quantity for draft in drafts for slot in draft.slots}
    dated = {slot.timex for draft in drafts for slot in draft.slots}
    homes = {token: clause for clause in parts for token in clause.indexes}
    left: dict[int, _Left] = {}
    for index, quantity in enumerate(quantities):
        clause = _home(doc, homes, quantity.start)
        if index not in owned and clause is not None:
            left.setdefault(clause.head.i, _Left(clause)).quantities.append((index, quantity))
    for index, timex in enumerate(timexes):
        clause = _home(doc, homes, timex.start)
        if index in dated or clause is None:
            continue
        if dates_noun(doc, timex, masked) or _of_what_is_expected(doc, timex, clause):
            left.setdefault(clause.head.i, _Left(clause)).timexes.append((index, timex))
    found = (_draft(doc, orphans, voices, masked) for orphans in left.values())
    return [draft for draft in found if draft.slots]


def _of_what_is_expected(doc: Doc, timex: Timex, clause: Clause) -> bool:
    """Return True for the date of an infinitive under a passive that names nobody: "is said to have left Monday"."""
    children = {token.dep_ for token in clause.head.children}
    span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
    if span is None or "nsubjpass" not in children or "agent" in children:
        return False
    above = [span.root, *span.root.ancestors]
    return any(token.dep_ == "xcomp" and token.head.i == clause.head.i for token in above)


@dataclass
class _Left:
    """What no draft owns in a clause, by index."""

    clause: Clause
    quantities: list[tuple[int, Quantity]] = field(default_factory=list)
    timexes: list[tuple[int, Timex]] = field(default_factory=list)


def _home(doc: Doc, homes: Mapping[int, Clause], start: int) -> Clause | None:
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    return homes.get(span.start) if span is not None else None


def _draft(doc: Doc, left: _Left, voices: Voices, masked: Masked) -> Draft:
    clause, orphans = left.clause, left.quantities
    start, end = clause.span
    starts = [quantity.start for _, quantity in orphans] + [timex.start for _, timex in left.timexes]
    chain = voices.at(min(starts))
    said = voices.attributions[chain[-1]] if chain else None
    return Draft(
        start=start,
        end=end,
        voices=chain,
        attribution=said,
        polarity=polarity(clause),
        modality=modality(clause, denied=said is not None and said.denies),
        timexes=tuple(index for index, _ in left.timexes),
        quantities=tuple(index for index, _ in orphans),
        sentence=clause.sentence,
        frame=Frame() if orphans else frame(clause, masked),
        slots=(
            *number_slots(doc, clause, orphans, masked, frozenset()),
            *date_slots(doc, clause, left.timexes, masked, frozenset()),
        ),
    )
