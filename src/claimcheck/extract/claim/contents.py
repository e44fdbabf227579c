"""Contents: what leaked or was spilt, what a vehicle carried, and of which crime somebody was convicted."""

from collections.abc import Iterator

from spacy.tokens import Token

from claimcheck.extract.claim.arguments import (
    Found,
    child,
    lexemes,
    objects,
    passive,
    patient,
    subject,
    table,
)
from claimcheck.extract.claim.clauses import Clause
from claimcheck.lexicon import is_person

_STUFF = frozenset({"NOUN", "PROPN", "ADJ", "ADV", "VERB"})
"""The parser takes rare substances ("styrene") for anything."""
_NESTED = 3


def contents(clause: Clause) -> Iterator[Found]:
    """Yield the stuff that a clause tells of, and what it did: it leaked, it was carried."""
    yield from _carried(clause)
    yield from _was(clause.head)
    yield from _crimes(clause.head)
    lists = table()["leaked"]
    for token in clause.tokens:
        lemma = token.lemma_.lower()
        if lemma in lists["nouns"] and token.pos_ != "VERB":
            named = [
                c for c in token.children if c.dep_ in ("compound", "amod", "nmod") and c.i + 1 == token.i
            ]
            yield from _told("leak", None, [*objects(token, "of"), *named], token)
        elif lemma in lists["verbs"] and token.pos_ == "VERB":
            what = token.nbor(1) if token.i + 1 < len(token.doc) else None
            spilt = child(token, "dobj") or (what if what is not None and what.head == token else None)
            if spilt is None or spilt.dep_ in ("prep", "prt", "punct"):
                spilt = patient(token) if passive(token) else subject(token)
            yield from _told("leak", None, [spilt], token)


def _told(act: str, theme: Token | None, stuff: list[Token | None], by: Token | None) -> Iterator[Found]:
    for one in stuff:
        what = _load(one) if one is not None else None
        if what is not None and is_stuff(what):
            yield Found("content", act, theme, what, by)


def _load(token: Token) -> Token | None:
    """Return what a load is of: "a cargo of 40 tonnes of grain"."""
    for _ in range(_NESTED):
        if token.lemma_.lower() not in table()["leaked"]["loads"]:
            return token
        token = next(objects(token, "of"), token)
    return None


def is_stuff(token: Token) -> bool:
    """Return True for a plain word for a substance or a load: no person, no paper, nothing counted or pointed at."""
    lemma = token.lemma_.lower()
    if token.pos_ not in _STUFF or not token.is_alpha or token.is_stop or lemma.endswith("ly"):
        return False
    if lemma in table()["leaked"]["others"] or is_person(lemma):
        return False
    return not any(c.dep_ in ("det", "poss", "nummod") for c in token.children)


def _carried(clause: Clause) -> Iterator[Found]:
    """Read “The train was carrying coal; a lorry loaded with timber; the ship was laden with grain”."""
    lists = table()["carried"]
    for token in clause.tokens:
        lemma = token.lemma_.lower()
        if lemma in lists["verbs"] and token.pos_ == "VERB" and not passive(token):
            vehicle, loads = subject(token), [child(token, "dobj")]
            if vehicle is None and token.dep_ == "acl":
                vehicle = token.head
        elif lemma in lists["loading"] and child(token, "prep") is not None:
            vehicle = patient(token) or subject(token.head if token.dep_ == "acomp" else token)
            loads = [*objects(token, "with")]
        else:
            continue
        if vehicle is not None and vehicle.lemma_.lower() in lists["vehicles"]:
            yield from _told("carry", vehicle, loads, token)


def _was(head: Token) -> Iterator[Found]:
    """Read “The substance was phenol; its cargo was timber”."""
    what = child(head, "attr", "acomp") if head.lemma_ == "be" else None
    who = child(head, "nsubj") if what is not None else None
    known = table()["stuff"].get(who.lemma_.lower()) if who is not None else None
    if known is not None:
        yield from _told(known, None, [what], None)


def _crimes(head: Token) -> Iterator[Found]:
    """Read “She was convicted of fraud; he pleaded guilty to theft; they were jailed for arson”."""
    for word, along in lexemes(head):
        if word in table()["convicted"]["verbs"]:
            who = patient(head) or subject(head)
            tops = [head] if along is None or along.dep_ == "prep" else [head, along]
            crimes = [o for top in tops for o in objects(top, "of", "to", "for")]
            known = table()["convicted"]["crimes"]
            found = [
                next(objects(o, "of"), o) if o.lemma_.lower() in ("count", "charge") else o for o in crimes
            ]
            if who is not None:
                yield from (
                    Found("crime", "convict", who, o, None) for o in found if o.lemma_.lower() in known
                )
            return
