"""Orphans: figures that stand in no claim, because their clause does no more than report.

"The leaders called for the release of 23 fishermen" and "said Ana Ruiz, 34" make no statement of their own; the
number of fishermen and the age are told all the same.
"""

from collections.abc import Sequence

from spacy.tokens import Doc

from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.polarity import modality, polarity
from claimcheck.extract.claim.slots import number_slots
from claimcheck.extract.claim.terms import Masked
from claimcheck.extract.claim.voices import Voices
from claimcheck.models import Quantity


def orphan_drafts(
    doc: Doc,
    parts: Sequence[Clause],
    drafts: Sequence[Draft],
    quantities: Sequence[Quantity],
    voices: Voices,
    masked: Masked,
) -> list[Draft]:
    """Return a draft with number slots alone for each clause with quantities that no draft owns, in text order."""
    owned = {slot.quantity for draft in drafts for slot in draft.slots}
    homes = {token: clause for clause in parts for token in clause.indexes}
    left: dict[int, tuple[Clause, list[tuple[int, Quantity]]]] = {}
    for index, quantity in enumerate(quantities):
        span = doc.char_span(quantity.start, quantity.start + 1, alignment_mode="expand")
        clause = homes.get(span.start) if span is not None else None
        if index not in owned and clause is not None:
            left.setdefault(clause.head.i, (clause, []))[1].append((index, quantity))
    found = (_draft(doc, clause, orphans, voices, masked) for clause, orphans in left.values())
    return [draft for draft in found if draft.slots]


def _draft(
    doc: Doc, clause: Clause, orphans: list[tuple[int, Quantity]], voices: Voices, masked: Masked
) -> Draft:
    start, end = clause.span
    chain = voices.at(orphans[0][1].start)
    said = voices.attributions[chain[-1]] if chain else None
    return Draft(
        start=start,
        end=end,
        voices=chain,
        attribution=said,
        polarity=polarity(clause),
        modality=modality(clause, denied=said is not None and said.denies),
        quantities=tuple(index for index, _ in orphans),
        sentence=clause.sentence,
        slots=tuple(number_slots(doc, clause, orphans, masked, frozenset())),
    )
