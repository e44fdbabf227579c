"""Two linear models: which content a cue would have, and whether it is a cue at all."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

Weights = Mapping[str, float]
_MAX = 30.0


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the features, and the thresholds that were chosen with them."""

    ranking: Weights
    """For the readings of one cue: the one with the highest sum is taken."""
    decision: Weights
    """For the best reading: log-odds that it is an attribution."""
    threshold: float
    """An attribution by a word of saying, or of a quotation, is at least this probable."""
    other_threshold: float
    """Any other is at least this probable."""
    nested_threshold: float
    """One inside another's content or source is at least this probable."""


def score(weights: Weights, features: Iterable[str]) -> float:
    """Return the sum of the features' weights; a feature without a weight counts nothing."""
    total = 0.0
    for feature in features:  # a plain loop: this is the innermost one of the extractor
        if feature in weights:
            total += weights[feature]
    return total


def probability(log_odds: float) -> float:
    """Return the probability that belongs to log-odds (the logistic function)."""
    return 1.0 / (1.0 + exp(-max(-_MAX, min(log_odds, _MAX))))


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model from `data/weights.json`, which `tools/learn_cues.py` writes."""
    raw = json.loads(files(__package__).joinpath("data/weights.json").read_text(encoding="utf-8"))
    return Model(
        raw["ranking"], raw["decision"], raw["threshold"], raw["other_threshold"], raw["nested_threshold"]
    )
