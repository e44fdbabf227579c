"""Ages: whose an age is. "Marsh, 41", "41-year-old Ana Marsh" and "a 12-year-old girl" are told of two people."""

import re
from dataclasses import dataclass

from claimcheck.models import Claim, Extraction, Quantity, Slot

_REACH = 40
"""Characters from an age within which its bearer's name must stand."""
_APPOSED = re.compile(
    r"^(?! $),? ?\(?(?:(?:who|now|then|aged|age|is|was|turned|turns|just|only|a|an|the|about|still|barely|had) )*$"
)
"""Between a name and an age that is its own: "Marsh, 41", "Marsh, who is 41", "Marsh, a 41-year-old"."""
_CALLED = re.compile(r"^,? (?:(?:named|called|identified as|known as|whose name is) )?$")
"""Between the noun of an age and a name: "a 12-year-old girl named Iris Cole"."""
_LIMIT = re.compile(
    r"\b(?:under|over|above|below|than|least|most|minimum|maximum|legal|to|between|from|until|by)"
    r"(?: the)?(?: ages?)?(?: of)? $"
)
"""Before an age that is nobody's: "under age 17", "from the age of 60"."""
_LISTED = re.compile(r"^(?:, ?|,? (?:and|or|to|&) |-)(?:ages? |aged )?$")
"""Between two ages of one list."""
_AT = re.compile(r"\b(?:at|at the age of|aged|turn(?:s|ed)?) \w+$")


@dataclass(frozen=True)
class Bearer:
    """Whose an age is, as far as the text says."""

    name: str = ""
    """The canonical name; empty where none stands beside the age."""
    noun: str = ""
    """The noun of the age ("girl"), where no name does."""
    anyone: bool = False
    """True for a limit ("under 17"), and for one of a list of ages ("12 and 15"): no person can be told by it."""


def bearer(extraction: Extraction, claim: Claim, slot: Slot) -> Bearer | None:
    """Return whose an age is, or None for a value that is no age."""
    if slot.quantity is None:
        return None
    quantity = extraction.quantities[slot.quantity]
    if quantity.dimension != "age":
        return None
    text = extraction.article.text
    before = text[max(0, slot.start - _REACH) : slot.start].casefold()
    if quantity.modifier not in ("=", "~") or _LIMIT.search(before) or _in_list(extraction, quantity):
        return Bearer(anyone=True)
    name = _name_beside(extraction, quantity, slot) or _name_of_subject(claim, slot, text)
    noun = quantity.noun.split()[-1] if quantity.noun and not name else ""
    return Bearer(name, noun)


def _in_list(extraction: Extraction, quantity: Quantity) -> bool:
    text = extraction.article.text
    for other in extraction.quantities:
        if other is quantity or other.dimension not in ("age", "") or other.value is None:
            continue
        first, second = sorted((quantity, other), key=lambda q: q.start)
        if 0 <= second.start - first.end <= len(", and aged ") and _LISTED.match(
            text[first.end : second.start].casefold()
        ):
            return True
    return False


def _name_beside(extraction: Extraction, quantity: Quantity, slot: Slot) -> str:
    """Return the name of the person that an age stands beside, or an empty text."""
    text = extraction.article.text
    last = max(slot.end, quantity.noun_end or 0)
    for mention in extraction.mentions:
        if mention.kind != "person" or not mention.named:
            continue
        if slot.start - _REACH <= mention.end <= slot.start:
            beside = _APPOSED.match(text[mention.end : slot.start].casefold()) is not None
        elif slot.start <= mention.start <= last + _REACH:
            beside = mention.start < last or _CALLED.match(text[last : mention.start].casefold()) is not None
        else:
            continue
        if beside:
            return mention.name
    return ""


def _name_of_subject(claim: Claim, slot: Slot, text: str) -> str:
    """Return the name of the one person told of, for an age that goes with what is told: "died at 41"."""
    if not _AT.search(text[max(0, slot.start - _REACH) : slot.end].casefold()):
        return ""
    names = [name for name in claim.frame.subject or claim.frame.object if name[:1].isupper()]
    return names[0] if len(names) == 1 else ""
