import pytest

from claimcheck.judge.holders import other_holder, other_setting
from claimcheck.judge.levels import Pair
from claimcheck.models import Mention
from tests.match.build import number


def told(text, value, *, named=(), opens="", outlet="Courier", **claim):
    """Return a number in a text with mentions of (name, kind); the claim opens at `opens`."""
    mentions = tuple(
        Mention(start=text.index(n), end=text.index(n) + len(n), text=n, name=n, kind=k) for n, k in named
    )
    start = text.index(opens)
    found = {"start": start, "text": text[start:], **claim}
    return number(text, str(value), value, outlet=outlet, mentions=mentions, claim=found)


RUIZ = told("Ruiz is said to want 12 years.", 12, named=[("Ruiz", "person")])
ORME = told("Orme rose, to close at 24.", 24, named=[("Orme", "organisation")], opens="to close")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(RUIZ, told("Gil wants 15 years.", 15, named=[("Gil", "person")]), True, id="two people"),
        pytest.param(
            RUIZ, told("Ruiz wants 15 years.", 15, named=[("Ruiz", "person")]), False, id="one person"
        ),
        pytest.param(RUIZ, told("The coach wants 15 years.", 15), False, id="no other name"),
        pytest.param(
            RUIZ,
            told("Gil said 15 years it was.", 15, named=[("Gil", "person")], speakers=("Gil",)),
            False,
            id="who speaks holds nothing",
        ),
        pytest.param(
            ORME,
            told("Tarn fell, to close at 44.", 44, named=[("Tarn", "organisation")], opens="to close"),
            True,
            id="clauses that hang on two names",
        ),
        pytest.param(
            ORME,
            told("Orme fell, to close at 44.", 44, named=[("Orme", "organisation")], opens="to close"),
            False,
            id="clauses that hang on one name",
        ),
        pytest.param(
            ORME,
            told("Tarn closed at 44.", 44, named=[("Tarn", "organisation")]),
            False,
            id="a clause of its own under another name for it",
        ),
    ],
)
def test_values_of_two_holders_are_two(one, other, expected):
    assert other_holder(Pair(one, other)) is expected
    assert other_holder(Pair(other, one)) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(told("12 marched in Orme.", 12, named=[("Orme", "place")]), True, id="elsewhere"),
        pytest.param(told("12 marched in Tarn.", 12, named=[("Tarn", "place")]), False, id="there"),
        pytest.param(told("12 marched.", 12), False, id="no place is told"),
    ],
)
def test_a_place_before_where_is_where_it_was(other, expected):
    there = told(
        "Fights broke out in Tarn where 15 marched.",
        15,
        named=[("Tarn", "place")],
        opens="where",
        outlet="Beacon",
    )
    assert other_setting(Pair(there, other)) is expected
    assert other_setting(Pair(other, there)) is expected
