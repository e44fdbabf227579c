from dataclasses import replace

import pytest

from claimcheck.judge.apart import measured_apart, other_bearer, other_body
from claimcheck.judge.levels import Pair
from claimcheck.models import Quantity, Sentence
from tests.match.build import number, timex

SPEED = {"dimension": "rate", "unit": "mile per hour"}


def speed(text, value, outlet="Courier", *, measure="speed", subject=(), lemmas=(), **more):
    found = number(
        text, str(value), value, "do/VERB", outlet=outlet, quantity=SPEED, measure=measure,
        claim={"frame": {"subject": subject}, **more.pop("claim", {})}, **more,
    )  # fmt: skip
    if not lemmas:
        return found
    sentences = (Sentence(start=0, end=len(text), paragraph=0, lemmas=lemmas),)
    extraction = found.extraction.model_copy(update={"sentences": sentences})
    return type(found)(extraction, found.claim, found.slot, found.words, found.order, measures=(measure,))


COACH = speed("It did 62 mph.", 62)
MONDAY = "It did 48 mph on Monday."


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        pytest.param(speed("It did 48 mph.", 48, "Beacon"), False, id="nothing else is told"),
        pytest.param(speed("It did 48 mph.", 48, "Beacon", measure="height"), False, id="no measure in common"),
        pytest.param(
            speed(
                "It did 48 mph.", 48, "Beacon",
                more_quantities=(Quantity(start=0, end=1, text="x", value=62, dimension="rate"),),
            ),
            True, id="the value is told besides",
        ),
        pytest.param(speed("It did 48 mph in Tarn.", 48, "Beacon"), False, id="one place"),
        pytest.param(
            speed(MONDAY, 48, "Beacon", timexes=(timex(MONDAY, "Monday", "2024-05-13"),)), False, id="a date",
        ),
    ],
)  # fmt: skip
def test_what_tells_two_values_of_one_measure_apart(other, apart):
    assert measured_apart(Pair(COACH, other)) is apart
    assert measured_apart(Pair(other, COACH)) is apart


def test_two_places_tell_two_values_apart():
    one, other = speed("It did 62 mph in Dunlow.", 62), speed("It did 48 mph in Tarn.", 48, "Beacon")
    assert measured_apart(Pair(one, other))
    assert not measured_apart(Pair(one, speed("It did 48 mph in Dunlow.", 48, "Beacon")))


@pytest.mark.parametrize(("known", "apart"), [(("coach", "lorry"), True), (("lorry",), False)])
def test_two_subjects_that_both_articles_know_are_two_things(known, apart):
    one = speed("The coach did 62 mph.", 62, subject=("coach",), lemmas=("coach", "lorry"))
    other = speed("The lorry did 48 mph.", 48, "Beacon", subject=("lorry",), lemmas=known)
    assert measured_apart(Pair(one, other)) is apart


@pytest.mark.parametrize(
    ("subject", "known", "apart"),
    [
        ("lorry", ("coach", "lorry"), True),
        ("lorry", ("lorry",), False),
        ("coach", ("coach", "lorry"), False),
        ("it", ("coach",), False),
    ],
)
def test_a_range_of_two_things_that_one_article_knows_is_of_two(subject, known, apart):
    length = {"dimension": "length", "unit": "mile"}
    one, other = (
        number(
            f"It goes {value} miles.",
            f"{value} miles",
            value,
            f"go/VERB ^{name}:2",
            outlet=outlet,
            quantity=length,
        )
        for value, name, outlet in ((300, "coach", "Courier"), (200, subject, "Beacon"))
    )
    sentence = Sentence(start=0, end=1, paragraph=0, lemmas=known)
    knowing = replace(other, extraction=other.extraction.model_copy(update={"sentences": (sentence,)}))
    assert other_body(Pair(one, knowing)) is apart


