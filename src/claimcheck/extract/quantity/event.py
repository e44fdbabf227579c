"""The event that an amount belongs to: its verb, and what became of those counted."""

from dataclasses import dataclass

from spacy.tokens import Token

from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.parse import Parse, governor, path

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "conj", "appos", "attr", "nummod", "dep", "oprd"})
_COMPLEMENTS = frozenset({"acomp", "oprd", "xcomp", "amod", "acl", "advcl", "ccomp", "prt"})
_COPULAS = frozenset({"be", "leave", "remain", "report", "declare", "have", "become"})


@dataclass(frozen=True, slots=True)
class Event:
    """The governing verb, the state of those counted, and whether a bare number must count people."""

    verb: str = ""
    verb_start: int | None = None
    state: str = ""
    people: bool = False


def read_event(parse: Parse, anchor: Token | None, end: int) -> Event:
    """Return the event of an amount; an empty one without a parse.

    Args:
        parse: the document.
        anchor: the counted noun, or the top token of the number.
        end: offset behind the number and its noun.

    """
    if anchor is None:
        return Event()
    verb = governor(anchor)
    state = _state(parse, anchor, end, verb)
    if verb is None:
        return Event(state=state, people=bool(state))
    lemma = verb.lemma_.lower()
    people = lemma in lexicon().words["people.words"] and path(anchor, verb) <= _ARGUMENTS
    return Event(lemma, verb.idx, state, people or bool(state))


def _state(parse: Parse, anchor: Token, end: int, verb: Token | None) -> str:
    states = lexicon().words["states.words"]
    following = parse.next_token(end)
    if following is not None and following.lower_ in states:
        return following.lower_
    near = list(anchor.children)
    if verb is not None and verb.lemma_ in _COPULAS:
        near += [child for child in verb.children if child.i > verb.i]
    return next((token.lower_ for token in near if token.dep_ in _COMPLEMENTS and token.lower_ in states), "")
