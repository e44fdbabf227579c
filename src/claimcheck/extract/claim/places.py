"""Places: where an act was done, where a way led and where it began."""

from collections.abc import Iterator

from spacy.tokens import Token

from claimcheck.extract.claim.actors import verbs
from claimcheck.extract.claim.arguments import Found, act, child, objects, passive, patient, subject, table
from claimcheck.extract.claim.clauses import Clause

_KINDS = (("places", "place"), ("destinations", "destination"), ("origins", "origin"))


def places(clause: Clause) -> Iterator[Found]:
    """Yield where the act of a clause was done, where it led and where it began."""
    for verb in verbs(clause):
        for section, relation in _KINDS:
            yield from _places(verb, section, relation)
    yield from _on_the_way(clause)


def _places(verb: Token, section: str, relation: str) -> Iterator[Found]:
    found = act(verb, section)
    if found is None:
        return
    done, along = found
    theme = None if along is not None and along.dep_ == "dobj" else patient(verb)
    if theme is None:
        theme = child(verb, "nsubjpass") if passive(verb) else subject(verb)
    if theme is not None and theme.lemma_.lower() in table()["happenings"]:
        done = table()["happenings"][theme.lemma_.lower()]  # "the crash happened near …" tells of the crash
    if theme is not None:
        entities = [*objects(verb, *table()["prepositions"][relation])]
        if relation == "place" and theme.head == verb:  # "hold the next summit in Velm"
            entities += objects(theme, *table()["prepositions"][relation])
        yield from (Found(relation, done, theme, entity, verb) for entity in entities)


def _on_the_way(clause: Clause) -> Iterator[Found]:
    """Read “the ship was en route to Orland”, “was bound for Orland”, “sank on its way to Orland”."""
    head = clause.head
    who = subject(head) or child(head, "nsubjpass")
    if who is None:
        return
    for token in clause.tokens:
        if token.dep_ != "prep" or token.lower_ not in ("to", "for") or token.i == 0:
            continue
        if token.doc[token.i - 1].lower_ in ("route", "way", "bound"):
            ends = (c for c in token.children if c.dep_ == "pobj")
            yield from (Found("destination", "head", who, end, head) for end in ends)
