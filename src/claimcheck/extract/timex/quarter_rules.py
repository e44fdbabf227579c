"""Readers of periods that a report compares: "the quarter ended 30 June", "the year-ago quarter"."""

from typing import Any

from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit

_HALF_QUARTER_BACK = -45
_QUARTERS = 4


def read_quarter(hit: Hit) -> Draft | None:
    """Return the draft of a quarter that takes its place from another date."""
    if hit.one("ending"):
        # A quarter that ended on some day is the one of the calendar that most of its days fall in.
        return _referring("ending", unit="day", offset=_HALF_QUARTER_BACK, granularity="quarter")
    if hit.one("same"):
        return _referring("period", unit="quarter", offset=0)
    if year := hit.one("Y"):
        return _referring("period", granularity="quarter", year=year.value)
    unit = hit.one("U")
    if unit is not None and unit.value != "year":
        return None
    if ordinal := hit.one("O"):
        fields = {"base": "published", "unit": "year", "offset": -1, "quarter": ordinal.value}
        return Draft("DATE", fields) if ordinal.value <= _QUARTERS else None
    return _referring(
        "period", unit="year", offset=-1, compares=True, granularity="quarter" if hit.one("Q") else None
    )


def _referring(wanted: Any, **fields: Any) -> Draft:
    return Draft("DATE", {"base": "timex", "fallback": True, **fields}, wanted=wanted)
