"""All levels of all comparisons, by the kind of finding that they lead to, in the order in which they are tried."""

from claimcheck.judge import date, number, quote, statement, tally
from claimcheck.judge.levels import Level

DENIAL = "denial"
"""What stands for a level where `judge` reads a headline as a denial of the other (judge/denial.py)."""

LADDERS: dict[str, tuple[Level, ...]] = {
    "number": (*number.LEVELS, number.FIGURE, *tally.LEVELS),
    "date": date.LEVELS,
    "quote": quote.QUOTE,
    "attribution": quote.ATTRIBUTION,
    "polarity": statement.POLARITY,
    "event": statement.EVENT,
}
VERDICTS = ("agree", "contradict", "superseded", "disputed")
"""The outcomes that make a finding."""


def deciding() -> list[tuple[str, str, str]]:
    """Return kind, name and verdict of every level that makes findings."""
    found = [
        (kind, level.name, level.outcome)
        for kind, ladder in LADDERS.items()
        for level in ladder
        if level.outcome in VERDICTS
    ]
    return [*found, ("polarity", DENIAL, "disputed")]
