"""Whether two dates are of two things: of other people, at other places, done to another object."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.date_tests import date_lists
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists, other_names
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item
from claimcheck.match.overlap import word_relation

_NEAR = 2
_LIKE = 0.4
_SAME_ACT = 0.85


def other_people(pair: Pair) -> bool:
    """Return True when both name somebody or something, or somebody who acts or is acted on, and none is the same."""
    if places_apart(pair.a, pair.b):
        return True
    if pair.facts.get("one"):
        return False
    if other_names(pair):
        return True
    one, other = (
        [word for word in item.words if word.is_name and word.depth == 1] for item in (pair.a, pair.b)
    )
    return bool(one and other) and not any(word_relation(x, y) for x in one for y in other)


def places_apart(a: Item, b: Item) -> bool:
    """Return True when both are told of places by name, and of no place in common."""
    one, other = _places(a), _places(b)
    return bool(one and other) and not any(same_name(x, y) for x in one for y in other)


def subjects_apart(a: Item, b: Item) -> bool:
    """Return True when two things are told of at two places, or by two names: "the Marit sank", "the Solveig sank"."""
    one, other = (list(filter(is_name, item.claim.frame.subject)) for item in (a, b))
    named = bool(one and other) and not any(same_name(x, y) for x in one for y in other)
    return named or places_apart(a, b)


def _places(item: Item) -> list[str]:
    """Return the names of the places where something happened, those aside that act or are acted on."""
    kinds = {mention.name: mention.kind for mention in item.extraction.mentions}
    frame = item.claim.frame
    near = (word.lemma for word in item.words if word.is_name and word.depth <= _NEAR)
    return [
        name for name in near if kinds.get(name) == "place" and name not in (*frame.subject, *frame.object)
    ]


def other_object(pair: Pair) -> bool:
    """Return True when one act is told of two things: "bought a foundry" and "a mine", "freed six" and "Marsh"."""
    one, other = pair.a.claim.frame, pair.b.claim.frame
    if {one.predicate, other.predicate} <= date_lists()["charging"] and _crimes_apart(pair):
        return True
    if not one.object or not other.object or one.predicate in date_lists()["light"]:
        return False
    if (
        one.predicate != other.predicate
        and relatedness(one.predicate, other.predicate, "VERB", "VERB") < _SAME_ACT
    ):
        return False
    if any(_may_be_one(x, y) for x in one.object for y in other.object):
        return _many(pair.a) != _many(pair.b) and _named(one.object) != _named(other.object)
    return True


def _crimes_apart(pair: Pair) -> bool:
    """Return True for a charge of fraud and one of theft, which may be brought on two days."""
    crimes = [
        [word for word in item.words if word.role == "oblique" and word.depth <= _NEAR and not word.is_name]
        for item in (pair.a, pair.b)
    ]
    return all(crimes) and not any(word_relation(x, y) >= _LIKE for x in crimes[0] for y in crimes[1])


def _may_be_one(x: str, y: str) -> bool:
    if _sexes(x) and _sexes(y) and _sexes(x) != _sexes(y):
        return False
    if x == y or {x, y} & lists()["anyone"] or is_name(x) != is_name(y):
        return True
    return same_name(x, y) or relatedness(x, y, "NOUN", "NOUN") >= _LIKE


def _sexes(word: str) -> set[str]:
    return {name for name in ("male", "female") if word in date_lists()[name]}


def is_name(word: str) -> bool:
    """Return True for a name among the words of a frame, which are lemmas otherwise."""
    return word[:1].isupper()


def _named(words: tuple[str, ...]) -> bool:
    return any(map(is_name, words))


def _many(item: Item) -> bool:
    """Return True when more than one is counted in a claim."""
    told = (item.extraction.quantities[index] for index in item.claim.quantities)
    return any(q.dimension == "count" and q.value is not None and q.value > 1 for q in told)
