"""Readers of steps from a date: "last week", "the same day", "the quarter", "two days later", "a year ago"."""

from typing import Any

from claimcheck.extract.timex.context import word_in
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.amounts import amount_of
from claimcheck.extract.timex.scan import Lexeme

_PUBLISHED = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}
_CONTEXT = {"previous": -1, "following": 1, "that": 0, "same": 0}
_STEP_UNITS = {"day", "week", "weekend", "month", "quarter", "year", "decade", "century"}
_CLOCK_UNITS = {"second", "minute", "hour"}
_QUARTER_TO = {"base": "timex", "unit": "day", "offset": -45, "granularity": "quarter", "fallback": True}
"""A quarter that ended on some day is the one of the calendar that most of its days fall in."""


def read_step(hit: Hit) -> Draft | None:
    """Return the draft of "last week", "that night", "the year", "year-end", "the year-ago quarter"."""
    if hit.one("Q") or (near_code(hit) in "ge"):
        return _year_ago_quarter(hit)
    if hit.one("ending"):
        return Draft("DATE", dict(_QUARTER_TO), wanted="ending")
    part = hit.one("P")
    if part is not None:
        return _part(hit, part)
    unit = hit.one("U")
    if unit is None or is_plural(unit):
        return None
    near = hit.one("dir")
    draft = _near(hit, near, unit) if near is not None else _bare(hit, unit)
    if draft is not None:
        draft.mod = phase_of(hit)
    return draft


def is_plural(unit: Lexeme) -> bool:
    """Return True for "years", "hrs"."""
    return unit.text[-1] in "sS" or unit.value == "millennium"


def phase_of(hit: Hit) -> str | None:
    """Return the modifier of "early", "mid", "the end of" or of "about"."""
    lexeme = hit.one("m") or hit.one("j")
    return lexeme.value if lexeme is not None and lexeme.code in "mj1" else None


def stepped(unit: str, offset: int, *, wanted: Any = None) -> Draft:
    """Return a step from the publication date, or from an earlier expression of the kind that is wanted."""
    fields: dict[str, Any] = {"base": "timex" if wanted else "published", "unit": unit, "offset": offset}
    if wanted and unit in {"quarter", "year"}:
        fields["fallback"] = True
    return Draft("DATE", fields, wanted=wanted)


def _near(hit: Hit, near: Lexeme, unit: Lexeme) -> Draft | None:
    """Return the draft of a unit with last, next, this, that."""
    if near.value == "latest" or unit.value == "period":
        return _latest(near, unit)
    if unit.value not in _STEP_UNITS:
        return None
    the = hit.one("T") is not None
    if near.value == "past":
        return None
    if near.value == "next" and the and unit.value == "day":
        return stepped("day", 1, wanted="day")
    if near.value in _CONTEXT:
        if near.value in {"following", "same"} and not the and not near.text.lower().startswith("that"):
            return None
        wanted = "day" if unit.value in {"day", "week", "weekend"} else "any"
        return stepped(unit.value, _CONTEXT[near.value], wanted=wanted)
    if near.value == "coming" and not the:
        return None
    draft = stepped(unit.value, _PUBLISHED[near.value])
    draft.tensed = unit.value == "weekend" and near.value == "this"
    return draft


def _latest(near: Lexeme, unit: Lexeme) -> Draft | None:
    """Return "the latest quarter", "the same period": the one that the text last spoke of."""
    if near.value in {"latest", "same", "that", "this"} and unit.value in {"quarter", "period"}:
        if near.value == "this":
            return stepped("quarter", 0) if unit.value == "quarter" else None
        if near.value == "same" and unit.value == "period":
            return None
        return stepped("quarter", 0, wanted="period")
    return stepped(unit.value, -1) if near.value == "latest" and unit.value in _STEP_UNITS else None


def _bare(hit: Hit, unit: Lexeme) -> Draft | None:
    """Return the draft of "the week", "the end of the year", "year-end", "the quarter"."""
    phase = hit.one("m")
    if hit.one("T") is None:  # "year-end", "year's end"
        return _ends(unit) if phase is not None and phase.code == "1" else None
    if unit.value in {"period", "half"} or (unit.value in {"day", "hour", "minute", "second"}):
        return None
    if unit.value in {"decade", "century"} and phase is None:
        return None
    if unit.value == "quarter":
        return stepped("quarter", 0, wanted="period")
    if _is_title(hit):
        return None
    after = hit.after()
    if unit.value == "year" and ("f" in hit.match.group() or (after is not None and after.code == "2")):
        return Draft("DURATION", {"amount": 1, "unit": "year"})
    draft = stepped(unit.value, 0)
    draft.tensed = unit.value == "weekend"
    return draft


