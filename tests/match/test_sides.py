import pytest

from claimcheck.match.sides import one_side
from tests.match.build import date, number


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("The screen has 1920 x 1080 dots.", "1920", True),
        ("The screen has 1920x1080 dots.", "1080", True),
        ("The plot is 40 × 12 feet.", "12", True),
        ("The screen has 1920 dots.", "1920", False),
        ("The fox has 4 legs.", "4", False),
    ],
)
def test_one_side_of_a_measure_of_two_is_known(text, part, expected):
    item = number(text, part, 12)
    assert one_side(item.extraction, item.slot) is expected


def test_a_date_has_no_sides():
    item = date("It fell on Monday.", "Monday", "2024-05-13")
    assert not one_side(item.extraction, item.slot)
