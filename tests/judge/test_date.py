from dataclasses import replace

import pytest

from claimcheck.judge.date import LEVELS, compare_dates, when, written
from claimcheck.judge.levels import Pair
from claimcheck.models import Quantity
from tests.match.build import date, timex

ACT = "collapse/VERB bridge:1"


def told(part, value, outlet, spec=ACT, before="It happened", **more):
    return date(f"{before} {part}.", part, value, spec, outlet=outlet, **more)


def a(part, value, spec=ACT, **more):
    return told(part, value, "Courier", spec, **more)


def b(part, value, spec=ACT, **more):
    return told(part, value, "Beacon", spec, **more)


def clock(day=True):
    return {"type": "TIME", "reading": {"weekday": 1} if day else {}}


def relative():
    return {"reading": {"base": "published", "offset": 1, "unit": "month"}}


def counted_back(years):
    return {"reading": {"base": "published", "offset": -years, "unit": "year"}}


def did(subject):
    return {"timexes": (0,), "frame": {"predicate": "collapse", "subject": (subject,)}}


def figures(value):
    return {
        "quantities": (Quantity(start=0, end=1, text="x", value=value),),
        "claim": {"timexes": (0,), "quantities": (0,)},
    }


MON, TUE = "“Monday” (2024-05-13)", "“Tuesday” (2024-05-14)"
CASES = [
    (
        "unreadable",
        a("once", None),
        b("Monday", "2024-05-13"),
        1,
        "not_comparable",
        None,
        "A date could not be resolved.",
    ),
    (
        "other polarity",
        a("Monday", "2024-05-13"),
        b("Monday", "2024-05-13", claim={"polarity": "negative"}),
        1,
        "not_comparable",
        None,
        "One of the statements is negated.",
    ),
    (
        "same moment",
        a("at 8 a.m. in Dunlow", "2024-05-13T08:00+02:00", timex_more=clock()),
        b("at 6 a.m. in Corvane", "2024-05-13T06:00Z", timex_more=clock()),
        1,
        "agree",
        None,
        "Courier says “at 8 a.m. in Dunlow” (2024-05-13T08:00+02:00), "
        "Beacon “at 6 a.m. in Corvane” (2024-05-13T06:00Z): the same moment.",
    ),
    (
        "other zone",
        a("at 8 a.m.", "2024-05-13T08:00+02:00", timex_more=clock()),
        b("at 7 a.m.", "2024-05-13T07:00", timex_more=clock()),
        1,
        "not_comparable",
        None,
        "Courier says “at 8 a.m.” (2024-05-13T08:00+02:00), Beacon “at 7 a.m.” (2024-05-13T07:00): "
        "the time zones are not told alike.",
    ),
    (
        "same time of day",
        a("at 8 a.m.", "2024-05-13T08:00", timex_more=clock(day=False)),
        b("at 8 a.m.", "2024-05-14T08:00", timex_more=clock(day=False)),
        1,
        "agree",
        None,
        "Courier says “at 8 a.m.” (2024-05-13T08:00), Beacon “at 8 a.m.” (2024-05-14T08:00): "
        "the same time of day.",
    ),
    (
        "equal",
        a("yesterday", "2024-05-13"),
        b("Monday", "2024-05-13"),
        1,
        "agree",
        None,
        f"Courier says “yesterday” (2024-05-13), Beacon {MON}: the same time.",
    ),
    (
        "within",
        a("May", "2024-05"),
        b("Monday", "2024-05-13"),
        1,
        "agree",
        None,
        f"Courier says “May” (2024-05), Beacon {MON}: one lies within the other.",
    ),
    (
        "near",
        a("about Monday", "2024-05-13", timex_more={"mod": "APPROX"}),
        b("Tuesday", "2024-05-14"),
        1,
        "compatible",
        None,
        f"Courier says “about Monday” (2024-05-13), Beacon {TUE}: both can be true.",
    ),
    (
        "within bounds",
        a("Thursday", "2024-05-16", before="It is to have happened by"),
        b("Tuesday", "2024-05-14"),
        1,
        "compatible",
        None,
        f"Courier says “Thursday” (2024-05-16), Beacon {TUE}: one bounds the other.",
    ),
    (
        "counted back",
        a("42 years ago", "1982", timex_more=counted_back(42)),
        b("1983", "1983"),
        1,
        "compatible",
        None,
        "Courier says “42 years ago” (1982), Beacon 1983: what is counted back is rounded.",
    ),
    (
        "other fineness",
        a("Monday", "2024-05-13"),
        b("1962", "1962"),
        1,
        "not_comparable",
        None,
        f"Courier says {MON}, Beacon 1962: not told alike finely.",
    ),
    (
        "same words",
        a("next month", "2024-06", timex_more=relative()),
        b("next month", "2024-07", timex_more=relative()),
        1,
        "compatible",
        None,
        "Courier says “next month” (2024-06), Beacon “next month” (2024-07): the same words on different days.",
    ),
    (
        "part of day unsure",
        a("the morning", "2024-05-13TMO", timex_more=clock(day=False)),
        b("Tuesday", "2024-05-14"),
        1,
        "not_comparable",
        None,
        "One text does not say which day is meant.",
    ),
    (
        "written apart",
        a("Monday", "2024-05-13"),
        b("Tuesday", "2024-05-14", published="2024-06-20"),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, in articles written far apart.",
    ),
    (
        "other actor",
        a("Monday", "2024-05-13", claim=did("council")),
        b("Tuesday", "2024-05-14", claim=did("goalkeeper")),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, of different actors.",
    ),
    (
        "other object",
        a("Monday", "2024-05-13", claim={"frame": {"predicate": "buy", "object": ("foundry",)}}),
        b("Tuesday", "2024-05-14", claim={"frame": {"predicate": "buy", "object": ("song",)}}),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, of different things.",
    ),
    (
        "thin",
        a("Monday", "2024-05-13", "collapse/VERB bridge:1"),
        b("Tuesday", "2024-05-14", "collapse/VERB tribune:1"),
        1,
        "not_comparable",
        None,
        "The two statements share too little besides.",
    ),
    (
        "day unsure",
        a("at 8 a.m.", "2024-05-13T08:00", timex_more=clock(day=False)),
        b("Tuesday", "2024-05-14"),
        1,
        "not_comparable",
        None,
        "One text does not say which day its hour belongs to.",
    ),
    (
        "a beginning",
        a("Monday", "2024-05-13", before="It has been so since"),
        b("Tuesday", "2024-05-14"),
        1,
        "not_comparable",
        None,
        "One date is a beginning, the other is not.",
    ),
    (
        "other act",
        a("Monday", "2024-05-13", "collapse/VERB bridge:2 pier:2"),
        b("Tuesday", "2024-05-14", "inspect/VERB bridge:2 pier:2"),
        1,
        "not_comparable",
        None,
        "The times belong to different acts.",
    ),
    (
        "other figures",
        a("Monday", "2024-05-13", **figures(12)),
        b("Tuesday", "2024-05-14", **figures(15)),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, for different figures.",
    ),
    (
        "provisional",
        a("Monday", "2024-05-13", claim={"timexes": (0,), "text": "so far it is Monday"}),
        b("Tuesday", "2024-05-14"),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, one of them for the time being.",
    ),
    (
        "plan and outcome",
        a("Monday", "2024-05-13", claim={"timexes": (0,), "modality": "planned"}),
        b("Tuesday", "2024-05-14"),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, one as a plan.",
    ),
    (
        "other names",
        a("Monday", "2024-05-13", ACT + " @Dunlow:1"),
        b("Tuesday", "2024-05-14", ACT + " @Corvane:1"),
        1,
        "different_scope",
        None,
        f"Courier says {MON}, Beacon {TUE}, of different people or places.",
    ),
    (
        "far apart",
        a("Monday", "2024-05-13"),
        b("2 April", "2024-04-02"),
        1,
        "not_comparable",
        None,
        f"Courier says {MON}, Beacon “2 April” (2024-04-02): too far apart to be one event.",
    ),
    (
        "coarse and weak",
        a("April", "2024-04"),
        b("June", "2024-06"),
        0.3,
        "not_comparable",
        None,
        "Courier says “April” (2024-04), Beacon “June” (2024-06), in sentences not alike enough.",
    ),
    (
        "coarse conflict",
        a("April", "2024-04"),
        b("June", "2024-06"),
        1,
        "contradict",
        "hard",
        "Courier says “April” (2024-04), Beacon “June” (2024-06) for the same event.",
    ),
    (
        "conflict",
        a("Monday", "2024-05-13"),
        b("Tuesday", "2024-05-14"),
        1,
        "contradict",
        "hard",
        f"Courier says {MON}, Beacon {TUE} for the same event.",
    ),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "score", "outcome", "strength", "explanation"),
    CASES,
    ids=[case[0] for case in CASES],
)
def test_each_level_decides_and_explains(level, one, other, score, outcome, strength, explanation):
    found = compare_dates(Pair(one, other, score))
    assert (found.kind, found.level.name, found.outcome) == ("date", level, outcome)
    assert found.level.strength == strength
    assert found.explanation == explanation


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in LEVELS]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_the_order_of_the_two_does_not_change_the_outcome(case):
    _, one, other, score, outcome, strength, _ = case
    found = compare_dates(Pair(other, one, score))
    assert (found.outcome, found.level.strength) == (outcome, strength)


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        ("2024-05-13T06:15", "2024-05-13T08:40", "contradict"),
        ("2024-05-13T06:15", "2024-05-13T06:20", "compatible"),
        ("2024-05-13TEV", "2024-05-13T20:00", "agree"),
        ("2024-05-13TMO", "2024-05-13T20:00", "contradict"),
    ],
)
def test_clock_times(one, other, outcome):
    pair = Pair(a("then", one, timex_more=clock()), b("then", other, timex_more=clock()))
    assert compare_dates(pair).outcome == outcome


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        pytest.param("1982", "1981", "counted back", id="the year before"),
        pytest.param("1982", "1984", "coarse conflict", id="two years on"),
        pytest.param("1982-05", "1983-05", "far apart", id="months are not rounded"),
    ],
)
def test_only_years_next_to_each_other_are_rounded(one, other, level):
    pair = Pair(a("then", one, timex_more=counted_back(42)), b("at that time", other))
    assert compare_dates(pair).level.name == level


