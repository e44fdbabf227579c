"""A picture of a number that changed while the story went on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.models import Finding, Side
from claimcheck.report.html.wording import moment
from claimcheck.report.plain import shorten
from claimcheck.report.view import ReportView
from claimcheck.report.wording import side_value
from claimcheck.report.words import listed, parse_day

WIDTH, HEIGHT = 620, 190
SIDE, TOP, BOTTOM = 100, 34, 46
MOST = 8
"""Steps in one picture: the last ones."""
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_CLOCK = re.compile(r"T(\d\d):(\d\d)")


@dataclass(frozen=True)
class Point:
    """One value at one time."""

    x: int
    y: int
    value: str
    when: str
    sources: str


@dataclass(frozen=True)
class Chart:
    """The picture, in user units of an SVG."""

    width: int
    height: int
    points: tuple[Point, ...]
    steps: str
    """The path of a line that keeps a value until the next one is told."""
    sentence: str


def chart(view: ReportView, finding: Finding) -> Chart | None:
    """Return the picture of a `superseded` number; None for other findings and for values without a number."""
    sides = finding.sides[-MOST:]
    if finding.verdict != "superseded" or finding.kind != "number" or len(sides) < 2:
        return None
    values = [number_in(side.value) for side in sides]
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    xs = _placed(len(sides), _times(view, sides))
    low, high = min(known), max(known)
    spread = (high - low) or 1
    points = tuple(
        Point(
            x=x,
            y=round(HEIGHT - BOTTOM - (value - low) / spread * (HEIGHT - TOP - BOTTOM)),
            value=shorten(side_value(finding, side), (), 24)[0],
            when=moment(told_at(view, side)) or "undated",
            sources=shorten(listed(dict.fromkeys(map(view.source, side.evidence)), 2), (), 26)[0],
        )
        for x, value, side in zip(xs, known, sides, strict=True)
    )
    steps = f"M{points[0].x} {points[0].y}" + "".join(f"H{point.x}V{point.y}" for point in points[1:])
    told = "; ".join(f"{point.value} ({point.when}, {point.sources})" for point in points)
    return Chart(WIDTH, HEIGHT, points, steps, told + ".")


def told_at(view: ReportView, side: Side) -> str | None:
    """Return a side's as-of time, else the first publication date of its evidence."""
    if side.as_of:
        return side.as_of
    articles = (view.articles.get(evidence.article) for evidence in side.evidence)
    return min((article.published for article in articles if article and article.published), default=None)


def number_in(value: str) -> float | None:
    """Return the first number of a value ("about 1.2 billion USD" is 1.2e9); None where there is none."""
    found = _NUMBER.search(value)
    if not found:
        return None
    after = value[found.end() :].split()
    return float(found[0].replace(",", "")) * _SCALES.get(after[0] if after else "", 1)


def _times(view: ReportView, sides: Sequence[Side]) -> list[float] | None:
    """Return the sides' times in days; None where one has none."""
    out: list[float] = []
    for side in sides:
        told = told_at(view, side)
        known = parse_day(told)
        if not told or not known:
            return None
        clock = _CLOCK.search(told)
        minutes = int(clock[1]) * 60 + int(clock[2]) if clock else 12 * 60
        out.append(known.toordinal() + minutes / (24 * 60))
    return out


def _placed(number: int, times: Sequence[float] | None) -> list[int]:
    """Return x co-ordinates: half by time and half evenly, so that labels keep apart; evenly without times."""
    even = [position / (number - 1) for position in range(number)]
    if times and times[-1] > times[0]:
        span = times[-1] - times[0]
        even = [(place + (time - times[0]) / span) / 2 for place, time in zip(even, times, strict=True)]
    return [round(SIDE + place * (WIDTH - 2 * SIDE)) for place in even]