def rescued(value, *doers, outlet="Courier", spec="people rescue:1/VERB", passive=False, predicate="rescue"):
    return number(
        f"They took {value} off.", str(value), value, spec, outlet=outlet, measure="fate rescue",
        quantity={"noun": "person"},
        claim={"frame": {"subject": doers, "predicate": predicate, "passive": passive}},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "passive", "apart"),
    [
        ("helicopter", "boat", False, True),
        ("helicopter", "helicopter", False, False),
        ("police", "officer", False, False),
        ("helicopter", "it", False, False),
        ("helicopter", "boat", True, False),
    ],
)
def test_what_two_others_did_is_told_apart(one, other, passive, apart):
    pair = Pair(rescued(30, one, passive=passive), rescued(44, other, outlet="Beacon", passive=passive))
    assert measured_apart(pair) is apart


def test_what_was_done_in_one_area_alone_is_told_apart():
    one, other = rescued(61), rescued(16, outlet="Beacon", spec="people rescue:1/VERB town:2")
    assert measured_apart(Pair(one, other))
    assert not measured_apart(Pair(other, rescued(18, outlet="Ledger", spec="people rescue:1/VERB town:2")))


@pytest.mark.parametrize(("place", "apart"), [("Dunlow", True), ("Tarn", False), ("it", False)])
def test_how_many_live_in_two_places_is_told_apart(place, apart):
    one, other = (
        number(f"Flooded was {name}, a town of {v}, says Ruiz.", str(v), v, outlet=o, measure="population")
        for name, v, o in (("Tarn", 9000, "Courier"), (place, 7000, "Beacon"))
    )
    assert measured_apart(Pair(one, other)) is apart


def told(text, part, value, outlet="Courier", ages=(), **quantity):
    found = tuple(
        Quantity(
            start=text.index(str(age)), end=text.index(str(age)) + 2, text="x", value=age, dimension="age"
        )
        for age in ages
    )
    return number(text, part, value, "fall/VERB", outlet=outlet, quantity=quantity, more_quantities=found)


FALL = {"dimension": "length", "unit": "metre"}
YOUNG = told(
    "The 36-year-old fell 80 metres.", "80 metres", 80, ages=(36,), **FALL, verb="fall", verb_start=16
)


@pytest.mark.parametrize(
    ("text", "ages", "apart"),
    [
        ("The 41-year-old fell 150 metres.", (41,), True),
        ("The 37-year-old fell 150 metres.", (37,), False),
        ("The man fell 150 metres.", (), False),
        ("The man fell 150 metres with a 41-year-old.", (41,), False),
        ("The 41-year-old and the 29-year-old fell 150 metres.", (41, 29), False),
    ],
)
def test_two_ages_tell_of_two_people(text, ages, apart):
    fell = {**FALL, "verb": "fall", "verb_start": text.index("fell")}
    other = told(text, "150 metres", 150, "Beacon", ages, **fell)
    assert other_bearer(Pair(YOUNG, other)) is apart
    assert other_bearer(Pair(other, YOUNG)) is apart


YEARS = {"dimension": "duration", "unit": "year"}


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("He got six years of probation.", True),
        ("He got six years in prison.", False),
    ],
)
def test_another_kind_of_sentence_is_another_thing(text, apart):
    one = told("He got four years in prison.", "four years", 4, **YEARS)
    assert measured_apart(Pair(one, told(text, "six years", 6, "Beacon", **YEARS))) is apart


GRADED = {"dimension": "", "unit": ""}


@pytest.mark.parametrize(("value", "apart"), [(6.5, False), (5.1, True)])
def test_values_beside_the_same_others_must_lie_near(value, apart):
    one = number("6.8 and 6.4", "6.4", 6.4, quantity=GRADED, measure="listed count 2 6.8")
    other = number(
        f"6.8 and {value}", str(value), value, outlet="Beacon", quantity=GRADED, measure="listed count 2 6.8"
    )
    assert measured_apart(Pair(one, other)) is apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("the first crane", "the second crane", True),
        ("the northern pier", "the southern pier", True),
        ("the first crane", "the crane", False),
        ("the first crane", "the first southern crane", False),
    ],
)
def test_the_first_and_the_second_are_two_things(one, other, apart):
    items = [
        number(f"It cost 12 for {what}.", "12", value, outlet=outlet)
        for what, value, outlet in ((one, 12, "Courier"), (other, 15, "Beacon"))
    ]
    assert measured_apart(Pair(*items)) is apart
