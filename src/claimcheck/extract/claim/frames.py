"""Frames: who did what to whom, as plain words."""

from typing import Literal

from spacy.tokens import Token

from claimcheck.extract.claim.clauses import Clause, first_verb, has_subject
from claimcheck.extract.claim.terms import Masked, role
from claimcheck.models import Frame

_CONTENT = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})


def frame(clause: Clause, masked: Masked) -> Frame:
    """Return the frame of a clause; a conjoined verb without a subject takes that of the verb it joins."""
    head = clause.head
    predicate = head
    if head.lemma_ == "be":
        predicate = next((c for c in head.children if c.dep_ in ("attr", "acomp")), head)
    places: dict[str, list[str]] = {"subject": [], "object": [], "oblique": []}
    names: list[str] = []
    for token in clause.tokens:
        mention = masked.names.get(token.i)
        if mention is not None and mention.name not in names:
            names.append(mention.name)
        if token.pos_ in _CONTENT and token != predicate and token.dep_ in _HEADS:
            where = role(token)
            if where in places:
                places[where].append(_word(token, masked))
    passive = any(t.dep_ in ("auxpass", "nsubjpass") for t in clause.tokens)
    subject = places["subject"]
    first = first_verb(head)
    if first != head and any(t.dep_ == "auxpass" for t in first.children):
        passive = True  # "was seized and sold"
        places["object"] += [_word(t, masked) for t in first.children if t.dep_ == "nsubjpass"]
    elif not subject:
        subject = _inherited(head, masked)
    return Frame(
        predicate=predicate.lemma_.lower(),
        subject=tuple(dict.fromkeys(subject)),
        object=tuple(dict.fromkeys(places["object"])),
        oblique=tuple(dict.fromkeys(places["oblique"])),
        names=tuple(names),
        tense=_tense(clause),
        passive=passive,
    )


_HEADS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp", "pobj", "dative", "oprd", "agent", "conj"})


def _word(token: Token, masked: Masked) -> str:
    mention = masked.names.get(token.i)
    return mention.name if mention is not None else token.lemma_.lower()


def _inherited(head: Token, masked: Masked) -> list[str]:
    if head.dep_ == "conj" and not has_subject(head):
        return [_word(t, masked) for t in head.head.children if t.dep_ in ("nsubj", "nsubjpass")]
    if head.dep_ in ("relcl", "acl"):
        return [_word(head.head, masked)]
    return []


def _tense(clause: Clause) -> Literal["past", "present", "future"] | None:
    tags = {token.tag_ for token in clause.tokens if token == clause.head or token.dep_ in ("aux", "auxpass")}
    lows = {token.lower_ for token in clause.tokens if token.dep_ == "aux"}
    if lows & {"will", "shall", "'ll", "’ll", "wo"}:
        return "future"
    if tags & {"VBD", "VBN"}:
        return "past"
    return "present" if tags & {"VBP", "VBZ"} else None
