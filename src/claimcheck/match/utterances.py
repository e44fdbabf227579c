"""Utterances: quoted words brought together across sources, however each outlet has cut them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Opcode

from claimcheck.match.items import Item

_BRACKETS = re.compile(r"\[[^\]]{0,80}\]")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*\.?|\d+(?:[.,]\d+)*%?")
_RARE_KEYS = 60
_LEAST_SHARED = 0.6
"""Share of the shorter utterance's words that must stand, in order, in the longer one."""


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


def fold_word(word: str) -> str:
    """Return a quoted word without case, full stops, apostrophe shapes and hyphens (F.B.I. = FBI)."""
    return word.replace("’", "'").replace(".", "").replace("-", "").casefold()


def quoted_words(item: Item) -> tuple[str, ...]:
    """Return the words of an utterance that stand inside quotation marks, without editors' brackets."""
    text = item.extraction.article.text
    pieces = [
        text[max(start, item.slot.start) : min(end, item.slot.end)]
        for start, end in item.extraction.quotations
        if start < item.slot.end and item.slot.start < end
    ]
    joined = " ".join(pieces) if pieces else item.text
    joined = _BRACKETS.sub(" ", joined).replace("…", " ").replace("—", " ").replace("–", " ")
    return tuple(folded for word in _WORD.findall(joined) if (folded := fold_word(word)))


def quote_pairs(items: Sequence[Item]) -> Iterator[QuotePair]:
    """Yield the pairs of utterances of two articles that are the same words, whole, cut or changed."""
    words = {item.order: quoted_words(item) for item in items}
    shelves: dict[str, list[int]] = defaultdict(list)
    for position, item in enumerate(items):
        for word in set(words[item.order]):
            if len(word) > 3:
                shelves[word].append(position)
    for position, item in enumerate(items):
        shared: dict[int, int] = defaultdict(int)
        for word in set(words[item.order]):
            shelf = shelves.get(word, ())
            if len(shelf) <= max(_RARE_KEYS, len(items) // 10):
                for other in shelf:
                    if other > position:
                        shared[other] += 1
        for other in sorted(shared):
            if items[other].article != item.article:
                pair = compare_words(item, items[other], words[item.order], words[items[other].order])
                if pair is not None:
                    yield pair


def compare_words(
    a: Item, b: Item, words_a: tuple[str, ...], words_b: tuple[str, ...]
) -> QuotePair | None:
    """Return the pair when the shorter utterance stands, up to some edits, within the longer one."""
    if not words_a or not words_b:
        return None
    blocks = [op for op in Indel.opcodes(words_a, words_b) if op.tag == "equal"]
    same = sum(op.src_end - op.src_start for op in blocks)
    if same < _LEAST_SHARED * min(len(words_a), len(words_b)):
        return None
    first, last = _core(blocks, words_a, words_b)
    cut_a = words_a[first.src_start : last.src_end]
    cut_b = words_b[first.dest_start : last.dest_end]
    head = min(first.src_start, first.dest_start)
    tail = min(len(words_a) - last.src_end, len(words_b) - last.dest_end)
    if head:
        cut_a = words_a[first.src_start - head : last.src_end]
        cut_b = words_b[first.dest_start - head : last.dest_end]
    if tail:
        cut_a = cut_a + words_a[last.src_end : last.src_end + tail]
        cut_b = cut_b + words_b[last.dest_end : last.dest_end + tail]
    edits = tuple(op for op in Indel.opcodes(cut_a, cut_b) if op.tag != "equal")
    similarity = 2 * same / (len(cut_a) + len(cut_b))
    truncated = len(cut_a) < len(words_a) or len(cut_b) < len(words_b)
    return QuotePair(a, b, cut_a, cut_b, min(1.0, similarity), edits, truncated)


def _core(blocks: Sequence[Opcode], words_a: Sequence[str], words_b: Sequence[str]) -> tuple[Opcode, Opcode]:
    """Return the first and the last block of the stretch in which the two really run together.

    A block of one word far from the next block is chance ("the" at the start of a long speech).
    """
    kept = list(blocks)
    while len(kept) > 1 and _stray(kept[0], kept[1]):
        kept.pop(0)
    while len(kept) > 1 and _stray(kept[-1], kept[-2]):
        kept.pop()
    return kept[0], kept[-1]


def _stray(block: Opcode, neighbour: Opcode) -> bool:
    size = block.src_end - block.src_start
    gap = max(
        abs(neighbour.src_start - block.src_end), abs(neighbour.dest_start - block.dest_end)
    ) if neighbour.src_start >= block.src_end else max(
        abs(block.src_start - neighbour.src_end), abs(block.dest_start - neighbour.dest_end)
    )
    return gap > 2 * size + 1
