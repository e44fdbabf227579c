"""Fit a conditional log-linear model by gradient descent, with numpy alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from cue_examples import Example
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_CLIP = 30.0


@dataclass(slots=True)
class Matrix:
    """The examples as sparse arrays: feature `columns[i]` is on in reading `rows[i]`."""

    names: list[str]
    rows: Ints
    columns: Ints
    groups: Ints
    """The example of each reading."""
    right: NDArray[np.bool_]
    size: int
    """How many examples."""


def arrange(examples: Sequence[Example], minimum: int) -> Matrix:
    """Return the examples as arrays, with the features that stand in at least `minimum` readings."""
    counts: Counter[str] = Counter()
    for example in examples:
        for features in example.features:
            counts.update(set(features))
    names = sorted(name for name, n in counts.items() if n >= minimum)
    index = {name: i for i, name in enumerate(names)}
    rows, columns, groups, right = [], [], [], []
    for group, example in enumerate(examples):
        for features, is_right in zip(example.features, example.right, strict=True):
            for name in set(features):
                if name in index:
                    rows.append(len(groups))
                    columns.append(index[name])
            groups.append(group)
            right.append(is_right)
    return Matrix(names, np.array(rows), np.array(columns), np.array(groups), np.array(right), len(examples))


def _loss_gradient(data: Matrix, weights: Floats, decay: float) -> Floats:
    """Return the gradient of the penalised negative log-likelihood.

    "No cue" has score 0. An example with several right readings counts their summed probability.
    """
    readings = len(data.groups)
    scores = np.clip(np.bincount(data.rows, weights[data.columns], minlength=readings), -_CLIP, _CLIP)
    odds = np.exp(scores)
    total = 1.0 + np.bincount(data.groups, odds, minlength=data.size)
    right = np.bincount(data.groups, odds * data.right, minlength=data.size)
    expected = odds / total[data.groups]
    wanted = np.where(data.right, odds / np.maximum(right, 1e-12)[data.groups], 0.0)
    slope = np.bincount(data.rows * 0 + data.columns, (expected - wanted)[data.rows], minlength=len(weights))
    return slope + decay * weights


def fit(data: Matrix, decay: float, steps: int = 150) -> dict[str, float]:
    """Return the weights by name, found with Adam over the whole set; `decay` is the strength of the L2 penalty."""
    weights = np.zeros(len(data.names))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        slope = _loss_gradient(data, weights, decay)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        rate = 0.15 * (1 - step / (steps + 1)) + 0.005
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return dict(zip(data.names, weights.tolist(), strict=True))
