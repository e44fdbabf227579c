import pytest

from claimcheck.match.figures import figure_groups as groups_of
from claimcheck.match.figures import telling
from claimcheck.match.weights import Weights
from claimcheck.models import Quantity
from tests.match.build import number


def figure_groups(items):
    return groups_of(items, Weights([item.extraction for item in items]))


def quantity(value, **more):
    return Quantity.model_validate(
        {"start": 0, "end": 1, "text": "x", "value": value, "dimension": "count", **more}
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (quantity(640), True),
        (quantity(23), True),
        (quantity(12), True),
        (quantity(10), False),
        (quantity(2000), True),
        (quantity(4.5, dimension="percent", unit="percent"), True),
        (quantity(80, dimension="percent", unit="percent"), True),
        (quantity(9, dimension="duration", unit="day"), True),
        (quantity(3, dimension="duration", unit="day"), False),
        (quantity(34, dimension="age", unit="year"), False),
        (quantity(8, modifier="range", upper=10, dimension="percent"), False),
        (quantity(94, kind="score"), False),
        (quantity(None), False),
    ],
)
def test_a_figure_may_tell_what_it_is_of(given, expected):
    assert telling(given) is expected


def test_one_figure_in_two_articles_joins_whatever_the_words():
    a = number("Around 640 members are involved.", "640", 640, "member involve:1/VERB", outlet="Courier")
    b = number("Some 640 people handle bags.", "640", 640, "people handle:1/VERB bag:2", outlet="Beacon")
    assert figure_groups([a, b]) == [[a, b]]


def test_a_smaller_figure_needs_things_that_can_be_the_same():
    a = number("It has 23 lamps.", "23", 23, "lamp have:1/VERB", outlet="Courier")
    b = number("It sold 23 goats.", "23", 23, "goat sell:1/VERB", outlet="Beacon")
    assert figure_groups([a, b]) == []


def test_other_units_do_not_join():
    a = number(
        "It cost 640 euros.",
        "640",
        640,
        "cost/VERB",
        outlet="Courier",
        quantity={"dimension": "money", "unit": "EUR"},
    )
    b = number(
        "It cost 640 dollars.",
        "640",
        640,
        "cost/VERB",
        outlet="Beacon",
        quantity={"dimension": "money", "unit": "USD"},
    )
    assert figure_groups([a, b]) == []


def made(value, spec, outlet, text="x of them", **quantity):
    return number(text, "x", value, spec, outlet=outlet, quantity=quantity)


FILM = {"dimension": "duration", "canonical": 7200, "canonical_unit": "second"}
SIEGE = {"dimension": "duration", "canonical": 129_600, "canonical_unit": "second"}


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        pytest.param(
            made(23, "trawlerman", "Courier", noun="trawlerman"),
            made(23, "fisherman", "Beacon", noun="fisherman"),
            True,
            id="people under two names",
        ),
        pytest.param(
            made(17, "toll", "Courier", noun="toll", unit="person"),
            made(17, "passenger", "Beacon", noun="passenger"),
            True,
            id="a toll and people",
        ),
        pytest.param(
            made(23, "trawlerman", "Courier", noun="trawlerman"),
            made(23, "lamp", "Beacon", noun="lamp"),
            False,
            id="people and things",
        ),
        pytest.param(
            made(60_000, "people flee:1/VERB", "Courier"),
            made(60_000, "", "Beacon"),
            True,
            id="a round large count",
        ),
        pytest.param(
            made(50, "people flee:1/VERB", "Courier"), made(50, "", "Beacon"), False, id="a round small count"
        ),
        pytest.param(
            made(50, "people hurt:1/VERB", "Courier"),
            made(50, "passenger injure:1/VERB", "Beacon"),
            True,
            id="a round small count with a word in common",
        ),
        pytest.param(
            made(7, "ask:1/VERB", "Courier", dimension="percent", unit="percent"),
            made(7, "ask:1/VERB rise:2", "Beacon", dimension="percent", unit="percent"),
            True,
            id="a share of one digit with a word in common",
        ),
        pytest.param(
            made(7, "ask:1/VERB", "Courier", dimension="percent", unit="percent"),
            made(7, "fall:1/VERB", "Beacon", dimension="percent", unit="percent"),
            False,
            id="a share of one digit without",
        ),
        pytest.param(
            made(
                120,
                "film",
                "Courier",
                dimension="duration",
                canonical=7200,
                canonical_unit="second",
                unit="minute",
            ),
            made(
                2,
                "drama",
                "Beacon",
                dimension="duration",
                canonical=7200,
                canonical_unit="second",
                unit="hour",
            ),
            False,
            id="two hours are told of much",
        ),
        pytest.param(
            made(
                36,
                "siege",
                "Courier",
                dimension="duration",
                canonical=129600,
                canonical_unit="second",
                unit="hour",
            ),
            made(
                36,
                "standoff",
                "Beacon",
                dimension="duration",
                canonical=129600,
                canonical_unit="second",
                unit="hour",
            ),
            True,
            id="an odd length of time",
        ),
    ],
)
def test_what_else_a_figure_needs(one, other, joined):
    assert figure_groups([one, other]) == ([[one, other]] if joined else [])


