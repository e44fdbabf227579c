"""Quantities: a value or an interval, a unit, a modifier."""

from typing import Literal

from claimcheck.models.base import Model

Modifier = Literal["=", "~", ">", ">=", "<", "<=", "range"]


class Quantity(Model):
    """How many of what."""

    start: int
    end: int
    text: str
    value: float | int | None
    """A finite number; None beyond 1e15, where `raw` keeps the writing."""
    upper: float | int | None = None
    """The upper end, only with the modifier `range`."""
    unit: str = ""
    """A normal form: an ISO currency code, `percent`, `percentage point`, a measure (`hour`, `acre`), or the
    lemma of the noun that is counted (`worker`, `seat`); empty for a bare number."""
    modifier: Modifier = "="
    raw: str | None = None
