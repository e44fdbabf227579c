"""Times of what a story is about, in sentences with no word in common."""

from dataclasses import replace

import pytest

from claimcheck.judge.happenings import BEFORE, LEVELS, happenings
from claimcheck.models import Sentence
from tests.match.build import date

LEAD = "blaze mill village"


def told(text, words, spec, outlet, lead=LEAD, kind="TIME", value=None, mod=None, **reading):
    reading = {"base": "published", "tense": "past", **reading}
    more = {"type": kind, "mod": mod, "reading": reading}
    made = date(text, words, value, spec, outlet=outlet, published=None, timex_more=more)
    row = Sentence(start=0, end=99, paragraph=0, lemmas=tuple(lead.split()))
    return replace(made, extraction=made.extraction.model_copy(update={"sentences": (row,)}))


STARTED = "start/VERB ^blaze:1"
BURNT = "destroy/VERB ^fire:1 mill:1"
NINE = {"clock": "21:10", "weekday": 5}


def nine(outlet="Courier", **more):
    return told("The blaze started at 9.10 p.m. Friday", "9.10 p.m. Friday", STARTED, outlet, **NINE, **more)


def early(outlet="Beacon", **more):
    text = "Fire destroyed the mill early Saturday"
    return told(text, "early Saturday", BURNT, outlet, kind="DATE", mod="START", weekday=6, **more)


def afternoon(outlet="Beacon"):
    text = "The village fire broke out on Friday afternoon"
    return told(text, "Friday afternoon", "break_out/VERB ^fire:1", outlet, weekday=5, part="AF")


def found(*items):
    return [(d.level.name, d.level.strength, d.explanation) for d, _ in happenings(items)]


def test_another_day_is_a_hard_clash():
    assert found(nine(), early()) == [
        (
            "another day",
            "hard",
            "Courier says 9.10 p.m. Friday, Beacon early Saturday of what the story tells of.",
        )
    ]


def test_another_time_of_day_is_a_soft_one():
    assert found(nine(), afternoon()) == [
        (
            "another time of day",
            "soft",
            "Courier says 9.10 p.m. Friday, Beacon Friday afternoon of what the story tells of.",
        )
    ]


def test_every_level_is_tested():
    assert [level.name for level in LEVELS] == ["another day", "another time of day"]


def test_who_agrees_with_one_side_alone_stands_with_it():
    night = told(
        "No one was hurt in the blaze at 9 p.m.", "9 p.m.", "hurt/VERB blaze", "Ledger", clock="21:00"
    )
    night = replace(night, order=99)
    ((_, camps),) = happenings([nine(), afternoon(), night])
    assert [[item.extraction.article.source for item in camp] for camp in camps] == [
        ["Courier", "Ledger"],
        ["Beacon"],
    ]


@pytest.mark.parametrize(
    ("spec", "text"),
    [
        ("visit/VERB mill:1 fire:1", "The mayor visited after the fire on Saturday"),
        ("burn/VERB ^fire:1", "The fire was still burning on Saturday"),
        ("call/VERB ^crew:1", "Crews were called back on Saturday"),
    ],
)
def test_what_came_of_it_has_a_time_of_its_own(spec, text):
    other = told(text, "Saturday", spec, "Beacon", kind="DATE", weekday=6)
    assert found(nine(), other) == []


def test_a_date_right_before_the_thing_is_its_own():
    text = "Police named a victim of the Saturday morning mill fire in Pellan"
    morning = told(text, "Saturday morning", "victim fire", "Beacon", weekday=6, part="MO")
    assert [row[0] for row in found(nine(), morning)] == ["another day"]
    text = "Police named the Saturday morning fire chief"
    chief = told(text, "Saturday morning", "chief fire", "Beacon", weekday=6, part="MO")
    assert found(nine(), chief) == []


def test_an_article_that_dates_the_thing_twice_tells_of_two():
    sunday = told("Fire destroyed the barn on Sunday", "Sunday", BURNT, "Courier", kind="DATE", weekday=7)
    assert found(nine(), sunday, early()) == []


def test_the_story_must_be_about_it():
    assert found(nine(lead="mayor budget vote"), early(lead="council school")) == []


def test_hours_of_other_zones_are_left_aside():
    zoned = told(
        "The blaze started at 1 a.m. GMT", "1 a.m. GMT", STARTED, "Beacon", clock="01:00", zone="Z", weekday=6
    )
    assert found(nine(), zoned) == []


def crash(time, outlet="Courier", clock="08:25", mod=None):
    text = f"The accident happened at {time}"
    return told(text, time, "happen/VERB ^accident:1", outlet, "crash bus", clock=clock, mod=mod)


def called(time, clock, lead="crash bus ambulance", mod=None):
    text = f"Paramedics were called at {time}"
    return told(text, time, "call/VERB ^paramedic:1", "Beacon", lead, clock=clock, mod=mod)


