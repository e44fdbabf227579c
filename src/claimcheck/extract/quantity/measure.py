"""Values as plain numbers, and in base units where they convert exactly."""

from decimal import Decimal

from claimcheck.extract.quantity.digits import BEYOND
from claimcheck.extract.quantity.lexicon import Unit

_DIGITS = 12


def plain(value: Decimal | None) -> float | int | None:
    """Return an int for whole values, else a float; None for none and for values beyond the limit."""
    if value is None or value == BEYOND:
        return None
    whole = value.to_integral_value()
    return int(whole) if whole == value else float(value)


def converted(value: Decimal | None, unit: Unit | None) -> float | int | None:
    """Return the value in the unit's base unit, to twelve digits; None where it does not convert exactly."""
    number = plain(value)
    if number is None or unit is None or unit.factor is None:
        return None
    result = number * unit.factor + unit.offset
    rounded = float(f"{result:.{_DIGITS}g}")
    return int(rounded) if rounded.is_integer() else rounded
