"""The publication date as the text itself states it: in a header line, a dateline, or a notice at its end.

Only what an outlet writes to date its own text counts: `Published: 5 March 2024`, `By Jo Hale | March 5,
2024`, a line that holds nothing but place and date, `HAVN, 5 March 2024 – …`. A date in the prose is the date
of what is told, and the signature of an embedded post is the date of the post: neither is ever taken. The
exception is "today (5 March 2024)".
"""

import re
from typing import Literal, NamedTuple

from claimcheck.load.dates import CLOCK, ZONES, FullDate, at_time, find_dates
from claimcheck.load.tables import table

_WORDS: dict[str, list[str]] = table("dates")["header"]
_WEEKDAYS = frozenset(_WORDS["weekdays"])
_PUBLISHED = frozenset(_WORDS["published"])
_UPDATED = frozenset(_WORDS["updated"])
_FILLER = frozenset(_WORDS["filler"]) | _WEEKDAYS | frozenset(ZONES)
_PROSE = frozenset(_WORDS["prose"])

_HEAD_LINES, _TAIL_LINES = 8, 4
_HEAD_CHARS, _TAIL_CHARS = 6000, 1500
_HEADER_LENGTH = 160
"""A longer line is a paragraph."""
_PLACE_WORDS = 5
_DATELINE_LENGTH = 70
_DASH = re.compile(r"\s*(?:--|[–—]|\s-\s|\)\s*:|:\s)\s*")
_MARKS = " \t\r\n\u00a0>#*_-•|"
"""What Markdown and page furniture put around a line."""
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_TODAY = re.compile(r"\btoday,? ?\(?$", re.IGNORECASE)

Rule = Literal["published", "byline", "dateline", "updated", "text"]
_FROM: dict[Rule, Literal["header", "dateline", "text"]] = {
    "published": "header",
    "byline": "header",
    "dateline": "dateline",
    "updated": "header",
    "text": "text",
}


class Stated(NamedTuple):
    """When a text says it was published, how that was found, and when it says it was changed."""

    published: str | None = None
    published_from: Literal["header", "dateline", "text"] | None = None
    updated: str | None = None


def stated_date(text: str) -> Stated:
    """Return the publication date that the text states; all None where it states none, or two that differ."""
    found: dict[Rule, list[str]] = {}
    for line in _first_lines(text):
        for rule, value in _read_line(line):
            found.setdefault(rule, []).append(value)
    for value in _notices(text):
        found.setdefault("text", []).append(value)
    updated = next(iter(found.get("updated", [])), None)
    for rule, kind in _FROM.items():
        values = found.get(rule, [])
        if len({value[:10] for value in values}) == 1:
            return Stated(max(values, key=len), kind, updated)
    return Stated(updated=updated)


def is_header_line(line: str) -> bool:
    """Return whether a line is a byline or a date rather than a headline or a sentence."""
    bare = _bare(line)
    return bare[:3].lower() == "by " or (len(bare) <= _HEADER_LENGTH and any(_read_line(bare)))


def _first_lines(text: str) -> list[str]:
    lines = [_bare(line) for line in text[:_HEAD_CHARS].splitlines()]
    return [line for line in lines if line][:_HEAD_LINES]


def _bare(line: str) -> str:
    return line.strip(_MARKS)


def _read_line(line: str) -> list[tuple[Rule, str]]:
    """Return what each date in the line says about the text, as (rule, date)."""
    dates = list(find_dates(line[: 2 * _HEADER_LENGTH]))
    if not dates:
        return []
    if len(line) <= _HEADER_LENGTH and not _has_prose(line, dates):
        return _read_header(line, dates)
    labelled = [(rule, value) for rule, value in _labelled(line, dates) if rule]
    if labelled:
        return [(rule, value) for rule, value in labelled if rule is not None]
    return [("dateline", dates[0].value)] if _opens_paragraph(line, dates[0]) else []


