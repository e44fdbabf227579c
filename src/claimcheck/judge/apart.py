"""Values of one measure that may still be of two things: what only their being the only ones ties together."""

import re
from collections.abc import Callable, Sequence

from claimcheck.judge.ages import YEARS
from claimcheck.judge.intervals import ratio
from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item
from claimcheck.match.keyed import KEYED, LISTED
from claimcheck.match.measures import POPULATION

_CAPITAL = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z][^\W\d_]{2,}")
_NAME = re.compile(r"\b[A-Z][^\W\d_]{2,}")
_OPENING = frozenset(
    {
        "The",
        "This",
        "That",
        "Its",
        "His",
        "Her",
        "Their",
        "And",
        "But",
        "Nearly",
        "About",
        "Almost",
        "Some",
        "More",
        "Around",
        "With",
        "Only",
    }
)
"""Words that open a sentence and are no names."""
_WORD = re.compile(r"[^\W_]+")
_BEFORE = 45
"""Characters before a value within which its place is looked for."""
_RELATED = 0.4
_NEAR = 2
_OF_A_BODY = frozenset({"rate", "length", "mass"})
"""Dimensions whose values belong to the subject of their clause."""
_PHYSICAL = frozenset({"rate", "length", "mass", "power", "volume", "area", "temperature"})
_SUBJECT = 3
_LIKE = 1.1
"""Times that one of two readings of one value told beside the same others is the other at most."""
_ANYONE = frozenset({"it", "he", "she", "they", "who", "which", "that", "people", "person", "we", "one"})


def measured_apart(pair: Pair) -> bool:
    """Return True for two values that rest on a measure alone, where a word shows that they may be of two things.

    Such a word is the very value, given in the other article too; a place or another name in each claim and none in
    both; two subjects ("the coach", "the lorry") that both articles know, or that acted or cost; an area in one.
    """
    if _qualified_apart(pair) or _set_apart(pair):
        return True
    measure = pair.a.measure(pair.b)
    if not measure:
        return False
    if measure == POPULATION:
        return _placed_apart(pair)
    if measure.startswith(LISTED) and _far_off(pair):
        return True
    found: Sequence[Callable[[Pair], bool]] = () if measure.startswith(KEYED) else _SIGNS
    if pair.a.quantity is not None and pair.a.quantity.dimension == "age":
        found = _OF_AGES
    return (
        _told_besides(pair.a, pair.b) or _told_besides(pair.b, pair.a) or any(apart(pair) for apart in found)
    )


def _told_besides(item: Item, other: Item) -> bool:
    quantity = item.quantity
    if quantity is None:
        return False
    return any(
        (found.value, found.dimension or "count") == (quantity.value, quantity.dimension or "count")
        for found in other.extraction.quantities
    )


def _far_off(pair: Pair) -> bool:
    """Return True for values beside the same others that lie too far apart to be two readings of one."""
    a, b = pair.a.quantity, pair.b.quantity
    if a is None or b is None or a.value is None or b.value is None:
        return True
    return ratio(float(a.value), float(b.value)) > _LIKE


def _named_apart(pair: Pair) -> bool:
    names = [_capitals(item) for item in (pair.a, pair.b)]
    return bool(names[0] and names[1]) and not names[0] & names[1]


def _capitals(item: Item) -> set[str]:
    """Return the capitalised words of a claim that do not open a sentence, those of dates left out."""
    dates = [(timex.start, timex.end) for timex in item.extraction.timexes]
    start = item.claim.start
    return {
        match.group().casefold()
        for match in _CAPITAL.finditer(item.claim.text)
        if not any(first <= start + match.start() < last for first, last in dates)
    }


def _placed_apart(pair: Pair) -> bool:
    """Return True where another name stands nearest before each number of inhabitants."""
    one, other = ([w for w in _NAME.findall(_before(item)) if w not in _OPENING] for item in (pair.a, pair.b))
    return bool(one and other) and one[-1] not in other and other[-1] not in one


def _before(item: Item) -> str:
    """Return the words right before a value, back to the end of the sentence before."""
    start = item.slot.start
    return item.extraction.article.text[max(0, start - _BEFORE) : start].rpartition(". ")[2]


def _two_subjects(pair: Pair) -> bool:
    if pair.a.quantity is None or pair.a.quantity.dimension not in _OF_A_BODY:
        return False
    one, other = (
        {word.casefold().split()[-1] for word in item.claim.frame.subject if word.split()} - _ANYONE
        for item in (pair.a, pair.b)
    )
    if not one or not other or any(relatedness(x, y) >= _RELATED for x in one for y in other):
        return False
    return all(one & _lemmas(item) and other & _lemmas(item) for item in (pair.a, pair.b))


