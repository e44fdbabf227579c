"""Scope: why two values that look alike may speak of different things."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.calendar import Stretch, stretch
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item, Word

_NEAR = 2
"""Names at most this far from a value tell whose it is."""


def moment(item: Item) -> Stretch | None:
    """Return when an account holds: its reporting clause's date, else the publication date."""
    claim, extraction = item.claim, item.extraction
    if claim.as_of is not None:
        found = stretch(extraction.timexes[claim.as_of].value)
        if found is not None:
            return found
    return stretch((extraction.article.published or "")[:10])


def own_dates(item: Item) -> list[Stretch]:
    """Return the dates inside the claim itself."""
    found = (stretch(item.extraction.timexes[index].value) for index in item.claim.timexes)
    return [date for date in found if date is not None]


def other_moment(pair: Pair) -> bool:
    """Return True when the claims date themselves to times that do not meet."""
    one, other = own_dates(pair.a), own_dates(pair.b)
    if one and other:
        return not any(x.meets(y) for x in one for y in other)
    said_a, said_b = moment(pair.a), moment(pair.b)
    if said_a is None or said_b is None or said_a.meets(said_b):
        return False
    return (said_a.fineness in ("day", "clock", "part")) and (said_b.fineness in ("day", "clock", "part"))


def near_names(item: Item) -> list[Word]:
    """Return the names that stand close to the value."""
    return [word for word in item.words if word.is_name and word.depth <= _NEAR]


def other_names(pair: Pair) -> bool:
    """Return True when both values stand by names, and none of the one is any of the other."""
    one, other = near_names(pair.a), near_names(pair.b)
    if not one or not other:
        return False
    return not any(same_name(x.lemma, y.lemma) for x in one for y in other)


def part_of_whole(pair: Pair) -> bool:
    """Return True when only one of the quantities is told as a part ("three of the 27") or as an addition."""
    return _is_part(pair.a) != _is_part(pair.b)


def _is_part(item: Item) -> bool:
    """Return True for a share of a told whole, and for "12 more"; "31 others" only sets off another group."""
    quantity = item.quantity
    if quantity is None:
        return False
    return quantity.of is not None or (quantity.additional and "other" not in quantity.text.casefold())
