import pytest

from claimcheck.judge.timewords import time_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2024-05-14TNI", "the night of 2024-05-14"),
        ("2024-05-14TMO", "the morning of 2024-05-14"),
        ("2024-05-14TAF", "the afternoon of 2024-05-14"),
        ("2024-05-14TEV", "the evening of 2024-05-14"),
        ("2024-SP", "spring 2024"),
        ("2024-Q3", "the third quarter of 2024"),
        ("2024-H1", "the first half of 2024"),
        pytest.param("2024-W20", "the week of 2024-05-13", id="a week is named by its Monday"),
        pytest.param("2024-W20-WE", "the weekend of 2024-05-18", id="a weekend by its Saturday"),
        ("198", "the 1980s"),
        ("2024-05-14TNI to 2024-05-15TMO", "the night of 2024-05-14 to the morning of 2024-05-15"),
    ],
)
def test_codes_are_put_into_words(value, words):
    assert time_words(value) == words


@pytest.mark.parametrize(
    "value",
    ["2024-05-14", "2024-05", "2024", "2024-05-14T05:20", "05:20", "2024-W99", "2024-05-14TXX", "", "soon"],
)
def test_other_values_stay_as_they_are(value):
    assert time_words(value) == value


def test_the_day_is_written_as_wanted():
    assert time_words("2024-W20", day=lambda iso: iso.replace("-", "/")) == "the week of 2024/05/13"
