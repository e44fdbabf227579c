"""Plans: whether a claim tells what is meant to be or may be, against what has been done."""

import re

from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import lists
from claimcheck.match.items import Item

_GIVEN = re.compile(r"^\W*(?:[\w’']+ ){1,4}of $")
_OWNED = re.compile(r"(?:\b(?:the|its|their|his|her|our|those|these)|\w['’]s?) $")
"""Before a value: it belongs to the thing of which a plan is told, not to the plan."""
_BACK = 12
"""Characters before a value in which its owner stands."""


def other_plan(pair: Pair) -> bool:
    """Return True when one is told as a plan, a possibility or under a condition, and the other as done.

    What a plan is about is not planned itself: "debts of £32m will be paid off", "its 40 homes may be torn down". And
    what was decided ("voted to close 14 schools") is as open as what will be done.
    """
    if pair.a.claim.modality == pair.b.claim.modality:
        return False
    open_a, open_b = _open_ended(pair.a), _open_ended(pair.b)
    return open_a != open_b and not _decided(pair.b if open_a else pair.a)


def _decided(item: Item) -> bool:
    return item.claim.text.casefold().startswith("to ")


def _open_ended(item: Item) -> bool:
    if item.claim.modality not in ("planned", "possible", "conditional"):
        return False
    if item.claim.modality == "planned" and item.claim.frame.predicate in lists()["amounting"]:
        return False
    return not given(item)


def given(item: Item) -> bool:
    """Return True for a value that belongs to what its claim is about, not to what the claim says of it."""
    if item.slot.kind != "number":
        return False
    text, start = item.extraction.article.text, item.slot.start
    owned = _OWNED.search(text[max(0, start - _BACK) : start].casefold())
    return owned is not None or _GIVEN.search(text[item.claim.start : start].casefold()) is not None
