"""Which articles tell one event."""

import hashlib
import math
from collections.abc import Sequence
from datetime import date

from claimcheck.models import Extraction, Story
from claimcheck.stories.background import load_background
from claimcheck.stories.cluster import average_link
from claimcheck.stories.label import story_label
from claimcheck.stories.terms import terms_of
from claimcheck.stories.vectors import article_vectors, name_vectors

_THRESHOLD = 0.14
"""Average similarity at which articles tell one event; different events of one week stay under it."""
_NEAR_DAYS = 3
"""Reports so many days apart count as being of one time."""
_FADE_DAYS = 30.0
_FAR = 0.65
"""What similarity is worth between reports months apart; dates found on the web are too often wrong for 0."""


def find_stories(extractions: Sequence[Extraction]) -> list[Story]:
    """Return the stories of a run; every article is in exactly one, alone where nothing else tells its event.

    Articles find each other by rare words, names and headline words, and are held apart by distant dates.
    The result does not depend on the order of the input. Stories, and the articles in each, stand in the
    order of the articles' paths.
    """
    ordered = sorted(extractions, key=lambda x: (x.article.path, x.article.id))
    by_id = sorted(ordered, key=lambda x: x.article.id)
    terms = [terms_of(x) for x in by_id]
    vectors = article_vectors(terms, load_background())
    days = [x.article.day for x in by_id]

    def same_time(a: Sequence[int], b: Sequence[int]) -> float:
        return _same_time([days[i] for i in a], [days[i] for i in b])

    groups = average_link(vectors, name_vectors(terms, vectors), _THRESHOLD, same_time)
    rank = {x.article.id: i for i, x in enumerate(ordered)}
    members = [sorted((by_id[i] for i in group), key=lambda x: rank[x.article.id]) for group in groups]
    members.sort(key=lambda group: rank[group[0].article.id])
    return [_story(group) for group in members]


def _story(group: Sequence[Extraction]) -> Story:
    ids = tuple(x.article.id for x in group)
    key = hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()[:12]
    return Story(id=f"s-{key}", articles=ids, label=story_label(group))


def _same_time(first: Sequence[date | None], second: Sequence[date | None]) -> float:
    """Return 1 for groups of one time or without dates, less the further their middle days are apart."""
    known = [sorted(day for day in days if day) for days in (first, second)]
    if not all(known):
        return 1.0
    gap = abs((known[0][len(known[0]) // 2] - known[1][len(known[1]) // 2]).days)
    return _FAR + (1 - _FAR) * math.exp(-max(0, gap - _NEAR_DAYS) / _FADE_DAYS)
