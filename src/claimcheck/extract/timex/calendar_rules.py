"""Readers of calendar expressions: full and partial dates, weekdays, months, years, clock times."""

from collections.abc import Callable
from typing import Any

from claimcheck.extract.timex.amounts import spelled, spoken_year
from claimcheck.extract.timex.context import is_year
from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.grammar import Hit
from claimcheck.extract.timex.written import clock_fields, iso_fields, slash_fields

Fields = dict[str, Any]

_OFFSETS = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}
_DIRECTIONS = {"last": "past", "past": "past", "previous": "past", "next": "future", "coming": "future"}
_MONTH_DAYS = 31
_QUARTERS, _HALVES = 4, 2
_CENTURIES = 22
_SHORT_YEAR = 100


def read_calendar(hit: Hit) -> Draft | None:
    """Return the draft of a calendar expression, or None where it is something else."""
    fields: Fields = {}
    for name in hit.names():
        if reader := _PARTS.get(name):
            part = reader(hit)
            if part is None:
                return None
            fields |= part
    if "year" in fields and "month" not in fields and not is_year(hit, fields):
        return None
    after = hit.after()
    if hit.one("j") and "weekday" in fields and after is not None and after.code == "s":
        return None  # "get around Friday's ruling"
    return _settle(Draft("TIME" if {"clock", "part"} & fields.keys() else "DATE", fields, mod=_mod(hit)), hit)


def _settle(draft: Draft, hit: Hit) -> Draft:
    """Decide what the expression starts from: nothing, the publication date, or an earlier expression."""
    fields = draft.fields
    complete = "year" in fields or "problem" in fields
    if complete:  # "this 30 September 2016 photograph"
        for name in ("base", "unit", "offset", "direction"):
            fields.pop(name, None)
    if "base" not in fields and not complete:
        fields["base"] = "published"
    if fields.keys() <= {"clock", "zone", "until", "base", "part"}:
        fields |= {"base": "timex", "fallback": True}
        draft.wanted = "clock"
    if hit.one("Q") and "quarter" not in fields and "half" not in fields:
        fields |= {"granularity": "quarter", "base": "timex", "fallback": True}
        draft.wanted = "period"
    if (near := hit.one("dir")) and near.value == "previous":
        fields["base"], draft.wanted = "timex", "day"
    before = hit.before()
    if (
        before is not None
        and before.text.lower() == "ended"
        and "base" in fields
        and "direction" not in fields
    ):
        fields["direction"] = "past"
    draft.tensed = fields.get("base") == "published" and not {"direction", "unit"} & fields.keys()
    return draft


def _mod(hit: Hit) -> str | None:
    lexeme = hit.one("m") or hit.one("j")
    return lexeme.value if lexeme is not None and lexeme.code in "mj1" else None


def _weekday(hit: Hit) -> Fields | None:
    return {"weekday": hit.run("w")[0].value}


def _month(hit: Hit) -> Fields | None:
    return {"month": hit.run("M")[0].value}


def _day(hit: Hit) -> Fields | None:
    value = hit.run("D")[0].value
    return {"day": value} if 1 <= value <= _MONTH_DAYS and value == int(value) else None


def _last_day(hit: Hit) -> Fields | None:
    first, last = hit.run("D")[0].value, hit.run("D2")[0].value
    return {"until": {"day": last}} if first < last <= _MONTH_DAYS else None


def _year(hit: Hit) -> Fields | None:
    return {"year": hit.run("Y")[0].value}


def _last_year(hit: Hit) -> Fields | None:
    first, last = hit.run("Y")[0].value, hit.run("Y2")[0]
    if len(last.text) == 2 and first // _SHORT_YEAR:  # "1990-91"
        last_value = first - first % _SHORT_YEAR + last.value
    else:
        last_value = last.value
    return (
        {"until": {"year": last_value}}
        if last.text.isdecimal() and first < last_value <= first + _SHORT_YEAR
        else None
    )


