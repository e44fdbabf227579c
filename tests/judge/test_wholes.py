import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.wholes import all_and_part
from claimcheck.models import Quantity
from tests.match.build import number

BOILERS = "boiler fail:1/VERB school:1"
ALL = "All five boilers failed."
SOME = "Three of the five boilers failed."


def told(text, part, value, spec=BOILERS, *, of=None, **more):
    return number(text, part, value, spec, quantity={"of": of, **more})


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        pytest.param(told(ALL, "five", 5), told(SOME, "Three", 3, of=5), True, id="all and some"),
        pytest.param(
            told("All of the five boilers failed.", "five", 5),
            told(SOME, "Three", 3, of=5),
            True,
            id="all of the",
        ),
        pytest.param(
            told("The five boilers failed.", "five", 5), told(SOME, "Three", 3, of=5), False, id="not all"
        ),
        pytest.param(
            told(ALL, "five", 5), told("Three boilers failed.", "Three", 3), False, id="no whole told"
        ),
        pytest.param(told(ALL, "five", 5), told(SOME, "Three", 3, of=6), False, id="another whole"),
        pytest.param(
            told(ALL, "five", 5),
            told("So far three of the five failed.", "three", 3, of=5),
            False,
            id="so far",
        ),
        pytest.param(
            told("All but two of five boilers failed.", "five", 5),
            told(SOME, "Three", 3, of=5),
            False,
            id="but two",
        ),
        pytest.param(
            told("All five boilers sing.", "five", 5, "boiler sing:1/VERB"),
            told(SOME, "Three", 3, of=5),
            False,
            id="another act",
        ),
        pytest.param(
            told(ALL, "five", 5, "boiler", state="broken"),
            told(SOME, "Three", 3, "boiler", of=5, state="broken"),
            True,
            id="one state",
        ),
        pytest.param(told(ALL, "five", 5), told(SOME, "Three", 3, of=5, modifier=">="), False, id="a bound"),
        pytest.param(told(ALL, "five", None), told(SOME, "Three", 3, of=5), False, id="no value"),
    ],
)
def test_all_of_them_and_a_part_of_them(whole, part, expected):
    assert all_and_part(Pair(whole, part)) is expected
    assert all_and_part(Pair(part, whole)) is expected


def test_the_whole_may_stand_behind_its_owner():
    text = "Three of the school's five boilers failed."
    five = Quantity(start=22, end=34, text="five boilers", value=5, dimension="count")
    part = number(text, "Three", 3, BOILERS, more_quantities=(five,))
    assert all_and_part(Pair(told(ALL, "five", 5), part))