@pytest.mark.parametrize(
    ("months", "other", "level"),
    [
        (6, "2024-01", "counted back"),
        (6, "2024-02", "coarse conflict"),
        (3, "2023-12", "counted back"),
        (2, "2023-12", "counted back"),
        (1, "2023-12", "coarse conflict"),
    ],
)
def test_months_counted_back_are_rounded_too(months, other, level):
    more = {"reading": {"base": "published", "unit": "month", "offset": -months}}
    pair = Pair(a("then", "2023-11", timex_more=more), b("at that time", other))
    assert compare_dates(pair).level.name == level


@pytest.mark.parametrize(
    ("years", "other", "level"), [(40, "1980", "counted back"), (42, "1980", "coarse conflict")]
)
def test_round_numbers_of_years_are_rounder(years, other, level):
    pair = Pair(a("then", "1984", timex_more=counted_back(years)), b("at that time", other))
    assert compare_dates(pair).level.name == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("2024-05-13T11:36-08:00", "PT"), ("2024-05-13T19:36Z", "Z"), "same moment"),
        (("2024-05-13T11:36-08:00", "PT"), ("2024-05-13T18:36Z", "Z"), "other zone"),
        (("2024-05-13T11:36-08:00", "PT"), ("2024-05-13T03:36Z", "Z"), "conflict"),
        (("2024-05-13T11:36Z", "Z"), ("2024-05-13T12:36Z", "Z"), "conflict"),
        (("2024-05-13T22:00-05:00", "ET"), ("2024-05-13T03:00Z", "Z"), "same moment"),
    ],
)
def test_clock_times_of_two_zones_are_compared_in_one(one, other, level):
    times = [clock(day=False) for _ in range(2)]
    for time, (_, zone) in zip(times, (one, other), strict=True):
        time["reading"]["zone"] = zone
    pair = Pair(a("then", one[0], timex_more=times[0]), b("at that time", other[0], timex_more=times[1]))
    assert compare_dates(pair).level.name == level


