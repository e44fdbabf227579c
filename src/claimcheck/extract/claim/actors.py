"""Actors and places: who did an act that has one doer, and where an act was done."""

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


def actors(clause: Clause) -> Iterator[Found]:
    """Yield who did the act that a clause tells of."""
    yield from _credited(clause.head)
    for verb in verbs(clause):
        yield from _appointed(verb)
        act = _act(verb, "acts") or _act(verb, "soft-acts")
        theme = patient(verb)
        if act is not None and theme is not None:
            found = list(objects(verb, "by")) if passive(verb) else [subject(verb)]
            yield from (Found("agent", act, theme, entity, verb) for entity in found if entity is not None)


def verbs(clause: Clause) -> list[Token]:
    """Return the verbs of a clause: its head and the infinitives that hang on it ("is to chair")."""
    chain = [clause.head]
    while (deeper := child(chain[-1], "xcomp")) is not None and deeper.pos_ in ("VERB", "AUX"):
        chain.append(deeper)
    return chain


def _appointed(verb: Token) -> Iterator[Found]:
    """Read “The board named Ana Ruiz chief executive; she was appointed as its chair; she became mayor”."""
    if verb.lemma_.lower() in table()["appointed"]["verbs"]:
        who = patient(verb)
        posts = [c for c in verb.children if c.dep_ in ("oprd", "attr")] + list(objects(verb, "as"))
    elif verb.lemma_.lower() in table()["appointed"]["becoming"]:
        who = subject(verb)
        posts = [c for c in verb.children if c.dep_ == "attr"] + list(objects(verb, "as"))
    else:
        return
    known = table()["post"]["unique"]
    if who is not None:
        yield from (Found("holder", "appoint", post, who) for post in posts if post.lemma_.lower() in known)


def _act(head: Token, section: str) -> str | None:
    known: dict[str, str] = table()[section]
    for word in lexemes(head):
        if word in known:
            return known[word]
        if word in table()["idioms"]["words"]:
            return None
    return None


def _credited(head: Token) -> Iterator[Found]:
    """Read “An envoy credited the charity with opening the channel”."""
    if head.lemma_ not in ("credit", "thank"):
        return
    entity = patient(head)
    for prep in head.children:
        for verb in prep.children if prep.dep_ == "prep" and prep.lower_ in ("with", "for") else ():
            act = _act(verb, "acts") or _act(verb, "soft-acts")
            theme = child(verb, "dobj")
            if verb.dep_ == "pcomp" and act and theme is not None and entity is not None:
                yield Found("agent", act, theme, entity, verb)


def places(clause: Clause) -> Iterator[Found]:
    """Yield where the act of a clause was done, where it led and where it began."""
    for verb in verbs(clause):
        yield from _places(verb)


def _places(head: Token) -> Iterator[Found]:
    for section, relation, kind in (
        ("places", "place", "place"),
        ("destinations", "destination", "destination"),
        ("origins", "origin", "origin"),
    ):
        act = _act(head, section)
        if act is None:
            continue
        theme = patient(head) or (None if passive(head) else subject(head))
        if theme is not None and theme.lower_ == "place":  # "took place"
            theme = subject(head)
        for entity in objects(head, *table()["prepositions"][kind]):
            if theme is not None:
                yield Found(relation, act, theme, entity, head)
