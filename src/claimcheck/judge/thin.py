"""Thin evidence: pairs that share so little that a difference proves nothing."""

from claimcheck.judge.levels import Pair
from claimcheck.match.overlap import overlap, word_relation

_TELLING = 4
_LEAST_MASS = 1.0
"""Weight that the four strongest shared words must have together."""
_SAME_THING = 0.9
_BESIDE_CLASH = 0.9
"""Weight that two opposed statements must share besides the opposed words."""


def thin(pair: Pair) -> bool:
    """Return True when what the two share would fit many sentences of the story ("it told us")."""
    return sum(weight for _, _, weight in overlap(pair.a, pair.b).shared[:_TELLING]) < _LEAST_MASS


def thin_number(pair: Pair) -> bool:
    """Return True when only one word is shared, and that is not the thing counted or its fate."""
    if pair.a.measure and pair.a.measure == pair.b.measure:
        return False
    found = overlap(pair.a, pair.b).shared
    if len({one for one, _, _ in found}) >= 2 and len({other for _, other, _ in found}) >= 2:
        return False
    a, b = pair.a.quantity, pair.b.quantity
    if a is not None and b is not None and a.dimension == b.dimension == "age":
        return False
    if a is not None and b is not None and a.state and a.state == b.state:
        return False
    beside_a = [word for word in pair.a.words if word.depth == 0]
    beside_b = [word for word in pair.b.words if word.depth == 0]
    return not any(word_relation(x, y) >= _SAME_THING for x in beside_a for y in beside_b)


def thin_clash(pair: Pair, clash: tuple[str, str]) -> bool:
    """Return True when two opposed statements share next to nothing besides the words in which they differ."""
    words = {word.removeprefix("not ") for word in clash}
    found = overlap(pair.a, pair.b).shared
    beside = [(x, y, weight) for x, y, weight in found if x not in words and y not in words]
    return len({x for x, _, _ in beside}) < 2 or sum(weight for _, _, weight in beside) < _BESIDE_CLASH