def test_years_that_are_not_counted_back_are_not_rounded():
    assert compare_dates(Pair(a("1982", "1982"), b("1983", "1983"))).level.name == "coarse conflict"


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        pytest.param("2024-05-13", "2024-06", "other fineness", id="day and month"),
        pytest.param("2024-06", "2023", "other fineness", id="month and year"),
        pytest.param("2024-05-13", "2024-05-20T08:00", "conflict", id="day and hour are one class"),
        pytest.param("2024-W20", "2024-06", "coarse conflict", id="week and month are one class"),
    ],
)
def test_only_dates_told_alike_finely_clash(one, other, level):
    pair = Pair(a("then", one), b("at that time", other, timex_more=clock()))
    assert compare_dates(pair).level.name == level


def test_days_clash_in_sentences_that_are_less_alike_too():
    assert (
        compare_dates(Pair(a("Monday", "2024-05-13"), b("Tuesday", "2024-05-14"), 0.3)).level.name
        == "conflict"
    )


def test_without_a_verb_no_date_is_that_of_an_act():
    spec = "collapse:1 bridge:1 pier:2"
    pair = Pair(a("Monday", "2024-05-13", spec), b("Tuesday", "2024-05-14", spec))
    assert compare_dates(pair).level.name == "other act"


def test_a_range_lasts_from_its_first_to_its_last_day():
    item = a("3 to 5 May", None, timex_more={"begin": "2024-05-03", "end_value": "2024-05-05"})
    found = when(item)
    assert found is not None
    assert (found.start.day, found.end.day) == (3, 6)
    assert written(item) == "2024-05-03 to 2024-05-05"
    assert compare_dates(Pair(item, b("4 May", "2024-05-04"))).outcome == "agree"


