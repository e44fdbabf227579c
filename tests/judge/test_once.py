"""Dates of what happens but once to somebody or something."""

import pytest

from claimcheck.judge.once import once_dates, one_event
from tests.match.build import date


def told(day, outlet, verb="arrest", who="Ana Ruiz", ages=(), **more):
    text = f"It happened in May, on day {day}."
    quantities = [
        {
            "start": 0,
            "end": 2,
            "text": "It",
            "value": age,
            "unit": "year",
            "modifier": "=",
            "dimension": "age",
        }
        for age in ages
    ]
    frame = {"predicate": verb, "object": (who,) if who else ()}
    claim = {"frame": frame, "quantities": tuple(range(len(quantities)))}
    value = f"2024-05-{day:02}"
    spec = f"{verb.replace(' ', '_')}/VERB"
    return date(text, f"day {day}", value, spec, outlet=outlet, claim=claim, quantities=quantities, **more)


def clashes(*items):
    return [
        (
            decision.outcome,
            decision.level.strength,
            [[i.extraction.article.source for i in camp] for camp in camps],
        )
        for decision, camps in once_dates(items, lambda *_: False)
    ]


def test_two_days_of_what_happens_but_once_clash():
    found = told(13, "Courier"), told(14, "Beacon", who="Ruiz"), told(14, "Ledger")
    assert clashes(*found)[0] == ("contradict", "hard", [["Courier"], ["Beacon", "Ledger"]])


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(told(13, "Beacon"), id="the same day"),
        pytest.param(told(14, "Beacon", who="Mira Falk"), id="somebody else"),
        pytest.param(told(14, "Beacon", who=""), id="nobody knows who"),
        pytest.param(told(14, "Beacon", verb="visit"), id="what may happen again"),
        pytest.param(told(14, "Beacon", verb="release"), id="another act"),
        pytest.param(told(29, "Beacon"), id="too far"),
    ],
)
def test_what_does_not_clash(other):
    assert clashes(told(13, "Courier"), other) == []


def test_an_article_with_two_days_tells_of_two_events():
    assert clashes(told(13, "Courier"), told(14, "Beacon"), told(16, "Beacon")) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"who": "Dan Reith", "ages": (36,)}, {"who": "climber", "ages": (36,)}, True),
        ({"who": "Dan Reith", "ages": (36,)}, {"who": "climber", "ages": (32,)}, False),
        ({"who": "Dan Reith"}, {"who": "climber"}, False),
        ({"who": "teacher"}, {"who": "teacher"}, False),
        ({"who": "barge", "verb": "sink"}, {"who": "vessel", "verb": "sink"}, True),
        ({"who": "barge", "verb": "sink"}, {"who": "bridge", "verb": "sink"}, False),
    ],
)
def test_people_are_told_by_names_and_ages_things_by_their_kind(one, other, same):
    assert one_event(told(13, "Courier", **one), told(14, "Beacon", **other)) is same
