import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.portions import adds_up, part_of_whole
from claimcheck.models import Quantity
from tests.match.build import number


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ({"of": 27}, True),
        ({"additional": True}, True),
        ({"additional": True, "text": "12 others"}, False),
        ({"additional": True, "text": "12 other workers"}, True),
        ({"noun": "colleague"}, True),
        ({"noun": "worker"}, False),
    ],
)
def test_a_part_and_a_whole(quantity, expected):
    part, whole = number("12 of 27", "12", 12, quantity=quantity), number("27 of them", "27", 27)
    assert part_of_whole(Pair(part, whole)) is expected
    assert not part_of_whole(Pair(part, part))


@pytest.mark.parametrize(("state", "expected"), [("", True), ("hurt", False)])
def test_so_many_of_the_things_are_a_part_of_them(state, expected):
    made = [
        number(text, text.split()[0], value, quantity={"noun_start": text.index("guests"), "state": state})
        for text, value in (("41 of the guests fell ill.", 41), ("32 guests fell ill.", 32))
    ]
    assert part_of_whole(Pair(*made)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Its first 12 rooms opened.", "15 rooms opened.", True, id="the first of them"),
        pytest.param("The other 12 boats sank.", "15 boats sank.", True, id="the other ones"),
        pytest.param("The next 12 laps were dull.", "The last 15 laps were dull.", True, id="two stretches"),
        pytest.param("The last 12 laps were dull.", "The last 15 laps were dull.", False, id="one stretch"),
        pytest.param("The 12 boats sank.", "15 boats sank.", False, id="all of them"),
        pytest.param("In the other room 12 sat.", "15 sat.", False, id="another thing is the other one"),
    ],
)
def test_a_part_of_a_row_is_not_the_whole_row(one, other, expected):
    pair = Pair(number(one, "12", 12), number(other, "15", 15, outlet="Beacon"))
    assert part_of_whole(pair) is expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        ("The deal is $12 in cash and 40,000 shares.", True),
        ("The deal is $12 in cash, plus $3 in debt.", True),
        ("The deal is $12 in cash and stock.", False),
        ("The deal is $12 in cash.", False),
    ],
)
def test_cash_is_not_the_whole_price_where_more_goes_with_it(one, expected):
    money = {"dimension": "money", "unit": "USD"}
    pair = Pair(
        number(one, "$12", 12, quantity=money),
        number("The deal is $15.", "$15", 15, quantity=money, outlet="Beacon"),
    )
    assert part_of_whole(pair) is expected


@pytest.mark.parametrize(("whole", "expected"), [(129, True), (130, False), (103, False)])
def test_parts_of_one_sentence_add_up(whole, expected):
    text = "103 passengers and 26 crew."
    crew = Quantity(start=19, end=26, text="26 crew", value=26, dimension="count")
    parts = number(text, "103", 103, more_quantities=(crew,))
    total = number(f"{whole} people.", str(whole), whole)
    assert adds_up(Pair(parts, total)) is expected
    assert adds_up(Pair(total, parts)) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("It shows some of the ", True),
        ("It shows 15 of the ", True),
        ("It shows most of their lost ", True),
        ("It shows the ", False),
        ("It tells of the loss of the ", False),
    ],
)
def test_so_many_of_whom_some_are_meant_are_the_whole_of_a_part(before, expected):
    whole = number(f"{before}212 parcels.", "212", 212, "parcel show:1/VERB")
    assert (
        part_of_whole(Pair(whole, number("It shows 50 parcels.", "50", 50, "parcel show:1/VERB"))) is expected
    )


def test_among_so_many_is_a_part_of_them():
    whole = number("It was among 63 parcels.", "63", 63, "parcel")
    assert part_of_whole(Pair(whole, number("It lost 24 parcels.", "24", 24, "parcel")))


@pytest.mark.parametrize(
    "quantity",
    [{"of": 71}, {"dimension": "volume", "unit": "litre"}, {"dimension": "percent", "unit": "percent"}],
)
def test_of_the_thing_is_no_part_where_both_tell_the_same_whole_or_measure_it(quantity):
    one, other = (
        number(text, text.split()[0], value, quantity=quantity | {"noun_start": text.index("oil")})
        for text, value in (("20 of the oil ran out.", 20), ("21 oil ran out.", 21))
    )
    assert not part_of_whole(Pair(one, other))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 people were seriously injured.", True),
        ("12 people suffered severe burns.", True),
        ("12 people were hurt slightly.", True),
        ("12 people were injured.", False),
        ("12 people were injured on a serious day.", False),
    ],
)
def test_the_badly_hurt_are_a_part_of_the_hurt(text, expected):
    part, whole = number(text, "12", 12), number("27 people were injured.", "27", 27)
    assert part_of_whole(Pair(part, whole)) is expected
    assert not part_of_whole(Pair(part, part))