def test_what_has_no_value_is_written_as_the_text_has_it():
    assert written(a("once", None)) == "once"


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        pytest.param(
            a("Monday", "2024-05-13", "give/VERB @Dunlow_Board:1 approval:1"),
            b("Tuesday", "2024-05-14", "approve/VERB @Dunlow_Board:1"),
            "conflict",
            id="a verb that leaves it to its object what happened",
        ),
        pytest.param(
            a("Monday", "2024-05-13", "apply/VERB rate:1 @Dunlow:1", before="It applies from"),
            b("Tuesday", "2024-05-14", "take_effect/VERB rate:1 @Dunlow:1"),
            "conflict",
            id="an act that has no end",
        ),
        pytest.param(
            a("Monday", "2024-05-13", claim=did("change")),
            b("Tuesday", "2024-05-14", claim=did("goalkeeper")),
            "conflict",
            id="a subject that stands for anything",
        ),
        pytest.param(
            a("the end of 2027", "2027", timex_more={"mod": "END"}),
            b("mid-2026", "2026", timex_more={"mod": "MID"}),
            "coarse conflict",
            id="the end of a year and the middle of another",
        ),
        pytest.param(
            a("early 2027", "2027", timex_more={"mod": "START"}),
            b("late 2026", "2026", timex_more={"mod": "END"}),
            "near",
            id="the turn of a year",
        ),
    ],
)
def test_one_act_may_be_told_in_two_ways(one, other, level):
    assert compare_dates(Pair(one, other)).level.name == level


EFFECT = {"lemma": "effect", "pos": "NOUN", "role": "object"}


def effect(part, value, outlet, spec, *more):
    """Return the date of something that takes effect, in an article that gives it as often as told."""
    slots = [
        {"kind": "date", "start": 0, "end": 1, "timex": i, "topic": (EFFECT,)} for i in range(1 + len(more))
    ]
    made = told(part, value, outlet, spec, claim={"timexes": (0,), "slots": slots}, more_timexes=more)
    return replace(made, extraction=made.extraction.model_copy(update={"claims": (made.claim,)}))


def test_a_telling_act_that_each_article_dates_once_needs_no_second_word():
    one = effect("Monday", "2024-05-13", "Courier", "take_effect/VERB rate:1")
    other = effect("Tuesday", "2024-05-14", "Beacon", "take_effect/VERB change:1")
    assert compare_dates(Pair(one, other)).level.name == "conflict"
    again = timex("Tuesday", "Tuesday", "2024-05-14")
    twice = effect("Monday", "2024-05-13", "Courier", "take_effect/VERB rate:1", again)
    assert compare_dates(Pair(twice, other)).level.name == "thin"


@pytest.mark.parametrize(
    ("spec", "level"),
    [("complete/VERB dam:1", "coarse conflict"), ("inspect/VERB dam:1", "far apart")],
    ids=["happens once", "happens again"],
)
def test_years_of_what_happens_but_once_clash_however_far_apart(spec, level):
    assert compare_dates(Pair(a("1964", "1964", spec), b("1975", "1975", spec))).level.name == level


def test_what_is_to_come_and_what_is_over_are_two_things():
    ahead = a("Monday", "2024-05-20", claim={"frame": {"tense": "present"}})
    over = b("Tuesday", "2024-05-14", claim={"frame": {"tense": "past"}})
    assert compare_dates(Pair(ahead, over)).level.name == "plan and outcome"


def test_two_people_to_whom_a_party_did_the_same_are_two_things():
    one = a("2011", "2011", "expel/VERB @Ida_Holm:1 @Farmers_Party")
    other = b("2012", "2012", "expel/VERB @Per_Lund:1 @Farmers_Party")
    assert compare_dates(Pair(one, other)).level.name == "other names"
