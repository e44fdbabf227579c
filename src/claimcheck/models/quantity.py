"""Quantities: a value or an interval, a unit, a modifier, and what is counted."""

from typing import Literal

from claimcheck.models.base import Model

Modifier = Literal["=", "~", ">", ">=", "<", "<=", "range"]
Dimension = Literal[
    "",
    "money",
    "percent",
    "points",
    "length",
    "area",
    "mass",
    "volume",
    "temperature",
    "duration",
    "age",
    "rate",
    "power",
    "factor",
    "count",
]
QuantityKind = Literal["cardinal", "fraction", "ratio", "score", "vague", "difference"]


class Quantity(Model):
    """How many of what."""

    start: int
    end: int
    """The readable span: modifier, number, unit, and the counted noun where it follows without a break."""
    text: str
    value: float | int | None
    """A finite number; None beyond 1e15, where `raw` keeps the writing."""
    upper: float | int | None = None
    """The upper end, only with the modifier `range`."""
    unit: str = ""
    """A normal form: an ISO currency code, `percent`, `percentage point`, a measure (`hour`, `acre`), or the
    lemma of the noun that is counted (`worker`, `seat`); empty for a bare number and for a fraction."""
    modifier: Modifier = "="
    raw: str | None = None
    """The numeral as written, where the value is beyond 1e15."""
    kind: QuantityKind = "cardinal"
    """`fraction`: two-thirds; `ratio`: one in four; `score`: one of the numbers of 6-1 or of a tally;
    `vague`: an order of magnitude (dozens); `difference`: 3 million more than another number."""
    dimension: Dimension = ""
    """What kind of thing the value measures. Fractions and ratios are `percent`; `count` where a noun is
    counted; empty for bare numbers."""
    canonical: float | int | None = None
    """The value in `canonical_unit`, where it converts exactly: seconds for hours and days, months for
    years, metres, square metres, kilograms, litres, degrees Celsius, dollars for cents, percent for
    fractions."""
    canonical_upper: float | int | None = None
    """The upper end in `canonical_unit`."""
    canonical_unit: str = ""
    per: str = ""
    """What the value is a rate of: `day`, `share`."""
    of: float | int | None = None
    """The whole: 27 in "three of the 27"."""
    additional: bool = False
    """True for "another 12", "12 more", "12 others": on top of what was told before."""
    noun: str = ""
    """The phrase of the thing counted or measured, lower-case, its head as a lemma ("seriously injured
    soldier"); for a percentage, a sum or a bare number also the thing that rose, fell or stood at it ("death
    toll")."""
    noun_start: int | None = None
    noun_end: int | None = None
    """Span of `noun` in the text."""
    state: str = ""
    """What the text says has become of those counted: `dead`, `wounded`, `missing`."""
    verb: str = ""
    """Lemma of the verb that governs the quantity."""
    verb_start: int | None = None
    """Offset of that verb."""
