"""Actors: who did an act that has one doer, what was struck, who was first, who holds a post."""

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from claimcheck.extract.claim.arguments import (
    Found,
    act,
    acted_on,
    child,
    objects,
    passive,
    patient,
    subject,
    table,
)
from claimcheck.extract.claim.clauses import Clause

_LONG = 20
_TAKEN_ALONG = frozenset({"claim"})
"""Acts whose theme is the word that the verb takes along: "claimed the attack"."""

_ALONE = frozenset({"notice"})
"""Acts that need no theme: "reported the smell of gas to the landlord"."""


def actors(clause: Clause) -> Iterator[Found]:
    """Yield who did the act that a clause tells of, what was struck, who was arrested and who was first."""
    yield from _credited(clause.head)
    yield from _first(clause.head)
    yield from _ranked(clause.head)
    yield from _under(clause)
    yield from _nominal(clause)
    for verb in verbs(clause):
        yield from _appointed(verb)
        yield from _struck(verb)
        found = act(verb, "acts", "soft-acts", *(["passive-acts"] if passive(verb) else []))
        if found is None:
            continue
        done, along = found
        theme = acted_on(verb, along) or (along if done in _TAKEN_ALONG else None)
        theme = None if done in _ALONE else theme
        if theme is None and (along is None or along.dep_ not in ("dobj", "nsubjpass")):
            continue
        entities = list(objects(verb, "by")) if passive(verb) else [subject(verb)]
        yield from (Found("agent", done, theme, entity, verb) for entity in entities if entity is not None)


def _struck(verb: Token) -> Iterator[Found]:
    """Read “the lorry hit a tree”, “police arrested the driver”: what was struck, and who was arrested."""
    for section in ("struck", "patients"):
        found = act(verb, section)
        entity = acted_on(verb, found[1]) if found is not None else None
        if found is None or entity is None or (section == "patients" and entity.tag_ in ("NNS", "NNPS")):
            continue
        who = next(objects(verb, "by"), None) if passive(verb) else subject(verb)
        if who is not None and who.lemma_.lower() in table()["shocks"]["rows"]:
            who = next(objects(who, "of"), who)
        if section == "patients" or who is not None:
            yield Found(section, found[0], None if section == "patients" else who, entity, verb)


def _first(head: Token) -> Iterator[Found]:
    """Read “a trawler was first on the scene”, “the first to arrive”, “got there before anyone else”."""
    lists, lemma = table()["first"], head.lemma_.lower()
    who = subject(head) if lemma == "be" or lemma in lists["arriving"] else None
    if who is None:
        return
    words = [token.lower_ for token in head.subtree][:_LONG]
    if lemma == "be":
        said = [c for c in head.children if c.dep_ in ("acomp", "attr", "advmod")]
        firsts = any(c.lower_ in lists["words"] for one in said for c in (one, *one.children))
    else:
        firsts = any(a in lists["before"] and b in lists["others"] for a, b in pairwise(words))
    if firsts and not lists["arriving"].isdisjoint([*words, lemma]):
        yield Found("agent", "first-there", None, who, head)


def _ranked(head: Token) -> Iterator[Found]:
    """Read “Ana Ruiz finished second; she took silver; second place went to Ana Ruiz”."""
    lists, ranks, lemma = table()["ranked"], table()["ranks"], head.lemma_.lower()
    who = subject(head)
    if who is None:
        return
    if lemma in lists["verbs"]:
        told = [c for c in head.children if c.dep_ in ("advmod", "acomp", "oprd") and c.i - head.i in (1, 2)]
        yield from (Found("agent", ranks[c.lower_], None, who, head) for c in told if c.lower_ in ranks)
    elif lemma in lists["took"] and (won := child(head, "dobj")) is not None:
        words = (
            [won.lower_, *(c.lower_ for c in won.children)]
            if won.lower_ in ("place", "medal")
            else [won.lower_]
        )
        yield from (Found("agent", ranks[word], None, who, head) for word in words if word in ranks)
    elif lemma in lists["going"] and who.lower_ == "place":
        words = [c.lower_ for c in who.children if c.lower_ in ranks]
        yield from (
            Found("agent", ranks[word], None, to, head) for word in words for to in objects(head, "to")
        )


def _nominal(clause: Clause) -> Iterator[Found]:
    """Read “the discovery of the wreck by a diver”, “Brenn Group's purchase of the mill”."""
    nouns: dict[str, str] = table()["nouns"]
    for token in clause.tokens:
        theme = next(objects(token, "of"), None) if token.lemma_.lower() in nouns else None
        if token.pos_ == "NOUN" and theme is not None:
            entities = [*objects(token, "by"), *(c for c in token.children if c.dep_ == "poss")]
            done = nouns[token.lemma_.lower()]
            yield from (Found("agent", done, theme, entity) for entity in entities)


def _under(clause: Clause) -> Iterator[Found]:
    """Read “the jury under Birgit Lund”."""
    for token in clause.tokens:
        if token.pos_ == "NOUN" and token.lemma_.lower() in table()["led"]["bodies"]:
            yield from (Found("agent", "lead", token, entity) for entity in objects(token, "under"))


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
        posts = [c for c in verb.children if c.dep_ in ("oprd", "attr")] + list(objects(verb, "as", "in"))
    elif verb.lemma_.lower() in table()["appointed"]["becoming"]:
        who = subject(verb)
        posts = [c for c in verb.children if c.dep_ == "attr"] + list(objects(verb, "as"))
    else:
        return
    known = table()["post"]["unique"]
    if who is not None:
        yield from (Found("holder", "appoint", post, who) for post in posts if post.lemma_.lower() in known)


def _credited(head: Token) -> Iterator[Found]:
    """Read “An envoy credited the charity with opening the channel”."""
    if head.lemma_ not in ("credit", "thank"):
        return
    entity = patient(head)
    for prep in head.children:
        for verb in prep.children if prep.dep_ == "prep" and prep.lower_ in ("with", "for") else ():
            found = act(verb, "acts", "soft-acts")
            theme = child(verb, "dobj")
            if verb.dep_ == "pcomp" and found and theme is not None and entity is not None:
                yield Found("agent", found[0], theme, entity, verb)
