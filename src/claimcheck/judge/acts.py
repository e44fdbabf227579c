"""Acts: how much two counts must have in common besides the thing that they count."""

from claimcheck.judge.amounts import both, describes
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import overlap, word_relation

_SURE = 0.45
"""Alignment from which two counts are of one thing, whatever else is told of it."""
_RELATED = 0.35
_GOVERNS = 2
_TELLING = 0.2
"""Weight from which a shared word shows something."""
_ENOUGH = 2


def little_in_common(pair: Pair) -> bool:
    """Return True where hardly more than the thing counted is shared: no act, and no two words besides.

    "A purchase at $5.4 billion" and "the purchase is a mix of $4.2 billion and shares" share a purchase; "put 384
    processors in a rack" and "fits 512 servers in a case" do no one thing. "Cost 160 metres" and "came to 90 metres"
    only join a value to its thing. Not asked of a pair that aligns well, nor of
    the only values of a measure or a thing that two articles give; of a thing that its value describes ("its original
    $105 billion approach") one word is enough.
    """
    a, b = pair.a, pair.b
    if pair.score >= _SURE or a.measure(b) or (a.sole and b.sole) or _one_state(a, b):
        return False
    verbs = [[w for w in item.words if w.pos == "VERB" and w.depth <= _GOVERNS] for item in (a, b)]
    if any(word_relation(x, y) >= _RELATED for x in verbs[0] for y in verbs[1]):
        return False
    if all(found and {word.lemma for word in found} <= lists()["joining"] for found in verbs):
        return False
    things = {word.lemma for item in (a, b) for word in item.words if _counted(item, word)}
    shared = {
        one.casefold()
        for one, other, weight in overlap(a, b).shared
        if weight >= _TELLING and not {one, other} & things
    }
    return len(shared) < (_ENOUGH - 1 if describes(*both(pair)) else _ENOUGH)


def _one_state(a: Item, b: Item) -> bool:
    return (
        a.quantity is not None
        and b.quantity is not None
        and bool(a.quantity.state)
        and a.quantity.state == b.quantity.state
    )


def _counted(item: Item, word: Word) -> bool:
    """Return True for the noun that a value counts."""
    return item.quantity is not None and word.depth == 0 and word.lemma in item.quantity.noun.split()
