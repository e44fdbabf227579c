"""A linear model that says of each reading how likely it is, and why."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

_MAX = 30.0


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the features, and the thresholds that were chosen with them."""

    weights: dict[str, float]
    threshold: float
    """An attribution is at least this probable."""
    nested_threshold: float
    """One inside another's content is at least this probable."""

    def score(self, features: Iterable[str]) -> float:
        """Return the sum of the features' weights: log-odds against the word being no cue at all."""
        weights = self.weights
        return sum(weights[f] for f in features if f in weights)

    def explain(self, features: Iterable[str]) -> list[tuple[str, float]]:
        """Return the features that count with their weights, the weightiest first."""
        known = [(f, self.weights[f]) for f in features if f in self.weights]
        return sorted(known, key=lambda item: (-abs(item[1]), item[0]))


def probability(scores: Sequence[float]) -> float:
    """Return how probable it is that a word is a cue, given the scores of all its readings.

    The readings and "no cue", which scores 0, share the probability in proportion to exp(score) (a conditional
    log-linear model).
    """
    total = sum(exp(min(score, _MAX)) for score in scores)
    return total / (1.0 + total)


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model from `data/weights.json`, which `tools/learn_cues.py` writes."""
    raw = json.loads(files(__package__).joinpath("data/weights.json").read_text(encoding="utf-8"))
    return Model(raw["weights"], raw["threshold"], raw["nested_threshold"])
