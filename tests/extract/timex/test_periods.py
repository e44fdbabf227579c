"""Calendar arithmetic, holidays, zones and lengths, by hand."""

from datetime import date

import pytest

from claimcheck.extract.timex.amounts import spelled, spoken_year
from claimcheck.extract.timex.clock import zone_offset
from claimcheck.extract.timex.durations import written_length
from claimcheck.extract.timex.holidays import holiday
from claimcheck.extract.timex.periods import CalendarError, add, holding, last_day, season, written
from claimcheck.models.timex import TimeUnit


@pytest.mark.parametrize(
    ("unit", "count", "result"),
    [
        ("day", 1, date(2024, 2, 1)),
        ("week", -1, date(2024, 1, 24)),
        ("month", 1, date(2024, 2, 29)),
        ("quarter", 1, date(2024, 4, 30)),
        ("year", -1, date(2023, 1, 31)),
        ("decade", 2, date(2044, 1, 31)),
    ],
)
def test_adding_stays_within_the_month(unit: str, count: int, result: date) -> None:
    assert add(date(2024, 1, 31), unit, count) == result


@pytest.mark.parametrize(
    ("unit", "count"), [("year", 8000), ("day", -(10**7)), ("century", -30), ("week", 10**12)]
)
def test_adding_beyond_the_calendar_is_an_error(unit: str, count: int) -> None:
    with pytest.raises(CalendarError, match="lies outside the calendar"):
        add(date(2024, 1, 31), unit, count)


@pytest.mark.parametrize(
    ("unit", "value", "last"),
    [
        ("day", "2024-05-15", date(2024, 5, 15)),
        ("week", "2024-W20", date(2024, 5, 19)),
        ("weekend", "2024-W20-WE", date(2024, 5, 19)),
        ("month", "2024-05", date(2024, 5, 31)),
        ("quarter", "2024-Q2", date(2024, 6, 30)),
        ("half", "2024-H1", date(2024, 6, 30)),
        ("season", "2024-SP", date(2024, 5, 31)),
        ("year", "2024", date(2024, 12, 31)),
        ("decade", "202", date(2029, 12, 31)),
        ("century", "20", date(2099, 12, 31)),
    ],
)
def test_a_span_of_the_calendar_has_its_value_and_its_end(unit: TimeUnit, value: str, last: date) -> None:
    span = holding(date(2024, 5, 15), unit)
    assert (written(span), last_day(span)) == (value, last)


def test_a_winter_counts_with_the_year_that_it_begins_in() -> None:
    assert written(holding(date(2024, 1, 15), "season")) == "2023-WI"
    assert last_day(season(2023, "WI")) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("christmas", 2024, date(2024, 12, 25)),
        ("thanksgiving", 2024, date(2024, 11, 28)),
        ("black friday", 2024, date(2024, 11, 29)),
        ("memorial day", 2024, date(2024, 5, 27)),
        ("labor day", 2024, date(2024, 9, 2)),
        ("election day", 2022, date(2022, 11, 8)),
        ("easter", 2024, date(2024, 3, 31)),
        ("good friday", 2025, date(2025, 4, 18)),
    ],
)
def test_holidays(name: str, year: int, day: date) -> None:
    assert holiday(name, year) == day


@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [
        (None, date(2024, 5, 15), ""),
        ("+02:00", date(2024, 5, 15), "+02:00"),
        ("Z", date(2024, 5, 15), "Z"),
        ("et", date(2024, 3, 9), "-05:00"),
        ("et", date(2024, 3, 10), "-04:00"),
        ("pt", date(2024, 11, 2), "-07:00"),
        ("pt", date(2024, 11, 3), "-08:00"),
    ],
)
def test_zones(zone: str | None, day: date, offset: str) -> None:
    assert zone_offset(zone, day) == offset


@pytest.mark.parametrize(
    ("amount", "unit", "value"),
    [
        (3, "day", "P3D"),
        (90, "minute", "PT90M"),
        (1.5, "hour", "PT1H30M"),
        (0.5, "hour", "PT30M"),
        (2.5, "year", "P2Y6M"),
        (0.25, "year", "P3M"),
        (1.5, "day", "P1DT12H"),
        (0.1, "second", "PT0.1S"),
        (1.5, "week", "P1.5W"),
        (2, "decade", "P20Y"),
        (0.5, "century", "P50Y"),
        (None, "year", "PXY"),
        (None, "hour", "PTXH"),
        (None, "decade", "PXDE"),
    ],
)
def test_lengths_as_iso_8601(amount: float | None, unit: str, value: str) -> None:
    assert written_length(amount, unit) == value


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ([24], 24),
        ([20, 4], 24),
        ([100, 30], 130),
        ([2, 1000], 2000),
        ([2, 100, 5], 205),
        ([5, 3], None),
        ([20, 30], None),
    ],
)
def test_number_words(words: list[int], number: int | None) -> None:
    assert spelled(words) == number


@pytest.mark.parametrize(
    ("words", "year"),
    [([19, 90, 6], 1996), ([20, 24], 2024), ([19, 14], 1914), ([20, 4], None), ([5, 90], None)],
)
def test_spoken_years(words: list[int], year: int | None) -> None:
    assert spoken_year(words) == year
