"""Anchoring readings made by hand: a pure function that can be called again."""

import subprocess
import sys
from typing import Any

import pytest

from claimcheck.extract.timex.anchor import anchor_timexes, parse_published
from claimcheck.models.timex import Timex, TimexReading


def timex(kind: str = "DATE", /, **fields: Any) -> Timex:
    return Timex.model_validate(
        {"start": 0, "end": 1, "text": "x", "type": kind, "reading": TimexReading.model_validate(fields)}
    )


FRIDAY: dict[str, Any] = {"base": "published", "weekday": 5}


@pytest.mark.parametrize(
    ("fields", "published", "value"),
    [
        ({**FRIDAY}, "2024-05-17", "2024-05-17"),
        ({**FRIDAY}, "2024-05-16", "2024-05-10"),
        ({**FRIDAY, "tense": "future"}, "2024-05-16", "2024-05-17"),
        ({**FRIDAY, "direction": "past"}, "2024-05-17", "2024-05-10"),
        ({**FRIDAY, "direction": "future"}, "2024-05-17", "2024-05-24"),
        ({**FRIDAY, "unit": "week", "offset": 0}, "2024-05-13", "2024-05-17"),
        ({"base": "published", "month": 2, "day": 29}, "2023-03-01", "2020-02-29"),
        ({"base": "published", "month": 2, "day": 29, "tense": "future"}, "2023-03-01", "2024-02-29"),
        ({"base": "published", "month": 5, "day": 13, "weekday": 1}, "2023-05-14", "2024-05-13"),
        ({"base": "published", "month": 5, "day": 13, "weekday": 1}, "2022-05-14", "2022-05-13"),
        ({"base": "published", "unit": "month", "offset": 1}, "2024-01-31", "2024-02"),
        ({"base": "published", "unit": "week", "offset": -1}, "2024-01-03", "2023-W52"),
        ({"base": "published", "unit": "weekend", "offset": 0, "tense": "past"}, "2024-05-13", "2024-W19-WE"),
        ({"base": "published", "unit": "weekend", "offset": 0, "tense": "past"}, "2024-05-12", "2024-W19-WE"),
        (
            {"base": "published", "unit": "weekend", "offset": 0, "tense": "future"},
            "2024-05-13",
            "2024-W20-WE",
        ),
        ({"base": "published", "quarter": 4}, "2024-01-20", "2023-Q4"),
        ({"base": "published", "quarter": 1, "tense": "future"}, "2023-11-20", "2024-Q1"),
        ({"base": "published", "season": "WI", "direction": "past"}, "2024-04-20", "2023-WI"),
        ({"base": "timex", "fallback": True, "unit": "quarter", "offset": 0}, "2024-05-15", "2024-Q1"),
        ({"base": "timex", "fallback": True, "clock": "21:00"}, "2024-05-15", "2024-05-15T21:00"),
        ({"fixed": "PRESENT_REF"}, None, "PRESENT_REF"),
    ],
)
def test_values(fields: dict[str, Any], published: str | None, value: str) -> None:
    (found,) = anchor_timexes([timex(**fields)], published)
    assert (found.value, found.reason) == (value, None)


@pytest.mark.parametrize(
    ("published", "value", "reason"),
    [
        ("2024-05-15T18:00:00+02:00", "2024-05-15T15:00+02:00", None),
        ("2024-05-15T01:00:00Z", "2024-05-14T22:00Z", None),
        ("2024-05-15", None, "needs the time of day of publication"),
        (None, None, "needs a publication date"),
    ],
)
def test_hours_ago_need_the_time_of_publication(
    published: str | None, value: str | None, reason: str | None
) -> None:
    (found,) = anchor_timexes([timex("TIME", base="published", unit="hour", offset=-3)], published)
    assert (found.value, found.reason) == (value, reason)


@pytest.mark.parametrize(
    ("direction", "begin", "end"),
    [("past", "2024-02-15", "2024-05-15"), ("future", "2024-05-15", "2024-08-15")],
)
def test_a_length_with_a_direction_knows_its_ends(direction: str, begin: str, end: str) -> None:
    months = timex("DURATION", base="published", unit="month", amount=3, direction=direction)
    (found,) = anchor_timexes([months], "2024-05-15")
    assert (found.value, found.begin, found.end_value, found.anchor) == ("P3M", begin, end, "published")


def test_a_chain_of_references_is_followed_in_any_order() -> None:
    chain = [
        timex("TIME", base="timex", of=1, clock="21:00"),
        timex(base="timex", of=2, unit="day", offset=1),
        timex(year=2020, month=2, day=28),
    ]
    assert [found.value for found in anchor_timexes(chain, None)] == [
        "2020-02-29T21:00",
        "2020-02-29",
        "2020-02-28",
    ]


def test_a_circle_of_references_has_no_value() -> None:
    circle = [
        timex(base="timex", of=1, unit="day", offset=1),
        timex(base="timex", of=0, unit="day", offset=1),
    ]
    for found in anchor_timexes(circle, "2024-05-15"):
        assert (found.value, found.reason) == (None, "refers to a date that the text does not give")


def test_what_refers_to_an_open_date_is_open_for_the_same_reason() -> None:
    pair = [timex(**FRIDAY), timex(base="timex", of=0, unit="day", offset=1)]
    assert {found.reason for found in anchor_timexes(pair, None)} == {"needs a publication date"}


def test_anchoring_again_forgets_the_first_date() -> None:
    pair = [timex(**FRIDAY), timex(base="timex", of=0, unit="day", offset=1)]
    first = anchor_timexes(pair, "2024-05-15")
    again = anchor_timexes(first, "2023-01-01")
    assert again == anchor_timexes(pair, "2023-01-01")
    assert [found.value for found in again] == ["2022-12-30", "2022-12-31"]
    assert anchor_timexes(again, None) == anchor_timexes(pair, None)
    assert pair[0].value is None


@pytest.mark.parametrize("published", ["", "yesterday", "2024-13-01", "2024-05", "15 May 2024"])
def test_a_publication_date_that_is_none_anchors_nothing(published: str) -> None:
    assert anchor_timexes([timex(**FRIDAY)], published)[0].reason == "needs a publication date"
    assert parse_published(published) == (None, None)


def test_the_edges_of_the_calendar_are_a_reason() -> None:
    for fields in (
        FRIDAY,
        {"base": "published", "unit": "year", "offset": 9},
        {"base": "published", "month": 3},
    ):
        for edge in ("0001-01-01", "9999-12-31"):
            for direction in ("past", "future"):
                (found,) = anchor_timexes([timex(**fields, direction=direction)], edge)
                assert found.value is not None or found.reason == "lies outside the calendar"


def test_anchoring_does_not_import_spacy() -> None:
    code = "import sys, claimcheck.extract.timex.anchor; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
