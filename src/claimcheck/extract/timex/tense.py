"""Tense of the clause that an expression stands in: it decides which Friday or which March is meant."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.extract.timex.lexicon import read_data
from claimcheck.models.timex import Tense

if TYPE_CHECKING:
    from spacy.tokens import Token

_MAX_CLIMB = 12
_NEAR = 4
"""A date without a preposition, farther than this from its verb, is likely to be attached by mistake."""
_VERBS = {"VERB", "AUX"}
_NOMINAL = {"NOUN", "PROPN", "NUM", "PRON", "ADJ"}


class Governed(NamedTuple):
    """The tense around an expression, and whether its verb governs it without a noun in between."""

    tense: Tense | None
    direct: bool


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in read_data("tense.toml").items()}


def clause_tense(token: Token) -> Governed:
    """Return the tense of the verb that governs a token, None where nothing tells.

    A plan makes the future, whatever the tense of the verb that states it ("planned to leave on Friday"),
    unless the plan itself is over ("had been due on Friday").
    """
    before = _preposition(token)
    if before in _lists()["since"]:
        return Governed("past", direct=True)
    if token.dep_ == "poss" and _preposition(token.head) not in _lists()["at_event"]:
        return Governed("past", direct=False)
    found = _climb(token)
    put_off = before in _lists()["put_off_to"] and token.head.head.lemma_.lower() in _lists()["put_off"]
    if before in _lists()["until"] or put_off:
        past = found.direct and found.tense == "past" and not put_off
        return Governed("past", direct=False) if past else Governed("future", direct=True)
    return found


def _climb(token: Token) -> Governed:
    child, node = token, token.head
    direct = node.pos_ == "ADP" or abs(node.i - token.i) <= _NEAR
    for _ in range(_MAX_CLIMB):
        copula = direct and node.lemma_ == "be"  # "the hearing is on Friday"
        if (tense := _ahead(node, fronted=token.i < node.i) or _verb_tense(node, copula=copula)) is not None:
            return Governed(tense, direct)
        through = node.pos_ in _NOMINAL and child.dep_ != "conj"
        direct = direct and not through and not any(left.tag_ == "TO" for left in node.lefts)
        if node.head is node:
            break
        child, node = node, node.head
    return Governed(None, direct)


def _preposition(token: Token) -> str | None:
    head = token.head
    return head.lower_ if head.pos_ in {"ADP", "SCONJ"} else None


def _ahead(node: Token, *, fronted: bool) -> Tense | None:
    """Return the future for a plan; the past where it is over, or made then ("On Friday they planned")."""
    words = _lists()
    lemma = node.lemma_.lower()
    if lemma not in words["plans"] or (node.tag_ == "VBD" and fronted):
        return None
    if any(child.lower_ == "had" for holder in (node, node.head, node.head.head) for child in holder.lefts):
        return "past"
    if lemma == "due" and any(child.lower_ == "to" and child.pos_ == "ADP" for child in node.rights):
        return None
    if lemma == "set" and not any(
        child.lower_ in {"to", "for"} or child.dep_ == "xcomp" for child in node.rights
    ):
        return None
    return "future"


def _verb_tense(verb: Token, *, copula: bool) -> Tense | None:
    """Return the tense of a verb with its helpers; None for an infinitive or a bare present participle."""
    if verb.pos_ not in _VERBS:
        return None
    words = _lists()
    helpers = [child for child in verb.lefts if child.dep_ in {"aux", "auxpass"}]
    if any(helper.lower_ in words["future"] for helper in helpers):
        return "past" if any(helper.lower_ == "have" for helper in helpers) else "future"
    if any(helper.lower_ == "to" for helper in helpers):
        return "future" if verb.head.lemma_.lower() in words["ahead"] or verb.head.pos_ == "AUX" else None
    if verb.tag_ == "VBD" or any(helper.tag_ == "VBD" or helper.lemma_ == "have" for helper in helpers):
        return "past"
    if any(helper.tag_ in {"VBZ", "VBP"} for helper in helpers):
        return "future" if verb.tag_ == "VBG" else "present"
    if verb.tag_ in {"VBZ", "VBP"}:
        return "present" if verb.lemma_ in words["present_states"] and not copula else "future"
    return "past" if verb.tag_ == "VBN" else None
