"""Themes: whether two entities are told of one act on one thing."""

from collections.abc import Sequence
from typing import Literal

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Pair
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item
from claimcheck.models import Term

_PICKING = frozenset(
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "last",
        "next",
        "previous",
        "new",
        "former",
        "other",
        "original",
        "deputy",
        "vice",
        "acting",
        "assistant",
        "late",
        "then",
        "shadow",
        "senior",
        "junior",
        "ex",
        "outgoing",
        "interim",
    ]
)
_FIRST_TOLD = frozenset({"find", "cause", "hit"})
"""Acts on what nobody knew of before."""
_PARTS = frozenset({"cent", "%", "share", "stake", "part", "some", "half", "percent", "holding"})
_LOOSE = frozenset({"cause", "broker"})
_BY_VERB = frozenset({"cause", "decide"})
"""Acts whose theme the verb may tell: "the bridge fell because of …", "the town was evacuated on the orders of …"."""
Theme = Literal["one", "unsure", "other"]
_SAME = 0.7
_GENERAL = frozenset(
    {"people", "person", "man", "woman", "thing", "one", "other", "member", "part", "place", "way"}
)
_POINTING = frozenset({"it", "this", "that", "which"})
"""Pronouns that stand for a thing or an event, not for people."""


def act(item: Item) -> str:
    """Return the class of the act that an entity slot belongs to."""
    return next((term.lemma for term in item.slot.topic if term.role == "act"), "")


def theme(pair: Pair) -> Theme:
    """Return whether two slots tell of one thing: the same name or noun, something else, or too little is said.

    Of a cause, the mishap may be told by the verb ("the bridge collapsed because of …"); of a cause and of an act
    in which several have a hand, what stands beside the noun counts too ("the talks that led to the release").
    """
    items = (pair.a, pair.b)
    if _ordinals(pair.a) != _ordinals(pair.b) or _new(pair) or _of_other(pair):
        return "other"
    heads = [_words(item, "theme") for item in items]
    named = [_of(item, "PROPN", "theme") for item in items]
    if any(term.lemma in _PARTS for words in heads for term in words):
        return "other"
    if any(same_name(x.lemma, y.lemma) for x in named[0] for y in named[1]):
        return "one"
    beside = [_of(item, "PROPN", "theme", "beside") for item in items]
    if _heads_meet(items, heads):
        met = any(same_name(x.lemma, y.lemma) for x in beside[0] for y in beside[1])
        return "other" if beside[0] and beside[1] and not met else "one"
    weak = [not words and not names for words, names in zip(heads, named, strict=True)]
    if not any(weak):
        return "other"
    context = [[*_words(item, "context"), *_of(item, "PROPN", "context")] for item in items]
    told = [[*heads[n], *named[n]] or context[n] for n in (0, 1)]
    return "one" if _related(told[0], told[1]) else "unsure"


def _heads_meet(items: tuple[Item, Item], heads: Sequence[Sequence[Term]]) -> bool:
    """Return True when what is acted on is one kind of thing."""
    if _related(heads[0], heads[1]):
        return True
    if act(items[0]) not in _LOOSE | _BY_VERB:
        return False
    wide = [_words(item, "theme", "beside") for item in items]
    verb = [_words(item, "predicate") if act(item) in _BY_VERB else [] for item in items]
    return (
        _related(heads[0], [*wide[1], *verb[1]])
        or _related([*wide[0], *verb[0]], heads[1])
        or (not verb[0] and _related(wide[0], verb[1]))
    )


def _new(pair: Pair) -> bool:
    """Return True when both speak of some such thing, not of one that is known: "won a medal", "won a medal"."""
    some = [any(term.pos == "DET" for term in item.slot.topic) for item in (pair.a, pair.b)]
    return all(some) and act(pair.a) not in _FIRST_TOLD


def _of_other(pair: Pair) -> bool:
    """Return True for two things of a name that are each told to be of something else: two prizes for two arts."""
    if pair.a.slot.relation != "agent" or act(pair.a) in _LOOSE:
        return False
    beside = [
        [t for t in item.slot.topic if t.role == "beside" and t.pos == "NOUN"] for item in (pair.a, pair.b)
    ]
    return bool(beside[0] and beside[1]) and not _related(beside[0], beside[1])


def _ordinals(item: Item) -> frozenset[str]:
    """Return the words that pick one of a row: the first goal, the second engine, the next summit."""
    return frozenset(
        term.lemma for term in item.slot.topic if term.role == "beside" and term.lemma in _PICKING
    )


def points_to_people(item: Item) -> bool:
    """Return True when the theme is a person's name, or a pronoun or number that can stand for people."""
    pronouns = {term.lemma for term in item.slot.topic if term.role == "theme" and term.pos == "PRON"}
    return bool(_of(item, "PROPN", "theme")) or bool(pronouns - _POINTING)


def _of(item: Item, pos: str, *roles: str) -> list[Term]:
    return [term for term in item.slot.topic if term.pos == pos and term.role in roles]


def _words(item: Item, *roles: str) -> list[Term]:
    return [
        term
        for term in item.slot.topic
        if term.role in roles and term.pos in ("NOUN", "VERB") and term.lemma not in _GENERAL
    ]


def _related(one: Sequence[Term], other: Sequence[Term]) -> bool:
    return any(
        same_name(x.lemma, y.lemma) if "PROPN" in (x.pos, y.pos) else relatedness(x.lemma, y.lemma) >= _SAME
        for x in one
        for y in other
    )
