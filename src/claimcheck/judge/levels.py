"""Levels: what a comparison can come to, and the sentence that explains it.

A comparison is a tuple of levels, tried in order; the first whose test holds decides. The level carries its
own explanation, so that what is told cannot drift from what was decided.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from claimcheck.match.items import Item
from claimcheck.models import Kind, Strength

Outcome = Literal[
    "agree", "contradict", "superseded", "disputed", "compatible", "different_scope", "not_comparable"
]


@dataclass(frozen=True)
class Pair:
    """Two aligned items and how well they align."""

    a: Item
    b: Item
    score: float = 1.0
    facts: dict[str, object] = field(default_factory=dict)
    """What a comparison works out once for all of its levels."""


@dataclass(frozen=True)
class Level:
    """One rung of a comparison."""

    name: str
    outcome: Outcome
    test: Callable[[Pair], bool]
    explain: Callable[[Pair], str]
    strength: Strength | None = None


@dataclass(frozen=True)
class Decision:
    """The level that decided a pair, with its explanation."""

    pair: Pair
    kind: Kind
    level: Level
    tried: tuple[str, ...]
    """Names of the levels tried before it."""

    @property
    def outcome(self) -> Outcome:
        """Return the level's outcome."""
        return self.level.outcome

    @property
    def explanation(self) -> str:
        """Return the level's sentence for this pair."""
        return self.level.explain(self.pair)


NULL = Level(
    "null",
    "not_comparable",
    lambda pair: True,
    lambda pair: "The two statements cannot be compared.",
    None,
)


def decide(kind: Kind, levels: Sequence[Level], pair: Pair) -> Decision:
    """Return the decision of the first level whose test holds; NULL where none does."""
    tried: list[str] = []
    for level in levels:
        if level.test(pair):
            return Decision(pair, kind, level, tuple(tried))
        tried.append(level.name)
    return Decision(pair, kind, NULL, tuple(tried))


def source(item: Item) -> str:
    """Return how an explanation names the article of an item: its outlet, else its path."""
    article = item.extraction.article
    return article.source or article.path
