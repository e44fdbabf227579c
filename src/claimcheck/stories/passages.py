"""Passages that one article lifted from another, or both from a third."""

from bisect import bisect_right
from collections import defaultdict

from claimcheck.models import Extraction
from claimcheck.models.base import Span
from claimcheck.stories.shingles import SHINGLE, Word, own_words, shingles

_SHARE = 0.6
"""Share of a sentence's own words that must stand, four and more running, in the other article's sentence."""
_LEAST = 10
"""Shared words below which two reporters may well have chosen the same ones."""
_LONG_RUN = 12
"""So many words running are copied, whatever the rest of the sentence says."""

Hits = dict[tuple[int, int], set[tuple[int, int]]]


def shared_passages(a: Extraction, b: Extraction) -> list[tuple[Span, Span]]:
    """Return the near-verbatim passages that two articles share outside quotation marks.

    Each is a pair of spans, in the text of `a` and in the text of `b`, from the first to the last shared word
    within one sentence of each; in the order of `a`. Evidence that lies in such a span on both sides is one
    voice, even where the articles as a whole are not copies.
    """
    first, second = own_words(a), own_words(b)
    hits = _shared_words(a, b, first, second)
    length_a, length_b = _lengths(a, first), _lengths(b, second)
    passages = []
    for (i, j), pairs in hits.items():
        shared = min(len({x for x, _ in pairs}), len({y for _, y in pairs}))
        enough = shared >= _SHARE * min(length_a[i], length_b[j])
        if shared >= _LEAST and (enough or _longest_run(pairs) >= _LONG_RUN):
            passages.append((_span(first, {x for x, _ in pairs}), _span(second, {y for _, y in pairs})))
    return sorted(passages)


def _shared_words(a: Extraction, b: Extraction, first: list[Word], second: list[Word]) -> Hits:
    """Return, for each pair of sentences, the pairs of word indexes that common shingles cover."""
    index: dict[str, list[int]] = defaultdict(list)
    for shingle in shingles(second):
        index[shingle.text].append(shingle.first)
    starts_a, starts_b = _starts(a), _starts(b)
    hits: Hits = defaultdict(set)
    for shingle in shingles(first):
        for other in index.get(shingle.text, ())[:_OCCURRENCES]:
            for k in range(SHINGLE):
                x, y = shingle.first + k, other + k
                key = bisect_right(starts_a, first[x].start), bisect_right(starts_b, second[y].start)
                hits[key].add((x, y))
    return hits


_OCCURRENCES = 8
"""A phrase that stands in one article more often than this is a refrain."""


def _starts(extraction: Extraction) -> list[int]:
    return [sentence.start for sentence in extraction.sentences]


def _lengths(extraction: Extraction, words: list[Word]) -> dict[int, int]:
    """Return how many own words each sentence has, by its ordinal from 1 (0: before the first)."""
    starts = _starts(extraction)
    counts: dict[int, int] = defaultdict(int)
    for word in words:
        counts[bisect_right(starts, word.start)] += 1
    return counts


def _longest_run(pairs: set[tuple[int, int]]) -> int:
    """Return the largest number of word pairs that follow one another in both articles."""
    longest = 0
    lengths: dict[tuple[int, int], int] = {}
    for x, y in sorted(pairs):
        lengths[x, y] = lengths.get((x - 1, y - 1), 0) + 1
        longest = max(longest, lengths[x, y])
    return longest


def _span(words: list[Word], indexes: set[int]) -> Span:
    return words[min(indexes)].start, words[max(indexes)].end
