"""Slots: one for each value of a clause, with the words that say what it is about."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Doc, Token

from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.polarity import polarity
from claimcheck.extract.claim.terms import Masked, topic
from claimcheck.models import Quantity, Slot, Timex

_NUMERAL_ARCS = frozenset({"nummod", "quantmod", "compound", "advmod", "amod", "npadvmod", "det", "predet"})

_MOST = 40
"""Values of one clause that are read: what has more is a table, and no two cells of it are told of each other."""


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
    return _measured(token) or token


@lru_cache(maxsize=1)
def _measuring() -> dict[str, frozenset[str]]:
    raw = tomllib.loads(files("claimcheck.extract.claim").joinpath("measuring.toml").read_text("utf-8"))
    return {name: frozenset(words) for name, words in raw.items()}


def _measured(token: Token | None) -> Token | None:
    """Return what a verb gives a value ("debts, put at £22m", "puts the speed at 58 mph"), or None."""
    if token is None or token.dep_ != "pobj" or token.head.lower_ not in _measuring()["prepositions"]:
        return None
    verb = token.head.head
    if verb.lemma_.lower() not in _measuring()["verbs"] or verb.pos_ != "VERB":
        return None
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i < token.i), None)
    if thing is None:
        thing = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if thing is None and verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN":
        thing = verb.head
    return thing if thing is not None and thing.pos_ in ("NOUN", "PROPN") else None


def number_slots(
    doc: Doc,
    clause: Clause,
    quantities: Sequence[tuple[int, Quantity]],
    masked: Masked,
    blocked: frozenset[int],
) -> list[Slot]:
    """Return a slot for each quantity that a clause owns; none for the rest of a table."""
    slots = []
    for index, quantity in quantities[:_MOST]:
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
    for index, timex in timexes[:_MOST]:
        anchor = _dated(doc, timex, masked)
        if anchor is None:
            continue
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


def _dated(doc: Doc, timex: Timex, masked: Masked) -> Token | None:
    """Return the word that a date or a clock time modifies, across its preposition; None for other expressions."""
    token = token_at(doc, timex.start, timex.end)
    if token is None or timex.type not in ("DATE", "TIME"):
        return None
    while token.head != token and (
        token.head.dep_ in ("prep", "pobj", "npadvmod") and token.head.i in masked.values
    ):
        token = token.head
    anchor = token.head if token.dep_ != "ROOT" else token
    return anchor.head if anchor.dep_ == "prep" and anchor.head != anchor else anchor


def dates_noun(doc: Doc, timex: Timex, masked: Masked) -> bool:
    """Return True for a date that stands by a common noun, as its time ("the filing on Friday", "Friday's blast")."""
    anchor = _dated(doc, timex, masked)
    return anchor is not None and anchor.pos_ == "NOUN" and anchor.i not in masked.values


def statement_slot(clause: Clause, masked: Masked, blocked: frozenset[int]) -> Slot | None:
    """Return the slot of the clause as a whole: what happened, for comparing polarity and outcome.

    A single word is a statement only where it is denied ("No one was hurt").
    """
    words = topic(clause.head, clause, masked, blocked)
    start, end = clause.span
    least = 1 if polarity(clause) == "negative" else 2
    return Slot(kind="statement", start=start, end=end, topic=words) if len(words) >= least else None
