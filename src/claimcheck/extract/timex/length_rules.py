"""Readers of lengths ("two and a half years", "month-long"), of how often ("every Tuesday") and of fixed references."""

from typing import Any

from claimcheck.extract.timex.context import word_in
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.amounts import amount_of
from claimcheck.extract.timex.scan import Lexeme
from claimcheck.extract.timex.step_rules import is_plural, phase_of

Fields = dict[str, Any]

_TIMES = {"fortnight": ("week", 2), "millennium": ("century", 10)}
_NO_LENGTH = {"half", "period", "weekend"}
_PAST = {"last", "past", "previous"}
_FUTURE = {"next", "coming", "following"}
_SET_LETTERS = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y", "decade": "P{}0Y",
                "century": "P{}00Y", "hour": "PT{}H", "minute": "PT{}M", "second": "PT{}S", "weekend": "XXXX-WXX-WE"}


def read_length(hit: Hit) -> Draft | None:
    """Return the draft of a duration, or None for an age, a part of a name, or a bare noun."""
    after = hit.after()
    if _is_age(hit, after):
        return None
    if whole := hit.one("w"):
        unit = str(whole.value)
        fields = {"unit": unit.rstrip("s"), "amount": None if unit.endswith("s") else 1}
        return Draft("DURATION", fields)
    unit = hit.run("U")[0]
    if unit.value in _NO_LENGTH:
        return None
    if adjective := hit.one("G"):
        return _with_adjective(adjective, unit)
    if not hit.one("num"):
        return _bare(hit, unit)
    if _is_name(hit, unit) or (hit.run("num")[0].code == "a" and _is_rate(hit)):
        return None
    return _counted(hit, unit)


def _is_age(hit: Hit, after: Lexeme | None) -> bool:
    if word_in(after, "not_length_before"):
        return True
    following = hit.lexemes[hit.end + 1] if hit.end + 1 < len(hit.lexemes) else None
    return after is not None and after.code == "-" and word_in(following, "not_length_before")


def _is_name(hit: Hit, unit: Lexeme) -> bool:
    """Return True for "60 Minutes", "a second" (one more) and "three-quarters" (a fraction)."""
    first = hit.run("num")[0]
    if first.code in "NY":
        return unit.text[0].isupper() and not unit.text.isupper()
    if unit.value == "quarter" and is_plural(unit):
        after = hit.after()
        return first.value == 3 and ("-" in hit.match.group() or (after is not None and after.code == "o"))  # noqa: PLR2004
    return first.code == "a" and unit.value == "second"


def _is_rate(hit: Hit) -> bool:
    """Tell "50 people a day" from "a day of talks"."""
    before = hit.before()
    if before is None or hit.one("r") or before.code in "!,()" or hit.one("j"):
        return False
    if word_in(before, "rate_after"):
        return True
    if word_in(before, "length_after") or before.code in "xV" and not before.text[0].isalpha():
        return False
    return before.code in "NY" or hit.pos_at(before.start) in {"NOUN", "NUM", "SYM"}


def _counted(hit: Hit, unit: Lexeme) -> Draft | None:
    amount = amount_of([*hit.run("num"), *hit.run("r")])
    name, factor = _TIMES.get(unit.value, (unit.value, 1))
    fields: Fields = {"unit": name, "amount": None if amount is None else amount * factor}
    if second := hit.run("num2"):
        upper = amount_of(second)
        if amount is None or upper is None or upper <= amount:
            return None
        fields["upper"] = upper * factor
    if direction := _direction(hit):
        fields |= {"direction": direction, "base": "published"}
    if _is_some_day(hit, amount, unit):
        return Draft("DATE", {"fixed": "FUTURE_REF"})
    return Draft("DURATION", fields, mod=phase_of(hit))


def _direction(hit: Hit) -> str | None:
    near = hit.one("dir")
    if near is None or near.code == "t":
        return None
    if near.value in {"previous", "following"}:
        return None
    return "past" if near.value in _PAST else "future" if near.value in _FUTURE else None


def _is_some_day(hit: Hit, amount: float | None, unit: Lexeme) -> bool:
    single = amount == 1 and unit.value == "day" and hit.run("num")[0].code == "n" and "-" not in hit.match.group()
    return single and word_in(hit.before(), "some_day_after")


