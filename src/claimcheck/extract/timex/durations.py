"""Lengths of time in ISO 8601, as TIMEX3 writes them."""

from claimcheck.models.timex import TimexReading

_LETTERS = {
    "year": "Y",
    "month": "M",
    "week": "W",
    "day": "D",
    "hour": "H",
    "minute": "M",
    "second": "S",
    "quarter": "Q",
    "decade": "DE",
    "century": "CE",
    "weekend": "WE",
}
_CLOCK_UNITS = {"hour", "minute", "second"}
_SMALLER = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}
_LARGER = {"decade": 10, "century": 100}


def written_length(amount: float | None, unit: str) -> str:
    """Return a duration: `P3D`, `PT90M`, `P2Y6M`, `PT0.5S`; `PXY` where the number is not known."""
    prefix = "PT" if unit in _CLOCK_UNITS else "P"
    if amount is None:
        return f"{prefix}X{_LETTERS[unit]}"
    if unit in _LARGER:
        return written_length(amount * _LARGER[unit], "year")
    whole = int(amount)
    if amount != whole and unit in _SMALLER:
        smaller, size = _SMALLER[unit]
        rest = round((amount - whole) * size, 2)
        if rest == int(rest):
            return _joined(whole, unit, int(rest), smaller)
    number = str(whole) if amount == whole else f"{amount:.4f}".rstrip("0").rstrip(".")
    return f"{prefix}{number}{_LETTERS[unit]}"


def _joined(whole: int, unit: str, rest: int, smaller: str) -> str:
    if not whole:
        return written_length(rest, smaller)
    if unit == "year" or unit in _CLOCK_UNITS:
        return f"{written_length(whole, unit)}{rest}{_LETTERS[smaller]}"
    return f"{written_length(whole, unit)}T{rest}{_LETTERS[smaller]}"


def length_values(reading: TimexReading) -> tuple[str, str | None, str | None]:
    """Return a duration's value and, for "12 to 18 months", its shortest and longest."""
    unit = reading.unit or "day"
    if reading.upper is not None:
        return (
            written_length(None, unit),
            written_length(reading.amount, unit),
            written_length(reading.upper, unit),
        )
    return written_length(reading.amount, unit), None, None
