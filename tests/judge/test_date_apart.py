"""Dates of two things."""

import pytest

from claimcheck.judge.date_apart import other_object, other_people, places_apart, subjects_apart
from claimcheck.judge.levels import Pair
from tests.match.build import date


def told(spec="open/VERB store:1", outlet="Courier", places=(), counts=(), **frame):
    text = "It was on Monday in Pellan, in Orrin and in Velia."
    mentions = [
        {"start": text.index(p), "end": text.index(p) + len(p), "text": p, "name": p, "kind": "place"}
        for p in places
    ]
    quantities = [
        {"start": 0, "end": 2, "text": "It", "value": n, "unit": "", "modifier": "=", "dimension": "count"}
        for n in counts
    ]
    claim = {"frame": frame, "quantities": tuple(range(len(quantities)))}
    return date(
        text,
        "Monday",
        "2024-05-13",
        spec,
        outlet=outlet,
        claim=claim,
        mentions=mentions,
        quantities=quantities,
    )


def pair(one, other):
    return Pair(told(**one), told(outlet="Beacon", **other))


BUY = {"predicate": "buy"}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ({**BUY, "object": ("foundry",)}, {**BUY, "object": ("song",)}, True),
        ({**BUY, "object": ("foundry",)}, {**BUY, "object": ("foundry", "song")}, False),
        ({**BUY, "object": ("foundry",)}, {**BUY, "object": ("it",)}, False),
        ({**BUY, "object": ("foundry",)}, {**BUY}, False),
        ({**BUY, "object": ("foundry",)}, {"predicate": "close", "object": ("song",)}, False),
        ({**BUY, "object": ("Ana Ruiz",)}, {**BUY, "object": ("Mira Falk",)}, True),
        ({**BUY, "object": ("Ana Ruiz",)}, {**BUY, "object": ("Ruiz",)}, False),
        ({**BUY, "object": ("Ana Ruiz",)}, {**BUY, "object": ("teacher",)}, False),
        ({**BUY, "object": ("Ana Ruiz",)}, {**BUY, "object": ("teacher",), "counts": (6,)}, True),
        ({**BUY, "object": ("man",)}, {**BUY, "object": ("woman",)}, True),
        ({"predicate": "give", "object": ("light",)}, {"predicate": "give", "object": ("song",)}, False),
    ],
)
def test_one_act_done_to_two_things(one, other, apart):
    assert other_object(pair(one, other)) is apart
    assert other_object(pair(other, one)) is apart


IN_PELLAN = {"spec": "open/VERB store:1 @Pellan:1", "places": ("Pellan",)}
IN_ORRIN = {"spec": "open/VERB store:1 @Orrin:1", "places": ("Orrin",)}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (IN_PELLAN, IN_ORRIN, True),
        (IN_PELLAN, IN_PELLAN, False),
        (IN_PELLAN, {}, False),
        (IN_PELLAN, {**IN_ORRIN, "subject": ("Orrin",)}, False),
    ],
)
def test_places_where_it_happened(one, other, apart):
    found = pair(one, other)
    assert places_apart(found.a, found.b) is apart
    assert other_people(Pair(found.a, found.b, 1.0, {"one": True})) is apart


def test_two_names_of_what_sank_are_two_things():
    found = pair({"subject": ("Marit",)}, {"subject": ("Solveig",)})
    assert subjects_apart(found.a, found.b)
    found = pair({"subject": ("Marit",)}, {"subject": ("ferry",)})
    assert not subjects_apart(found.a, found.b)


@pytest.mark.parametrize(
    ("one", "other", "apart"), [("fraud", "theft", True), ("fraud", "fraud", False), ("fraud", "", False)]
)
def test_charges_of_two_crimes_are_two(one, other, apart):
    charge = {"predicate": "charge", "object": ("Ana Ruiz",)}
    specs = [f"charge/VERB @Ana_Ruiz:1 {crime + ':2' if crime else ''}" for crime in (one, other)]
    found = pair({**charge, "spec": specs[0]}, {**charge, "spec": specs[1]})
    assert other_object(found) is apart
