"""The arguments of a predicate, as causes, actors and places are read from them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "csubj"})
_STEPS = 3
_ALONG = frozenset({"prt", "advmod", "dobj", "acomp", "oprd", "prep", "npadvmod", "nsubjpass"})
_NEAR = 5
_NOUNS = frozenset({"dobj", "nsubjpass"})


@dataclass(frozen=True)
class Found:
    """An entity and what it is to the thing that is told."""

    relation: str
    act: str
    """The class of the act (see entities.toml); for causes "cause"."""
    theme: Token | None
    """The head of what was caused or acted on, or of who belongs; None where a clause only points back."""
    entity: Token
    """The head of the entity's phrase."""
    predicate: Token | None = None
    told_by_verb: bool = False
    """True for a cause whose mishap is what the verb tells ("the bridge collapsed because of …")."""


@lru_cache(maxsize=1)
def table() -> dict[str, Any]:
    """Return entities.toml: lists as frozen sets, the classes of acts as word → class."""
    raw = tomllib.loads(files("claimcheck.extract.claim").joinpath("entities.toml").read_text("utf-8"))
    made: dict[str, Any] = {}
    for name, section in raw.items():
        if any(isinstance(value, str) for value in section.values()):
            made[name] = {word.strip(): act for act, text in section.items() for word in text.split(",")}
        else:
            made[name] = {key: frozenset(words) for key, words in section.items()}
    return made


def lexemes(verb: Token) -> list[tuple[str, Token | None]]:
    """Return the ways to look a verb up, each with the word that it takes along.

    The longest first: "take place", "look into", "take"; with a particle never the verb alone: only "set off".
    """
    lemma = verb.lemma_.lower()
    beside = [
        (f"{lemma} {child.lemma_.lower() if child.dep_ in _NOUNS else child.lower_}", child)
        for child in verb.children
        if child.dep_ in _ALONG and abs(child.i - verb.i) <= _NEAR
    ]
    alone = [] if any(child.dep_ == "prt" for child in verb.children) else [(lemma, None)]
    return [*beside, *alone]


@lru_cache(maxsize=32)
def _verbs(section: str) -> frozenset[str]:
    """Return the verbs of a section, without what they take along."""
    return frozenset(word.split()[0] for word in table()[section])


def act(verb: Token, *sections: str) -> tuple[str, Token | None] | None:
    """Return the class of a verb's act by the sections of entities.toml, and the word that it takes along."""
    sections = tuple(section for section in sections if verb.lemma_.lower() in _verbs(section))
    if not sections:
        return None
    found = lexemes(verb)
    for section in sections:
        known: dict[str, str] = table()[section]
        for word, along in found:
            if word in known:
                return known[word], along
            if word in table()["idioms"]["words"]:
                return None
    return None


def acted_on(verb: Token, along: Token | None) -> Token | None:
    """Return what an act is done to, where the verb takes a word along: "gave its approval to the deal"."""
    if along is None or along.dep_ in ("prt", "advmod", "acomp", "oprd", "npadvmod"):
        return patient(verb)
    if along.dep_ == "prep":
        return child(along, "pobj")
    return next(iter(objects(along, "of", "to", "into", "for")), None) or next(
        iter(objects(verb, "to")), None
    )


def subject(verb: Token) -> Token | None:
    """Return who or what does it, in the active voice; a conjoined verb takes the subject of the first.

    Whoever is appointed, asked or told to do it does it.
    """
    for _ in range(_STEPS):
        own = child(verb, *_SUBJECTS)
        if own is not None:
            return antecedent(own)
        if child(verb, "nsubjpass") is not None or verb.dep_ not in ("conj", "xcomp"):
            return None
        if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in table()["control"]["verbs"]:
            return patient(verb.head)
        verb = verb.head
    return None


def patient(verb: Token) -> Token | None:
    """Return what is acted on: an object, the subject of a passive, the noun that a participle modifies."""
    if passive(verb):
        found = child(verb, "nsubjpass", "csubjpass")
        if found is not None:
            return antecedent(found)
        if verb.dep_ == "acl":
            return verb.head
        return patient(verb.head) if verb.dep_ == "conj" and passive(verb.head) else None
    found = child(verb, "dobj")
    return antecedent(found) if found is not None else None


def passive(verb: Token) -> bool:
    """Return True for a passive, and for a participle after its noun ("a study led by …")."""
    if any(c.dep_ in ("auxpass", "nsubjpass", "agent") for c in verb.children):
        return True
    return verb.tag_ == "VBN" and (verb.dep_ == "acl" or (verb.dep_ == "conj" and passive(verb.head)))


def antecedent(token: Token) -> Token:
    """Return the noun that a relative pronoun stands for, else the token itself."""
    up = token.head
    if token.tag_ in ("WP", "WDT") or token.lower_ == "that":
        for _ in range(_STEPS):
            if up.dep_ == "relcl":
                return up.head
            up = up.head
    return token


def child(token: Token, *deps: str) -> Token | None:
    """Return the first child with one of the labels, or None."""
    return next((c for c in token.children if c.dep_ in deps), None)


def objects(token: Token, *prepositions: str) -> Iterator[Token]:
    """Yield what stands under a token's prepositions, the agent of a passive under "by" included."""
    for prep in token.children:
        if prep.dep_ in ("prep", "agent", "dative") and prep.lower_ in prepositions:
            for found in prep.children:
                if found.dep_ == "pobj":
                    yield found
                elif found.dep_ == "prep" and (deeper := child(found, "pobj")) is not None:
                    yield deeper