def _with_adjective(adjective: Lexeme, unit: Lexeme) -> Draft | None:
    """Return "recent years", "future quarters", "the current month"."""
    if adjective.value == "PRESENT_REF":
        return None if is_plural(unit) else Draft("DATE", {"base": "published", "unit": unit.value, "offset": 0})
    if not is_plural(unit):
        return None
    if adjective.value == "FUTURE_REF":
        return Draft("DATE", {"fixed": "FUTURE_REF"})
    return Draft("DURATION", {"unit": unit.value, "direction": "past"})


def _bare(hit: Hit, unit: Lexeme) -> Draft | None:
    """Return lengths without a number: "for years", "in past years", "the past year", "week-long"."""
    near = hit.one("dir")
    if near is not None:
        return _past_unit(hit, near, unit)
    if "5" in hit.match.group():
        return Draft("DURATION", {"unit": unit.value, "amount": 1})
    if not is_plural(unit) or unit.value == "second":
        return None
    after = hit.after()
    since = after is not None and after.code in "el"
    if "T" in hit.match.group():
        if not since and not word_in(hit.before(), "span_after"):
            return None
    elif not since and not word_in(hit.before(), "length_after"):
        return None
    return Draft("DURATION", {"unit": _TIMES.get(unit.value, (unit.value, 1))[0]})


def _past_unit(hit: Hit, near: Lexeme, unit: Lexeme) -> Draft | None:
    if is_plural(unit):
        if near.value in _PAST:
            return Draft("DATE", {"fixed": "PAST_REF"})
        return Draft("DATE", {"fixed": "FUTURE_REF"}) if near.value in _FUTURE else None
    if near.value == "past" or (near.value == "coming"):
        name, factor = _TIMES.get(unit.value, (unit.value, 1))
        fields = {"unit": name, "amount": factor, "base": "published"}
        return Draft("DURATION", fields | {"direction": "past" if near.value == "past" else "future"})
    return None


def read_set(hit: Hit) -> Draft | None:
    """Return the draft of "every day", "each July", "Mondays", "daily", "twice a week"."""
    if often := hit.one("A"):
        return Draft("SET", {"fixed": often.value})
    what, each = hit.one("what"), hit.one("E")
    if what is not None:
        return _repeated(what, each)
    unit = hit.run("U")[0]
    if hit.one("lead"):
        return Draft("SET", {"fixed": _SET_LETTERS[unit.value].format(1)}) if unit.value in _SET_LETTERS else None
    if hit.one("rate"):
        return Draft("SET", {"fixed": _SET_LETTERS[unit.value].format(1)}) if _rate_fits(hit, unit) else None
    if each is None or unit.value not in _SET_LETTERS:
        return None
    if each.code == "R" and unit.value in {"hour", "minute", "second"}:
        return None
    counted = hit.one("num")
    amount = counted.value if counted is not None else each.value
    if unit.value in {"second", "minute"} and counted is None:
        return None
    return Draft("SET", {"fixed": _SET_LETTERS[unit.value].format(amount)})


def _rate_fits(hit: Hit, unit: Lexeme) -> bool:
    return unit.value in {"day", "week", "month", "quarter", "year"} and not is_plural(unit) and _is_rate(hit)


def _repeated(what: Lexeme, each: Lexeme | None) -> Draft | None:
    plural = what.text[-1] in "sS"
    if each is None and not plural and what.code != "6":
        return None
    if what.code in "W6":
        return Draft("SET", {"fixed": f"XXXX-WXX-{what.value}"})
    if what.code == "M":
        return Draft("SET", {"fixed": f"XXXX-{what.value:02}"})
    if what.code == "S":
        return Draft("SET", {"fixed": f"XXXX-{what.value}"})
    return Draft("SET", {"fixed": f"XXXX-XX-XXT{what.value}"})


def read_fixed(hit: Hit) -> Draft | None:
    """Return the draft of "now", "recently", "the future"."""
    if past := hit.one("past"):
        noun = past.text.lower() == "past" and hit.pos_at(past.start) == "NOUN"
        return Draft("DATE", {"fixed": "PAST_REF"}) if noun else None
    word = hit.run("V")[0]
    if word.code == "G" and word.value == "FUTURE_REF":
        return None
    return Draft("DATE", {"fixed": word.value})
