import pytest

from claimcheck.judge.bearings import BEARING, judge_bearings
from claimcheck.models import Mention
from tests.match.build import number


def put(outlet, distance, value, rest, place="Corvane"):
    """Return the number of "The trawler sank 30 miles …" in an article, with its place a mention."""
    text = f"The trawler sank {distance}{rest}."
    start, unit = text.index(place), distance.split()[-1]
    mention = Mention(start=start, end=start + len(place), text=place, name=place, kind="place")
    return number(
        text,
        distance,
        value,
        "trawler sink:1/VERB",
        outlet=outlet,
        quantity={
            "unit": unit.rstrip("s"),
            "dimension": "length",
            "canonical": value * {"miles": 1609.344, "kilometres": 1000}[unit],
            "canonical_unit": "metre",
        },
        mentions=(mention,),
    )


def found(*items):
    groups, findings = [], []
    judge_bearings("s-1", items, groups, findings)
    assert [group.id for group in groups] == [made.group for made in findings]
    return findings


def test_one_distance_on_two_sides_of_a_place_is_told():
    (told,) = found(
        put("Courier", "30 miles", 30, " east of Corvane"),
        put("Ledger", "30 miles", 30, " west of Corvane"),
        put("Beacon", "48 kilometres", 48, " (30 miles) to the east of the port of Corvane"),
    )
    assert (told.kind, told.verdict, told.strength, told.level) == (
        "entity",
        "contradict",
        "hard",
        BEARING[0].name,
    )
    assert told.explanation == "Courier has “30 miles east of Corvane”, Ledger “30 miles west of Corvane”."
    assert [(side.value, len(side.evidence)) for side in told.sides] == [
        ("30 miles east of Corvane", 2),
        ("30 miles west of Corvane", 1),
    ]


@pytest.mark.parametrize(
    ("distance", "value", "rest"),
    [
        pytest.param("30 miles", 30, " east of Corvane", id="one side"),
        pytest.param("30 miles", 30, " south-east of Corvane", id="a finer point"),
        pytest.param("80 miles", 80, " west of Corvane", id="another spot"),
        pytest.param("30 miles", 30, " off Corvane", id="no direction"),
        pytest.param("30 miles", 30, " west, an hour out of Corvane", id="a direction of travel"),
    ],
)
def test_other_spots_and_finer_points_are_no_difference(distance, value, rest):
    assert not found(put("Courier", "30 miles", 30, " east of Corvane"), put("Ledger", distance, value, rest))


def test_two_places_are_no_difference():
    assert not found(
        put("Courier", "30 miles", 30, " east of Corvane"),
        put("Ledger", "30 miles", 30, " west of Tarnholm", place="Tarnholm"),
    )


def test_one_article_does_not_contradict_itself():
    assert not found(
        put("Courier", "30 miles", 30, " east of Corvane"), put("Courier", "30 miles", 30, " west of Corvane")
    )
