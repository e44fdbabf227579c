"""Nouns that take up a name: "the minister", "the Vermont senator", "the company", "the two leaders"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claimcheck.extract.mention.entities import Entity
from claimcheck.extract.mention.lexicon import person_nouns, table, titles, words
from claimcheck.extract.mention.roles import homelands, modifiers, place_traits
from claimcheck.extract.mention.view import View

_DEFINITE = frozenset({"the", "this", "that", "both", "neither", "either"})
_POSSESSIVE = frozenset({"his", "her", "their", "its"})
_DETERMINER = frozenset({"DET", "PRON", "NUM"})
_BEFORE = frozenset({"NOUN", "ADJ", "PROPN", "NUM"})
_COMPLEMENT = frozenset({"of", "for", "who", "whose", "which", "that", "at", "in", "from", "'s", "’s"})
_INSIDE = frozenset(
    {
        "prep",
        "pobj",
        "det",
        "compound",
        "amod",
        "nmod",
        "nummod",
        "poss",
        "case",
        "acl",
        "agent",
        "pcomp",
        "quantmod",
    }
)
_REACH = 7
_CLEAR = 2.0
SOME = -1
_PRESENT = 0.5
_PRESENT_HOLDER = 0.15
_RIVAL = 0.25
_RIVAL_ORGANISATION = 0.8
_MOST_TOKENS = 14


@dataclass(frozen=True)
class Noun:
    """A noun phrase, from its article to its noun, that may take up a name or bring in somebody unnamed."""

    start: int
    end: int
    lemma: str
    kind: str
    """person, organisation or document."""
    count: int
    """1; 2 where two are meant; 0 for a plural; SOME for one that takes up those just named ("the companies")."""
    traits: frozenset[str]
    definite: bool
    possessive: bool
    modified: bool
    """Whether a complement follows ("the mayor of Lund"), which brings in somebody of its own."""


@cache
def covers() -> dict[str, frozenset[str]]:
    """Return for each noun the roles whose holders it takes up as well."""
    return {noun: frozenset(roles) for noun, roles in table("nouns")["covers"].items()}


@cache
def noun_kinds() -> dict[str, str]:
    """Return every noun that may take up a name, with its kind: person, organisation or document."""
    kinds = dict.fromkeys(words("nouns", "document"), "document")
    kinds.update(dict.fromkeys(words("nouns", "organisation"), "organisation"))
    kinds.update(dict.fromkeys(person_nouns(), "person"))
    kinds.update(dict.fromkeys(("people", "pair", "duo", "person"), "person"))
    return kinds


def read_noun(view: View, i: int) -> Noun | None:
    """Return the phrase of this noun if it is one for people, organisations or documents; else None."""
    lower, lemma = view.lower[i], view.lemma[i]
    kinds = noun_kinds()
    if lower not in kinds and lemma not in kinds:
        return None
    plural = lower not in kinds or lower == "people" or (lower != lemma and lower.endswith("s"))
    lemma = lower if lower in kinds and not plural else {"men": "man", "women": "woman"}.get(lower, lemma)
    start = i
    while (
        start > 0 and i - start < _REACH and (view.pos[start - 1] in _BEFORE or view.words[start - 1] == "-")
    ):
        start -= 1
    while view.words[start] == "-":
        start += 1
    before = view.lower[start - 1] if start > 0 else ""
    bare_title = view.dep[i] == "nsubj" and start == view.sent_start[view.sent[i]] and not plural
    if before in {"this", "that"} and view.pos[start - 1] not in _DETERMINER:
        before = ""
    if before in _DEFINITE | _POSSESSIVE or (start > 0 and view.pos[start - 1] in _DETERMINER):
        start -= 1
    role = titles().get(lemma, lemma)
    after = view.lower[i + 1] if i + 1 < len(view.words) else ""
    return Noun(
        start=start,
        end=i + 1,
        lemma=role if role in kinds else lemma,
        kind=kinds[lemma],
        count=_count(view, start, i, before, plural=plural),
        traits=frozenset(modifiers(view, i)),
        definite=before in _DEFINITE | _POSSESSIVE or bare_title,
        possessive=before in _POSSESSIVE,
        modified=after in _COMPLEMENT,
    )


def _count(view: View, start: int, i: int, before: str, *, plural: bool) -> int:
    if view.lower[i] in {"pair", "duo"} or before in {"both", "neither"}:
        # "both ministers and aides" are two groups, not two ministers.
        return 0 if view.lower[i + 1 : i + 2] == ["and"] else 2
    if not plural:
        return 1
    if before in {"the", "these"} and "two" in view.lower[start:i]:
        return 2
    # "the companies" right after two of them; "the German companies" are others.
    return SOME if before == "the" and i - start == 1 else 0


def phrase(view: View, noun: Noun) -> str:
    """Return the words of an unnamed mention: the noun, its modifiers and complements, no relative clause."""
    end = noun.end
    while end < len(view.words) and end - noun.start < _MOST_TOKENS:
        inside = noun.start <= view.head[end] < end or (view.head[end] > end and view.dep[end] in _INSIDE)
        if (
            view.dep[end] not in _INSIDE
            or not inside
            or view.sent[end] != view.sent[noun.start]
            or _dated(view, end)
        ):
            break
        end += 1
    while end > noun.end and view.pos[end - 1] in {"ADP", "DET", "ADJ", "PRON", "PART", "VERB"}:
        end -= 1
    return " ".join(view.span_text(noun.start, end).split())


def _dated(view: View, i: int) -> bool:
    return view.value[i] or (view.dep[i] == "prep" and i + 1 < len(view.words) and view.value[i + 1])


def roles_index(entities: list[Entity]) -> dict[str, list[int]]:
    """Return for each noun the entities that it may take up by their roles or, organisations, names."""
    index: dict[str, list[int]] = {}
    for entity in entities:
        nouns = {role.split()[-1] for role in entity.roles} | entity.roles
        if entity.kind in {"organisation", "place"}:
            nouns.update(entity.key)
        for noun in nouns:
            index.setdefault(noun, []).append(entity.number)
    heads = [e.number for e in entities if e.kind == "person" and e.traits & place_traits()]
    for noun in words("nouns", "top"):
        index.setdefault(noun, []).extend(heads)
    for noun, roles in covers().items():
        index[noun] = [*dict.fromkeys(n for role in (noun, *sorted(roles)) for n in index.get(role, ()))]
    return index


def match_single(noun: Noun, entities: list[Entity], scores: dict[int, float], holders: Iterable[int]) -> int:
    """Return the entity that a singular noun takes up, or -1 where none is clear.

    A role that the article gives decides first, with its modifiers; without one, only somebody who alone is
    present in the last sentences, and only for nouns that do not bring in strangers.

    Args:
        noun: the noun phrase.
        entities: all entities of the article.
        scores: how present each entity of the last sentences is.
        holders: the entities mentioned so far whose roles the noun covers.

    """
    if noun.traits & words("nouns", "not_yet"):
        return -1
    by_role = {
        number: fit * (0.05 + scores.get(number, 0.0))
        for number in holders
        if _same_kind(noun, entities[number]) and (fit := _fit(noun, entities[number])) > 0
    }
    if by_role:
        best = _clear_best(by_role, 2 * _CLEAR if noun.modified else _CLEAR)
        rival = max(
            (v for n, v in scores.items() if n != best and entities[n].kind == noun.kind), default=0.0
        )
        return -1 if by_role.get(best, 0.0) < _least_share(noun) * rival else best
    if not _may_redescribe(noun):
        return -1
    present = {
        number: value
        for number, value in scores.items()
        if entities[number].kind == noun.kind
        and _gender_fits(noun, entities[number])
        and not _elsewhere(noun, entities[number])
    }
    best = _clear_best(present, _CLEAR)
    return best if best >= 0 and present[best] >= _PRESENT and entities[best].named else -1


def _least_share(noun: Noun) -> float:
    """Return how present a role's only holder must be, compared with the most present other of its kind."""
    if noun.possessive or noun.lemma in words("nouns", "office"):
        return 0.0
    return _RIVAL_ORGANISATION if noun.kind == "organisation" else _RIVAL


