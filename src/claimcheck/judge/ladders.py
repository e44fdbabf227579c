"""All comparisons as ladders: their levels in the order in which they are tried, and what each level asks."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast

from claimcheck.judge import (
    bearings,
    causes,
    contrary,
    credit,
    date,
    dates,
    degrees,
    entity,
    happenings,
    number,
    order,
    quote,
    ranks,
    spellings,
    statement,
    swaps,
    tally,
    turns,
)
from claimcheck.judge.levels import Level
from claimcheck.models import Kind

DENIAL = "denial"
"""What stands for a level where `judge` reads a headline as a denial of the other (judge/denial.py)."""
VERDICTS = ("agree", "contradict", "superseded", "disputed")
"""The outcomes that make a finding."""


@dataclass(frozen=True)
class Ladder:
    """The levels of one comparison, from the first that is tried."""

    name: str
    """What is compared; its heading in questions.toml."""
    kinds: tuple[Kind, ...]
    """The kinds of its findings."""
    levels: tuple[Level, ...]

    def asked(self, level: str) -> str:
        """Return the condition under which a level decides, as a clause; empty where nobody has written it down."""
        questions = _questions()
        return questions.get(self.name, {}).get(level) or questions["all"].get(level, "")

    def to(self, level: str) -> tuple[Level, ...]:
        """Return the levels that are tried where one decides: those before it, and itself."""
        names = [rung.name for rung in self.levels]
        return self.levels[: names.index(level) + 1] if level in names else ()


LADDERS = (
    Ladder("numbers", ("number",), number.LEVELS),
    Ladder("figures", ("number",), (number.FIGURE,)),
    Ladder("swaps", ("number",), (swaps.SWAPPED,)),
    Ladder("tallies", ("number",), tally.LEVELS),
    Ladder("dates", ("date",), date.LEVELS),
    Ladder("telling dates", ("date",), (dates.SAME,)),
    Ladder("happenings", ("date",), (*happenings.LEVELS, happenings.BEFORE)),
    Ladder("turns", ("date",), (turns.ANOTHER,)),
    Ladder("quotes", ("quote",), quote.QUOTE),
    Ladder("speakers", ("attribution",), credit.ATTRIBUTION),
    Ladder("opposed", ("polarity",), statement.POLARITY),
    Ladder("contraries", ("polarity",), contrary.CONTRARY),
    Ladder("alike", ("event",), statement.EVENT),
    Ladder("causes", ("event",), causes.CAUSES),
    Ladder("degrees", ("event",), degrees.DEGREES),
    Ladder("entities", ("entity", "event"), entity.ENTITY),
    Ladder("spellings", ("entity",), spellings.SPELLING),
    Ladder("ranks", ("entity",), ranks.RANK),
    Ladder("bearings", ("entity",), bearings.BEARING),
    Ladder("orders", ("event",), order.LEVELS),
)


def ladder_of(kind: str, level: str, tried: tuple[str, ...] | None = None) -> Ladder | None:
    """Return the ladder of a kind that has a level; None where there is none, as for a denial.

    Where two have a level of that name, `tried` tells them apart: the names of those tried before it.
    """
    for ladder in LADDERS:
        before = tuple(rung.name for rung in ladder.to(level))[:-1]
        if kind in ladder.kinds and ladder.to(level) and (tried is None or before == tried):
            return ladder
    return None


def deciding() -> Iterator[tuple[str, str, str]]:
    """Yield kind, name and verdict of every level that makes findings."""
    for ladder in LADDERS:
        for level in ladder.levels:
            if level.outcome in VERDICTS:
                yield from ((kind, level.name, level.outcome) for kind in ladder.kinds)
    yield "polarity", DENIAL, "disputed"


@cache
def _questions() -> dict[str, dict[str, str]]:
    text = files("claimcheck.judge").joinpath("questions.toml").read_text("utf-8")
    return cast(dict[str, dict[str, str]], tomllib.loads(text))
