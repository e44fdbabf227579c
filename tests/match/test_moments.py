import pytest

from claimcheck.match.moments import moment_groups, moment_key
from claimcheck.match.weights import Weights
from tests.match.build import date


def told(value, spec, outlet, *, lemmas=(), published="2024-05-15", **more):
    made = date("It was then.", "then", value, spec, outlet=outlet, published=published, **more)
    (sentence,) = made.extraction.sentences
    made.extraction.__dict__["sentences"] = (sentence.model_copy(update={"lemmas": lemmas}),)
    return made


def groups(*items):
    return moment_groups(items, Weights([item.extraction for item in items]))


def clock(value, spec, outlet, **more):
    return told(value, spec, outlet, timex_more={"type": "TIME"}, **more)


@pytest.mark.parametrize(
    ("value", "joined"),
    [
        ("2024-04-11", True),
        ("2024-06-20", True),
        ("2024-05-14", False),
        ("2024-05-15", False),
        ("1964", True),
        ("2019", False),
        ("2024", False),
        ("2024-03", False),
        ("202", False),
        ("2035", True),
        ("2025", False),
        ("2024-11", True),
    ],
)
def test_a_moment_that_is_not_of_the_news_is_told_of_one_thing(value, joined):
    one, other = told(value, "thief come:1/VERB", "Courier"), told(value, "gang start:1/VERB", "Beacon")
    assert groups(one, other) == ([[one, other]] if joined else [])


@pytest.mark.parametrize("value", ["2019", "2024-03", "2024-05-17"])
def test_a_common_moment_asks_for_common_words(value):
    words = ("reef", "ferry")
    pair = [told(value, "boat/NOUN", outlet, lemmas=words) for outlet in ("Courier", "Beacon")]
    assert groups(*pair) == [pair]


@pytest.mark.parametrize(("time", "joined"), [("T02:40", True), ("T02:30", False)])
def test_a_time_to_the_minute_is_told_of_one_thing(time, joined):
    one = clock("2024-05-14" + time, "gate/NOUN", "Courier")
    other = clock("2024-05-15" + time, "weir/NOUN", "Beacon")
    assert bool(groups(one, other)) is joined


def test_a_day_that_one_article_gives_twice_asks_for_common_words():
    day = "2024-04-11"
    twice = [told(day, spec, "Courier") for spec in ("thief/NOUN", "ferry/NOUN")]
    assert groups(*twice, told(day, "gang/NOUN", "Beacon")) == []


def test_a_negated_claim_does_not_give_its_moment():
    one = told("2024-04-11", "thief/NOUN", "Courier")
    other = told("2024-04-11", "gang/NOUN", "Beacon", claim={"polarity": "negative"})
    assert groups(one, other) == []


@pytest.mark.parametrize(
    ("value", "mod", "key"),
    [
        ("2024-04-11", None, ("date", "2024-04-11", "", "")),
        ("2024-04-11", "APPROX", ("date", "2024-04-11", "", "")),
        ("2024-11", "END", ("date", "2024-11", "END", "")),
        ("2024-W20", None, None),
        (None, None, None),
    ],
)
def test_two_moments_are_one_by_value_and_part(value, mod, key):
    assert moment_key(told(value, "boat/NOUN", "Courier", timex_more={"mod": mod})) == key


def test_where_nobody_is_dated_no_day_tells_by_itself():
    pair = [told("2024-04-11", f"{outlet}/NOUN", outlet, published=None) for outlet in ("Courier", "Beacon")]
    assert groups(*pair) == []
