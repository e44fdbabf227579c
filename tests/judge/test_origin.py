"""The one named source behind an agreement."""

import pytest

from claimcheck.judge.findings import finding, side
from claimcheck.judge.levels import Pair
from claimcheck.judge.number import compare_numbers
from claimcheck.judge.origin import with_origins
from claimcheck.models import Attribution
from tests.match.build import number


def told(outlet, *speakers, named=False, value=12):
    """Return an item in which speakers, joined where there are several, tell a count of people rescued."""
    said = Attribution(speaker=" and ".join(speakers), speakers=speakers, named=named)
    return number(
        f"{value} hikers were rescued.",
        str(value),
        value,
        outlet=outlet,
        claim={"voices": (0,)} if speakers else None,
        attributions=(said,) if speakers else (),
    )


def origin(*items):
    """Return the origin of what the items say, the first two compared, in one side for each value."""
    decision = compare_numbers(Pair(items[0], items[1]))
    values = dict.fromkeys(item.quantity.value for item in items)
    sides = [side([i for i in items if i.quantity.value == value], lambda i: i.text) for value in values]
    (found,) = with_origins([finding(decision, sides, "g-1", "hiker")], items)
    return found.origin


def test_everyone_names_the_police():
    assert origin(told("A", "police"), told("B", "Police"), told("C", "the police")) == "police"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("police", "a police spokeswoman", "police", id="who speaks for it"),
        pytest.param("local police", "the police", "police", id="words that tell nothing apart"),
        pytest.param(
            "the Orvik fire department", "firefighters", "the fire service", id="another word for it"
        ),
        pytest.param(
            "the health ministry", "a health ministry spokesman", "the health ministry", id="one of many"
        ),
        pytest.param("northern police", "southern police", None, id="two forces"),
        pytest.param("officials", "officials", None, id="no institution"),
        pytest.param("two witnesses", "two witnesses", None, id="anyone"),
        pytest.param("police", "prosecutors", None, id="two institutions"),
        pytest.param("a policeman", "a policeman", None, id="a man is no institution"),
    ],
)
def test_institutions_need_no_name(one, other, expected):
    assert origin(told("A", one), told("B", other)) == expected
    assert origin(told("B", other), told("A", one)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Lena Hauge", "Hauge", "Lena Hauge", id="the fullest name"),
        pytest.param("Lena Hauge", "Erik Hauge", None, id="two people"),
        pytest.param("Lena Hauge", "Tomas Brandt", None, id="two names"),
    ],
)
def test_speakers_are_one_by_their_names(one, other, expected):
    assert origin(told("A", one, named=True), told("B", other, named=True)) == expected


def test_the_commonest_name_is_told():
    names = "Lena Hauge", "Chief Ranger Lena Hauge", "Lena Hauge"
    assert (
        origin(*(told(outlet, name, named=True) for outlet, name in zip("ABC", names, strict=True)))
        == "Lena Hauge"
    )


def test_of_joint_speakers_the_one_that_all_name():
    assert (
        origin(told("A", "Lena Hauge", "Tomas Brandt", named=True), told("B", "Brandt", named=True))
        == "Tomas Brandt"
    )


def test_an_outlet_that_says_so_itself_is_a_source_of_its_own():
    assert origin(told("A", "police"), told("B", "police"), told("C")) is None


def test_contradictions_have_no_origin():
    assert origin(told("A", "police"), told("B", "police", value=15)) is None


def test_a_source_of_twenty_thousand_words_takes_no_longer_than_it_should():
    endless = "the harbour " * 10_000 + "police"
    assert origin(told("A", endless), told("B", endless)) == endless.strip()
