"""Readers of how often something happens: "every Tuesday", "daily", "twice a week"."""

from claimcheck.extract.timex.context import is_rate
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.durations import written_length
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme
from claimcheck.extract.timex.units import CLOCK_UNITS, STEP_UNITS, is_plural


def read_set(hit: Hit) -> Draft | None:
    """Return the draft of a set, its value the period of repetition."""
    if often := hit.one("A"):
        after = hit.after()
        titled = often.text[0].isupper() and after is not None and after.text[0].isupper()
        return None if titled else Draft("SET", {"fixed": often.value})  # "the Daily News"
    if (what := hit.one("what")) is not None:
        return _repeated(what, hit.one("E") is not None)
    unit = hit.run("U")[0]
    if hit.one("lead"):  # "24 hours a day"
        return _every(1, unit)
    if hit.one("rate"):
        fits = unit.value not in CLOCK_UNITS and not is_plural(unit) and is_rate(hit)
        return _every(1, unit) if fits else None
    if hit.one("per"):
        return None if unit.value in CLOCK_UNITS else _every(1, unit)
    counted, each = hit.one("num"), hit.run("E")[0]
    if unit.value in {"second", "minute"} and counted is None:
        return None
    return _every(counted.value if counted is not None else each.value, unit)


def _every(amount: float, unit: Lexeme) -> Draft | None:
    if unit.value == "weekend":
        return Draft("SET", {"fixed": "XXXX-WXX-WE"})
    if unit.value not in STEP_UNITS | CLOCK_UNITS:
        return None
    return Draft("SET", {"fixed": written_length(amount, unit.value)})


def _repeated(what: Lexeme, each: bool) -> Draft | None:
    """Return "every Tuesday", "Tuesdays", "each July", "every summer", "mornings"."""
    if not each and what.code != "6" and what.text[-1] not in "sS":
        return None
    value = {
        "W": f"XXXX-WXX-{what.value}",
        "6": f"XXXX-WXX-{what.value}",
        "M": f"XXXX-{what.value:>02}",
        "S": f"XXXX-{what.value}",
    }
    return Draft("SET", {"fixed": value.get(what.code, f"XXXX-XX-XXT{what.value}")})
