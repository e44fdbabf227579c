"""Polarity and modality of a clause, read from the words that govern it."""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any

from spacy.tokens import Token

from claimcheck.extract.claim.clauses import Clause, first_verb
from claimcheck.lexicon.stances import listed, stance
from claimcheck.models import Modality, Polarity

_FILLERS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "attr", "pobj", "dative", "agent", "oprd", "expl", "ROOT", "conj"}
)
"""Places of a clause that a negative pronoun fills; set loose beside the clause, it denies something else."""


@lru_cache(maxsize=1)
def words() -> dict[str, frozenset[str]]:
    """Return the word lists of polarity.toml: negators, negative verbs, hedges, modals, plan verbs."""
    raw: dict[str, Any] = tomllib.loads(
        files("claimcheck.extract.claim").joinpath("polarity.toml").read_text(encoding="utf-8")
    )
    return {name: frozenset(values) for name, values in raw.items()}


def _low(token: Token) -> str:
    return token.lower_.replace("’", "'")


def negators(clause: Clause) -> list[Token]:
    """Return the tokens that negate the clause's predicate.

    Counted are adverbs (not, never, no longer), negative subjects and objects ("nobody died", "found no link")
    and verbs that negate what they govern ("failed to", "refused to"). Two cancel each other. What "or" joins to a
    negated verb is negated with it ("was not arrested or charged").
    """
    lists = words()
    found = [
        token
        for token, head in (
            *_fronted(clause),
            *_joined(clause),
            *((token, clause.head) for token in clause.tokens),
        )
        if _low(token) in lists["negators"] and not _no_denial(token) and _governs_predicate(token, head)
    ]
    found += [
        token
        for token in clause.tokens
        if token.lemma_.lower() in lists["negative_verbs"]
        and (token == clause.head or token.head == clause.head)
        and any(child.dep_ == "xcomp" for child in token.children)
    ]
    return found


def _no_denial(token: Token) -> bool:
    """Return True for a "no" that denies nothing: "no doubt", "no, it did not", "flight no. 446", "nothing but me"."""
    if token.i + 1 >= len(token.doc):
        return False
    after = token.nbor()
    if _low(token) in words()["pronouns"] and after.lower_ in words()["excepting"]:
        return True
    if _low(token) != "no":
        return False
    number = after.like_num and after.lower_ != "one"
    return after.lower_ in words()["not_after_no"] or after.text in (".", ",") or number


def _no_one(token: Token) -> bool:
    """Return True for the first token of "no-one", which the tokenizer cuts at the hyphen."""
    return token.doc[token.i : token.i + 3].text.casefold() == "no-one"


