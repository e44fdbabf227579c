"""A picture of which outlets agree, and contradict each other, how often with which."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from claimcheck.models import Finding, ReportArticle
from claimcheck.report.html.wording import letter
from claimcheck.report.plain import shorten
from claimcheck.report.view import ReportView, source_name
from claimcheck.report.words import count

MOST = 12
"""Outlets in one picture: those with the most to tell."""
CELL, RADIUS = 44, 19
_HEAD, _PER_CHARACTER, _NAME = 24, 7.4, 26

Pair = tuple[str, str]


@dataclass(frozen=True)
class Dot:
    """How often two outlets agree (below the diagonal) or contradict each other (above it)."""

    x: int
    y: int
    radius: float
    number: int


@dataclass(frozen=True)
class Name:
    """An outlet's row."""

    y: int
    letter: str
    text: str


@dataclass(frozen=True)
class Accord:
    """The picture, in user units of an SVG, and the same in sentences."""

    width: int
    height: int
    left: int
    cell: int
    names: tuple[Name, ...]
    agree: tuple[Dot, ...]
    contradict: tuple[Dot, ...]
    shared: tuple[tuple[int, int], ...]
    """Corners of the cells of outlets that share a text."""
    sentences: tuple[str, ...]
    omitted: int
    """Outlets that did not fit."""


def accord(view: ReportView, findings: Iterable[Finding], articles: Sequence[ReportArticle]) -> Accord | None:
    """Return the picture of some findings; None where there are not two outlets to compare."""
    agree, contradict = counted(view, findings)
    weight: Counter[str] = Counter()
    for pairs in (agree, contradict):
        for pair, number in pairs.items():
            weight.update(dict.fromkeys(pair, number))
    names = sorted(weight, key=lambda name: (-weight[name], name))
    if len(names) < 2:
        return None
    kept = names[:MOST]
    at = {name: position for position, name in enumerate(kept)}
    left = round(max(min(len(name), _NAME) for name in kept) * _PER_CHARACTER) + 34
    top = max((*agree.values(), *contradict.values()))

    def dots(pairs: Counter[Pair], *, below: bool) -> tuple[Dot, ...]:
        out = []
        for pair, number in sorted(pairs.items()):
            if pair[0] in at and pair[1] in at:
                low, high = sorted((at[pair[0]], at[pair[1]]))
                column, row = (low, high) if below else (high, low)
                radius = round(8 + (RADIUS - 8) * sqrt(number / top), 1)
                out.append(
                    Dot(left + column * CELL + CELL // 2, _HEAD + row * CELL + CELL // 2, radius, number)
                )
        return tuple(out)

    shared = ((at[a], at[b]) for a, b in _same_text(articles) if a in at and b in at)
    return Accord(
        width=left + len(kept) * CELL + 2,
        height=_HEAD + len(kept) * CELL + 2,
        left=left,
        cell=CELL,
        names=tuple(
            Name(_HEAD + n * CELL + CELL // 2, letter(n), shorten(name, (), _NAME)[0])
            for n, name in enumerate(kept)
        ),
        agree=dots(agree, below=True),
        contradict=dots(contradict, below=False),
        shared=tuple((left + min(pair) * CELL, _HEAD + max(pair) * CELL) for pair in shared),
        sentences=tuple(_sentences(kept, agree, contradict)),
        omitted=len(names) - len(kept),
    )


def counted(view: ReportView, findings: Iterable[Finding]) -> tuple[Counter[Pair], Counter[Pair]]:
    """Return how often each pair of outlets stands on one side of a finding, and on two sides of a contradiction."""
    agree: Counter[Pair] = Counter()
    contradict: Counter[Pair] = Counter()
    for finding in findings:
        sides = [sorted({view.source(evidence) for evidence in side.evidence}) for side in finding.sides]
        agree.update({pair for side in sides for pair in combinations(side, 2)})
        if finding.verdict == "contradict":
            across = {
                (min(a, b), max(a, b)) for x, y in combinations(sides, 2) for a in x for b in y if a != b
            }
            contradict.update(across)
    return agree, contradict


def _same_text(articles: Sequence[ReportArticle]) -> list[Pair]:
    """Return the pairs of outlets that printed one text."""
    by_text: dict[str, set[str]] = {}
    for article in articles:
        if article.lineage:
            by_text.setdefault(article.lineage, set()).add(source_name(article))
    return sorted({pair for outlets in by_text.values() for pair in combinations(sorted(outlets)[:MOST], 2)})


def _sentences(names: Sequence[str], agree: Counter[Pair], contradict: Counter[Pair]) -> Iterable[str]:
    """Yield what the picture shows, a pair at a time, for those who cannot see it."""
    for one, other in combinations(names, 2):
        pair = (min(one, other), max(one, other))
        parts = [f"agree {count(agree[pair], 'time')}"] if agree[pair] else []
        if contradict[pair]:
            parts.append(f"contradict each other {count(contradict[pair], 'time')}")
        if parts:
            yield f"{one} and {other} {' and '.join(parts)}."
