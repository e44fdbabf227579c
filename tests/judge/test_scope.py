import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.scope import (
    in_two_quotations,
    moment,
    other_fate,
    other_moment,
    other_names,
    other_place,
    other_round,
    other_time,
    provisional,
    running,
    still_open,
)
from tests.match.build import date, number, quote, timex

ROOF = "worker repair:1/VERB roof:2"


def dated(text, part, value, **claim):
    """Return a count in a text that has one date."""
    return number(
        text,
        text.split()[0],
        12,
        ROOF,
        timexes=(timex(text, part, value),),
        claim={"timexes": (0,), **claim},
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(dated("12 were found by Monday.", "Monday", "2024-05-13"), "2024-05-13", id="by Monday"),
        pytest.param(
            dated("12 are out as of Monday.", "Monday", "2024-05-13"), "2024-05-13", id="as of Monday"
        ),
        pytest.param(
            dated("12 were found on Monday.", "Monday", "2024-05-13"), "2024-05-15", id="publication"
        ),
        pytest.param(
            dated("12 were found, police said Tuesday.", "Tuesday", "2024-05-14", timexes=(), as_of=0),
            "2024-05-14",
            id="the reporting clause",
        ),
    ],
)
def test_an_account_holds_as_of_a_day(item, expected):
    assert str(moment(item).start.date()) == expected


def test_an_undated_account_holds_at_no_known_time():
    assert moment(number("12 died.", "12", 12, published=None)) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2024-05", "2024-04", True),
        ("2024-05", "2024-05-13", False),
        ("2023", "2023-Q2", True),
        ("2024-05-13", "2024-05-14", True),
    ],
)
def test_figures_for_other_days_or_much_longer_periods_are_others(a, b, expected):
    items = [dated(f"{n} were sold in then.", "then", value) for n, value in ((12, a), (15, b))]
    assert other_time(Pair(*items)) is expected
    assert other_time(Pair(*reversed(items))) is expected


def test_without_a_date_on_both_sides_the_time_is_the_same():
    assert not other_time(Pair(dated("12 sold in May.", "May", "2024-05"), number("15 sold.", "15", 15)))


def undated(text, part, **reading):
    found = timex(text, part, None, reading={"base": "published", **reading})
    return number(text, text.split()[0], 12, ROOF, timexes=(found,), claim={"timexes": (0,)})


MAY_3 = undated("12 sold on 3 May.", "3 May", month=5, day=3)
FRIDAY = undated("12 sold on Friday.", "Friday", weekday=5)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (MAY_3, undated("15 sold on May 5.", "May 5", month=5, day=5), True),
        (MAY_3, undated("15 sold on May 3.", "May 3", month=5, day=3), False),
        (MAY_3, undated("15 sold in May.", "May", month=5), False),
        (FRIDAY, undated("15 sold on Monday.", "Monday", weekday=1), True),
        (FRIDAY, undated("15 sold on Friday.", "Friday", weekday=5), False),
        (FRIDAY, MAY_3, False),
    ],
)
def test_days_of_undated_articles_may_be_other_days(one, other, expected):
    assert other_time(Pair(one, other)) is expected
    assert other_time(Pair(other, one)) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [("worker die:1/VERB", True), ("hectare burn:1/VERB", True), (ROOF, False), ("body find:1/VERB", True)],
)
def test_the_dead_the_missing_and_what_has_burned_run_on(spec, expected):
    assert running(number("12 of them.", "12", 12, spec)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 people have died so far", True),
        ("12 people are still missing", True),
        ("12 people died", False),
        ("12 distillers died", False),
        ("So far, 12 people have died", True),
    ],
)
def test_a_count_may_say_that_it_is_still_open(text, expected):
    assert provisional(number(text, "12", 12)) is expected


