import pytest

from claimcheck.models import Side
from claimcheck.report.html.wording import letter, moment, published_text, short_value
from tests.report.sample import article, evidence, finding


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2024-05-16", "16 May 2024"),
        ("2024-05-16T05:20:00-07:00", "16 May 2024, 05:20 UTC−7"),
        ("2024-05-16T05:20:00+05:30", "16 May 2024, 05:20 UTC+5:30"),
        ("2024-05-16T05:20:00Z", "16 May 2024, 05:20 UTC"),
        ("2024-05-16T05:20:00+00:00", "16 May 2024, 05:20 UTC"),
        ("2024-05-16T05:20", "16 May 2024, 05:20"),
        ("2024-05-16TMO", "16 May 2024"),
        ("2024-05", "May 2024"),
        ("PRESENT_REF", "PRESENT_REF"),
        ("", ""),
        (None, ""),
    ],
)
def test_moments(value, told):
    assert moment(value) == told


def test_an_inferred_date_says_so():
    assert (
        published_text(article("x", "X", "2024-05-16", published_from="inferred")) == "16 May 2024 (inferred)"
    )
    assert published_text(article("x", "X", None)) == "undated"


def test_a_quotation_is_told_by_its_differing_words():
    found = finding("quote", "contradict")
    side = Side(
        value="nobody had checked them", evidence=(evidence("x", "nobody had checked them", "checked"),)
    )
    assert short_value(found, side) == "“checked”"
    unmarked = Side(value="nobody had checked them", evidence=(evidence("x", "nobody had checked them"),))
    assert short_value(found, unmarked) == ""


def test_long_values_are_left_to_the_sentence():
    assert short_value(finding("event", "contradict"), Side(value="word " * 20, evidence=())) == ""


def test_letters():
    assert [letter(0), letter(25), letter(26)] == ["A", "Z", "27"]
