"""Holders: whose value it is, where the name stands at the head of the clause and not beside the value."""

import re

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item
from claimcheck.models import Claim, Mention, Sentence

_OPENING = 5
"""Characters before a name that opens a clause: an article, a quotation mark."""
_BARE = re.compile(r"(?:to|by|while|after|before|and|but|\w+ing|\w+ed)\b", re.IGNORECASE)
"""How a clause begins that takes its subject from the clause before."""
_PLACED = re.compile(r"\bwhere\b", re.IGNORECASE)


def other_holder(pair: Pair) -> bool:
    """Return True when the clauses open with two people, or hang on clauses that open with two names.

    "Ruiz is believed to be asking for a five-year deal" and "Gil is asking for ten years"; "shares of Orme rose, to
    close at $24" and "Tarn lost 2 per cent to close at $44".
    """
    one, other = _holder(pair.a), _holder(pair.b)
    if one is None or other is None or same_name(one.name, other.name):
        return False
    return (one.kind == other.kind == "person") or (_hanging(pair.a) and _hanging(pair.b))


def other_setting(pair: Pair) -> bool:
    """Return True when the one is told of the place before its "where", and the other names another place."""
    for item, other in ((pair.a, pair.b), (pair.b, pair.a)):
        place, elsewhere = _setting(item), _places(other, other.claim)
        around = _places(other, other.home)  # the town may be named further up
        if place and elsewhere and not any(same_name(place, name) for name in elsewhere | around):
            return True
    return False


def _holder(item: Item) -> Mention | None:
    """Return the name that opens the claim, or its sentence where the claim has no subject of its own."""
    start = item.claim.start
    if _hanging(item):
        sentences = item.extraction.sentences
        if item.claim.sentence >= len(sentences):
            return None
        start = sentences[item.claim.sentence].start
    found = (
        mention
        for mention in item.extraction.mentions
        if start <= mention.start <= start + _OPENING and mention.named
    )
    first = next(found, None)
    return None if first is None or first.name in item.claim.speakers else first


def _hanging(item: Item) -> bool:
    return not item.claim.frame.subject and _BARE.match(item.claim.text) is not None


def _setting(item: Item) -> str | None:
    if _PLACED.match(item.claim.text) is None:
        return None
    ends = {m.end: m.name for m in item.extraction.mentions if m.kind == "place"}
    start = item.claim.start
    return next((ends[place] for place in range(start, start - 3, -1) if place in ends), None)


def _places(item: Item, span: Sentence | Claim) -> set[str]:
    """Return the places that are named in a claim or a sentence."""
    return {
        m.name for m in item.extraction.mentions if m.kind == "place" and span.start <= m.start < span.end
    }
