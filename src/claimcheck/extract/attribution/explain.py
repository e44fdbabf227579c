"""Why a word was taken for a cue, or was not."""

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from claimcheck.extract.attribution.model import Weights, load_model
from claimcheck.extract.attribution.quotation import Quotation, find_quotations
from claimcheck.extract.attribution.quoted import place_quotations
from claimcheck.extract.attribution.readings import Decision, decide
from claimcheck.extract.attribution.tree import build_tree
from claimcheck.models.base import Span


class Contribution(NamedTuple):
    """A feature and what it adds to the log-odds."""

    feature: str
    weight: float


class Explanation(NamedTuple):
    """One possible cue, its best reading, and what speaks for and against it."""

    cue: Span
    content: tuple[Span, ...]
    frame: str
    probability: float
    contributions: tuple[Contribution, ...]
    """The weightiest first; their sum is the log-odds of `probability`."""


def contributions(features: Sequence[str], weights: Weights) -> tuple[Contribution, ...]:
    """Return the features that have a weight, the weightiest first."""
    known = [Contribution(feature, weights[feature]) for feature in features if feature in weights]
    return tuple(sorted(known, key=lambda c: (-abs(c.weight), c.feature)))


def explain(doc: Doc, quotations: Sequence[Quotation] | None = None) -> list[Explanation]:
    """Return every word that could be a cue with the reasons for and against it, in text order.

    Those above the thresholds of `data/weights.json` become attributions, unless they repeat one or stand doubtfully
    inside one.
    """
    tree = build_tree(doc)
    if not tree.parsed:
        return []
    quotes = place_quotations(tree, find_quotations(tree.text) if quotations is None else quotations)
    model = load_model()

    def told(decision: Decision) -> Explanation:
        candidate = decision.candidate
        return Explanation(
            (tree.start[candidate.cue], tree.end[candidate.cue]),
            tuple((tree.start[start], tree.end[end - 1]) for start, end in candidate.content),
            candidate.frame,
            decision.probability,
            contributions(decision.features, model.decision),
        )

    return [told(decision) for decision in decide(tree, quotes, model)]
