from datetime import date

import pytest

from claimcheck.report.words import count, date_value, day_range, listed, measured, modified, parse_day


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-03-19", "Wed 19 March 2025"),
        ("2025-03-19T21:30", "Wed 19 March 2025, 21:30"),
        ("2025-03-19T21:30:00+02:00", "Wed 19 March 2025, 21:30"),
        ("2025-03", "March 2025"),
        ("2025", "2025"),
        ("2025-W12", "the week of Mon 17 March 2025"),
        ("2025-03-19TNI", "the night of Wed 19 March 2025"),
        ("2025-02-30", "2025-02-30"),
        ("2025-13", "2025-13"),
        ("PT1H", "PT1H"),
        ("", ""),
    ],
)
def test_date_value(value, expected):
    assert date_value(value) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], ""),
        ([date(2024, 5, 16)], "16 May 2024"),
        ([date(2024, 5, 16), date(2024, 5, 14), date(2024, 5, 16)], "14–16 May 2024"),
        ([date(2024, 4, 30), date(2024, 5, 2)], "30 April – 2 May 2024"),
        ([date(2023, 12, 31), date(2024, 1, 1)], "31 Dec 2023 – 1 Jan 2024"),
    ],
)
def test_day_range(days, expected):
    assert day_range(days) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-16T10:00:00Z", date(2024, 5, 16)),
        (None, None),
        ("May", None),
        ("2024-99-99", None),
        ("2024-05", None),
    ],
)
def test_parse_day(value, expected):
    assert parse_day(value) == expected


def test_count():
    assert count(0, "claim") == "0 claims"
    assert count(0, "claim", none="no") == "no claims"
    assert count(1, "story", "stories") == "1 story"
    assert count(1200, "story", "stories") == "1,200 stories"


def test_listed():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed("ABCDEF") == "A, B, C, D, E and F"
    assert listed("ABCDEFGH") == "A, B, C, D, E and 3 more"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", "12"),
        ("1 hour", "1 hour"),
        ("about 60 minute", "about 60 minutes"),
        ("30 day", "30 days"),
        ("27 person", "27 people"),
        ("3 police officer", "3 police officers"),
        ("2 young man", "2 young men"),
        ("1,200 body", "1,200 bodies"),
        ("4 bus", "4 buses"),
        ("35 per cent", "35 per cent"),
        ("1.2 billion USD", "1.2 billion USD"),
        ("2 million acre", "2 million acres"),
        ("asserted", "asserted"),
        ("", ""),
    ],
)
def test_measured(value, expected):
    assert measured(value) == expected


def test_modified():
    assert modified("2024", None) == "2024"
    assert modified("2024", "APPROX") == "about 2024"
    assert modified("2024", "ON_OR_AFTER") == "on_or_after 2024"