def _may_redescribe(noun: Noun) -> bool:
    """Tell whether the noun, without any role known, may still be another word for somebody just named."""
    if noun.possessive or noun.modified or noun.traits & set(homelands().values()):
        return False
    if noun.kind == "organisation":
        return noun.lemma in words("nouns", "redescribes")
    office = noun.lemma in words("nouns", "office") and not noun.traits - {"former"}
    return noun.kind == "person" and not office and noun.lemma not in words("nouns", "fresh")


def _fit(noun: Noun, entity: Entity) -> float:
    """Return how well the roles that the article gives an entity agree with the noun; 0 for not at all."""
    if not _gender_fits(noun, entity) or _elsewhere(noun, entity):
        return 0.0
    named = noun.kind == "organisation" and noun.lemma in entity.key
    roles = {role.split()[-1] for role in entity.roles} | entity.roles
    if not (named or noun.lemma in roles or roles & covers().get(noun.lemma, frozenset())):
        return 1.5 if _head_of(noun, entity) else 0.0
    known = noun.traits - {"former", "new", "own"}
    if ("former" in noun.traits) != ("former" in entity.traits):
        return 0.0 if "former" in noun.traits else 0.3
    if not known:
        return 1.0
    return 3.0 if known & (entity.traits | set(entity.key) | entity.roles) else 0.3


