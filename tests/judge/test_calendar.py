from datetime import datetime, timedelta

import pytest

from claimcheck.judge.calendar import narrowed, stretch


@pytest.mark.parametrize(
    ("value", "start", "end", "fineness"),
    [
        ("2024-05-14", datetime(2024, 5, 14), datetime(2024, 5, 15), "day"),
        ("2024-02", datetime(2024, 2, 1), datetime(2024, 3, 1), "month"),
        ("2024-12", datetime(2024, 12, 1), datetime(2025, 1, 1), "month"),
        ("1961", datetime(1961, 1, 1), datetime(1962, 1, 1), "year"),
        ("199", datetime(1990, 1, 1), datetime(2000, 1, 1), "decade"),
        ("2024-W20", datetime(2024, 5, 13), datetime(2024, 5, 20), "week"),
        ("2024-W20-WE", datetime(2024, 5, 18), datetime(2024, 5, 20), "part"),
        ("2024-Q4", datetime(2024, 10, 1), datetime(2025, 1, 1), "quarter"),
        ("2024-SU", datetime(2024, 6, 1), datetime(2024, 9, 1), "season"),
        ("2024-05-14TMO", datetime(2024, 5, 14), datetime(2024, 5, 14, 12), "part"),
        ("2024-05-14T07:40", datetime(2024, 5, 14, 7, 40), datetime(2024, 5, 14, 7, 41), "clock"),
        ("2024-05-14T07", datetime(2024, 5, 14, 7), datetime(2024, 5, 14, 8), "clock"),
    ],
)
def test_values_become_stretches(value, start, end, fineness):
    found = stretch(value)
    assert found is not None
    assert (found.start, found.end, found.fineness) == (start, end, fineness)


def test_zone_is_kept_as_distance_from_utc():
    found = stretch("2024-05-14T08:25+01:00")
    assert found is not None
    assert found.offset == timedelta(hours=1)


@pytest.mark.parametrize("value", [None, "", "P3D", "PRESENT_REF", "2024-13-40", "XXXX-05", "0000"])
def test_what_names_no_stretch_gives_none(value):
    assert stretch(value) is None


def test_a_day_lies_within_its_month():
    month, day, other = stretch("2024-07"), stretch("2024-07-09"), stretch("2024-08-01")
    assert month is not None
    assert day is not None
    assert other is not None
    assert month.holds(day)
    assert not month.meets(other)


@pytest.mark.parametrize(
    ("value", "mod", "first", "last"),
    [
        ("2026", "MID", datetime(2026, 4, 2, 6), datetime(2026, 10, 1, 18)),
        ("2024-09", "START", datetime(2024, 9, 1), datetime(2024, 9, 16)),
        ("2024-09", "END", datetime(2024, 9, 16), datetime(2024, 10, 1)),
        ("2024-05-14TNI", "END", datetime(2024, 5, 14, 18), datetime(2024, 5, 15, 6)),
        ("2026", None, datetime(2026, 1, 1), datetime(2027, 1, 1)),
    ],
)
def test_early_mid_and_late_are_parts_of_longer_stretches(value, mod, first, last):
    found = stretch(value)
    assert found is not None
    assert (narrowed(found, mod).start, narrowed(found, mod).end) == (first, last)
