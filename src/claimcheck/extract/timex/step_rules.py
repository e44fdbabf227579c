"""Readers of steps from a date: "last week", "the same day", "the year", "two days later", "a year ago"."""

from typing import Any

from claimcheck.extract.timex.amounts import amount_of
from claimcheck.extract.timex.context import is_title, word_in
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.lexemes import Lexeme
from claimcheck.extract.timex.units import (
    CLOCK_UNITS,
    STEP_UNITS,
    is_plural,
    length,
    modifier_of,
    reference,
    stepped,
)

_PUBLISHED = {"last": -1, "next": 1, "coming": 1, "this": 0}
_CONTEXT = {"previous": -1, "following": 1, "that": 0, "same": 0}
_REFERENCES = {-1: "PAST_REF", 1: "FUTURE_REF"}
_LARGE = {"decade": 10, "century": 100}


def read_step(hit: Hit) -> Draft | None:
    """Return the draft of "last week", "the week", "year-end", "that night"."""
    if (part := hit.one("P")) is not None:
        return _part(hit, part)
    unit = hit.one("U")
    if unit is None or is_plural(unit) or unit.value not in STEP_UNITS:
        return None
    near = hit.one("dir")
    draft = _near(hit, near.value, unit.value) if near is not None else _bare(hit, unit)
    if draft is not None:
        draft.mod = modifier_of(hit)
    return draft


def _near(hit: Hit, near: str, unit: str) -> Draft | None:
    """Return the draft of a unit with last, next, this, that."""
    the = hit.one("T") is not None
    if near == "latest":
        return stepped(unit, 0, "period") if unit == "quarter" else stepped(unit, -1)
    if near == "next" and the and unit == "day":
        return stepped("day", 1, "day")
    if near in _CONTEXT:
        if near in {"following", "same"} and not the and not hit.match.group().startswith("h"):
            return None
        return stepped(unit, _CONTEXT[near], "day" if unit in {"day", "week", "weekend"} else "any")
    if near not in _PUBLISHED or (near == "coming" and not the):
        return None
    draft = stepped(unit, _PUBLISHED[near])
    draft.tensed = unit == "weekend" and near == "this"
    return draft


def _bare(hit: Hit, unit: Lexeme) -> Draft | None:
    """Return the draft of "the week", "the end of the year", "year-end", "the quarter"."""
    phase, after = hit.one("m"), hit.after()
    if hit.one("T") is None:  # "year-end", "year's end"
        return stepped(unit.value, 0) if unit.value in {"year", "month", "week", "quarter"} else None
    if phase is None and (unit.value in {"decade", "century"} or (after is not None and after.code in "el")):
        return None  # "the week before the vote"
    if unit.value == "day" or is_title(hit, unit):
        return None
    if unit.value == "quarter":
        return stepped("quarter", 0, "period")
    if unit.value == "year" and ("f" in hit.match.group() or (after is not None and after.code == "2")):
        return length("year", 1)
    draft = stepped(unit.value, 0)
    draft.tensed = unit.value == "weekend"
    return draft


def _part(hit: Hit, part: Lexeme) -> Draft | None:
    """Return the draft of "this morning", "last night", "that evening", "the next morning"."""
    near, after = hit.one("dir"), hit.after()
    if part.text[-1] in "sS":
        return None
    fields: dict[str, Any] = {"part": part.value, "unit": "day", "offset": 0, "base": "timex"}
    draft = Draft("TIME", fields, mod=modifier_of(hit), wanted="clock")
    if near is None:
        if after is not None and after.code == "x" and hit.pos_at(after.start) in {"NOUN", "PROPN"}:
            return None  # "the morning session"
        fields["fallback"] = True
    elif near.value in {"this", "last"} or (near.value == "next" and not hit.one("T")):
        fields |= {"base": "published", "offset": _PUBLISHED[near.value]}
        draft.wanted = None
    elif near.value == "next" or near.value in _CONTEXT:
        fields["offset"] = 1 if near.value == "next" else _CONTEXT[near.value]
        draft.wanted = "day"
    else:
        return None
    return draft


def read_ago(hit: Hit) -> Draft | None:
    """Return the draft of an amount with ago, from now, earlier, later, before or after."""
    near = hit.run("dir")[0]
    if many := hit.one("many"):
        return reference(_REFERENCES[near.value]) if is_plural(many) else None
    unit = hit.run("U")[0].value
    if unit in {"half", "weekend"} or (near.text.lower() in {"before", "after"} and not _closes(hit)):
        return None
    if not hit.one("num"):  # "the day before", "the week after"
        if unit not in STEP_UNITS - {"quarter"}:
            return None
        return stepped(unit, near.value, "day" if unit in {"day", "week"} else "any")
    amount = amount_of([*hit.run("num"), *hit.run("r")])
    if amount is None or unit == "millennium":
        return reference(_REFERENCES[near.value]) if near.code in "gF" else None
    return _counted(hit, amount * near.value, unit, near.code)


def _closes(hit: Hit) -> bool:
    """Return True when "before" or "after" ends its clause and so refers to an earlier date."""
    after = hit.after()
    return after is None or after.code in "!,)" or word_in(after, "clause_ends")


def _counted(hit: Hit, count: float, unit: str, code: str) -> Draft:
    count, unit = _whole(count, unit)
    draft = stepped(unit, round(count), "any" if code in "el" else None)
    if unit in CLOCK_UNITS:
        draft.type = "TIME"
        draft.wanted = "moment" if code in "el" else None
    elif unit == "year" and count == -1:
        draft.fields |= {"base": "timex", "compares": True, "fallback": True}
        draft.wanted = "period" if code == "e" else "quarter"
    draft.mod = modifier_of(hit)
    return draft


def _whole(count: float, unit: str) -> tuple[float, str]:
    """Return a number of units that is whole, in smaller units where it must be."""
    if unit == "decade" or (unit == "century" and count % 1):
        count, unit = count * _LARGE[unit], "year"
    if unit == "fortnight":
        count, unit = count * 2, "week"
    if unit == "year" and count % 1:
        count, unit = count * 12, "month"
    elif unit == "hour" and count % 1:
        count, unit = count * 60, "minute"
    return count, unit