def _head_of(noun: Noun, entity: Entity) -> bool:
    """Tell whether the noun is the head of the country that the entity is known by ("his Russian peer")."""
    known = entity.roles - words("nouns", "fresh")
    return (
        noun.lemma in words("nouns", "top")
        and not known
        and bool(noun.traits & entity.traits & place_traits())
    )


def _same_kind(noun: Noun, entity: Entity) -> bool:
    """Organisations may be named like places ("the airport")."""
    return entity.kind == noun.kind or (
        noun.kind == "organisation" and entity.kind == "place" and noun.lemma in entity.key
    )


def _elsewhere(noun: Noun, entity: Entity) -> bool:
    """Tell whether the noun's country or state is another than the entity's ("the Kremlin leader")."""
    theirs = entity.traits & place_traits()
    ours = noun.traits & place_traits()
    return bool(theirs and ours and not theirs & ours)


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
    """Return the two entities that "the two leaders" or "both companies" means, () where unclear."""
    fitting = {
        number: value
        for number, value in scores.items()
        if entities[number].kind == noun.kind
        and entities[number].named
        and _gender_fits(noun, entities[number])
    }
    with_role = {number: value for number, value in fitting.items() if _fit(noun, entities[number]) > 0}
    if len(joint) == 2 and all(n in with_role or (n in fitting and _open(noun, entities[n])) for n in joint):
        return joint
    for pool in (with_role,) if noun.lemma in words("nouns", "fresh") else (with_role, fitting):
        ranked = sorted(pool, key=lambda n: -pool[n])
        clear = len(ranked) == 2 or (len(ranked) > 2 and pool[ranked[1]] >= _CLEAR * pool[ranked[2]])
        least = _PRESENT_HOLDER if pool is with_role else _PRESENT
        if clear and pool[ranked[1]] >= least and (noun.kind == "person" or pool is with_role):
            return tuple(sorted(ranked[:2]))
    return ()


def _open(noun: Noun, entity: Entity) -> bool:
    """Tell whether nothing that is known of the entity speaks against the noun."""
    return not entity.roles or noun.lemma in words("nouns", "anyone")


def same_description(noun: Noun, known: Iterable[tuple[int, Noun]]) -> int:
    """Return the unnamed entity that a definite noun takes up by its head ("the employee"), or -1."""
    own = noun.traits
    for number, other in known:
        if (
            not other.possessive
            and other.lemma == noun.lemma
            and (other.count == 1) == (noun.count == 1)
            and own <= other.traits
        ):
            return number
    return -1
