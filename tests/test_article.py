"""Articles: what their records say besides their fields."""

from datetime import date

import pytest

from claimcheck.models import Article


@pytest.mark.parametrize(
    ("published", "day"),
    [
        pytest.param("2024-05-14", date(2024, 5, 14), id="a day"),
        pytest.param("2024-05-14T23:30:00-07:00", date(2024, 5, 14), id="a moment, as the outlet wrote it"),
        pytest.param("2024-05", None, id="a month"),
        pytest.param(None, None, id="unknown"),
    ],
)
def test_the_day_of_publication(published, day):
    assert Article(id="a-1", path="a.txt", text="", published=published).day == day
