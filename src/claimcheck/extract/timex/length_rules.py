"""Readers of lengths of time ("two and a half years", "for decades") and of fixed references."""

from typing import Any

from claimcheck.extract.timex.amounts import amount_of
from claimcheck.extract.timex.context import is_rate, word_in
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme
from claimcheck.extract.timex.units import STEP_UNITS, is_plural, length, modifier_of, reference

_NO_LENGTH = {"half", "period", "weekend"}
_DIRECTIONS = {"last": "past", "past": "past", "next": "future", "coming": "future"}
_THREE = 3


def read_length(hit: Hit) -> Draft | None:
    """Return the draft of a duration, or None for an age, a part of a name, or a bare noun."""
    if _is_age(hit):
        return None
    if whole := hit.one("w"):  # "yearlong", "dayslong"
        return length(whole.value.rstrip("s"), None if whole.value.endswith("s") else 1)
    unit = hit.run("U")[0]
    if unit.value in _NO_LENGTH:
        return None
    if adjective := hit.one("G"):
        return _with_adjective(adjective.value, unit)
    if near := hit.one("dir"):
        if not hit.one("num"):
            return _last_or_next(near.value, unit)
    elif not hit.one("num"):
        return _bare(hit, unit)
    if _is_name(hit, unit) or (hit.run("num")[0].code == "a" and is_rate(hit)):
        return None
    return _counted(hit, unit)


def _is_age(hit: Hit) -> bool:
    after = hit.after()
    following = hit.lexemes[hit.end + 1] if hit.end + 1 < len(hit.lexemes) else None
    old = after is not None and after.code == "-" and word_in(following, "not_length_before")
    return old or word_in(after, "not_length_before")


def _is_name(hit: Hit, unit: Lexeme) -> bool:
    """Return True for "60 Minutes", "a second" (one more) and "three-quarters" (a fraction)."""
    first, after = hit.run("num")[0], hit.after()
    if first.code in "NY":
        return unit.text[0].isupper() and not unit.text.isupper()
    if unit.value == "quarter" and is_plural(unit) and first.value == _THREE:
        return "-" in hit.match.group() or (after is not None and after.code == "o")
    return first.code == "a" and unit.value == "second"


def _counted(hit: Hit, unit: Lexeme) -> Draft | None:
    amount = amount_of([*hit.run("num"), *hit.run("r")])
    fields: dict[str, Any] = {}
    if second := hit.run("num2"):
        upper = amount_of(second)
        if amount is None or upper is None or upper <= amount:
            return None
        fields["upper"] = length(unit.value, upper).fields["amount"]
    if (near := hit.one("dir")) and near.value in _DIRECTIONS:
        fields |= {"direction": _DIRECTIONS[near.value], "base": "published"}
    one_day = hit.match.group() == "nU" and unit.value == "day" and amount == 1
    if one_day and word_in(hit.before(), "some_day_after"):
        return reference("FUTURE_REF")  # "will one day return"
    draft = length(unit.value, amount, **fields)
    draft.mod = modifier_of(hit)
    return draft


def _with_adjective(value: str, unit: Lexeme) -> Draft | None:
    """Return "recent years", "future quarters", "the current month"."""
    if value == "PRESENT_REF":
        current = unit.value in STEP_UNITS and not is_plural(unit)
        return Draft("DATE", {"base": "published", "unit": unit.value, "offset": 0}) if current else None
    if not is_plural(unit):
        return None
    return reference("FUTURE_REF") if value == "FUTURE_REF" else length(unit.value, None, direction="past")


def _last_or_next(near: str, unit: Lexeme) -> Draft | None:
    """Return "the past year" as a length, "past years" and "coming months" as what they are."""
    direction = _DIRECTIONS.get(near)
    if direction is None:
        return None
    if is_plural(unit):
        return reference("PAST_REF" if direction == "past" else "FUTURE_REF")
    if near in {"past", "coming"}:
        return length(unit.value, 1, base="published", direction=direction)
    return None


def _bare(hit: Hit, unit: Lexeme) -> Draft | None:
    """Return lengths without a number: "for years", "over the years", "week-long"."""
    if "5" in hit.match.group():
        return length(unit.value, 1)
    if not is_plural(unit) or unit.value == "second":
        return None
    after = hit.after()
    since = after is not None and after.code in "el"  # "in the weeks before the vote"
    before = "span_after" if "T" in hit.match.group() else "length_after"
    return length(unit.value, None) if since or word_in(hit.before(), before) else None


def read_fixed(hit: Hit) -> Draft | None:
    """Return the draft of "now", "recently", "the past", "the future"."""
    if past := hit.one("past"):
        noun = past.value == "past" and hit.pos_at(past.start) == "NOUN"
        return reference("PAST_REF") if noun else None
    word = hit.run("V")[0]
    if word.code == "G" and word.value == "FUTURE_REF":
        return None  # "future earnings"
    return reference(word.value)