def _fronted(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """Yield what stands before an auxiliary that was turned round ("at no time were guests left alone"), with it.

    The parser takes the participle for a clause of its own; its negation stands in the one above.
    """
    head, up = clause.head, clause.parent
    if up is None or head.tag_ != "VBN" or head.dep_ not in ("acl", "ccomp"):
        return
    be = up.head
    turned = (
        be.lemma_ == "be"
        and be.i < head.i
        and not any(c.dep_ in ("aux", "auxpass", "mark") for c in head.children)
    )
    if turned and not any(child.i < be.i and child.dep_ in ("nsubj", "expl") for child in be.children):
        yield from ((token, be) for token in up.tokens if token.i < be.i)


def _joined(clause: Clause) -> Iterator[tuple[Token, Token]]:
    """Yield what negates the verb that "or" joins a verb to, with that verb."""
    first, verb = first_verb(clause.head), clause.head
    if verb == first:
        return
    joints = {child.lower_ for child in verb.children if child.dep_ == "cc"}
    while verb != first:
        verb = verb.head
        joints |= {child.lower_ for child in verb.children if child.dep_ == "cc"}
    if joints & {"or", "nor"} and "but" not in joints:
        yield from ((t, first) for t in first.children if t.dep_ in ("neg", "nsubj", "nsubjpass"))


def _fills(token: Token) -> bool:
    """Return True for a pronoun in a place of its clause, unless a nearer word fills that place too."""
    if token.dep_ == "pobj" and token.head.lower_ in ("as", "like", "than"):
        return False  # "dismissed it as nothing new"
    rivals = (child for child in token.head.children if child.dep_ == token.dep_)
    return token.dep_ in _FILLERS and not any(token.i < rival.i < token.head.i for rival in rivals)


def _governs_predicate(token: Token, head: Token) -> bool:
    """Return True when a negator's scope is the predicate, not some inner phrase ("not only", "no-frills")."""
    if token.dep_ == "cc" and token.i > head.i:
        return False  # "was never charged nor tried": it denies what it joins
    following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    if following in words()["not_after_not"] and not _no_one(token):
        return False
    if _low(token) in words()["pronouns"] and not _fills(token):
        return False  # "the worst of all, none as bad as in 2003 when he fell"
    up = token.head
    for _ in range(4):
        if up == head or up.dep_ in ("xcomp", "aux", "auxpass"):
            return True
        if up.dep_ not in {
            "nsubj",
            "nsubjpass",
            "dobj",
            "attr",
            "det",
            "advmod",
            "pobj",
            "prep",
            "acomp",
            "neg",
        }:
            return False
        lacking = token.dep_ == "det" and up.lower_ in words()["lacking"]
        if up.dep_ == "prep" and (up.head != head or lacking):
            return False  # "officials with no training", "jailed with no parole": what is lacking there
        up = up.head
    return up == head


def polarity(clause: Clause) -> Polarity:
    """Return `negative` when an odd number of negators governs the clause."""
    return "negative" if len(negators(clause)) % 2 else "positive"


def takes_side(head: Token) -> bool:
    """Return True for a verb that accepts, turns down, admits or denies what it governs, or does it by saying so."""
    particle = next((child.lower_ for child in head.children if child.dep_ == "prt"), "")
    lemma = f"{head.lemma_.lower()} {particle}".strip()
    return stance(lemma) is not None or any(listed(name, lemma) for name in ("flips", "affirms", "done"))


def modality(clause: Clause, *, denied: bool = False, reported: bool = False) -> Modality:
    """Return how the clause is put forward; the first of these that holds.

    denied: its source denies it; conditional: under if, unless, or would; possible: may, could, hedges;
    planned: future or intention; reported: it stands on hearsay ("reportedly", or `reported`); else asserted.
    """
    lists = words()
    lows = [_low(token) for token in clause.tokens]
    lemmas = [token.lemma_.lower() for token in clause.tokens]
    modal = {low for token, low in zip(clause.tokens, lows, strict=True) if token.tag_ == "MD"}
    modal |= {_low(child) for child in first_verb(clause.head).children if child.tag_ == "MD"}
    if denied:
        return "denied"
    if _conditional(clause, lists["conditionals"]):
        return "conditional"
    if modal & lists["possible_modals"] or set(lows) & lists["possible_adverbs"]:
        return "possible"
    if modal & lists["future_modals"] or _plans(clause, lemmas, lists["plan_words"]):
        return "planned"
    if reported or set(lows) & lists["hearsay"]:
        return "reported"
    return "asserted"


def _conditional(clause: Clause, marks: frozenset[str]) -> bool:
    head = clause.head
    while head.dep_ == "conj":  # "if both agree but the court forbids it"
        head = head.head
    if head.dep_ == "advcl" and any(c.dep_ == "mark" and _low(c) in marks for c in head.children):
        return True
    return any(token.dep_ in ("mark", "advmod") and _low(token) in marks for token in clause.tokens) or any(
        child.dep_ == "advcl" and any(t.dep_ == "mark" and _low(t) in marks for t in child.children)
        for child in clause.head.children
    )


def _plans(clause: Clause, lemmas: list[str], plan_words: frozenset[str]) -> bool:
    """Return True for "is to meet", "plans to", "is due to", "scheduled for"; not for "approved the plan"."""
    for token, lemma in zip(clause.tokens, lemmas, strict=True):
        if lemma in plan_words and token.pos_ not in ("NOUN", "PROPN") and clause.head in (token, token.head):
            return True
        if lemma in words()["plan_words_before"] and token == clause.head and _looks_ahead(token):
            return True
        if lemma == "be" and any(child.dep_ == "xcomp" and _has_to(child) for child in token.children):
            return True
    return False


def _looks_ahead(token: Token) -> bool:
    """Return True for a verb with an infinitive or a date to come ("set to open", "set for Friday")."""
    return any(
        child.lower_ == "for" if child.dep_ == "prep" else child.dep_ in ("xcomp", "ccomp") and _has_to(child)
        for child in token.children
    )


def _has_to(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)
