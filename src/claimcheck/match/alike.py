"""Alike: statements of which most of the words meet, wherever in the clause they stand.

An alignment weighs the words beside a statement's head most, for it has to tell two facts of one event apart. Where
nearly all that the one says is said by the other too, it does not matter what hangs on what.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.match.candidates import candidates
from claimcheck.match.groups import mutual
from claimcheck.match.items import DEPTH, Item
from claimcheck.match.overlap import meetings
from claimcheck.match.score import Alignment

LEAST = 0.4
_HALF = 0.5
"""Weight of shared words at which their share counts half."""
_FADE = (1.0, 1.0, 0.9, 0.8, 0.7, 0.5, 0.4)
"""How much a word counts by its distance from the head: less steep than for alignment."""
_MEETS = 0.6


@dataclass(frozen=True)
class Likeness:
    """How much of two statements is the same."""

    share: float
    """The harmonic mean of the shares of their words, by weight, that meet."""
    mass: float
    """The weight of those words."""
    words: int
    """How many words of the one meet surely."""

    @property
    def score(self) -> float:
        """Return the share, damped where few words meet."""
        return self.share * self.mass / (self.mass + _HALF) if self.mass else 0.0


def likeness(a: Item, b: Item) -> Likeness:
    """Return how much of two statements is the same."""
    met_a, met_b = [0.0] * len(a.words), [0.0] * len(b.words)
    for i, j, relation in meetings(a, b):
        met_a[i], met_b[j] = max(met_a[i], relation), max(met_b[j], relation)
    weights = (_weights(a), _weights(b))
    masses = [
        sum(w * m for w, m in zip(weight, met, strict=True))
        for weight, met in zip(weights, (met_a, met_b), strict=True)
    ]
    shares = [mass / sum(weight) if mass else 0.0 for mass, weight in zip(masses, weights, strict=True)]
    share = 2 * shares[0] * shares[1] / sum(shares) if any(shares) else 0.0
    return Likeness(share, sum(masses) / 2, min(sum(m >= _MEETS for m in met) for met in (met_a, met_b)))


def _weights(item: Item) -> tuple[float, ...]:
    """Return how much each of an item's words counts here."""
    return tuple(
        word.weight / DEPTH[min(word.depth, len(DEPTH) - 1)] * _FADE[min(word.depth, len(_FADE) - 1)]
        for word in item.words
    )


def alike(items: Sequence[Item]) -> list[Alignment]:
    """Return the pairs of statements that are alike, each (nearly) the most alike to the other in its article."""
    scored = (Alignment(a, b, _score(a, b), ()) for a, b in candidates(items))
    return mutual([pair for pair in scored if pair.score >= LEAST])


def _score(a: Item, b: Item) -> float:
    """Return the likeness of two statements; of a clause printed twice, without regard to how common its words are."""
    found = likeness(a, b)
    return found.share if a.claim.text.casefold() == b.claim.text.casefold() else found.score
