"""What the readers of steps, lengths and sets share about units of time."""

from typing import Any

from claimcheck.extract.timex.draft import Draft, Wanted
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme

STEP_UNITS = {"day", "week", "weekend", "month", "quarter", "year", "decade", "century"}
"""Units of the calendar: what one can be last, next or the same."""
CLOCK_UNITS = {"second", "minute", "hour"}

_MULTIPLES = {"fortnight": ("week", 2), "millennium": ("century", 10)}


def is_plural(unit: Lexeme) -> bool:
    """Return True for "years", "hrs"."""
    return unit.text[-1] in "sS" or unit.text.lower() == "millennia"


def modifier_of(hit: Hit) -> str | None:
    """Return the modifier of "early", "mid", "the end of" or of "about"."""
    lexeme = hit.one("m") or hit.one("j")
    return lexeme.value if lexeme is not None and lexeme.code in "mj1" else None


def length(unit: str, amount: float | None, **fields: Any) -> Draft:
    """Return a duration; a fortnight is two weeks."""
    name, factor = _MULTIPLES.get(unit, (unit, 1))
    whole = None if amount is None else amount * factor
    return Draft("DURATION", {"unit": name, "amount": whole, **fields})


def reference(value: str) -> Draft:
    """Return PAST_REF, PRESENT_REF or FUTURE_REF."""
    return Draft("DATE", {"fixed": value})


def stepped(unit: str, offset: int, wanted: Wanted | None = None) -> Draft:
    """Return a step from the publication date, or from another expression of the kind that is wanted."""
    fields: dict[str, Any] = {"base": "timex" if wanted else "published", "unit": unit, "offset": offset}
    if wanted and unit in {"quarter", "year"}:
        fields["fallback"] = True
    return Draft("DATE", fields, wanted=wanted)
