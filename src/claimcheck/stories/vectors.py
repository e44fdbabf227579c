"""Articles as weighted words: the rarer a word, the more it says about which event this is."""

import math
from collections import Counter
from collections.abc import Sequence

from claimcheck.stories.background import Background
from claimcheck.stories.terms import Terms

Vector = dict[str, float]

_NAME = 1.3
"""How much more a word counts that is part of a name."""
_TITLE = 1.5
"""How much more a word counts that the headline has."""
_MOST = 0.3
"""What one word may weigh, of 1: the state's name alone does not make two events in it one."""
_RUN_SHARE = 0.1
"""How much the run's own counts weigh beside the background's.

Without them every report from one beat looks like the next; with them alone, the words that make an event
would count as common wherever a run holds little else.
"""


def article_vectors(articles: Sequence[Terms], background: Background) -> list[Vector]:
    """Return a unit vector for each article, in order: (1 + ln tf) · idf, names and headline words heavier.

    The idf counts the background's events and, at a smaller weight, the run's articles. An article without
    words has an empty vector.
    """
    run: Counter[str] = Counter()
    for article in articles:
        run.update(article.counts.keys())
    share = _RUN_SHARE * min(1.0, background.events / max(len(articles), 1))
    total = background.events + 1 + share * len(articles)
    idf = {
        term: max(0.0, math.log(total / (background.frequency(term) + 0.5 + share * count)))
        for term, count in run.items()
    }
    return [_vector(article, idf) for article in articles]


def _vector(article: Terms, idf: dict[str, float]) -> Vector:
    raw = {}
    for term, count in article.counts.items():
        weight = (1 + math.log(count)) * idf[term]
        if term in article.names:
            weight *= _NAME
        if term in article.title:
            weight *= _TITLE
        if weight > 0:
            raw[term] = weight
    return _unit({term: min(weight, _MOST) for term, weight in _unit(raw).items()})


def name_vectors(articles: Sequence[Terms], vectors: Sequence[Vector]) -> list[Vector]:
    """Return the unit vectors of the words of names alone; empty for an article that names nobody."""
    return [
        _unit({term: weight for term, weight in vector.items() if term in article.names})
        for article, vector in zip(articles, vectors, strict=True)
    ]


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(math.fsum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()}


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product of two sparse vectors."""
    if len(b) < len(a):
        a, b = b, a
    return math.fsum(weight * b[term] for term, weight in a.items() if term in b)