@pytest.mark.parametrize(
    ("day_a", "day_b", "spec", "expected"),
    [
        ("2024-05-14", "2024-05-17", "worker die:1/VERB", True),
        ("2024-05-14", "2024-05-14", "worker die:1/VERB", False),
        ("2024-05-14", "2024-05-17", ROOF, False),
        (None, None, "worker die:1/VERB", False),
    ],
)
def test_only_a_figure_that_runs_is_replaced(day_a, day_b, spec, expected):
    a = number("12 of them.", "12", 12, spec, published=day_a)
    b = number("15 of them.", "15", 15, spec, published=day_b)
    assert other_moment(Pair(a, b)) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("@Northmere:1", "@Southmere:1", True),
        ("@Ana_Ruiz:1", "@Ruiz:2", False),
        ("@Northmere:1", "", False),
        ("@Northmere:4", "@Southmere:4", False),
        ("@Northmere:1 @Velia:1", "@Southmere:1 @Velia:2", False),
        ("@Ana_Ruiz_on_Instagram:1", "@Ana_Ruiz:1", False),
    ],
)
def test_other_holders(a, b, expected):
    items = [number("12 of them.", "12", 12, f"{ROOF} {names}") for names in (a, b)]
    assert other_names(Pair(*items)) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("worker die:1/VERB", "worker injure:1/VERB", True),
        ("worker die:1/VERB", "worker kill:1/VERB", False),
        ("worker die:1/VERB", "worker repair:1/VERB", False),
        ("worker die:1/VERB injure:2/VERB", "worker injure:1/VERB", False),
        ("worker die:1/VERB", "worker injure:3/VERB", False),
    ],
)
def test_the_dead_and_the_injured_are_two_counts(a, b, expected):
    items = [number("12 of them.", "12", 12, spec) for spec in (a, b)]
    assert other_fate(Pair(*items)) is expected
    assert other_fate(Pair(*reversed(items))) is expected


def test_a_verb_tells_a_fate_where_no_word_beside_the_number_does():
    charged, convicted = (
        number("12 of them.", "12", 12, "member", quantity={"verb": verb}) for verb in ("charge", "convict")
    )
    assert other_fate(Pair(charged, convicted))
    assert not other_fate(Pair(charged, charged))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("city:2", "province:2", True),
        ("city:2", "city:3", False),
        ("city:2", "", False),
        ("city:2", "province:2 city:3", False),
    ],
)
def test_areas_of_two_sizes(a, b, expected):
    items = [number("12 of them.", "12", 12, f"{ROOF} {area}") for area in (a, b)]
    assert other_place(Pair(*items)) is expected


def test_only_where_both_are_quoted_the_utterances_are_compared():
    quoted, plain = quote("The pumps failed", "Ruiz"), date("It failed on Monday.", "Monday", "2024-05-13")
    assert in_two_quotations(Pair(quoted, quoted))
    assert not in_two_quotations(Pair(quoted, plain))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("12 of them voted at the last election.", True),
        ("12 of them voted at the previous one.", True),
        ("12 of them voted on Monday.", False),
        ("12 of them voted on the initial offer.", True),
        ("12 of them voted for former President Cole.", False),
        ("12 of them voted for the former plan.", True),
    ],
)
def test_the_time_before_is_another_round(text, apart):
    one, other = number(text, "12", 12), number("15 of them voted.", "15", 15, outlet="Beacon")
    assert other_round(Pair(one, other)) is apart
    assert not other_round(Pair(one, one))


def test_a_date_with_last_in_it_is_no_other_round():
    text = "12 of them voted last Monday."
    one = number(text, "12", 12, timexes=(timex(text, "last Monday", "2024-05-13"),))
    assert not other_round(Pair(one, number("15 of them voted.", "15", 15, outlet="Beacon")))


def test_an_as_of_date_counts_whichever_clause_owns_it():
    text = "12 seats gone by Monday, they said."
    one = number(text, "12", 12, timexes=(timex(text, "Monday", "2024-05-13"),))
    assert still_open(Pair(one, number("15 seats sold.", "15", 15, outlet="Beacon")))


def test_what_was_counted_on_a_day_holds_as_of_that_day():
    text = "61 cases were confirmed on Monday."
    day = (timex(text, "Monday", "2024-05-13"),)
    found = [
        moment(number(text, "61", 61, timexes=day, claim={"timexes": (0,), "frame": {"predicate": verb}}))
        for verb in ("confirm", "burn")
    ]
    assert [m.start.date().isoformat() for m in found if m is not None] == ["2024-05-13", "2024-05-15"]
