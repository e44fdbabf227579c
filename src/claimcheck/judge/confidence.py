"""How sure a finding is: the share of its level's findings that were right on the development sets.

`make accuracy` counts them into confidence.toml; docs/accuracy.md tells how a finding is found right or wrong.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

PULL = 5
"""Findings of the verdict's overall share that are counted to those of each level, and with them one right and one
wrong: a level with few of its own stands somewhat below that share, one with many at its own."""
MOST = 0.99
"""Nothing is surer: that no finding of a level was wrong so far does not make the next one right."""
_DIGITS = 2


@dataclass(frozen=True)
class Measured:
    """Findings that could be told right or wrong by the gold, and how many of them were right."""

    right: int = 0
    judged: int = 0

    @property
    def share(self) -> float:
        """Return the share that was right, by Laplace's rule of succession: a half where nothing was judged."""
        return (self.right + 1) / (self.judged + 2)


@dataclass(frozen=True)
class Table:
    """The counts by verdict, and by kind and level."""

    verdicts: dict[str, Measured]
    levels: dict[tuple[str, str], Measured]

    def confidence(self, kind: str, level: str, verdict: str) -> float:
        """Return the share right of a level's findings, drawn towards its verdict's share, 0 to 1, to two digits.

        (right + 1 + PULL x the verdict's share) / (judged + 2 + PULL), at most MOST. A level without a row stands where
        one stands that was never judged.
        """
        whole = self.verdicts.get(verdict, Measured()).share
        own = self.levels.get((kind, level), Measured())
        return min(MOST, round((own.right + 1 + PULL * whole) / (own.judged + 2 + PULL), _DIGITS))


def read_table(text: str) -> Table:
    """Return the table that a TOML text holds."""
    rows = tomllib.loads(text)
    return Table(
        {row["verdict"]: Measured(row["right"], row["judged"]) for row in rows.get("verdict", ())},
        {(row["kind"], row["level"]): Measured(row["right"], row["judged"]) for row in rows.get("level", ())},
    )


@cache
def table() -> Table:
    """Return the table as it was last measured."""
    return read_table(files("claimcheck.judge").joinpath("confidence.toml").read_text("utf-8"))


def confidence(kind: str, level: str, verdict: str) -> float:
    """Return how sure a finding that a level decided is, 0 to 1."""
    return table().confidence(kind, level, verdict)
