"""Rungs that several comparisons share: what holds two values apart, and the sentence that says so."""

from collections.abc import Callable

from claimcheck.judge.levels import Level, Outcome, Pair

_SCOPES: dict[str, tuple[Outcome, str]] = {
    "plan and outcome": ("different_scope", ", one of them as a plan or a possibility."),
    "other names": ("different_scope", ", of different people or places."),
    "other figures": ("different_scope", ", with different figures."),
    "other time": ("different_scope", ", for different times."),
    "other actor": ("different_scope", ", of different actors."),
    "written apart": ("different_scope", ", in articles written far apart."),
    "in turn": ("different_scope", ": one may have followed the other."),
    "other moment": ("superseded", ", at different times."),
    "parties differ": ("disputed", ": the parties dispute it."),
}


def apart_by(name: str, test: Callable[[Pair], bool], says: Callable[[Pair], str]) -> Level:
    """Return a level that sets two values apart by what they are told of.

    Its sentence is what the two say, as the comparison puts it, and what sets them apart.
    """
    outcome, ending = _SCOPES[name]
    return Level(name, outcome, test, lambda pair: says(pair) + ending)
