"""The matching of one story: its items, their alignments, their groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.match.alike import alike
from claimcheck.match.candidates import candidates
from claimcheck.match.figures import figure_groups
from claimcheck.match.fit import fits
from claimcheck.match.groups import Group, grouped, mutual
from claimcheck.match.items import Item, story_items
from claimcheck.match.moments import moment_groups
from claimcheck.match.score import Alignment, align
from claimcheck.match.tallies import Tally, tallies
from claimcheck.match.utterances import QuotePair, quote_pairs
from claimcheck.match.weights import Weights
from claimcheck.models import Extraction

THRESHOLDS = {"number": 0.15, "date": 0.18, "statement": 0.18}
"""Least alignment for two slots to speak of the same thing, by kind of slot."""


@dataclass(frozen=True)
class Matched:
    """What matching found in a story."""

    items: list[Item]
    groups: dict[str, list[Group]]
    """Groups by kind of slot: number, date, statement."""
    pairs: dict[str, list[Alignment]]
    """By the same kinds, all mutual alignments, whether a group has taken both items or not."""
    quotes: list[QuotePair]
    figures: list[list[Item]]
    """Items that give one telling figure, or one telling moment, whatever their words."""
    tallies: list[Tally]
    """How members voted, one for each vote and article."""
    alike: list[Alignment] = field(default_factory=list)
    """Pairs of statements in much the same words."""


def match_story(extractions: Sequence[Extraction], weights: Weights, lineages: Mapping[str, str]) -> Matched:
    """Return the groups of a story's items and the utterances that recur in it."""
    items = story_items(extractions, weights, lineages)
    pairs = {
        kind: alignments([item for item in items if item.slot.kind == kind], threshold)
        for kind, threshold in THRESHOLDS.items()
    }
    groups = {kind: grouped(pairs[kind], threshold) for kind, threshold in THRESHOLDS.items()}
    quotes = list(quote_pairs([item for item in items if item.slot.kind == "quote"]))
    figures = figure_groups([item for item in items if item.slot.kind == "number"], weights)
    figures += moment_groups([item for item in items if item.slot.kind == "date"], weights)
    return Matched(
        items,
        groups,
        pairs,
        quotes,
        figures,
        tallies(items),
        alike([item for item in items if item.slot.kind == "statement"]),
    )


def alignments(items: Sequence[Item], threshold: float) -> list[Alignment]:
    """Return the mutual alignments among items of one kind that fit each other and reach the threshold."""
    scored = (align(a, b) for a, b in candidates(items) if fits(a, b))
    return mutual([pair for pair in scored if pair.score >= threshold])