def _is_title(hit: Hit) -> bool:
    """Tell "player of the year" from "the first months of the year"; "the week of talks" is no date either."""
    before, after = hit.before(), hit.after()
    if before is not None and before.code == "o" and hit.start > 1 and hit.one("m") is None:
        return word_in(hit.lexemes[hit.start - 2], "title_nouns") or hit.run("U")[0].text[0].isupper()
    return hit.run("U")[0].value == "week" and after is not None and after.code == "o"


def _ends(unit: Lexeme) -> Draft | None:
    return stepped(unit.value, 0) if unit.value in {"year", "month", "week", "quarter"} else None


def near_code(hit: Hit) -> str:
    """Return the class of the word that says which way, or a space."""
    near = hit.one("dir")
    return near.code if near is not None else " "


def _year_ago_quarter(hit: Hit) -> Draft | None:
    unit = hit.one("U")
    if unit is not None and unit.value != "year":
        return None
    if year := hit.one("Y"):
        fields = {"base": "timex", "granularity": "quarter", "year": year.value, "fallback": True}
        return Draft("DATE", fields, wanted="period")
    near = hit.one("dir")
    fields = {"base": "timex", "unit": "year", "offset": -1, "fallback": True}
    if ordinal := hit.one("O"):
        return Draft("DATE", fields | {"base": "published", "quarter": ordinal.value}) if ordinal.value <= 4 else None  # noqa: PLR2004 - quarters
    if hit.one("Q"):
        fields["granularity"] = "quarter"
    return Draft("DATE", fields | {"compares": True}, wanted="period")


def _part(hit: Hit, part: Lexeme) -> Draft | None:
    """Return the draft of "this morning", "last night", "that evening", "the next morning", "mid-afternoon"."""
    near = hit.one("dir")
    if part.text[-1] in "sS":
        return None
    fields: dict[str, Any] = {"part": part.value, "unit": "day", "offset": 0, "base": "timex"}
    draft = Draft("TIME", fields, mod=phase_of(hit), wanted="clock")
    after = hit.after()
    if near is None:
        if after is not None and after.code == "x" and hit.pos_at(after.start) in {"NOUN", "PROPN"}:
            return None
        fields["fallback"] = True
        return draft
    the = hit.one("T") is not None
    if near.value in {"this", "last"} or (near.value == "next" and not the):
        fields |= {"base": "published", "offset": _PUBLISHED[near.value]}
        draft.wanted = None
    elif near.value in {"that", "same", "next", "following", "previous"}:
        fields["offset"] = 1 if near.value == "next" else _CONTEXT[near.value]
        draft.wanted = "day"
    else:
        return None
    return draft


def read_ago(hit: Hit) -> Draft | None:
    """Return the draft of an amount with ago, from now, earlier, later, before or after."""
    near = hit.run("dir")[0]
    if many := hit.one("many"):
        fixed = {-1: "PAST_REF", 1: "FUTURE_REF"}[near.value]
        return Draft("DATE", {"fixed": fixed}) if is_plural(many) else None
    unit = hit.run("U")[0]
    if unit.value in {"half", "period", "weekend"} or unit.value == "quarter" and not hit.one("num"):
        return None
    if near.text.lower() in {"before", "after"} and not _closes(hit):
        return None
    if not hit.one("num"):  # "the day before", "the week after"
        return stepped(unit.value, near.value, wanted="day") if unit.value in _STEP_UNITS else None
    amount = amount_of([*hit.run("num"), *hit.run("r")])
    if amount is None or unit.value == "millennium":
        reference = {-1: "PAST_REF", 1: "FUTURE_REF"}[near.value] if near.code in "gF" else None
        return Draft("DATE", {"fixed": reference}) if reference else None
    return _counted(hit, amount * near.value, unit.value, near.code)


def _closes(hit: Hit) -> bool:
    """Return True when "before" or "after" ends its clause and so refers to an earlier date."""
    after = hit.after()
    return after is None or after.code in "!,)" or (after.code == "x" and after.text in {".", ";", ":", "?", "!", "”", '"'})


def _counted(hit: Hit, count: float, unit: str, code: str) -> Draft | None:
    if unit == "decade":
        unit, count = "year", count * 10
    months = {"year": 12, "decade": 120, "century": 1200}.get(unit)
    if unit == "fortnight":
        unit, count = "week", count * 2
    if months and count != int(count):
        unit, count = "month", round(count * months)
    elif count != int(count) and unit == "hour":
        unit, count = "minute", round(count * 60)
    draft = stepped(unit, round(count), wanted="any" if code in "el" else None)
    if unit in _CLOCK_UNITS:
        draft.type = "TIME"
        draft.wanted = "moment" if code in "el" else None
    elif unit == "year" and count == -1 and code in "eg":
        draft.fields |= {"base": "timex", "compares": True, "fallback": True}
        draft.wanted = "period" if code == "e" else "quarter"
    draft.mod = phase_of(hit)
    return draft
