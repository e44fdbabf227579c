"""Time expressions, before and after they are anchored."""

from typing import Literal

from claimcheck.models.base import Model

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class TimexReading(Model):
    """What an expression says by itself, read without an anchor."""


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
    """As in TIMEX3: APPROX, START, MID, END, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE."""
    begin: str | None = None
    """First value of a range."""
    end_value: str | None = None
    """Last value of a range."""
    anchor: str | None = None
    """What resolved it: `published`, `timex:N` (an index into the article's timexes), or None."""
    reason: str | None = None
    """Why it has no value."""
    reading: TimexReading = TimexReading()
