"""Weekdays that no calendar settles."""

from datetime import date as date_of
from datetime import datetime

import pytest

from claimcheck.judge.calendar import stretch
from claimcheck.judge.date import compare_dates
from claimcheck.judge.levels import Pair
from claimcheck.judge.weekdays import in_one_week, in_some_year, next_day, weekly
from tests.match.build import date, timex

ACT = "collapse/VERB bridge:1"


def told(words, outlet="Courier", value=None, published=None, kind="DATE", after=(), **reading):
    more = {"type": kind, "reading": {"base": "published", "tense": "past", **reading}}
    return date(
        f"It fell {words}.",
        words,
        value,
        ACT,
        outlet=outlet,
        published=published,
        timex_more=more,
        more_timexes=after,
    )


FRIDAY = told("Friday", weekday=5)
NIGHT = told("Friday night", "Beacon", kind="TIME", weekday=5, part="NI")
CLOCK = told("Friday at 9.40pm", "Beacon", kind="TIME", weekday=5, clock="21:40")


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (FRIDAY, told("Friday", "Beacon", weekday=5), "equal"),
        (FRIDAY, told("Saturday", "Beacon", weekday=6), "conflict"),
        (told("Sunday", weekday=7), told("Monday", "Beacon", weekday=1), "conflict"),
        (FRIDAY, NIGHT, "within"),
        (FRIDAY, CLOCK, "within"),
        (told("Saturday", weekday=6), CLOCK, "conflict"),
        (FRIDAY, told("today", "Beacon", unit="day", offset=0), "unreadable"),
        (FRIDAY, told("last Friday", "Beacon", unit="week", offset=-1, weekday=5), "unreadable"),
        (FRIDAY, told("Friday", "Beacon", "2024-05-10", "2024-05-11", weekday=5), "equal"),
        (FRIDAY, told("10 May 2019", "Beacon", "2019-05-10", "2024-05-11", base=None), "unreadable"),
        (CLOCK, told("9.40pm", kind="TIME", base="timex", clock="21:40"), "same time of day"),
        (
            told("9.40pm", "Beacon", kind="TIME", base="timex", clock="21:40"),
            told("9.40pm", kind="TIME", base="timex", clock="21:40"),
            "same time of day",
        ),
        (CLOCK, told("6.10pm", kind="TIME", base="timex", clock="18:10"), "conflict"),
    ],
)
def test_weekdays_of_undated_articles_are_read_in_one_week(one, other, level):
    assert compare_dates(Pair(one, other)).level.name == level
    assert compare_dates(Pair(other, one)).level.name == level


def test_a_day_told_from_another_has_the_weekday_beside_it():
    at = timex("the day before, Saturday", "Saturday", None, reading={"base": "published", "weekday": 6})
    item = told("the day before", after=(at,), base="timex", of=1, unit="day", offset=-1)
    found = weekly(item)
    assert found is not None
    assert found.start.isoweekday() == 5


def test_two_weekdays_lie_at_most_half_a_week_apart():
    sunday, monday = weekly(told("Sunday", weekday=7)), weekly(told("Monday", weekday=1))
    assert sunday is not None
    assert monday is not None
    one, other = in_one_week(sunday, monday)
    assert (other.start - one.start).days == 1


@pytest.mark.parametrize(
    ("value", "tense", "day"),
    [
        ("2024-05-09", "past", datetime(2024, 5, 16)),  # told on a Wednesday of "Thursday"
        ("2024-05-10", "past", None),
        ("2024-05-09", "future", None),
    ],
)
def test_a_weekday_may_be_the_day_after_publication(value, tense, day):
    item = told("Thursday", value=value, published="2024-05-15", weekday=4, tense=tense)
    found = next_day(item, weekly_of(value))
    assert (found.start if found else None) == day


def weekly_of(value):
    found = stretch(value)
    assert found is not None
    return found


EIGHTEENTH = told("on November 18", month=11, day=18)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (EIGHTEENTH, told("on 19 November", "Beacon", month=11, day=19), "conflict"),
        (EIGHTEENTH, told("on 18 November", "Beacon", month=11, day=18), "equal"),
        (EIGHTEENTH, told("in November", "Beacon", month=11), "within"),
        (
            EIGHTEENTH,
            told("on 19 November", "Beacon", "2023-11-19", "2023-11-21", month=11, day=19),
            "conflict",
        ),
        (
            told("on December 31", month=12, day=31),
            told("on 1 January", "Beacon", month=1, day=1),
            "conflict",
        ),
        (told("in March", month=3), told("in May", "Beacon", month=5), "coarse conflict"),
        (EIGHTEENTH, told("on 19 May", "Beacon", month=5, day=19), "far apart"),
        (EIGHTEENTH, told("in May last year", "Beacon", month=5, unit="year", offset=-1), "unreadable"),
        (EIGHTEENTH, told("on Friday", "Beacon", weekday=5), "unreadable"),
        (
            EIGHTEENTH,
            told("from 18 to 20 November", "Beacon", month=11, day=18, until={"day": 20}),
            "unreadable",
        ),
    ],
)
def test_days_of_the_month_without_a_year_are_read_in_one_year(one, other, level):
    assert compare_dates(Pair(one, other)).level.name == level
    assert compare_dates(Pair(other, one)).level.name == level


def test_a_day_of_no_year_is_put_next_to_another_day():
    found = in_some_year(told("on December 31", month=12, day=31), date_of(2024, 1, 2))
    assert found == stretch("2023-12-31")
    leap = in_some_year(told("on 29 February", month=2, day=29), date_of(2024, 6, 1))
    assert leap == stretch("2024-02-29")
    assert in_some_year(told("on Friday", weekday=5)) is None
