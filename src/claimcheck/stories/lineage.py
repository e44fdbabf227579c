"""Which articles are one voice: copies of one text, and the same publisher twice."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from claimcheck.models import Extraction, Story
from claimcheck.stories.shingles import own_words, shingles
from claimcheck.stories.voices import (
    credit_key,
    credits_outlet,
    name_key,
    names_outlet,
    publisher_key,
    reprint_notes,
)

_COPIED = 0.3
"""Share of the shorter text's shingles that the longer one has too, from which on they are one text."""
_CREDITED = 0.15
"""The same where one of the two says that it is built on a wire's text."""
_LEAST = 12
"""Common shingles below which two briefs may be alike by chance."""
_HOLDERS = 8
"""Articles kept for one shingle: further copies meet these, so a wire that hundreds carry stays linear."""

Pair = tuple[str, str]


def find_lineages(
    extractions: Sequence[Extraction],
    stories: Sequence[Story],
    publishers: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """Return the lineage id (`l-` and a hash) of each article's id.

    Articles of one story share a lineage where one text was copied from the other or both from a third
    (shingles of words outside quotation marks, so that a quote which all carry is no copying), where they
    credit one agency or one is credited to the other, where a note says so, and where one publisher stands
    behind both.

    Args:
        extractions: all articles of the run.
        stories: as `find_stories` gives them; an article in none has a lineage of its own.
        publishers: outlet to publisher, from the settings; an outlet that is not in it is its own publisher.

    """
    by_id = {x.article.id: x for x in extractions}
    lineage = {article: _lineage_id([article]) for article in by_id}
    for story in stories:
        group = [by_id[i] for i in sorted(set(story.articles)) if i in by_id]
        for members in _joined([x.article.id for x in group], _same_voice(group, publishers)):
            lineage.update(dict.fromkeys(members, _lineage_id(members)))
    return lineage


def _same_voice(group: Sequence[Extraction], publishers: Mapping[str, str]) -> Iterator[Pair]:
    yield from _copies(group)
    yield from _same_publisher(group, publishers)
    yield from _credited(group)
    yield from _reprinted(group)


def _copies(group: Sequence[Extraction]) -> Iterator[Pair]:
    """Yield the pairs of articles that share enough of the shorter one's words."""
    holders: dict[str, list[str]] = defaultdict(list)
    sizes: dict[str, int] = {}
    credited = {x.article.id for x in group if x.article.credit}
    for x in group:
        own = {shingle.text for shingle in shingles(own_words(x))}
        sizes[x.article.id] = len(own)
        shared = Counter(other for shingle in own for other in holders[shingle])
        for other, count in shared.items():
            share = _CREDITED if {other, x.article.id} & credited else _COPIED
            if count >= _LEAST and count >= share * min(len(own), sizes[other]):
                yield other, x.article.id
        for shingle in own:
            if len(holders[shingle]) < _HOLDERS:
                holders[shingle].append(x.article.id)


def _same_publisher(group: Sequence[Extraction], publishers: Mapping[str, str]) -> Iterator[Pair]:
    first: dict[str, str] = {}
    known = {name_key(outlet): publisher for outlet, publisher in publishers.items()}
    for x in group:
        if key := publisher_key(x.article, known):
            yield first.setdefault(key, x.article.id), x.article.id


def _credited(group: Sequence[Extraction]) -> Iterator[Pair]:
    """Yield the pairs that credit one agency, and an agency's own article with what is credited to it."""
    first: dict[str, str] = {}
    for x in group:
        if credit := credit_key(x.article):
            yield first.setdefault(credit, x.article.id), x.article.id
    for credit, article in first.items():
        yield from ((article, x.article.id) for x in group if credits_outlet(credit, x.article.source))


def _reprinted(group: Sequence[Extraction]) -> Iterator[Pair]:
    outlets = {x.article.source: x.article.id for x in reversed(group) if x.article.source}
    for x in group:
        for line in reprint_notes(x.article):
            for source, other in outlets.items():
                if name_key(source) != name_key(x.article.source) and names_outlet(line, source):
                    yield other, x.article.id


def _joined(ids: Sequence[str], pairs: Iterator[Pair]) -> list[list[str]]:
    """Return the connected groups of ids, each sorted."""
    root = {article: article for article in ids}

    def find(article: str) -> str:
        while root[article] != article:
            root[article] = root[root[article]]
            article = root[article]
        return article

    for a, b in pairs:
        low, high = sorted((find(a), find(b)))
        root[high] = low
    groups: dict[str, list[str]] = defaultdict(list)
    for article in sorted(ids):
        groups[find(article)].append(article)
    return list(groups.values())


def _lineage_id(articles: Sequence[str]) -> str:
    return "l-" + hashlib.sha256("\n".join(sorted(articles)).encode()).hexdigest()[:12]
