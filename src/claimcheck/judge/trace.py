"""The levels of a comparison as they were tried, for explanations."""

from claimcheck.judge.ladders import Ladder, ladder_of
from claimcheck.judge.levels import Decision
from claimcheck.models.explanation import LevelTried


def levels_tried(decision: Decision) -> tuple[LevelTried, ...]:
    """Return the levels as they were tried, to the one that held; empty where no ladder has it."""
    ladder = ladder_of(decision.kind, decision.level.name, decision.tried)
    return levels_tried_to(ladder, decision.level.name) if ladder else ()


def levels_tried_to(ladder: Ladder, level: str) -> tuple[LevelTried, ...]:
    """Return a ladder's levels to the one that held: the first whose test does decides, so those before it did not."""
    return tuple(
        LevelTried(
            name=rung.name, outcome=rung.outcome, asks=ladder.asked(rung.name), held=rung.name == level
        )
        for rung in ladder.to(level)
    )