def test_nobody_calls_for_help_before_it_happened():
    assert BEFORE.strength == "hard"
    assert found(crash("8.25"), called("8.12", "08:12")) == [
        (
            "called before it",
            "hard",
            "Beacon has help called at 8.12, before Courier says it happened: 8.25.",
        )
    ]


@pytest.mark.parametrize(
    "call",
    [
        called("8.27", "08:27"),
        called("8.23", "08:23"),
        called("about 8.12", "08:12", mod="APPROX"),
        called("6.12", "06:12"),
        called("8.12", "08:12", lead="crash bus mother"),
    ],
    ids=["after it", "two minutes before", "about", "hours before", "whoever was called"],
)
def test_clocks_may_differ_by_minutes_and_calls_have_other_ends(call):
    assert found(crash("8.25"), call) == []


def test_what_broke_out_is_what_the_story_tells_of():
    it = told("It broke out at 9.40 p.m.", "9.40 p.m.", "break_out/VERB", "Beacon", clock="21:40")
    assert [row[0] for row in found(nine(), it)] == ["another time of day"]
    row = told("A row broke out at 9.40 p.m.", "9.40 p.m.", "break_out/VERB ^row:1", "Beacon", clock="21:40")
    assert found(nine(), row) == []


def test_shortly_before_leaves_more_minutes_open():
    near = told(
        "It broke out before 9.35 p.m.", "9.35 p.m.", "break_out/VERB", "Beacon", clock="21:35", mod="BEFORE"
    )
    assert found(nine(), near) == []


def outage(words, outlet, **more):
    text = f"The outage hit the town on {words}"
    return told(text, words, "hit/VERB ^outage:1", outlet, "outage town", **more)


def test_what_goes_on_for_long_is_told_of_later_days_too():
    morning = outage("Monday morning", "Courier", weekday=1, part="MO")
    evening = outage("Monday evening", "Beacon", weekday=1, part="EV")
    tuesday = outage("Tuesday morning", "Beacon", weekday=2, part="MO")
    assert [row[0] for row in found(morning, evening)] == ["another time of day"]
    assert found(morning, tuesday) == []


def test_a_fire_that_spreads_for_days_has_no_one_time():
    assert found(nine(lead="blaze forest"), early(lead="fire hectare")) == []


def quake(text, words, spec, outlet, lead="quake island", **more):
    return told(text, words, spec, outlet, lead, **more)


def test_an_article_that_numbers_such_things_tells_of_more_than_one():
    sunday = quake(
        "A quake hit Orley on Sunday", "Sunday", "hit/VERB ^quake:1", "Courier", kind="DATE", weekday=7
    )
    monday = quake(
        "Monday's quake struck Orley", "Monday", "strike/VERB ^quake:1", "Beacon", kind="DATE", weekday=1
    )
    second = quake(
        "Monday's quake was the second one to hit Orley",
        "Monday",
        "be/VERB ^quake:1",
        "Beacon",
        kind="DATE",
        weekday=1,
    )
    assert [row[0] for row in found(sunday, monday)] == ["another day"]
    assert found(sunday, second) == []


def test_two_days_in_one_article_are_of_two_things_though_they_touch():
    monday = quake(
        "A quake hit Orley on Monday", "Monday", "hit/VERB ^quake:1", "Courier", kind="DATE", weekday=1
    )
    sunday = quake(
        "A quake hit Orley on Sunday", "Sunday", "hit/VERB ^quake:1", "Courier", kind="DATE", weekday=7
    )
    other = quake(
        "A quake hit Orley on Tuesday", "Tuesday", "hit/VERB ^quake:1", "Beacon", kind="DATE", weekday=2
    )
    assert [row[0] for row in found(sunday, other)] == ["another day"]
    assert found(sunday, monday, other) == []


def test_an_earlier_thing_of_the_kind_does_not_blur_this_one():
    morning = quake("It took place at 7.37 am", "7.37 am", "take_place/VERB", "Courier", clock="07:37")
    later = quake(
        "The quake struck on Tuesday afternoon",
        "Tuesday afternoon",
        "strike/VERB ^quake:1",
        "Beacon",
        weekday=2,
        part="AF",
    )
    assert [row[0] for row in found(morning, later)] == ["another time of day"]
    before = date(
        "A quake hit Orley on 6 April",
        "6 April",
        "2024-04-06",
        "hit/VERB ^quake:1",
        outlet="Beacon",
        published="2024-05-15",
        timex_more={"type": "DATE", "reading": {"base": "published", "month": 4, "day": 6}},
    )
    before = replace(
        before, extraction=before.extraction.model_copy(update={"sentences": later.extraction.sentences})
    )
    assert [row[0] for row in found(morning, later, before)] == ["another time of day"]