def _relative(hit: Hit) -> Fields | None:
    """Return the step of "last year" in "June last year"."""
    near, unit = hit.run("rel")
    if near.value not in _OFFSETS or unit.value not in {"week", "month", "year"} or unit.text[-1] in "sS":
        return None
    return {"base": "published", "unit": unit.value, "offset": _OFFSETS[near.value]}


def _direction(hit: Hit) -> Fields | None:
    near = hit.run("dir")[0]
    if near.value == "this":
        return {"base": "published", "unit": "week" if hit.one("w") else "year", "offset": 0}
    return {"direction": _DIRECTIONS[near.value]} if near.value in _DIRECTIONS else None


def _today(hit: Hit) -> Fields | None:
    offset, part = hit.run("today")[0].value
    return {"base": "published", "unit": "day", "offset": offset} | ({"part": part} if part else {})


def _part(hit: Hit) -> Fields | None:
    lexeme = hit.run("P")[0]
    if lexeme.code == "K":
        return {"clock": lexeme.value}
    if hit.one("c"):  # "4 in the morning" is a clock time; `clock_fields` has seen the morning
        return {}
    return {"part": lexeme.value}


def _season(hit: Hit) -> Fields | None:
    lexeme = hit.run("S")[0]
    after = hit.after()
    named = lexeme.text[0].isupper() and after is not None and after.text[:1].isupper() and after.code == "x"
    return None if named or lexeme.text[-1] in "sS" else {"season": lexeme.value}


def _quarter(hit: Hit) -> Fields | None:
    """Return the quarter or half that an ordinal counts; halves only of a year that is named."""
    ordinal, unit = hit.one("O"), hit.run("Q")[0]
    if ordinal is None:
        return {} if unit.text[-1] not in "sS" else None
    if unit.value == "half":
        return (
            {"half": ordinal.value} if ordinal.value <= _HALVES and (hit.one("Y") or hit.one("rel")) else None
        )
    return {"quarter": ordinal.value} if ordinal.value <= _QUARTERS and unit.text[-1] not in "sS" else None


def _coded_part(hit: Hit) -> Fields | None:
    letter, number = hit.run("qh")[0].value
    if letter == "H" and not (hit.one("Y") or hit.one("rel")):
        return None
    return {"quarter" if letter == "Q" else "half": number}


def _decade(hit: Hit) -> Fields | None:
    return {"year": hit.run("d")[0].value * 10, "granularity": "decade"}


def _century(hit: Hit) -> Fields | None:
    """Return the years of "the 19th century"; other counted units are no dates."""
    if hit.run("U")[0].value != "century" or not 1 <= hit.run("O")[0].value <= _CENTURIES:
        return None
    return {"year": (hit.run("O")[0].value - 1) * 100, "granularity": "century"}


def _spoken(hit: Hit) -> Fields | None:
    values = [lexeme.value for lexeme in hit.run("spoken") if lexeme.code == "n"]
    year = spelled(values) if hit.one("fy") else spoken_year(values)
    after = hit.after()
    return None if year is None or (after is not None and after.code in "UnQ") else {"year": year}


def _holiday(hit: Hit) -> Fields | None:
    return {"holiday": hit.run("B")[0].value}


def _week_of(hit: Hit) -> Fields | None:
    return {"week_of": True} if hit.run("weekof")[0].value == "week" else None


def _fiscal(hit: Hit) -> Fields | None:
    return {} if all(lexeme.code in "fT" or lexeme.value == "year" for lexeme in hit.run("fy")) else None


_PARTS: dict[str, Callable[[Hit], Fields | None]] = {
    "w": _weekday,
    "M": _month,
    "D": _day,
    "D2": _last_day,
    "Y": _year,
    "Y2": _last_year,
    "rel": _relative,
    "dir": _direction,
    "today": _today,
    "P": _part,
    "S": _season,
    "Q": _quarter,
    "qh": _coded_part,
    "d": _decade,
    "U": _century,
    "spoken": _spoken,
    "B": _holiday,
    "weekof": _week_of,
    "fy": _fiscal,
    "I": iso_fields,
    "k": slash_fields,
    "c": clock_fields,
    "K": clock_fields,
}
