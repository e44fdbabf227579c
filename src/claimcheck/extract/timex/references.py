"""Links between the expressions of a text: what "the same day" or "a year earlier" refers to, and ranges."""

from claimcheck.extract.timex.draft import Draft
from claimcheck.extract.timex.lexemes import Lexeme

_DAYS = {"day", "weekday", "holiday", "part", "clock"}
_PERIODS = {"quarter", "month", "year", "half", "season"}
_REACH = {"day": 6, "any": 6, "period": 8, "quarter": 3, "clock": 8, "moment": 3}
"""How many sentences back an antecedent may stand."""


def link(drafts: list[Draft], lexemes: list[Lexeme]) -> None:
    """Give each reference the index of the expression that it refers to, and each range its two ends."""
    for index, draft in enumerate(drafts):
        if draft.wanted is not None:
            found = _antecedent(index, drafts)
            if found is not None:
                draft.fields["of"] = found
    for index in range(len(drafts) - 1):
        _range(index, drafts, lexemes)


def grain(draft: Draft) -> str | None:
    """Return how fine a draft's date is: day, week, month, quarter, season, year, a longer unit, or None."""
    fields = draft.fields
    if draft.type in {"DURATION", "SET"} or "fixed" in fields or "problem" in fields:
        return None
    if fields.keys() & _DAYS:
        return "day"
    for name in ("month", "season", "quarter", "half"):
        if name in fields:
            return name
    granularity = fields.get("granularity") or fields.get("unit")
    return granularity or ("year" if "year" in fields else None)


def _antecedent(index: int, drafts: list[Draft]) -> int | None:
    draft = drafts[index]
    if draft.wanted == "ending":
        near = drafts[index + 1 : index + 2]
        return index + 1 if near and near[0].start <= draft.end + 2 and grain(near[0]) == "day" else None
    if draft.wanted == "moment":
        return _clock_before(index, drafts)
    if draft.wanted == "clock":
        return _day_nearby(index, drafts)
    for earlier in range(index - 1, -1, -1):
        other = drafts[earlier]
        if draft.sentence - other.sentence > _REACH[draft.wanted or "any"]:
            return None
        if _fits(draft, other):
            return earlier
    return None


def _fits(draft: Draft, other: Draft) -> bool:
    kind = grain(other)
    unit = draft.fields.get("unit")
    if kind is None or (other.fields.get("clock") and not other.fields.keys() & {"weekday", "day", "unit"}):
        return False
    if draft.wanted == "quarter":
        return kind == "quarter" and not _compared(other)
    if draft.wanted == "period":
        if unit == "quarter" or draft.fields.get("granularity") == "quarter":
            return kind == "quarter" and not _compared(other)
        return (
            kind in _PERIODS and not _compared(other) and not (other.fields.get("offset") and kind == "year")
        )
    if draft.wanted == "day":
        return kind == "day"
    return (
        kind == unit
        or kind == "day"
        or (unit in {"day", "week"} and kind == "week")
        or (kind in _PERIODS and unit in {"month", "year"})
    )


def _clock_before(index: int, drafts: list[Draft]) -> int | None:
    """Return the clock time that "two hours later" counts from; without one it is a mere length."""
    for earlier in range(index - 1, -1, -1):
        if drafts[index].sentence - drafts[earlier].sentence > _REACH["moment"]:
            break
        if "clock" in drafts[earlier].fields:
            return earlier
    draft = drafts[index]
    draft.type = "DURATION"
    draft.fields = {"unit": draft.fields["unit"], "amount": abs(draft.fields["offset"])}
    return None


def _compared(draft: Draft) -> bool:
    """Return True for the earlier term of a comparison ("the year-ago quarter", "the 1988 period")."""
    return bool(draft.fields.get("compares")) or (
        "year" in draft.fields and draft.fields.get("base") == "timex"
    )


def _day_nearby(index: int, drafts: list[Draft]) -> int | None:
    """Return the day that a clock time belongs to: in its sentence, else in the sentences before."""
    sentence = drafts[index].sentence
    candidates = [
        other
        for other in range(max(0, index - 8), min(len(drafts), index + 4))
        if other != index
        and _names_day(drafts[other])
        and 0 <= sentence - drafts[other].sentence <= _REACH["clock"]
    ]
    return min(
        candidates,
        key=lambda other: (sentence - drafts[other].sentence, other > index, abs(other - index)),
        default=None,
    )


def _names_day(draft: Draft) -> bool:
    return (
        grain(draft) == "day"
        and (bool(draft.fields.keys() & {"weekday", "day", "holiday"}) or draft.fields.get("unit") == "day")
        and draft.wanted is None
    )


def _range(index: int, drafts: list[Draft], lexemes: list[Lexeme]) -> None:
    """Join "from Monday to Friday" and "between 2010 and 2014"."""
    first, last = drafts[index], drafts[index + 1]
    between = "".join(lexeme.code for lexeme in lexemes[first.end : last.start])
    opener = lexemes[first.start - 1].text.lower() if first.start else ""
    joined = between in {"b", "-", "bT"} and (
        opener == "from" or between == "-" or grain(first) == grain(last)
    )
    if between in {"w", "v", ",", ",w", "b", "-"}:
        _share_year(first, last)
    if not joined and not (between in {"w", "wT"} and opener == "between"):
        return
    if grain(first) is None or grain(last) is None or "role" in first.fields:
        return
    first.fields |= {"role": "begin", "partner": index + 1}
    last.fields |= {"role": "end", "partner": index}


def _share_year(first: Draft, last: Draft) -> None:
    """Give "May" in "May and June 2021" the year of the other."""
    if (
        {"month", "year"} <= last.fields.keys()
        and "month" in first.fields
        and not {"year", "unit"} & first.fields.keys()
    ):
        first.fields |= {"year": last.fields["year"], "base": None, "tense": None}
