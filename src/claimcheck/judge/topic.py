"""Topics: a short name for what a group is about."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.match.items import Item

_WIDTH = 64


def label(items: Sequence[Item]) -> str:
    """Return the words of the group's plainest claim, its value left out, cut to about 60 characters."""
    item = min(items, key=lambda i: (abs(len(i.claim.text) - 50), i.order))
    text, start = item.claim.text, item.claim.start
    if item.slot.kind in ("number", "date") and item.slot.end <= item.claim.end:
        text = text[: item.slot.start - start] + "…" + text[item.slot.end - start :]
    words = " ".join(text.split()).strip(" ,;:–—-")
    if words.startswith("… "):
        words = words[2:]
    return words if len(words) <= _WIDTH else words[:_WIDTH].rsplit(" ", 1)[0] + " …"


def canonical(items: Sequence[Item]) -> str:
    """Return the topic for fingerprints: the concept or word that most of the items share, whatever the wording."""
    counts: Counter[str] = Counter()
    weights: Counter[str] = Counter()
    for item in items:
        seen: dict[str, float] = {}
        for word in item.words:
            for key in word.concepts or (word.lemma,):
                seen[key] = max(seen.get(key, 0.0), word.weight)
        counts.update(seen)
        weights.update(seen)
    if not counts:
        return ""
    return min(counts, key=lambda key: (-counts[key], -round(weights[key], 6), key))
