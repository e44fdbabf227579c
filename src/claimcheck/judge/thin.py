"""Thin evidence: pairs that share so little that a difference proves nothing."""

from rapidfuzz import fuzz

from claimcheck.judge.levels import Pair
from claimcheck.match.alike import likeness
from claimcheck.match.items import Item
from claimcheck.match.overlap import overlap, word_relation

_TELLING = 4
_LEAST_MASS = 1.0
"""Weight that the four strongest shared words must have together."""
_FEW = 2
"""Up to so many words a clause is a fragment; so few words in common need to be most of what is said."""
_HALF, _MOST, _NEARLY_ALL = 0.5, 0.6, 0.7
"""Shares of the words of two statements that meet."""
_SENTENCE = 5
"""Words, of whatever kind, from which a clause may be told by its letters alone."""
_LIKE = 85
"""Likeness by letters, of 100, of a clause printed twice, a word apart."""
_SAME_THING = 0.9
_BESIDE_CLASH = 0.9
"""Weight that two opposed statements must share besides the opposed words."""


def thin(pair: Pair) -> bool:
    """Return True when what the two share would fit many sentences of the story ("it told us").

    Where nearly everything that they say is the same, it does not matter how common its words are; but two words
    ("that began", "killed") are no statement.
    """
    if any(_fragment(item) for item in (pair.a, pair.b)):
        return True
    if same_words(pair):
        return False
    found = likeness(pair.a, pair.b)
    if found.words <= _FEW and found.share < _HALF:
        return True
    return sum(weight for _, _, weight in overlap(pair.a, pair.b).shared[:_TELLING]) < _LEAST_MASS


def _fragment(item: Item) -> bool:
    """Return True for two words that deny nothing: "didn't derail" is a statement."""
    return len(item.claim.text.split()) <= _FEW and item.claim.polarity == "positive"


def much_alike(pair: Pair) -> bool:
    """Return True when more of what two statements say is the same than not, and that is four words or more."""
    found = likeness(pair.a, pair.b)
    return found.share >= _MOST and found.words > _FEW + 1


def same_words(pair: Pair) -> bool:
    """Return True when nearly all words of two statements meet, or nearly all letters are the same."""
    found = likeness(pair.a, pair.b)
    if found.share >= _NEARLY_ALL and found.words >= (1 if _both_deny(pair) else _FEW):
        return True
    one, other = _letters(pair)
    return min(len(one.split()), len(other.split())) >= _SENTENCE and fuzz.ratio(one, other) >= _LIKE


def _both_deny(pair: Pair) -> bool:
    return pair.a.claim.polarity == pair.b.claim.polarity == "negative"


def printed_twice(pair: Pair) -> bool:
    """Return True for one clause in two articles: what names its pronouns stand for is then a guess made twice."""
    one, other = _letters(pair)
    return one == other


def one_text(pair: Pair) -> bool:
    """Return True for one clause in two articles, or for one that goes on where the other ends: they say the same."""
    one, other = sorted(_letters(pair), key=len)
    return len(one.split()) >= _SENTENCE and other.startswith(one)


def _letters(pair: Pair) -> tuple[str, str]:
    one, other = (" ".join(item.claim.text.casefold().split()) for item in (pair.a, pair.b))
    return one, other


def thin_number(pair: Pair) -> bool:
    """Return True when only one word is shared, and that is not the thing counted or its fate."""
    if pair.a.measure(pair.b):
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
