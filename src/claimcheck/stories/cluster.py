"""Average-link clustering over a sparse graph: a group is coherent as a whole, not link by link."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

from claimcheck.stories.vectors import Vector, dot

_Key = TypeVar("_Key", int, str)

_HEAVIEST = 60
"""How many of an article's heaviest words look for its neighbours."""
_COMMON = 60
"""A word that more articles have is no longer rare and looks for no neighbours."""
_NEIGHBOURS = 40
"""How many neighbours an article keeps."""

_NO_NAMES = 0.6
"""What similarity is worth between articles that name nobody and nothing in common."""
_SHARED_NAMES = 0.1
"""Similarity of the names alone from which on they count as shared."""
_COHESION_SHARE = 0.7
"""Two clusters join only when their articles resemble each other this much as much as they do their own."""
_COHESION_MOST = 0.35
"""Cohesion above this comes from copied text, which says nothing about other reports of the event."""
_COHESION_FROM = 3
"""Clusters with fewer articles have no cohesion to speak of."""

Fit = Callable[[Sequence[int], Sequence[int]], float]
"""A factor from 0 to 1 for joining two lists of articles."""


def neighbours(vectors: Sequence[Vector]) -> set[tuple[int, int]]:
    """Return the pairs of articles (smaller index first) that share rare words: each article's best few.

    Blocking on rare words keeps this near linear: no word links more than `_COMMON` articles.
    """
    index: dict[str, list[int]] = defaultdict(list)
    heavy = [_heaviest(vector, _HEAVIEST) for vector in vectors]
    for i, terms in enumerate(heavy):
        for term in terms:
            index[term].append(i)
    pairs: set[tuple[int, int]] = set()
    for i, terms in enumerate(heavy):
        shared: dict[int, float] = defaultdict(float)
        for term in terms:
            if len(index[term]) <= _COMMON:
                for j in index[term]:
                    shared[j] += vectors[i][term] * vectors[j][term]
        shared.pop(i, None)
        pairs.update((min(i, j), max(i, j)) for j in _heaviest(shared, _NEIGHBOURS))
    return pairs


def _heaviest(weights: dict[_Key, float], count: int) -> list[_Key]:
    return heapq.nsmallest(count, weights, key=lambda key: (-weights[key], key))


class _Clusters:
    """Clusters as sums of unit vectors; two sums' product, scaled, is the average similarity."""

    def __init__(self, vectors: Sequence[Vector], names: Sequence[Vector], fit: Fit) -> None:
        self.members: dict[int, list[int]] = {i: [i] for i in range(len(vectors))}
        self.near: dict[int, set[int]] = defaultdict(set)
        self._sums: dict[int, Vector] = {i: dict(vector) for i, vector in enumerate(vectors)}
        self._names: dict[int, Vector] = {i: dict(vector) for i, vector in enumerate(names)}
        self._squares: dict[int, float] = {i: 1.0 if vector else 0.0 for i, vector in enumerate(vectors)}
        self._fit = fit
        self._next = len(vectors)

    def similarity(self, a: int, b: int) -> float:
        """Return two clusters' average similarity, less where names or `fit` speak against it, or 0."""
        first, second = self.members[a], self.members[b]
        pairs = len(first) * len(second)
        mean = dot(self._sums[a], self._sums[b]) / pairs
        if self._names[a] and self._names[b]:
            shared = dot(self._names[a], self._names[b]) / pairs
            mean *= _NO_NAMES + (1 - _NO_NAMES) * min(1.0, shared / _SHARED_NAMES)
        mean *= self._fit(first, second)
        least = _COHESION_SHARE * min(self._cohesion(a), self._cohesion(b), _COHESION_MOST)
        return mean if mean >= least else 0.0

    def _cohesion(self, a: int) -> float:
        size = len(self.members[a])
        return (self._squares[a] - size) / (size * (size - 1)) if size >= _COHESION_FROM else 0.0

    def merge(self, a: int, b: int) -> int:
        """Join two clusters into a new one and return its number."""
        new, self._next = self._next, self._next + 1
        both = dot(self._sums[a], self._sums[b])
        self._squares[new] = self._squares.pop(a) + self._squares.pop(b) + 2 * both
        self._sums[new] = _sum(self._sums.pop(a), self._sums.pop(b))
        self._names[new] = _sum(self._names.pop(a), self._names.pop(b))
        self.members[new] = sorted(self.members.pop(a) + self.members.pop(b))
        self.near[new] = (self.near.pop(a, set()) | self.near.pop(b, set())) - {a, b}
        for other in self.near[new]:
            self.near[other] -= {a, b}
            self.near[other].add(new)
        return new


def _sum(a: Vector, b: Vector) -> Vector:
    """Return the sum of two vectors that nobody else holds, made in the larger one."""
    if len(a) < len(b):
        a, b = b, a
    for term, weight in b.items():
        a[term] = a.get(term, 0.0) + weight
    return a


def average_link(
    vectors: Sequence[Vector], names: Sequence[Vector], threshold: float, fit: Fit
) -> list[list[int]]:
    """Return clusters of article indexes, each sorted; every article is in exactly one.

    The two most similar neighbouring clusters are joined, again and again, while the average similarity of
    their articles reaches the threshold. It counts less where they share no names, is multiplied by
    `fit(members, members)`, and counts not at all where both clusters are far tighter. Average link: Sokal
    and Michener 1958 (UPGMA).

    Args:
        vectors: a unit vector for each article.
        names: the part of it that is names, as a unit vector of its own; empty where there are none.
        threshold: from 0 to 1.
        fit: a factor for what words cannot tell.

    """
    clusters = _Clusters(vectors, names, fit)
    heap: list[tuple[float, int, int]] = []
    for a, b in sorted(neighbours(vectors)):
        clusters.near[a].add(b)
        clusters.near[b].add(a)
        _offer(heap, clusters, a, b, threshold)
    while heap:
        _, a, b = heapq.heappop(heap)
        if a not in clusters.members or b not in clusters.members:
            continue
        new = clusters.merge(a, b)
        for other in sorted(clusters.near[new]):
            _offer(heap, clusters, other, new, threshold)
    return sorted(clusters.members.values())


def _offer(heap: list[tuple[float, int, int]], clusters: _Clusters, a: int, b: int, threshold: float) -> None:
    similarity = clusters.similarity(a, b)
    if similarity >= threshold:
        heapq.heappush(heap, (-similarity, a, b))