def test_an_article_stands_with_the_item_that_fits():
    a = made(23, "trawlerman", "Courier", noun="trawlerman")
    lamps, crew = made(23, "lamp", "Beacon", noun="lamp"), made(23, "crew", "Beacon", noun="crew")
    assert figure_groups([a, lamps, crew]) == [[a, crew]]


NEAR = {"dimension": "length", "canonical_unit": "metre"}


@pytest.mark.parametrize(
    ("metres", "spec", "joined"),
    [
        pytest.param(241_402, "arrest prison:1", True, id="a rounding"),
        pytest.param(260_000, "arrest prison:1", False, id="too far"),
        pytest.param(245_000, "violin", False, id="no word in common"),
    ],
)
def test_measures_that_lie_near_join_where_their_words_meet(metres, spec, joined):
    a = made(240, "arrest prison:1", "Courier", unit="kilometre", canonical=240_000, **NEAR)
    b = made(150, spec, "Beacon", unit="mile", canonical=metres, **NEAR)
    assert figure_groups([a, b]) == ([[a, b]] if joined else [])


def km(value, outlet, unit="kilometre", metres=None):
    length = {
        "dimension": "length",
        "unit": unit,
        "canonical": metres or value * 1000,
        "canonical_unit": "metre",
    }
    return number("x off", "x", value, f"{outlet}/NOUN", outlet=outlet, quantity=length)


@pytest.mark.parametrize(
    ("miles", "joined"),
    [(150, True), (140, False)],
)
def test_a_particular_measure_meets_its_conversion_without_a_common_word(miles, joined):
    far = [km(240, "Courier"), km(miles, "Beacon", unit="mile", metres=miles * 1609.344)]
    assert bool(figure_groups(far)) is joined


@pytest.mark.parametrize(
    ("value", "unit", "joined"), [(9, "day", True), (7, "day", False), (9, "year", False)]
)
def test_an_odd_length_of_time_that_each_gives_once_is_one(value, unit, joined):
    length = {"dimension": "duration", "unit": unit, "canonical": value, "canonical_unit": unit}
    one = number("x in all", "x", value, "thief/NOUN", outlet="Courier", quantity=length)
    other = number("x of rain", "x", value, "rain/NOUN", outlet="Beacon", quantity=length)
    assert bool(figure_groups([one, other])) is joined


@pytest.mark.parametrize(("again", "joined"), [(False, True), (True, False)])
def test_a_measure_that_each_article_gives_but_once_is_of_one_thing(again, joined):
    one, other = km(8, "Courier"), km(8, "Beacon")
    more = [km(8, "Beacon")] if again else []
    assert bool(figure_groups([one, other, *more])) is joined


def lemmas(item, *words):
    (sentence,) = item.extraction.sentences
    item.extraction.__dict__["sentences"] = (sentence.model_copy(update={"lemmas": words}),)
    return item


@pytest.mark.parametrize(("word", "joined"), [("quarry", True), ("orchard", False)])
def test_a_particular_figure_of_sentences_that_share_a_rare_word_is_one(word, joined):
    one = lemmas(number("23 lost", "23", 23, "loss/NOUN", outlet="Courier"), "loss", "quarry")
    other = lemmas(number("23 taken", "23", 23, "goat/NOUN", outlet="Beacon"), "take", word)
    assert bool(figure_groups([one, other])) is joined
