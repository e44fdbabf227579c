"""2031-05-06 is a Tuesday."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Extraction, Story, TimexReading
from claimcheck.stories import infer_dates
from tests.stories.build import extraction, with_timexes

TUESDAY = TimexReading(base="published", weekday=2, tense="past")
WEDNESDAY = TimexReading(base="published", weekday=3, tense="past")
THURSDAY = TimexReading(base="published", weekday=4, tense="past")
TODAY = TimexReading(base="published", unit="day", offset=0)
YESTERDAY = TimexReading(base="published", unit="day", offset=-1)
MAY_6 = TimexReading(base="published", month=5, day=6, tense="past")

DATED = with_timexes(
    extraction(
        "ledger",
        "Envoys of Ostmark and Veria signed the river treaty in Lund on Tuesday. The treaty ends a "
        "quarrel over the Sava locks.",
        published="2031-05-06",
    ),
    ("Tuesday", TUESDAY),
)


def story(*run: Extraction) -> list[Story]:
    return [Story(id="s-1", articles=tuple(x.article.id for x in run))]


def inferred(undated: Extraction, *known: Extraction) -> str | None:
    run = [undated, *(known or (DATED,))]
    return infer_dates(run, story(*run))[0].article.published


def undated(text: str, *timexes: tuple[str, TimexReading]) -> Extraction:
    return with_timexes(extraction("undated", text), *timexes)


def test_a_weekday_told_of_the_same_act_forces_the_date():
    x = undated("The river treaty between Ostmark and Veria was signed on Tuesday.", ("Tuesday", TUESDAY))
    (dated, _) = infer_dates([x, DATED], story(x, DATED))
    assert (dated.article.published, dated.article.published_from) == ("2031-05-06", "inferred")
    assert dated.timexes[0].value == "2031-05-06"
    assert dated.timexes[0].anchor == "published"


@pytest.mark.parametrize(
    ("words", "reading", "day"),
    [
        ("today", TODAY, "2031-05-06"),
        ("yesterday", YESTERDAY, "2031-05-07"),
        ("May 6", MAY_6, "2031-05-06"),
        ("May 6", MAY_6.model_copy(update={"tense": None}), "2031-05-06"),
    ],
)
def test_other_ways_to_name_the_day(words, reading, day):
    x = undated(f"Ostmark and Veria signed the river treaty in Lund {words}.", (words, reading))
    assert inferred(x) == day


def test_a_weekday_told_of_something_else_forces_nothing():
    x = undated("The queen of Ostmark opened a flower show on Tuesday.", ("Tuesday", TUESDAY))
    assert inferred(x) is None


def test_days_that_contradict_one_another_force_nothing():
    x = undated(
        "Ostmark and Veria signed the river treaty on Tuesday. The river treaty of Ostmark and Veria was "
        "signed in Lund on Thursday.",
        ("Tuesday", TUESDAY),
        ("Thursday", THURSDAY),
    )
    assert inferred(x) is None


def test_an_unexplained_yesterday_forces_nothing():
    x = undated(
        "Ostmark and Veria signed the river treaty on Tuesday. The Verian crown fell yesterday.",
        ("Tuesday", TUESDAY),
        ("yesterday", YESTERDAY),
    )
    assert inferred(x) is None


def test_a_later_weekday_that_nobody_else_tells_of_forces_nothing():
    x = undated(
        "Ostmark and Veria signed the river treaty on Tuesday. Farmers blocked a road on Thursday.",
        ("Tuesday", TUESDAY),
        ("Thursday", THURSDAY),
    )
    assert inferred(x) is None


def test_the_day_is_not_before_what_is_told_in_the_past_tense():
    other = with_timexes(
        extraction(
            "post", "Farmers at the Sava locks blocked the road on Wednesday.", published="2031-05-08"
        ),
        ("Wednesday", WEDNESDAY),
    )
    x = undated(
        "Ostmark and Veria signed the river treaty on Tuesday. Farmers blocked the road at the Sava locks "
        "on Wednesday.",
        ("Tuesday", TUESDAY),
        ("Wednesday", WEDNESDAY),
    )
    assert inferred(x, DATED, other) == "2031-05-07"


def test_what_is_still_to_come_is_no_clue():
    next_tuesday = TUESDAY.model_copy(update={"tense": "future"})
    x = undated("Ostmark and Veria will sign the river treaty in Lund on Tuesday.", ("Tuesday", next_tuesday))
    assert inferred(x) is None


def test_a_day_inside_a_quotation_is_the_speakers():
    x = undated(
        "The envoy of Veria wrote: “We signed the river treaty with Ostmark in Lund yesterday”.",
        ("yesterday", YESTERDAY),
    )
    assert inferred(x) is None


def test_a_date_far_down_may_be_long_past():
    filler = "The locks are old. The lock keepers are older. Nobody counts the barges. "
    x = undated(
        f"Water ran low. {filler}Ostmark and Veria signed the river treaty on May 6.", ("May 6", MAY_6)
    )
    assert inferred(x) is None


def test_nothing_is_inferred_from_undated_or_far_apart_articles():
    x = undated("The river treaty between Ostmark and Veria was signed on Tuesday.", ("Tuesday", TUESDAY))
    nameless = DATED.model_copy(update={"article": DATED.article.model_copy(update={"published": None})})
    assert inferred(x, nameless) is None
    old = extraction("old", "Envoys met.", published="2030-01-02")
    assert inferred(x, DATED, old) is None


def test_a_date_that_is_known_stays():
    x = DATED.model_copy(
        update={"article": DATED.article.model_copy(update={"id": "a-x", "published": "2031-05-09"})}
    )
    assert inferred(x) == "2031-05-09"


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "2031-05", "soon"])
def test_odd_dates_do_not_raise(published):
    other = DATED.model_copy(update={"article": DATED.article.model_copy(update={"published": published})})
    x = undated("The river treaty between Ostmark and Veria was signed on Tuesday.", ("Tuesday", TUESDAY))
    inferred(x, other)


RUN = [
    DATED,
    undated("The river treaty between Ostmark and Veria was signed on Tuesday.", ("Tuesday", TUESDAY)),
    extraction("bare", "Envoys met."),
]


@given(st.permutations(RUN))
@settings(max_examples=10, deadline=None)
def test_the_order_of_the_input_changes_nothing(run: list[Extraction]):
    dates = {x.article.id: x.article.published for x in infer_dates(run, story(*run))}
    assert dates == {"a-ledger": "2031-05-06", "a-undated": "2031-05-06", "a-bare": None}
    assert [x.article.id for x in infer_dates(run, story(*run))] == [x.article.id for x in run]