def _read_header(line: str, dates: list[FullDate]) -> list[tuple[Rule, str]]:
    labelled = _labelled(line, dates, colon=False)
    known = [(rule, value) for rule, value in labelled if rule is not None]
    if known:
        # "4 August 2013 Last updated at 19:47 GMT": the bare date beside a label is the date of publication.
        return [(rule or "published", value) for rule, value in labelled] if len(dates) > 1 else known
    value = _timed(line, dates[0])
    if re.match(r"by\b", line, re.IGNORECASE):
        return [("byline", value)]
    rest = _WORD.findall(_without_times(line, dates))
    place = [word for word in rest if word.lower().rstrip(".") not in _FILLER]
    if len(place) <= _PLACE_WORDS and len(dates) == 1 and _at_an_end(line, dates[0]):
        return [("dateline", value)]
    return []


def _labelled(line: str, dates: list[FullDate], *, colon: bool = True) -> list[tuple[Rule | None, str]]:
    """Return each date with the rule that the label before it stands for.

    With `colon`, a label counts only with a colon behind it ("… Updated: 2016-05-30"): prose has labels too.
    """
    readings: list[tuple[Rule | None, str]] = []
    before = 0
    for found in dates:
        gap = line[before : found.start]
        words = [
            word.lower() for word in _WORD.findall(gap.rpartition(":")[0] if colon and ":" in gap else gap)
        ]
        label: Rule | None = None
        if words and (not colon or re.search(r":\s*$", gap)):
            label = _label_of(words[-1:] if colon else words[-6:])
        readings.append((label, _timed(line, found)))
        before = found.end
    return readings


def _label_of(words: list[str]) -> Rule | None:
    if _UPDATED.intersection(words):
        return "updated"
    return "published" if _PUBLISHED.intersection(words) else None


def _opens_paragraph(line: str, first: FullDate) -> bool:
    """Return whether a paragraph opens with a dateline: place, date, dash (`HAVN, 5 March 2024 – …`)."""
    if first.start > _DATELINE_LENGTH:
        return False
    before = [word.lower().rstrip(".") for word in _WORD.findall(line[: first.start])]
    after = line[first.end : first.end + _DATELINE_LENGTH]
    dash = _DASH.search(after)
    if dash is None or (before and before[0] in _PROSE) or not _place_like(line[: first.start]):
        return False
    return _place_like(after[: dash.start()])


def _place_like(piece: str) -> bool:
    words = _WORD.findall(CLOCK.sub(" ", piece))
    return len(words) <= _PLACE_WORDS + 1 and all(_is_header_word(word) for word in words)


def _has_prose(line: str, dates: list[FullDate]) -> bool:
    words = _WORD.findall(_without_times(line, dates))
    return not all(_is_header_word(word) for word in words)


def _is_header_word(word: str) -> bool:
    return word[0].isupper() or word.lower().strip(".") in _FILLER


def _without_times(line: str, dates: list[FullDate]) -> str:
    for found in reversed(dates):
        line = line[: found.start] + " " + line[found.end :]
    return CLOCK.sub(lambda match: " " if match["minute"] or match["half"] else match[0], line)


def _at_an_end(line: str, found: FullDate) -> bool:
    """Return whether only times, weekdays and filler stand before the date, or behind it."""
    for piece in (line[: found.start], line[found.end :]):
        words = _WORD.findall(
            CLOCK.sub(lambda match: " " if match["minute"] or match["half"] else match[0], piece)
        )
        if all(word.lower().strip(".") in _FILLER for word in words):
            return True
    return False


def _timed(line: str, found: FullDate) -> str:
    return at_time(found.value, line[found.end : found.end + 40])


def _notices(text: str) -> list[str]:
    """Return the dates of closing notices ("Published on 5 March 2024") and of a "today (5 March 2024)"."""
    values = []
    tail = [_bare(line) for line in text[-_TAIL_CHARS:].splitlines() if line.strip()][1:][-_TAIL_LINES:]
    for line in tail:
        dates = list(find_dates(line)) if len(line) <= _HEADER_LENGTH else []
        if dates and not _has_prose(line, dates):
            values += [value for rule, value in _labelled(line, dates, colon=False) if rule == "published"]
    for line in _first_lines(text):
        values += [found.value for found in find_dates(line) if _TODAY.search(line[: found.start])]
    return values
