"""Passages that one article lifted from another, or both from a third."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.models import Extraction
from claimcheck.models.base import Span
from claimcheck.stories.shingles import SHINGLE, Word, own_words, shingles

_SHARE = 0.75
"""Share of both sentences' own words that must be the same, four and more running."""
_LEAST = 10
"""Shared words below which two reporters may well have chosen the same ones."""
_HOLDERS = 8
"""Places kept for one phrase: further copies meet these, so that a story of many articles stays linear."""
_COVERED = 0.5
"""Share of a claim's text that must lie in a passage for the claim to be copied."""


@dataclass(frozen=True)
class Passage:
    """What a sentence shares near verbatim with one of another article."""

    article: int
    sentence: int
    """Ordinal of the sentence, from 1 (0: before the first)."""
    span: Span
    """From the first to the last shared word."""


@dataclass(frozen=True)
class _Text:
    """An article's own words, by the sentences that they stand in."""

    words: list[Word]
    sentences: list[int]
    """For each word, the ordinal of its sentence."""
    lengths: Mapping[int, int]
    """How many own words each sentence has."""


def copied_claims(group: Sequence[Extraction], lineages: Mapping[str, str]) -> dict[str, str]:
    """Return whose voice the copied claims of a story are: claim id to the lineage of the article that has it first.

    Two articles that are not copies as a whole may still have lifted a paragraph, the one from the other or both
    from a third. The facts in it are one voice: that of the first of these articles, in the order given.
    """
    copies = list(shared_passages(group))
    first: dict[tuple[int, int], int] = {}
    for one, other in copies:  # in the order of the later article, so the earlier one's voice is settled
        earlier = first.setdefault((one.article, one.sentence), one.article)
        key = other.article, other.sentence
        first[key] = min(first.get(key, earlier), earlier)
    found: dict[str, str] = {}
    for passage in (passage for pair in copies for passage in pair):
        holder = group[first[passage.article, passage.sentence]].article.id
        for claim in group[passage.article].claims:
            covered = min(claim.end, passage.span[1]) - max(claim.start, passage.span[0])
            if covered >= _COVERED * (claim.end - claim.start):
                found[claim.id] = lineages.get(holder, holder)
    return found


def shared_passages(group: Sequence[Extraction]) -> Iterator[tuple[Passage, Passage]]:
    """Yield the near-verbatim passages that sentences of two articles share outside quotation marks.

    Of each pair the passage of the earlier article stands first; pairs come in the order of the later one's text.
    """
    texts = [_text(extraction) for extraction in group]
    holders: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, text in enumerate(texts):
        met: dict[tuple[int, int, int], set[tuple[int, int]]] = defaultdict(set)
        own = list(shingles(text.words))
        for shingle in own:
            for other, at in holders.get(shingle.text, ()):
                for k in range(SHINGLE):
                    x, y = at + k, shingle.first + k
                    met[text.sentences[y], other, texts[other].sentences[x]].add((x, y))
        for (here, other, there), pairs in sorted(met.items()):
            if _copied(pairs, texts[other].lengths[there], text.lengths[here]):
                yield (
                    Passage(other, there, _span(texts[other].words, {x for x, _ in pairs})),
                    Passage(number, here, _span(text.words, {y for _, y in pairs})),
                )
        for shingle in own:
            if len(holders[shingle.text]) < _HOLDERS:
                holders[shingle.text].append((number, shingle.first))


def _text(extraction: Extraction) -> _Text:
    starts = [sentence.start for sentence in extraction.sentences]
    words = own_words(extraction)
    sentences = [bisect_right(starts, word.start) for word in words]
    lengths: dict[int, int] = defaultdict(int)
    for sentence in sentences:
        lengths[sentence] += 1
    return _Text(words, sentences, lengths)


def _copied(pairs: set[tuple[int, int]], one: int, other: int) -> bool:
    """Return True when common shingles cover too much of two sentences of so many own words for chance."""
    shared = min(len({x for x, _ in pairs}), len({y for _, y in pairs}))
    return shared >= max(_LEAST, _SHARE * max(one, other))


def _span(words: Sequence[Word], indexes: set[int]) -> Span:
    return words[min(indexes)].start, words[max(indexes)].end
