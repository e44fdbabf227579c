"""Utterances: quoted words brought together across sources, however each outlet has cut them."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Opcode

from claimcheck.match.items import Item

_BRACKETS = re.compile(r"\[[^\]]{0,80}\]")
BRACKET = "editorsbracket"
"""Stands for what an editor put in brackets: an insertion, or a word in place of another."""
_WORD = re.compile(r"\d+(?:[.,]\d+)*%?(?![^\W_])|[^\W_]+(?:['’.\-][^\W_]+)*\.?")
_CONTRACTIONS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"}
_IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall"}
_IS = frozenset(
    {"it's", "there's", "that's", "he's", "she's", "what's", "who's", "here's", "where's", "how's", "let's"}
)
"""After these 's is a verb; elsewhere it marks a possessor."""
_RARE_KEYS, _MOST_KEYS = 60, 400
_LEAST_SHARED = 0.65
"""Share of the words of a matching stretch that must be the same in the same order."""
_LEAST_OF_SHORT = 0.3
"""Share of the shorter utterance that must lie in the matching stretch."""
_FRAGMENT = 5
_EDGE = 2
_LIST = 8
_LEAST_LIST = 3
_TELLING_WORDS = 2
_NEGATIONS = frozenset({"not", "never", "no"})
_NEGATING = _NEGATIONS | {"do", "does", "did", "longer"}
"""Words that a sentence has or lacks while the others stay: "we do not believe", "we believe"."""


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
    if word[:1].isdigit():
        return word.replace(",", "").rstrip(".").casefold()
    return word.replace("’", "'").replace(".", "").replace("-", "").casefold()


def quoted_words(item: Item) -> tuple[str, ...]:
    """Return the words of an utterance that stand inside quotation marks, with BRACKET for each editor's bracket."""
    text = item.extraction.article.text
    pieces = [
        text[max(start, item.slot.start) : min(end, item.slot.end)]
        for start, end in item.extraction.quotations
        if start < item.slot.end and item.slot.start < end
    ]
    joined = " ".join(pieces) if pieces else item.text
    joined = _BRACKETS.sub(f" {BRACKET} ", joined).replace("…", " ").replace("—", " ").replace("–", " ")
    return tuple(part for word in _WORD.findall(joined) for part in whole_words(fold_word(word)))


def whole_words(word: str) -> tuple[str, ...]:
    """Return the words behind a contraction ("there's": there is; "can't": can not); other words as they are."""
    if word.endswith("n't"):
        stem = _IRREGULAR.get(word, word[:-3])
        return (stem, "not")
    for ending, full in _CONTRACTIONS.items():
        if word.endswith(ending) and (ending != "'s" or word in _IS):
            return (word.removesuffix(ending), full)
    return (word,) if word else ()


def word_spans(item: Item, words: set[str]) -> list[tuple[int, int]]:
    """Return where some folded words stand in an utterance, as spans of the article's text."""
    text = item.extraction.article.text
    return [
        (item.slot.start + found.start(), item.slot.start + found.end())
        for found in _WORD.finditer(text[item.slot.start : item.slot.end])
        if not words.isdisjoint(whole_words(fold_word(found.group())))
    ]


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


def _same_list(a: Item, b: Item, words_a: tuple[str, ...], words_b: tuple[str, ...]) -> QuotePair | None:
    """Return the pair when two short utterances have (nearly) the same words in another order.

    Outlets quote a row of adjectives as they like: "positive, frank and useful", "useful, frank".
    """
    if max(len(words_a), len(words_b)) > _LIST:
        return None
    rows = [tuple(sorted(word for word in words if word != "and")) for words in (words_a, words_b)]
    return compare_words(a, b, rows[0], rows[1], listed=True) if min(map(len, rows)) > _LEAST_LIST else None


def compare_words(
    a: Item, b: Item, words_a: tuple[str, ...], words_b: tuple[str, ...], *, listed: bool = False
) -> QuotePair | None:
    """Return the pair when a stretch of the one utterance runs along a stretch of the other, up to some edits.

    A fragment of fewer than five words must stand in the other as it is. Where both go on at an edge of the
    stretch, each with other words, the edge is the outlets' choice of sentences and no edit, unless both start
    (or end) there within two words.
    """
    if not words_a or not words_b:
        return None
    short = min(len(words_a), len(words_b))
    blocks = [op for op in Indel.opcodes(words_a, words_b) if op.tag == "equal"]
    if not blocks:
        return None
    core = _core(blocks, words_a, words_b)
    same = sum(op.src_end - op.src_start for op in core)
    first, last = core[0], core[-1]
    head = (first.src_start, first.dest_start)
    tail = (len(words_a) - last.src_end, len(words_b) - last.dest_end)
    before = head if max(head) <= _EDGE and min(head) > 0 else (0, 0)
    after = tail if max(tail) <= _EDGE and min(tail) > 0 else (0, 0)
    cut_a = words_a[first.src_start - before[0] : last.src_end + after[0]]
    cut_b = words_b[first.dest_start - before[1] : last.dest_end + after[1]]
    if short < _FRAGMENT and not listed and not (len(core) == 1 and same == short and _telling(cut_a)):
        return None
    least = min(_FRAGMENT, math.ceil(_LEAST_SHARED * short))
    if same < max(least, _LEAST_SHARED * max(len(cut_a), len(cut_b)), _LEAST_OF_SHORT * short):
        return None
    edits = tuple(op for op in Indel.opcodes(cut_a, cut_b) if op.tag != "equal")
    similarity = 2 * same / (len(cut_a) + len(cut_b))
    truncated = len(cut_a) < len(words_a) or len(cut_b) < len(words_b)
    return QuotePair(a, b, cut_a, cut_b, min(1.0, similarity), edits, truncated)


def _telling(words: Sequence[str]) -> bool:
    """Return True when a fragment has a word or two that are not said every day."""
    return sum(len(word) > 3 for word in words) >= _TELLING_WORDS


def _core(blocks: Sequence[Opcode], words_a: Sequence[str], words_b: Sequence[str]) -> list[Opcode]:
    """Return the blocks of equal words that run together: the heaviest row without a gap wider than itself.

    A gap of a negation alone, or with one verb ("did not know", "knew"), is none: the words on its other side belong to
    the row, however few they are.
    """
    rows: list[list[Opcode]] = []
    for block in blocks:
        if rows and _gap(rows[-1][-1], block) <= max(_EDGE + 1, sum(_size(b) for b in rows[-1])):
            rows[-1].append(block)
        else:
            rows.append([block])
    best = max(rows, key=lambda row: (sum(_size(b) for b in row), -row[0].src_start))

    def aside(end: Opcode, one: Opcode, other: Opcode) -> bool:
        between = words_a[one.src_end : other.src_start], words_b[one.dest_end : other.dest_start]
        return _size(end) < _gap(one, other) and not _negates(*between)

    while len(best) > 1 and aside(best[0], best[0], best[1]):
        best = best[1:]
    while len(best) > 1 and aside(best[-1], best[-2], best[-1]):
        best = best[:-1]
    return best


def _negates(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return True when two stretches differ in a negation, and in no more than one other word each."""
    if _NEGATIONS.isdisjoint(one) == _NEGATIONS.isdisjoint(other):
        return False
    return all(sum(word not in _NEGATING for word in words) <= 1 for words in (one, other))


def _size(block: Opcode) -> int:
    return block.src_end - block.src_start


def _gap(one: Opcode, other: Opcode) -> int:
    return max(other.src_start - one.src_end, other.dest_start - one.dest_end)
