"""Articles that date an act twice."""

from claimcheck.judge.days_told import told_twice
from tests.match.build import date, timex

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


def died(part, value, outlet, text=None, who="Otis Kerr", more=()):
    frame = {"predicate": "die", "subject": (who,)}
    text = text or f"He died on {part}."
    reading = {"reading": {"weekday": 1}}
    timexes = tuple(range(1 + len(more)))
    claim = {"frame": frame, "timexes": timexes}
    return date(
        text, part, value, "die/VERB", outlet=outlet, timex_more=reading, more_timexes=more, claim=claim
    )


DIED = died("Monday", "2024-05-13", "Courier"), died("Tuesday", "2024-05-14", "Beacon")


def of_courier(*items):
    return {(DIED[0].article, "date"): [DIED[0], *items], (DIED[1].article, "date"): [DIED[1]]}


def test_an_article_that_is_not_sure_of_the_day_clashes_with_none():
    assert not told_twice(*DIED, of_courier())
    assert told_twice(*DIED, of_courier(died("Friday", "2024-05-10", "Courier")))
    assert not told_twice(*DIED, of_courier(died("Friday", "2024-05-10", "Courier", who="Ned Kerr")))


def test_a_day_beside_another_day_may_not_be_that_of_the_act():
    text = "As promised Tuesday, the firm today sent it."
    today = timex(text, "today", None, reading={"unit": "day", "offset": 0})
    sent = died("Tuesday", None, "Courier", text, "the firm", (today,))
    assert told_twice(sent, DIED[1], of_courier())
    text = "He died Tuesday, the day after the vote today."
    today = timex(text, "today", None, reading={"unit": "day", "offset": 0})
    voted = date(
        text,
        "Tuesday",
        None,
        "die/VERB vote:1",
        outlet="Courier",
        more_timexes=(today,),
        claim={"timexes": (0, 1)},
    )
    assert not told_twice(voted, DIED[1], of_courier())
