"""Fit the two linear models by gradient descent, with numpy alone."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_CLIP = 30.0
_STEPS = 150


@dataclass(slots=True)
class Matrix:
    """Lists of features as a sparse array: feature `columns[i]` is on in row `rows[i]`."""

    names: list[str]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    height: int

    def scores(self, weights: Floats) -> Floats:
        """Return each row's sum of weights."""
        sums = np.bincount(self.rows, weights[self.columns], minlength=self.height)
        return np.clip(sums, -_CLIP, _CLIP)

    def slope(self, errors: Floats) -> Floats:
        """Return the gradient that errors of the rows make."""
        sums: Floats = np.bincount(self.columns, errors[self.rows], minlength=len(self.names)).astype(
            np.float64
        )
        return sums


def arrange(table: Sequence[Sequence[str]], minimum: int) -> Matrix:
    """Return lists of features as an array, with the features that stand in at least `minimum` of them."""
    counts = Counter(name for features in table for name in set(features))
    names = sorted(name for name, n in counts.items() if n >= minimum)
    index = {name: i for i, name in enumerate(names)}
    pairs = [
        (row, index[name]) for row, features in enumerate(table) for name in set(features) if name in index
    ]
    array = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return Matrix(names, array[:, 0], array[:, 1], len(table))


def _descend(matrix: Matrix, errors: Callable[[Floats], Floats], decay: float) -> dict[str, float]:
    """Return the weights that Adam finds over the whole set; `decay` is the strength of the L2 penalty."""
    weights = np.zeros(len(matrix.names))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        slope = matrix.slope(errors(matrix.scores(weights))) + decay * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        rate = 0.15 * (1 - step / (_STEPS + 1)) + 0.005
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return dict(zip(matrix.names, weights.tolist(), strict=True))


def fit_ranking(
    groups: Sequence[tuple[Sequence[Sequence[str]], Sequence[bool]]], minimum: int, decay: float
) -> dict[str, float]:
    """Return weights under which, in each group of readings, the right ones together are the most probable.

    A conditional log-linear model: a reading's probability is in proportion to exp(score).
    """
    matrix = arrange([features for readings, _ in groups for features in readings], minimum)
    group = np.repeat(np.arange(len(groups)), [len(right) for _, right in groups])
    right = np.array([flag for _, flags in groups for flag in flags], dtype=float)

    def errors(scores: Floats) -> Floats:
        odds = np.exp(scores)
        every = np.bincount(group, odds, minlength=len(groups))[group]
        wanted = np.bincount(group, odds * right, minlength=len(groups))[group]
        result: Floats = odds / every - odds * right / wanted
        return result

    return _descend(matrix, errors, decay)


def fit_decision(
    table: Sequence[Sequence[str]], labels: Sequence[bool], minimum: int, decay: float
) -> dict[str, float]:
    """Return the weights of a logistic regression."""
    target = np.array(labels, dtype=float)

    def errors(scores: Floats) -> Floats:
        result: Floats = 1.0 / (1.0 + np.exp(-scores)) - target
        return result

    return _descend(arrange(table, minimum), errors, decay)
