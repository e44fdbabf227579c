"""Articles that date an act twice."""

from claimcheck.judge.days_told import told_twice
from tests.match.build import date

QUAKE = "strike/VERB ^quake:1"


def told(part, value, outlet, spec=QUAKE):
    reading = {"weekday": 1}
    return date(f"It struck on {part}.", part, value, spec, outlet=outlet, timex_more={"reading": reading})


SUNDAY, WEDNESDAY = told("Sunday", "2024-05-12", "Courier"), told("Wednesday", "2024-05-15", "Beacon")


def peers(*items):
    found = {}
    for item in (SUNDAY, WEDNESDAY, *items):
        found.setdefault((item.article, "date"), []).append(item)
    return found


def test_an_article_with_both_days_tells_of_two_acts():
    assert told_twice(SUNDAY, WEDNESDAY, peers(told("Sunday", "2024-05-12", "Beacon")))


def test_another_act_on_the_other_day_does_not_count():
    other = told("Sunday", "2024-05-12", "Beacon", "vote/VERB ^council:1")
    assert not told_twice(SUNDAY, WEDNESDAY, peers(other))


def test_articles_with_one_day_each_may_clash():
    assert not told_twice(SUNDAY, WEDNESDAY, peers())
