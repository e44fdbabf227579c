import pytest

from claimcheck.load.dates import find_dates, parse_date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("2024/03/05", "2024-03-05"),
        ("2024-03-05T22:30:00Z", "2024-03-05T22:30:00Z"),
        ("2024-03-05T22:30Z", "2024-03-05T22:30:00Z"),
        ("2024-03-05T22:30:00.123+01:00", "2024-03-05T22:30:00+01:00"),
        ("2024-03-05 22:30:00+00:00", "2024-03-05T22:30:00Z"),
        ("2024-03-05T22:30:00-0330", "2024-03-05T22:30:00-03:30"),
        ("20240305T223000+0100", "2024-03-05T22:30:00+01:00"),
        ("2024-03-05 22:30:00 UTC", "2024-03-05T22:30:00Z"),
        ("Tue, 05 Mar 2024 22:30:00 +0100", "2024-03-05T22:30:00+01:00"),
        ("Tue, 5 Mar 2024 22:30:10 GMT", "2024-03-05T22:30:00Z"),
        ("March 5, 2024", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("the 5th of March 2024", "2024-03-05"),
        ("Sept. 5, 2024", "2024-09-05"),
        (1709677800, "2024-03-05T22:30:00Z"),
        ("1709677800000", "2024-03-05T22:30:00Z"),
    ],
)
def test_reads_the_ways_in_which_metadata_write_dates(value: object, expected: str) -> None:
    assert parse_date(value) == expected


@pytest.mark.parametrize("value", ["2024-03-05 22:30:00", "2024-03-05T22:30:00", "5 March 2024, 22:30"])
def test_a_time_without_a_zone_is_dropped(value: str) -> None:
    assert parse_date(value) == "2024-03-05"


@pytest.mark.parametrize(
    "value",
    [
        "",
        "None",
        "yesterday",
        "2024-13-45",
        "2024-02-30",
        "2024-03",
        2024,
        True,
        None,
        "0001-01-01",
        1e30,
        -5,
        float("nan"),
        float("inf"),
        "March 2024",
        "9" * 5000,
    ],
)
def test_what_is_no_full_date_is_none(value: object) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3/25/2024", "2024-03-25"),
        ("25/3/2024", "2024-03-25"),
        ("4/4/2024", "2024-04-04"),
        ("3/4/2024", None),
        ("25.03.2024", "2024-03-25"),
    ],
)
def test_numeric_dates_count_only_with_one_reading(text: str, expected: str | None) -> None:
    assert parse_date(text) == expected


def test_finds_every_full_date_of_a_line_in_order() -> None:
    line = "From May 1, 2024 until 3 May 2024 (ref 12/345/6789, v2024-05-04)"
    assert [found.value for found in find_dates(line)] == ["2024-05-01", "2024-05-03"]
    assert [line[found.start : found.end] for found in find_dates(line)] == ["May 1, 2024", "3 May 2024"]


def test_an_impossible_offset_leaves_the_day() -> None:
    assert parse_date("2024-03-05T22:30:00+99:00") == "2024-03-05"
