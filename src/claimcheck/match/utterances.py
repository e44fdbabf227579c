"""Utterances: quoted words brought together across sources, however each outlet has cut them."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Opcode

from claimcheck.match.items import Item
from claimcheck.match.quoted import Quoted, quoted
from claimcheck.match.stretch import LEAST_SHARED, Stretch, stretch

_RARE_KEYS, _MOST_KEYS = 60, 400
_LEAST_OF_SHORT = 0.3
"""Share of the shorter utterance that must lie in the matching stretch."""
_FRAGMENT = 5
_LIST = 8
_LEAST_LIST = 3
_TELLING_WORDS = 2


@dataclass(frozen=True)
class QuotePair:
    """Two utterances with the edits that turn the one into the matching stretch of the other."""

    a: Item
    b: Item
    words_a: tuple[str, ...]
    words_b: tuple[str, ...]
    """The words of the stretches that match, folded."""
    similarity: float
    """Share of the words of the two stretches that are the same in the same order, 0 to 1."""
    edits: tuple[Opcode, ...]
    truncated: bool
    """True when one utterance goes on where the other was cut."""
    fragment: bool = False
    """True for a few words of which one differs."""


def quote_pairs(items: Sequence[Item]) -> Iterator[QuotePair]:
    """Yield the pairs of utterances of two articles that are the same words, whole, cut or changed."""
    words = {item.order: quoted(item) for item in items}
    shelves: dict[str, list[int]] = defaultdict(list)
    for position, item in enumerate(items):
        for word in set(words[item.order].words):
            if len(word) > 3:
                shelves[word].append(position)
    for position, item in enumerate(items):
        shared: dict[int, int] = defaultdict(int)
        for word in set(words[item.order].words):
            shelf = shelves.get(word, ())
            if len(shelf) <= min(_MOST_KEYS, max(_RARE_KEYS, len(items) // 10)):
                for other in shelf:
                    if other > position:
                        shared[other] += 1
        for other in sorted(shared):
            if items[other].article != item.article:
                one, another = words[item.order], words[items[other].order]
                pair = compare_words(item, items[other], one, another) or _same_list(
                    item, items[other], one, another
                )
                if pair is not None:
                    yield pair


def _same_list(a: Item, b: Item, one: Quoted, other: Quoted) -> QuotePair | None:
    """Return the pair when two short utterances have (nearly) the same words in another order.

    Outlets quote a row of adjectives as they like: "positive, frank and useful", "useful, frank". A sentence is no row.
    """
    if max(len(one.words), len(other.words)) > _LIST or 0 in one.breaks & other.breaks:
        return None
    rows = [Quoted(tuple(sorted(word for word in side.words if word != "and"))) for side in (one, other)]
    if min(len(row.words) for row in rows) <= _LEAST_LIST:
        return None
    return compare_words(a, b, rows[0], rows[1], listed=True)


def compare_words(a: Item, b: Item, one: Quoted, other: Quoted, *, listed: bool = False) -> QuotePair | None:
    """Return the pair when a stretch of the one utterance runs along a stretch of the other, up to some edits.

    A fragment of fewer than five words must stand in the other as it is; of two such, one word may differ.
    """
    if not one.words or not other.words:
        return None
    short, long = sorted((len(one.words), len(other.words)))
    found = stretch(one, other)
    if not found.same:
        return None
    if short < _FRAGMENT and not listed and not _fragment(found, short, long):
        return None
    least = min(_FRAGMENT, math.ceil(LEAST_SHARED * short))
    if found.same < max(least, _LEAST_OF_SHORT * short):
        return None
    similarity = 2 * found.same / (len(found.words_a) + len(found.words_b))
    truncated = found.left_out or len(found.words_a) < len(one.words) or len(found.words_b) < len(other.words)
    return QuotePair(
        a,
        b,
        tuple(found.words_a),
        tuple(found.words_b),
        min(1.0, similarity),
        tuple(found.edits),
        truncated,
        short < _FRAGMENT and bool(found.edits) and not listed,
    )


def _fragment(found: Stretch, short: int, long: int) -> bool:
    """Return True when a fragment with a telling word or two is in the other utterance, or is it but for one word.

    Within a longer utterance a fragment must stand as it is.
    """
    if not found.edits:
        return found.blocks == 1 and found.same == short and _telling(found.words_a)
    edit = found.edits[0]
    sizes = (edit.src_end - edit.src_start, edit.dest_end - edit.dest_start)
    if (
        len(found.edits) > 1
        or max(sizes) > 1
        or long > _FRAGMENT + 1
        or not min(edit.src_start, edit.dest_start)
    ):
        return False
    return found.same >= short - 1 and _telling(set(found.words_a) & set(found.words_b))


def _telling(words: Collection[str]) -> bool:
    """Return True when a fragment has a word or two that are not said every day."""
    return sum(len(word) > 3 for word in words) >= _TELLING_WORDS