def other_body(pair: Pair) -> bool:
    """Return True for a speed, a range or a weight of two things of which one article knows both ("the lorry")."""
    a, b = pair.a.quantity, pair.b.quantity
    if a is None or b is None or not {a.dimension, b.dimension} <= _PHYSICAL:
        return False
    one, other = (_bodies(item) for item in (pair.a, pair.b))
    if not one or not other or any(relatedness(x, y) >= _RELATED for x in one for y in other):
        return False
    return any(one & _lemmas(item) and other & _lemmas(item) for item in (pair.a, pair.b))


def _bodies(item: Item) -> set[str]:
    """Return the subjects near a value, those of a verb above its own too ("reach 60 mph and travel 200 miles")."""
    return {
        word.lemma
        for word in item.words
        if word.role == "subject" and not word.is_name and word.pos == "NOUN" and word.depth <= _SUBJECT
    } - _ANYONE


def _two_doers(pair: Pair) -> bool:
    """Return True for what two others did ("helicopters rescued 30", "boats rescued 44"), or what two others cost.

    Whoever acts for the state may be told under any name.
    """
    frames = [item.claim.frame for item in (pair.a, pair.b)]
    if any(frame.passive or not frame.subject for frame in frames) or pair.a.quantity is None:
        return False
    if pair.a.quantity.dimension == "money" and not all(f.predicate in lists()["amounting"] for f in frames):
        return False
    if pair.a.quantity.dimension not in ("", "count", "money"):
        return False
    one, other = ({word.casefold().split()[-1] for word in frame.subject if word.split()} for frame in frames)
    if (one | other) & (_ANYONE | lists()["anyone"] | lists()["authorities"]):
        return False
    people = pair.a.quantity.noun.split()[-1:] + (
        pair.b.quantity.noun.split()[-1:] if pair.b.quantity else []
    )
    if (one | other) & set(people):
        return False
    return not any(relatedness(x, y) >= _RELATED for x in one for y in other)


def _one_area(pair: Pair) -> bool:
    """Return True when only one is told of an area: "61 cases", "16 people in the old town"."""
    areas = [
        {word.lemma for word in item.words if word.lemma in lists()["areas"] and word.depth <= _NEAR}
        for item in (pair.a, pair.b)
    ]
    return bool(areas[0]) != bool(areas[1])


def _set_apart(pair: Pair) -> bool:
    """Return True for the first and the second of some things, and for the north and the south of a place."""
    told = [set(_WORD.findall(item.claim.text.casefold())) for item in (pair.a, pair.b)]
    for group in ("ordinals", "directions"):
        one, other = (words & lists()[group] for words in told)
        if one and other and not one & other:
            return True
    return False


def _qualified_apart(pair: Pair) -> bool:
    """Return True for a price with debts and one without, and for prison and probation."""
    if pair.a.quantity is None or pair.a.quantity.dimension not in ("money", "duration"):
        return False
    told = [
        set(_WORD.findall(_sentence(item).casefold())) & lists()["qualified"] for item in (pair.a, pair.b)
    ]
    return told[0] != told[1]


_SIGNS = (_named_apart, _two_subjects, _two_doers, _one_area)
_OF_AGES = (_two_doers,)
"""Who stands beside an age tells whose it is; where the claim plays does not."""


def other_bearer(pair: Pair) -> bool:
    """Return True for values in two sentences that each tell of one person, by the ages of two."""
    if pair.a.quantity is not None and pair.a.quantity.dimension == "age":
        return False
    one, other = (_age_beside(item) for item in (pair.a, pair.b))
    return one is not None and other is not None and abs(one - other) > YEARS


def _age_beside(item: Item) -> float | None:
    """Return the only age that the sentence of a value tells of whoever acts in it, or None."""
    start, end = item.home.start, item.home.end
    quantity = item.quantity
    if quantity is not None and quantity.verb_start is not None:
        end = min(end, quantity.verb_start)
    ages = {
        float(found.value)
        for found in item.extraction.quantities
        if found.dimension == "age" and found.value is not None and start <= found.start < end
    }
    return ages.pop() if len(ages) == 1 else None


def _sentence(item: Item) -> str:
    return item.extraction.article.text[item.home.start : item.home.end]


def _lemmas(item: Item) -> set[str]:
    return {lemma for sentence in item.extraction.sentences for lemma in sentence.lemmas}
