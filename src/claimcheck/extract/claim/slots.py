"""Slots: one for each value of a clause, with the words that say what it is about."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.terms import Masked, topic
from claimcheck.models import Quantity, Slot, Timex

_NUMERAL_ARCS = frozenset({"nummod", "quantmod", "compound", "advmod", "amod", "npadvmod", "det", "predet"})


def token_at(doc: Doc, start: int, end: int) -> Token | None:
    """Return the syntactic head of a stretch of text: its token whose governor lies outside."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None else None


def counted(doc: Doc, quantity: Quantity) -> Token | None:
    """Return the token that a quantity counts or measures: its noun, else the top of the numeral phrase."""
    noun_start, noun_end = getattr(quantity, "noun_start", None), getattr(quantity, "noun_end", None)
    if noun_start is not None and noun_end is not None:
        return token_at(doc, noun_start, noun_end)
    token = token_at(doc, quantity.start, quantity.end)
    steps = 0
    while (
        token is not None
        and token.dep_ in _NUMERAL_ARCS
        and token.head.pos_ in ("NOUN", "PROPN", "SYM", "NUM")
    ):
        token, steps = token.head, steps + 1
        if steps > 4:
            break
    return token


def number_slots(
    doc: Doc,
    clause: Clause,
    quantities: Sequence[tuple[int, Quantity]],
    masked: Masked,
    blocked: frozenset[int],
) -> list[Slot]:
    """Return a slot for each quantity that a clause owns."""
    slots = []
    for index, quantity in quantities:
        token = counted(doc, quantity)
        if token is None:
            continue
        slots.append(
            Slot(
                kind="number",
                start=quantity.start,
                end=quantity.end,
                quantity=index,
                topic=topic(token, clause, masked, blocked),
            )
        )
    return slots


def date_slots(
    doc: Doc, clause: Clause, timexes: Sequence[tuple[int, Timex]], masked: Masked, blocked: frozenset[int]
) -> list[Slot]:
    """Return a slot for each date or clock time that a clause owns; it is about what the time modifies."""
    slots = []
    for index, timex in timexes:
        token = token_at(doc, timex.start, timex.end)
        if token is None or timex.type not in ("DATE", "TIME"):
            continue
        while token.head != token and (
            token.head.dep_ in ("prep", "pobj", "npadvmod") and token.head.i in masked.values
        ):
            token = token.head
        anchor = token.head if token.dep_ != "ROOT" else token
        if anchor.dep_ == "prep" and anchor.head != anchor:
            anchor = anchor.head
        slots.append(
            Slot(
                kind="date",
                start=timex.start,
                end=timex.end,
                timex=index,
                topic=topic(anchor, clause, masked, blocked),
            )
        )
    return slots


def statement_slot(clause: Clause, masked: Masked, blocked: frozenset[int]) -> Slot | None:
    """Return the slot of the clause as a whole: what happened, for comparing polarity and outcome."""
    words = topic(clause.head, clause, masked, blocked)
    start, end = clause.span
    return Slot(kind="statement", start=start, end=end, topic=words) if len(words) >= 2 else None
