import pytest

from claimcheck.match.figures import figure_groups, telling
from claimcheck.models import Quantity
from tests.match.build import number


def quantity(value, **more):
    return Quantity.model_validate(
        {"start": 0, "end": 1, "text": "x", "value": value, "dimension": "count", **more}
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (quantity(640), True),
        (quantity(23), True),
        (quantity(12), False),
        (quantity(2000), False),
        (quantity(4.5, dimension="percent", unit="percent"), True),
        (quantity(80, dimension="percent", unit="percent"), False),
        (quantity(30, dimension="duration", unit="day"), False),
        (quantity(94, kind="score"), False),
        (quantity(None), False),
    ],
)
def test_a_telling_figure_is_particular(given, expected):
    assert telling(given) is expected


def test_one_figure_in_two_articles_joins_whatever_the_words():
    a = number("Around 640 members are involved.", "640", 640, "member involve:1/VERB", outlet="Courier")
    b = number("Some 640 people handle bags.", "640", 640, "people handle:1/VERB bag:2", outlet="Beacon")
    assert figure_groups([a, b]) == [[a, b]]


def test_a_smaller_figure_needs_things_that_can_be_the_same():
    a = number("It has 23 lamps.", "23", 23, "lamp have:1/VERB", outlet="Courier")
    b = number("It sold 23 goats.", "23", 23, "goat sell:1/VERB", outlet="Beacon")
    assert figure_groups([a, b]) == []


def test_other_units_do_not_join():
    a = number(
        "It cost 640 euros.",
        "640",
        640,
        "cost/VERB",
        outlet="Courier",
        quantity={"dimension": "money", "unit": "EUR"},
    )
    b = number(
        "It cost 640 dollars.",
        "640",
        640,
        "cost/VERB",
        outlet="Beacon",
        quantity={"dimension": "money", "unit": "USD"},
    )
    assert figure_groups([a, b]) == []
