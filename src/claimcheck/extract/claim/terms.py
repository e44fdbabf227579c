"""What a slot is about: the content words around it, with their distance in the parse."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from claimcheck.extract.claim.clauses import Clause, has_subject
from claimcheck.models import Mention, Term

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_FUNCTION = frozenset(
    {"prep", "agent", "aux", "auxpass", "det", "mark", "case", "poss", "pcomp", "dative", "prt"}
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_EMPTY_VERBS = frozenset({"be", "have", "do"})
_REACH = 6
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
    return "predicate" if token.pos_ in ("VERB", "AUX") or token.dep_ == "ROOT" else "modifier"


def _steps(token: Token, allowed: frozenset[int]) -> Iterable[tuple[Token, int]]:
    """Yield the neighbours of a token in the parse with the cost of going there."""
    if token.dep_ != "ROOT":
        cost = 0 if token.dep_ in _FUNCTION or token.head.dep_ in _FUNCTION else 1
        if token.dep_ == "conj":
            cost = 2
        if token.head.i not in allowed:
            cost += 1
        yield token.head, cost
    if token.dep_ == "conj" and token.pos_ in ("VERB", "AUX") and not has_subject(token):
        for sister in token.head.children:
            if sister.dep_ in _SUBJECTS:
                yield sister, 1
    for child in token.children:
        if child.i not in allowed or child.dep_ in ("punct", "cc"):
            continue
        if child.dep_ == "conj":
            yield child, 2
        else:
            yield child, 0 if child.dep_ in _FUNCTION or token.dep_ in _FUNCTION else 1


def distances(start: Token, clause: Clause, blocked: frozenset[int]) -> dict[int, int]:
    """Return token index → distance from a token, within its clause and up to what that clause hangs on.

    Function words cost nothing, arcs one, conjunctions two. Tokens of `blocked` (reporting clauses) are not
    entered.
    """
    own = frozenset(token.i for token in clause.tokens)
    dist = {start.i: 0}
    layers: list[list[Token]] = [[start]] + [[] for _ in range(_REACH)]
    for cost in range(_REACH + 1):
        queue = layers[cost]
        while queue:
            token = queue.pop()
            if dist.get(token.i, _REACH + 1) < cost:
                continue
            for neighbour, step in _steps(token, own):
                reach = cost + step
                if (
                    reach <= _REACH
                    and neighbour.i not in blocked
                    and reach < dist.get(neighbour.i, _REACH + 1)
                ):
                    dist[neighbour.i] = reach
                    layers[reach].append(neighbour)
    return dist


def topic(
    start: Token, clause: Clause, masked: Masked, blocked: frozenset[int] = frozenset()
) -> tuple[Term, ...]:
    """Return the terms around a token, in text order: what the value at that token is about.

    Each name counts once, by its canonical form; the last word of a name that is no person ("… Bridge") also
    counts as a common noun, so that "the bridge" can meet it.
    """
    doc = start.doc
    best: dict[tuple[str, str], tuple[int, int, str]] = {}
    for index, depth in distances(start, clause, blocked).items():
        token = doc[index]
        if not is_content(token, masked):
            continue
        for lemma, pos in _words(token, masked):
            key = (lemma, pos)
            if key not in best or depth < best[key][1]:
                best[key] = (index, depth, "name" if pos == "PROPN" else role(token))
    ordered = sorted(best.items(), key=lambda item: (item[1][0], item[0]))
    return tuple(Term(lemma=k[0], pos=k[1], role=v[2], depth=v[1]) for k, v in ordered)


def _words(token: Token, masked: Masked) -> list[tuple[str, str]]:
    mention = masked.names.get(token.i)
    if mention is None:
        lemma = token.lemma_.lower()
        if token.pos_ == "VERB":
            particle = next((child.lower_ for child in token.children if child.dep_ == "prt"), None)
            return [(f"{lemma} {particle}" if particle else lemma, "VERB")]
        return [(_GENERIC.get(lemma, lemma), "NOUN" if token.pos_ == "PROPN" else token.pos_)]
    found = [(mention.name, "PROPN")]
    if mention.kind != "person" and not mention.pronoun and token.text[:1].isupper() and token.text.isalpha():
        found.append((token.lower_, "NOUN"))
    return found
