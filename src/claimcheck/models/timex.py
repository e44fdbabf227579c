"""Time expressions, before and after they are anchored."""

from typing import Literal

from claimcheck.models.base import Model

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimeUnit = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
]
"""Finest first."""
Tense = Literal["past", "present", "future"]
Base = Literal["published", "timex"]


class TimexReading(Model):
    """What an expression says by itself, read without an anchor.

    A calendar expression is a place to start from (`base`), a step (`offset` times `unit`) and the parts of a
    date that narrow the result: "9 p.m. on Friday of last week" is published, -1 week, weekday 5, 21:00.
    A duration or a set is an `amount` of `unit`.
    """

    base: Base | None = None
    """Where the step starts: the publication date, or another expression; None where the date is in full."""
    of: int | None = None
    """With base `timex`: index of the other expression; None where the text has none that fits."""
    unit: TimeUnit | None = None
    offset: int | None = None
    """Signed number of units from the base; 0 is the unit that holds it; None: no step."""
    direction: Literal["past", "future", "nearest"] | None = None
    """Where the words say which of several dates is meant ("last", "next"); None leaves it to the tense."""
    tense: Tense | None = None
    """Tense of the clause that the expression stands in."""
    granularity: TimeUnit | None = None
    """How coarse the value is; None: as the finest part says, or as the base is."""
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    """SP, SU, FA or WI."""
    month: int | None = None
    week_of: bool = False
    """True for "the week of 6 March"."""
    day: int | None = None
    weekday: int | None = None
    """1 (Monday) to 7 (Sunday)."""
    holiday: str | None = None
    """A key of the table of holidays."""
    part: str | None = None
    """Part of the day: MO, MI, AF, EV, NI."""
    clock: str | None = None
    """`hh:mm` or `hh:mm:ss`."""
    zone: str | None = None
    """An offset (`+02:00`), `Z`, or a zone with summer time (`ET`), which the date decides."""
    amount: float | None = None
    """Length of a duration, or of a set's period; None is unknown ("several years")."""
    upper: float | None = None
    """Longer end of a duration given as a range."""
    fixed: str | None = None
    """A value that needs no reckoning: `PRESENT_REF`, a set, a written ISO date."""
    until: "TimexReading | None" = None
    """Last day of a range written as one expression ("May 3-5")."""
    role: Literal["begin", "end"] | None = None
    """Which end of a range written as two expressions this is; `partner` is the other."""
    partner: int | None = None
    fallback: bool = False
    """True where, with base `timex` and no earlier expression, the publication date serves."""
    compares: bool = False
    """True for "a year earlier": the value is as fine as what it is compared with (a quarter, a month)."""
    problem: str | None = None
    """Why it cannot be resolved, whatever the anchor ("03/04/2024")."""


class Timex(Model):
    """A time expression with its TIMEX3 value.

    `value` is None, with a `reason`, while nothing anchors the expression.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str | None = None
    mod: str | None = None
    """As in TIMEX3: APPROX, START, MID, END, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE."""
    begin: str | None = None
    """First value of a range."""
    end_value: str | None = None
    """Last value of a range."""
    anchor: str | None = None
    """What resolved it: `published`, `timex:N` (an index into the article's timexes), or None."""
    reason: str | None = None
    """Why it has no value."""
    reading: TimexReading = TimexReading()
