"""Minimal pairs: what two statements that are all there is cannot both say, and what they can."""

import pytest

from claimcheck.judge.minimal import exclusive
from claimcheck.models import Article, Extraction, Mention, Quantity
from tests.match.build import timex


def text(words, *, quantities=(), timexes=(), places=()):
    mentions = tuple(Mention(start=0, end=1, text=p, name=p, kind="place") for p in places)
    made = tuple(timex(words, part, value) for part, value in timexes)
    return Extraction(
        article=Article(id="a-x", path="x", source="X", text=words),
        quantities=tuple(quantities),
        timexes=made,
        mentions=mentions,
    )


def count(words, value, noun, modifier="=", **more):
    more = {"dimension": "count", "unit": noun, "noun": noun, **more}
    return Quantity(start=0, end=len(words), text=words, value=value, modifier=modifier, **more)


def money(words, value, modifier="="):
    return Quantity(
        start=0, end=len(words), text=words, value=value, modifier=modifier, dimension="money", unit="USD"
    )


BOUNDS = [
    pytest.param(
        [count("more than 50 barges", 50, "barge", ">")], [count("45 barges", 45, "barge")], True, id="below"
    ),
    pytest.param(
        [count("more than 50 barges", 50, "barge", ">")],
        [count("61 barges", 61, "barge")],
        False,
        id="within",
    ),
    pytest.param(
        [count("more than 50 barges", 50, "barge", ">")],
        [count("50 barges", 50, "barge")],
        False,
        id="a round number",
    ),
    pytest.param(
        [count("more than 52 barges", 52, "barge", ">")],
        [count("52 barges", 52, "barge")],
        True,
        id="no round number",
    ),
    pytest.param(
        [count("fewer than 50 barges", 50, "barge", "<")],
        [count("50 barges", 50, "barge")],
        True,
        id="fewer than it",
    ),
    pytest.param(
        [count("more than 50 barges", 50, "barge", ">")],
        [count("9 tunnels", 9, "tunnel")],
        False,
        id="others",
    ),
    pytest.param([money("less than $90m", 9e7, "<")], [money("$187m", 1.87e8)], True, id="sums"),
    pytest.param(
        [money("less than $90m", 9e7, "<")],
        [money("$187m", 1.87e8), money("$40m", 4e7)],
        False,
        id="one is within",
    ),
    pytest.param(
        [count("more than 50 people", 50, "person", ">", state="dead")],
        [count("45 people", 45, "person", state="dead")],
        True,
        id="the dead",
    ),
    pytest.param(
        [count("more than 50 people", 50, "person", ">", state="missing")],
        [count("45 people", 45, "person", state="dead")],
        False,
        id="the dead and the missing",
    ),
    pytest.param(
        [count("more than 50 barges", 50, "barge", ">")],
        [count("5 more barges", 5, "barge", additional=True)],
        False,
        id="on top",
    ),
]


@pytest.mark.parametrize(("one", "other", "expected"), BOUNDS)
def test_bounds(one, other, expected):
    a, b = text("It has so many.", quantities=one), text("So many it has.", quantities=other)
    told = ("number", f"“{one[0].text}” and “{other[0].text}”") if expected else None
    assert exclusive(a, b) == told
    turned = ("number", f"“{other[0].text}” and “{one[0].text}”") if expected else None
    assert exclusive(b, a) == turned


def test_a_part_of_the_country_has_its_own_count():
    one = text("x", quantities=[count("more than 50 cases", 50, "case", ">")], places=("Norland",))
    other = text("y", quantities=[count("4 cases", 4, "case")], places=("Norland", "Tarn"))
    assert exclusive(one, other) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(
            ("The mill opened in 1931.", ("1931", "1931")),
            ("The mill opened in 1942.", ("1942", "1942")),
            ("date", "“1931” and “1942”"),
            id="two years",
        ),
        pytest.param(
            ("The mill opened in May 1931.", ("May 1931", "1931-05")),
            ("The mill opened in 1931.", ("1931", "1931")),
            None,
            id="a month of the year",
        ),
        pytest.param(
            ("The mill opened before 1931.", ("1931", "1931")),
            ("The mill opened in 1942.", ("1942", "1942")),
            ("date", "“1931” and “1942”"),
            id="before",
        ),
        pytest.param(
            ("The mill opened after 1931.", ("1931", "1931")),
            ("The mill opened in 1942.", ("1942", "1942")),
            None,
            id="after",
        ),
        pytest.param(
            ("The mill was painted in 1931.", ("1931", "1931")),
            ("The mill was painted in 1942.", ("1942", "1942")),
            None,
            id="what is done again",
        ),
        pytest.param(
            ("The mill opened in 1931.", ("1931", "1931")),
            ("Orr's bakery opened in 1942.", ("1942", "1942")),
            ("date", "“1931” and “1942”"),
            id="statements are taken to be of one thing",
        ),
    ],
)
def test_years(a, b, expected):
    one, other = (text(words, timexes=(date,)) for words, date in (a, b))
    assert exclusive(one, other) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Gull is the third album by Una Orr.", "Gull is Una Orr's fourth album.", "“third” and “fourth”"),
        ("Una Orr is a French singer.", "Una Orr is a Danish singer.", "“French” and “Danish”"),
        ("Una Orr is a French and Danish singer.", "Una Orr is a Danish singer.", None),
        ("Gull had highly negative reviews.", "Gull had very positive reviews.", "“negative” and “positive”"),
        ("Gull came in at number 91 of the list.", "Gull was # 92 of the list.", "“91” and “92”"),
        (
            "Gull was written by Una Orr.",
            "The film Gull was written by Jon Tull.",
            "“Una Orr” and “Jon Tull”",
        ),
        ("Gull was written by Una Orr and Jon Tull.", "Gull was written by Jon Tull.", None),
        ("Gull was praised by Una Orr.", "Gull was praised by Jon Tull.", None),
        ("Gull is a long film.", "Gull is not a short film.", None),
        ("The third man left.", "A fourth barge sank in Tarn harbour.", None),
    ],
)
def test_replaced_words(a, b, expected):
    found = exclusive(text(a), text(b))
    assert found == (("entity", expected) if expected else None)


def test_an_ancient_date_and_a_leap_day_raise_nothing():
    one = text("It opened before 29 February 2024.", timexes=(("29 February 2024", "2024-02-29"),))
    other = text("It opened after 0044.", timexes=(("0044", "0044"),))
    assert exclusive(one, other) is None
