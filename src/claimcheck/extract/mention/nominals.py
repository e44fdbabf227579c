"""Nouns that take up a name: "the minister", "the Vermont senator", "the company", "the two leaders"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.extract.mention.entities import Entity
from claimcheck.extract.mention.lexicon import person_nouns, table, titles, words
from claimcheck.extract.mention.roles import modifiers
from claimcheck.extract.mention.view import View

_DEFINITE = frozenset({"the", "this", "that", "both", "neither", "either"})
_POSSESSIVE = frozenset({"his", "her", "their", "its"})
_BEFORE = frozenset({"NOUN", "ADJ", "PROPN", "NUM"})
_REACH = 7
_CLEAR = 1.5
_PRESENT = 0.45


@dataclass(frozen=True)
class Noun:
    """A noun phrase, from its article to its noun, that may take up a name."""

    start: int
    end: int
    lemma: str
    kind: str
    """person or organisation."""
    count: int
    """1, or 2 where two are meant."""
    traits: frozenset[str]
    determiner: str
    modified: bool
    """Whether a complement follows ("the mayor of Lund"), which brings in somebody of its own."""


@lru_cache(maxsize=None)
def covers() -> dict[str, frozenset[str]]:
    """Return for each noun the roles whose holders it takes up as well."""
    return {noun: frozenset(roles) for noun, roles in table("nouns")["covers"].items()}


def read_noun(view: View, i: int) -> Noun | None:
    """Return the noun phrase that ends at this token if it may take up a name; else None."""
    lower = view.lower[i]
    lemma = titles().get(view.lemma[i], view.lemma[i])
    plural = lower != lemma and lower.endswith(("s", "men", "women")) and lower not in person_nouns()
    if plural and lemma not in person_nouns():
        lemma = {"men": "man", "women": "woman"}.get(lower, lemma)
    kind = (
        "person"
        if lemma in person_nouns()
        else "organisation"
        if lemma in words("nouns", "organisation")
        else ""
    )
    pair = lower in {"pair", "duo"}
    if not kind and not pair:
        return None
    start = i
    while (
        start > 0 and i - start < _REACH and (view.pos[start - 1] in _BEFORE or view.words[start - 1] == "-")
    ):
        start -= 1
    before = view.lower[start - 1] if start > 0 else ""
    if before not in _DEFINITE | _POSSESSIVE:
        before, start = _bare_title(view, start, i)
        if not before:
            return None
    count = _count(view, start, i, before, plural=plural, pair=pair)
    if not count:
        return None
    after = view.lower[i + 1] if i + 1 < len(view.words) else ""
    return Noun(
        start - 1 if before in _DEFINITE | _POSSESSIVE else start,
        i + 1,
        lemma,
        kind or "person",
        count,
        frozenset(modifiers(view, i)),
        before,
        after in {"of", "for", "who", "whose", "which", "that", "at", "in", "from", "'s", "’s"},
    )


def _bare_title(view: View, start: int, i: int) -> tuple[str, int]:
    """Accept a role without an article where it is a sentence's subject ("House speaker denies")."""
    if view.dep[i] in {"nsubj", "nsubjpass"} and start == view.sent_start[view.sent[i]] and i - start >= 1:
        return "bare", start
    return "", start


def _count(view: View, start: int, i: int, before: str, *, plural: bool, pair: bool) -> int:
    if pair or before in {"both", "neither"} or (plural and "two" in view.lower[start:i]):
        return 2
    if plural:
        return 2 if i == start and before == "the" else 0
    return 1


def match_single(noun: Noun, entities: list[Entity], scores: dict[int, float]) -> int:
    """Return the entity that a singular noun takes up, or -1 where none is clear.

    A role that the article gives decides first, with its modifiers; without one, only somebody who alone is
    present in the last sentences, and only for nouns that do not bring in strangers.
    """
    by_role = {
        n: fit * (0.05 + scores.get(n, 0.0))
        for n, entity in enumerate(entities)
        if entity.kind == noun.kind and (fit := _fit(noun, entity)) > 0 and n in scores
    }
    if by_role:
        return _clear_best(by_role, _CLEAR if not noun.modified else 2 * _CLEAR)
    if (
        noun.determiner not in {"the", "this", "that"}
        or noun.modified
        or noun.lemma in words("nouns", "fresh")
    ):
        return -1
    present = {
        n: value
        for n, value in scores.items()
        if entities[n].kind == noun.kind and _gender_fits(noun, entities[n])
    }
    best = _clear_best(present, _CLEAR)
    return best if best >= 0 and present[best] >= _PRESENT else -1


def _fit(noun: Noun, entity: Entity) -> float:
    """Return how well the roles that the article gives an entity agree with the noun; 0 for not at all."""
    if not _gender_fits(noun, entity):
        return 0.0
    named = noun.kind == "organisation" and noun.lemma in entity.key
    roles = {role.split()[-1] for role in entity.roles} | entity.roles
    if not (named or noun.lemma in roles or roles & covers().get(noun.lemma, frozenset())):
        return 0.0
    known = noun.traits - {"former", "new", "own"}
    if not known:
        return 1.0
    return 3.0 if known & (entity.traits | set(entity.key) | entity.roles) else 0.3


def _gender_fits(noun: Noun, entity: Entity) -> bool:
    gender = person_nouns().get(noun.lemma, "")
    return not gender or entity.gender in {"", gender}


def _clear_best(scores: dict[int, float], margin: float) -> int:
    """Return the best-scored entity if it leaves the second behind by the margin, else -1."""
    ranked = sorted(scores, key=lambda n: -scores[n])[:2]
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] < margin * scores[ranked[1]]):
        return -1
    return ranked[0]


def match_pair(
    noun: Noun, entities: list[Entity], scores: dict[int, float], joint: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the two entities that "the two leaders" or "both companies" means, or () where that is not clear."""
    fitting = {
        n: v for n, v in scores.items() if entities[n].kind == noun.kind and _gender_fits(noun, entities[n])
    }
    with_role = {n: v for n, v in fitting.items() if _fit(noun, entities[n]) > 0}
    for pool in (with_role, fitting):
        ranked = sorted(pool, key=lambda n: -pool[n])
        if len(ranked) == 2 or (len(ranked) > 2 and pool[ranked[1]] >= _CLEAR * pool[ranked[2]]):  # noqa: PLR2004
            return tuple(sorted(ranked[:2]))
    if len(joint) == 2 and all(n in fitting for n in joint):  # noqa: PLR2004
        return joint
    return ()
