"""Amounts on the text alone: units, rates, ranges, scores, and what is no quantity."""

import pytest

from claimcheck.extract.quantity.digits import is_european
from claimcheck.extract.quantity.lexer import lex
from claimcheck.extract.quantity.scan import read_amounts


def amounts(text: str) -> list[tuple[float, str]]:
    """Return value and unit (the counted noun of a compound) of every amount."""
    found = read_amounts(lex(text), european=is_european(text))
    return [(float(amount.value), amount.unit.name if amount.unit else amount.counted) for amount in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$1.2bn", [(1.2e9, "USD")]),
        ("US$ 1.2 bn", [(1.2e9, "USD")]),
        ("1.2 billion dollars", [(1.2e9, "USD")]),
        ("a million U.S. dollars", [(1e6, "USD")]),
        ("£3m", [(3e6, "GBP")]),
        ("EUR 3 million", [(3e6, "EUR")]),
        ("3 million euros", [(3e6, "EUR")]),
        ("20€", [(20, "EUR")]),
        ("C$5", [(5, "CAD")]),
        ("Rs. 500", [(500, "INR")]),
        ("50p", [(50, "pence")]),
        ("24 cents", [(24, "cent")]),
        ("a $40-million plant", [(4e7, "USD")]),
        ("a million-dollar deal", [(1e6, "USD")]),
        ("$5 billion Canadian dollars", [(5e9, "USD")]),
    ],
)
def test_money(text: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(text)[:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5%", [(5, "percent")]),
        ("five per cent", [(5, "percent")]),
        ("half a percent", [(0.5, "percent")]),
        ("less than half of 1 percent", [(0.5, "percent")]),
        ("2.4 percentage points", [(2.4, "percentage point")]),
        ("10-percentage-point lead", [(10, "percentage point")]),
        ("25 basis points", [(25, "basis point")]),
        ("20 points", [(20, "point")]),
        ("minus 0.3 percent", [(-0.3, "percent")]),
        ("in minus-20 degree weather", [(-20, "degree")]),
        ("at -5°C", [(-5, "degree Celsius")]),
        ("plus or minus 3 points", [(3, "point")]),
    ],
)
def test_percent_and_points(text: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5km", [(5, "kilometre")]),
        ("5 km", [(5, "kilometre")]),
        ("2.5 square miles", [(2.5, "square mile")]),
        ("60mph", [(60, "mile per hour")]),
        ("a mile", [(1, "mile")]),
        ("an hour and a half", [(1.5, "hour")]),
        ("half an hour", [(0.5, "hour")]),
        ("a half-hour", [(0.5, "hour")]),
        ("a quarter of a mile", [(0.25, "mile")]),
        ("half-century", [(0.5, "century")]),
        ("a couple of weeks", [(2, "week")]),
        ("several more weeks", []),
        ("90-minute", [(90, "minute")]),
        ("a two day rally", [(2, "day")]),
        ("daylong", [(1, "day")]),
        ("month-long", [(1, "month")]),
        ("seven-member", [(7, "member")]),
        ("22-year-old", [(22, "year")]),
        ("two-and-a-half-hour", [(2.5, "hour")]),
        ("2 1/2 times", [(2.5, "time")]),
        ("for one day", [(1, "day")]),
        ("one day later", [(1, "day")]),
        ("millions of euros", [(1e6, "EUR")]),
    ],
)
def test_measures_and_compounds(text: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in 2012",
        "since 2003",
        "the 2016 elections",
        "March 19",
        "nineteen ninety-six",
        "twenty twenty-four",
        "in Sept. 11 stories",
        "July 25-28",
        "Dec. 2",
        "19 March",
        "9 to 19 September",
        "7:40 a.m.",
        "7 p.m.",
        "at ten past two",
        "12/19/2005",
        "9/11",
        "24/7",
        "page 6",
        "on lap seven he stopped",
        "until day five of it",
        "pages 12 and",
        "Route 66",
        "No. 10",
        "section 2.1",
        "Day 3",
        "AR-15",
        "COVID-19",
        "737-MAX",
        "7-Eleven",
        "G7",
        "the 22nd",
        "the 1990s",
        "in his 40s",
        "'16",
        "twenty-third",
        "555-0134",
        "1-800-555-0134",
        "0207 946 0134",
        "10 Marlow Street",
        "no one",
        "one another",
        "one of the men",
        "one-on-one",
        "two-way",
        "at one point",
        "one day in June",
        "the first half",
        "half-brother",
        "a third man",
        "a third week",
        "a second attack",
        "the Big Ten",
        "www.site.org/123",
        "2. The second item",
        "two reasons: 1) cost",
        "a 1080p screen",
    ],
)
def test_no_quantity(text: str) -> None:
    found = [item for item in amounts(f"It was {text}." if text[0].islower() else text) if item != (2, "")]
    assert found == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("2,012 people", 2012), ("1500 people", 1500), ("in May 12 people", 12), ("one person", 1)],
)
def test_quantity_after_all(text: str, value: float) -> None:
    assert amounts(text) == [(value, "")]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("10 to 12 people", 10, 12, ""),
        ("between 5 and 7 percent", 5, 7, "percent"),
        ("$3-4 million", 3e6, 4e6, "USD"),
        ("$3 million to $4 million", 3e6, 4e6, "USD"),
        ("$1.5m-$2m", 1.5e6, 2e6, "USD"),
        ("$115 to $125 a share", 115, 125, "USD"),
        ("15 cents to 20 cents", 15, 20, "cent"),
        ("two or three soldiers", 2, 3, ""),
        ("ranged from 5 to 7 percent", 5, 7, "percent"),
        ("12–18 months", 12, 18, "month"),
        ("800 to 900 million", 800e6, 900e6, ""),
        ("500 to 1 million", 500, 1e6, ""),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str) -> None:
    (amount,) = read_amounts(lex(text))
    assert (float(amount.value), float(amount.upper or 0)) == (low, high)
    assert (amount.unit.name if amount.unit else "") == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("73 percent to 25 percent", [73, 25]),
        ("76%-21%", [76, 21]),
        ("won 6-1", [6, 1]),
        ("voted 48 to 52", [48, 52]),
        ("a 5-to-4 vote", [5, 4]),
        ("52 votes to 48", [52, 48]),
    ],
)
def test_scores(text: str, values: list[float]) -> None:
    found = read_amounts(lex(text))
    assert [float(amount.value) for amount in found] == values
    assert {amount.kind for amount in found} == {"score"}


