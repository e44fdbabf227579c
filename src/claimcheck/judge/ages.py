"""Ages: whether two can be of one person."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Pair
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item, Word

YEARS = 3
"""Years by which two reports of one age differ at most."""
_RELATED = 0.35


def other_person(pair: Pair) -> bool:
    """Return True for two ages that nothing shows to be of one person.

    A name beside each shows it. Where one of them stands by a noun only ("the boy"), the claims must have a name in
    common, or the ages be the only ones of their articles; and one person must be able to have both. An article that
    tells of two girls by their ages does not tell which of them another speaks of.
    """
    one, other = pair.a.bearer, pair.b.bearer
    if one is None and other is None:
        return False
    if one is None or other is None or one.anyone or other.anyone:
        return True
    if one.name and other.name:
        return not same_name(one.name, other.name)
    if _far(pair) or _two_kinds(one.noun, other.noun):
        return True
    if pair.a.measure(pair.b) and not (one.name or other.name):
        return False
    if not (one.name or other.name) and (_of_many(pair.a, one.noun) or _of_many(pair.b, other.noun)):
        return True
    names = [_people_beside(item) or item.names for item in (pair.a, pair.b)]
    return not any(same_name(x.lemma, y.lemma) for x in names[0] for y in names[1])


def _far(pair: Pair) -> bool:
    a, b = pair.a.quantity, pair.b.quantity
    if a is None or b is None or a.value is None or b.value is None:
        return False
    return abs(float(a.value) - float(b.value)) > YEARS


def _two_kinds(one: str, other: str) -> bool:
    """Return True for a boy and a driver: the nouns of two ages have nothing to do with each other."""
    return bool(one and other) and relatedness(one, other, "NOUN", "NOUN") < _RELATED


def _of_many(item: Item, noun: str) -> bool:
    """Return True where an item's article gives another age for such a person."""
    own = item.quantity
    return own is not None and any(
        other.dimension == "age"
        and other.value not in (None, own.value)
        and (not other.noun or not _two_kinds(other.noun.split()[-1], noun))
        for other in item.extraction.quantities
    )


def _people_beside(item: Item) -> list[Word]:
    """Return the names of people right beside a value."""
    people = {mention.name for mention in item.extraction.mentions if mention.kind == "person"}
    return [word for word in item.names if word.depth <= 1 and word.lemma in people]
