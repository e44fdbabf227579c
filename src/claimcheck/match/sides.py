"""Figures that are one side of a measure of two: "1,920 x 1,080"."""

import re

from claimcheck.models import Extraction, Slot

_REACH = 6
_LEFT, _RIGHT = re.compile(r"\d ?[x×] ?$"), re.compile(r"^ ?[x×] ?\d")


def one_side(extraction: Extraction, slot: Slot) -> bool:
    """Return True for a number slot that holds but one side of such a measure, which tells nothing alone."""
    if slot.quantity is None:
        return False
    text = extraction.article.text
    return (
        _LEFT.search(text[max(0, slot.start - _REACH) : slot.start]) is not None
        or _RIGHT.match(text[slot.end : slot.end + _REACH]) is not None
    )
