"""What a slot is about: the content words around it, with their distance in the parse."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from claimcheck.extract.claim.arcs import Arcs
from claimcheck.extract.claim.clauses import Clause
from claimcheck.models import Mention, Term

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_PARTICLES = frozenset({"out", "down", "up", "off", "away", "over", "back", "in", "on"})
_EMPTY_VERBS = frozenset({"be", "have", "do"})
_GENERIC = {"other": "people", "person": "people"}
"""Words that say no more than that people are meant."""

_ROLES = {
    "nsubj": "subject",
    "nsubjpass": "object",
    "csubj": "subject",
    "dobj": "object",
    "dative": "object",
    "attr": "object",
    "acomp": "object",
    "oprd": "object",
    "pobj": "oblique",
    "agent": "subject",
    "npadvmod": "modifier",
}


@dataclass
class Masked:
    """Which tokens stand inside values, dates and names, so that no value enters a topic."""

    values: frozenset[int] = frozenset()
    """Token indexes inside quantities' numerals and time expressions."""
    names: Mapping[int, Mention] = field(default_factory=dict)
    """Token index → the mention that it belongs to."""
    arcs: Arcs | None = None
    """The document's arcs, made when they are first asked for."""
    words: dict[int, list[tuple[str, str, str]]] = field(default_factory=dict)
    """What has been worked out already: token index → lemma, part of speech and role of its words."""


def is_content(token: Token, masked: Masked) -> bool:
    """Return True for words that carry a topic: open classes, no stop words, no values."""
    if token.i in masked.names:
        return True
    if token.i in masked.values or token.pos_ not in _CONTENT or token.like_num:
        return False
    if token.pos_ == "VERB":
        return token.lemma_.lower() not in _EMPTY_VERBS
    return not (token.is_stop and token.pos_ != "NOUN")


def role(token: Token) -> str:
    """Return the token's place in its clause: predicate, subject, object, oblique or modifier.

    The subject of a passive is an object; the agent of a passive is a subject.
    """
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        return "subject"
    if token.dep_ in _ROLES:
        return _ROLES[token.dep_]
    if token.dep_ == "amod":
        return "modifier"
    return "predicate" if token.pos_ in ("VERB", "AUX") or token.dep_ == "ROOT" else "modifier"


def distances(
    start: Token, clause: Clause, blocked: frozenset[int], arcs: Arcs | None = None
) -> dict[int, int]:
    """Return token index → distance from a token, as `Arcs.walk` measures it in the token's clause."""
    return (arcs or Arcs(start.doc)).walk(start.i, clause.indexes, blocked)


def topic(
    start: Token, clause: Clause, masked: Masked, blocked: frozenset[int] = frozenset()
) -> tuple[Term, ...]:
    """Return the terms around a token, in text order: what the value at that token is about.

    Each name counts once, by its canonical form; the last word of a name that is no person ("… Bridge") also
    counts as a common noun, so that "the bridge" can meet it.
    """
    doc = start.doc
    best: dict[tuple[str, str], tuple[int, int, str]] = {}
    if masked.arcs is None:
        masked.arcs = Arcs(doc)
    for index, depth in distances(start, clause, blocked, masked.arcs).items():
        words = masked.words.get(index)
        if words is None:
            words = masked.words[index] = told(doc[index], masked)
        for lemma, pos, place in words:
            key = (lemma, pos)
            if key not in best or depth < best[key][1]:
                best[key] = (index, depth, place)
    ordered = sorted(best.items(), key=lambda item: (item[1][0], item[0]))
    return tuple(Term(lemma=k[0], pos=k[1], role=v[2], depth=v[1]) for k, v in ordered)


def told(token: Token, masked: Masked) -> list[tuple[str, str, str]]:
    """Return a token's topic words with their part of speech and role; none for what carries no topic."""
    if not is_content(token, masked):
        return []
    place = role(token)
    return [(lemma, pos, "name" if pos == "PROPN" else place) for lemma, pos in _words(token, masked)]


def particle(token: Token) -> str:
    """Return the word that belongs to a verb, whatever the parser calls it ("walked out of", "stepped down")."""
    marked = next((child.lower_ for child in token.children if child.dep_ == "prt"), "")
    if marked or token.i + 1 >= len(token.doc):
        return marked
    after = token.doc[token.i + 1]
    free = after.dep_ == "advmod" or (
        after.dep_ == "prep" and not any(c.dep_ == "pobj" for c in after.children)
    )
    return after.lower_ if free and after.head == token and after.lower_ in _PARTICLES else ""


def _words(token: Token, masked: Masked) -> list[tuple[str, str]]:
    mention = masked.names.get(token.i)
    if mention is None:
        lemma = token.lemma_.lower()
        if token.pos_ == "VERB":
            after = particle(token)
            return [(f"{lemma} {after}" if after else lemma, "VERB")]
        return [(_GENERIC.get(lemma, lemma), "NOUN" if token.pos_ == "PROPN" else token.pos_)]
    if mention.pronoun and any(letter.isdigit() for letter in mention.name):
        return []  # "their" for "900 residents": a value is no name
    found = [(mention.name, "PROPN")]
    last = masked.names.get(token.i + 1) is not mention
    if (
        last
        and mention.kind != "person"
        and not mention.pronoun
        and token.text[:1].isupper()
        and token.text.isalpha()
    ):
        found.append((token.lower_, "NOUN"))
    return found
