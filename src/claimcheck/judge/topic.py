"""Topics: a short name for what a group is about."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.match.items import Item
from claimcheck.models import Quantity

_WIDTH = 64
_CLAIM = 80
_PLAIN = 50
_OPENERS = frozenset(
    {
        "which",
        "who",
        "that",
        "when",
        "where",
        "while",
        "whose",
        "what",
        "why",
        "how",
        "it",
        "they",
        "he",
        "she",
    }
)


def label(items: Sequence[Item]) -> str:
    """Return the words of the group's plainest claim, its value left out, cut to about 60 characters."""
    item = plainest(items)
    text = item.claim.text
    if item.slot.kind in ("number", "date") and item.slot.end <= item.claim.end:
        text = _without_values(item)
    words = " ".join(text.split()).strip(' ,;:–—-*"“”')
    return cut(words, _WIDTH)


def plainest(items: Sequence[Item]) -> Item:
    """Return the item of the plainest claim: a clause that stands by itself, of about fifty characters."""
    return min(items, key=_plainness)


def claim_words(item: Item) -> str:
    """Return the words of an item's claim, cut to about 80 characters."""
    return cut(" ".join(item.claim.text.split()), _CLAIM)


def cut(text: str, width: int) -> str:
    """Return a text, or as many of its first words as the width has room for, with an ellipsis."""
    return text if len(text) <= width else text[:width].rsplit(" ", 1)[0] + " …"


def _plainness(item: Item) -> tuple[int, int, int]:
    text = item.claim.text.split()
    opening = text[0].casefold() if text else ""
    fragment = opening in _OPENERS or not text or text[0][:1].islower()
    return int(fragment), abs(len(item.claim.text) - _PLAIN), item.order


def _without_values(item: Item) -> str:
    """Return the words of a claim without its own value, and without other figures, which nobody agreed on."""
    text, start = item.claim.text, item.claim.start
    gaps = [(item.slot.start, item.slot.end, _gap(item, item.quantity))]
    for index in item.claim.quantities:
        other = item.extraction.quantities[index]
        if other.end <= item.slot.start or other.start >= item.slot.end:
            gaps.append((other.start, other.end, _gap(item, other)))
    for first, last, words in sorted(gaps, reverse=True):
        if start <= first and last <= item.claim.end:
            text = text[: first - start] + words + text[last - start :]
    return text


def _gap(item: Item, quantity: Quantity | None) -> str:
    """Return what stands in a topic for a value: an ellipsis, and for a count the noun that it counts."""
    if quantity is None or quantity.dimension != "count":
        return "…"
    if quantity.noun_start is None or quantity.noun_end is None:
        return "…"
    text = item.extraction.article.text
    inside = quantity.start <= quantity.noun_start and quantity.noun_end <= quantity.end
    return f"… {text[quantity.noun_start : quantity.noun_end]}" if inside else "…"


def canonical(items: Sequence[Item], words: int = 1) -> str:
    """Return the topic for fingerprints: the concepts or words beside the value that most items share.

    Nothing of the run enters it but the items themselves: no weight, no wording that only one of them has.
    Ties go by the alphabet.
    """
    counts: Counter[str] = Counter()
    for item in items:
        near = [word for word in item.words if word.depth <= 1] or list(item.words)
        counts.update({key for word in near for key in word.concepts or (word.lemma.casefold(),)})
    ordered = sorted(counts, key=lambda key: (-counts[key], key))
    return " ".join(sorted(ordered[:words]))