@pytest.mark.parametrize(
    ("text", "values"), [("rose from 5 to 7 percent", [5, 7]), ("fell from 4 to 3 million", [4e6, 3e6])]
)
def test_changes_are_two_amounts_of_one_scale(text: str, values: list[float]) -> None:
    found = read_amounts(lex(text))
    assert [float(amount.value) for amount in found] == values
    assert len({amount.unit for amount in found}) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in four", 0.25),
        ("four in 10", 0.4),
        ("nine out of ten", 0.9),
        ("three-in-five", 0.6),
        ("1 in 1,000", 0.001),
    ],
)
def test_ratios(text: str, value: float) -> None:
    (amount,) = read_amounts(lex(text))
    assert amount.kind == "ratio"
    assert float(amount.value) == value


def test_three_in_two_weeks_is_no_ratio() -> None:
    assert amounts("three in two weeks") == [(3, ""), (2, "week")]


@pytest.mark.parametrize(("text", "whole"), [("three of the 27", 27), ("177 out of every 100,000", 100_000)])
def test_wholes(text: str, whole: int) -> None:
    assert read_amounts(lex(text))[0].of == whole


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$2.36 a share", "share"),
        ("an $18-a-share offer", "share"),
        ("60 miles per hour", "hour"),
        ("$15 an hour", "hour"),
        ("40 hours each week", "week"),
        ("12 trains a day", "day"),
        ("$41,000 a year", "year"),
        ("30 km/h", "hour"),
    ],
)
def test_rates(text: str, per: str) -> None:
    (amount,) = read_amounts(lex(text))
    assert amount.per == per


@pytest.mark.parametrize(
    "text", ["$547 million a year earlier", "12 people a day after", "two men lived a mile away"]
)
def test_distances_are_no_rates(text: str) -> None:
    found = read_amounts(lex(text))
    assert [amount.per for amount in found] == ["", ""]
    assert float(found[1].value) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell by 4.2 and 5.1 per cent", [(4.2, "percent"), (5.1, "percent")]),
        ("poles of 5 and 8 metres", [(5, "metre"), (8, "metre")]),
        ("won in 1998 and 8 metres on", [(8, "metre")]),
        ("he had 5 and $8", [(5, ""), (8, "USD")]),
    ],
)
def test_two_values_told_together_share_a_unit(text: str, expected: list[tuple[float, str]]) -> None:
    assert [found for found in amounts(text) if found[0] != 1998] == expected
