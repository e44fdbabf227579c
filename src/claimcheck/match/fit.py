"""Fit: what two slots must have in common before their words are weighed."""

import re

from claimcheck.lexicon import concepts, is_person, relatedness
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import word_relation
from claimcheck.models import Quantity

_TURN = re.compile(r"\s+(before|after|from|prior|ahead)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more|further|other) times\b", re.IGNORECASE)
_LASTED = "for "
_RELATED = 0.35
_DEATH = "death"
_FATES = frozenset({"injury", "hospital", "missing", "rescue", "arrest", "evacuate"})
_TOP = 10
"""Below this a number with decimals grades a thing and does not count any."""
_PERSONS = frozenset({"person", "people", "other", "man", "woman", "victim", "one"})


def fits(a: Item, b: Item) -> bool:
    """Return True when two items of one kind can speak of the same thing at all."""
    if a.slot.kind == "number":
        return _numbers_fit(a, b)
    return _heads_meet(a, b)


def _numbers_fit(a: Item, b: Item) -> bool:
    one, other = a.quantity, b.quantity
    if one is None or other is None:
        return False
    dimensions = [getattr(q, "dimension", "") or "count" for q in (one, other)]
    if dimensions[0] != dimensions[1] or (one.kind == "score") != (other.kind == "score"):
        return False
    if _turn(a) != _turn(b) or _additional(one) != _additional(other):
        return False
    if dimensions[0] != "count":
        return True
    return not (_one_died(one, other) or _one_graded(one, other)) and _things_meet(a, b)


def _turn(item: Item) -> str:
    """Return from where a length of time is counted ("nine days before the vote"), or an empty text for a length.

    "It burned for six hours before it was put out" gives a length.
    """
    if item.quantity is None or item.quantity.dimension != "duration":
        return ""
    text = item.extraction.article.text
    after = _TURN.match(text, item.quantity.end)
    lasted = text[max(0, item.quantity.start - len(_LASTED)) : item.quantity.start].casefold() == _LASTED
    return after[1].casefold() if after and not lasted else ""


def _additional(quantity: Quantity) -> bool:
    """Return True for further times: "two more times" are three in all."""
    return quantity.dimension == "factor" and bool(_MORE.search(quantity.text))


def _one_graded(one: Quantity, other: Quantity) -> bool:
    """Return True for "a magnitude of 7.4" and "two quakes": a number on a scale, and how many there were."""
    counts = [quantity for quantity in (one, other) if not _graded(quantity)]
    return len(counts) == 1 and bool(counts[0].noun)


def _graded(quantity: Quantity) -> bool:
    value = quantity.value
    return "magnitude" in quantity.noun or (
        value is not None and value < _TOP and not float(value).is_integer()
    )


def _one_died(one: Quantity, other: Quantity) -> bool:
    """Return True for the dead on the one side and on the other people of whom it is told that they live."""
    fates = [_fate(quantity) for quantity in (one, other)]
    return all(fates) and (fates[0] == {_DEATH}) != (fates[1] == {_DEATH})


def _fate(quantity: Quantity) -> frozenset[str]:
    """Return whether the counted died or met one of the other fates, by their state or else their verb."""
    told = concepts(quantity.state, "ADJ") if quantity.state else concepts(quantity.verb, "VERB")
    return frozenset({_DEATH}) if _DEATH in told else told & _FATES


def _things_meet(a: Item, b: Item) -> bool:
    """Return True when the things counted are related, of one measure, or one of them says no more than "people"."""
    if a.measure(b):
        return True
    one, other = nearest(a), nearest(b)
    if not one or not other:
        return True
    if any(word.lemma in _PERSONS for word in (*one, *other)):
        return True
    if any(word_relation(x, y) >= _RELATED for x in one for y in other):
        return True
    return _one_phrase(a, b) or _same_people(a, b)


def one_thing(a: Item, b: Item) -> bool:
    """Return True for two counts of people, of things by related names, or for two values of one measure."""
    if counts_people(a) and counts_people(b):
        return True
    if any(item.quantity is not None and (item.quantity.dimension or "count") != "count" for item in (a, b)):
        return True
    return any(word_relation(x, y) >= _RELATED for x in nearest(a) for y in nearest(b))


def _one_phrase(a: Item, b: Item) -> bool:
    """Return True when the nouns counted are related, or one heads a part of the other: "patients", "patient records".

    A noun may be taken up by an expression ("shed jobs") and then is no word of its own.
    """
    one, other = (item.quantity.noun.split() if item.quantity is not None else [] for item in (a, b))
    if not one or not other:
        return False
    if relatedness(one[-1], other[-1], "NOUN", "NOUN") >= _RELATED:
        return True
    return one[-1] in other or other[-1] in one


def _same_people(a: Item, b: Item) -> bool:
    """Return True for people under two names of whom one number or one fate is told: "23 trawlermen", "23 crew"."""
    one, other = a.quantity, b.quantity
    if one is None or other is None or not (counts_people(a) and counts_people(b)):
        return False
    return one.value == other.value or (bool(one.state) and one.state == other.state)


def counts_people(item: Item) -> bool:
    """Return True for a number of people, by whatever name: its noun is a word for people, or their fate is told."""
    quantity = item.quantity
    if quantity is None or (quantity.dimension or "count") != "count":
        return False
    noun = quantity.noun.split()[-1] if quantity.noun else quantity.unit
    return bool(quantity.state) or quantity.unit == "person" or (bool(noun) and is_person(noun))


def nearest(item: Item) -> list[Word]:
    """Return the words nearest to the slot's head."""
    least = min((word.depth for word in item.words), default=0)
    return [word for word in item.words if word.depth == least]


def _heads_meet(a: Item, b: Item) -> bool:
    """Return True when a word near the head of the one is related to a word near the head of the other."""
    if a.vocabulary is not None and a.vocabulary is b.vocabulary:
        return not a.near_reach.isdisjoint(b.near_numbers)
    for x in a.near:
        for y in b.near:
            if not x.traces.isdisjoint(y.traces) and word_relation(x, y) >= _RELATED:
                return True
    return False
