"""What is counted, and the event, from Docs built by hand."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from claimcheck.extract.quantity import read_quantities
from claimcheck.models.quantity import Quantity
from tests.extract.quantity.docs import parsed
from tests.extract.quantity.writing import grouped

KILLED = (
    "At at RB advmod 1",
    "least least RBS advmod 2",
    "12 12 CD nummod 5",
    "badly badly RB advmod 4",
    "paid pay JJ amod 5",
    "workers worker NNS nsubj 6",
    "died die VBD ROOT 6",
    "and and CC cc 6",
    "31 31 CD nummod 9",
    "others other NNS nsubjpass 11",
    "were be VBD auxpass 11",
    "hurt hurt VBN conj 6",
)


def test_the_thing_counted_and_its_event() -> None:
    workers, others = read_quantities(parsed(*KILLED))
    assert workers.model_dump(exclude_defaults=True) == {
        "start": 0,
        "end": 30,
        "text": "At least 12 badly paid workers",
        "value": 12,
        "unit": "worker",
        "modifier": ">=",
        "dimension": "count",
        "noun": "badly paid worker",
        "noun_start": 12,
        "noun_end": 30,
        "verb": "die",
        "verb_start": 31,
    }
    assert (others.value, others.unit, others.additional, others.verb) == (31, "person", True, "hurt")


def test_a_bare_number_of_victims_counts_people() -> None:
    doc = parsed("Twenty twenty CD nsubjpass 2", "were be VBD auxpass 2", "wounded wound VBN ROOT 2")
    (quantity,) = read_quantities(doc)
    assert (quantity.unit, quantity.noun, quantity.verb) == ("person", "", "wound")


def test_a_bare_number_of_something_else_has_no_unit() -> None:
    doc = parsed("Twenty twenty CD nsubj 1", "voted vote VBD ROOT 1")
    (quantity,) = read_quantities(doc)
    assert (quantity.unit, quantity.dimension) == ("", "")


def test_the_state_of_those_counted() -> None:
    doc = parsed(
        "It it PRP nsubj 1",
        "left leave VBD ROOT 1",
        "14 14 CD nummod 3",
        "people people NNS nsubj 4",
        "dead dead JJ ccomp 1",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.state, quantity.verb, quantity.unit) == ("dead", "leave", "person")


def test_a_partitive_counts_its_noun_and_knows_the_whole() -> None:
    doc = parsed(
        "Three three CD nsubj 6",
        "of of IN prep 0",
        "the the DT det 5",
        "27 27 CD nummod 5",
        "damp damp JJ amod 5",
        "houses house NNS pobj 1",
        "burned burn VBD ROOT 6",
    )
    part, whole = read_quantities(doc)
    assert (part.value, part.unit, part.of) == (3, "house", 27)
    assert (whole.value, whole.unit, whole.noun) == (27, "house", "damp house")


def test_a_toll_counts_people() -> None:
    doc = parsed(
        "The the DT det 2",
        "death death NN compound 2",
        "toll toll NN nsubj 3",
        "rose rise VBD ROOT 3",
        "to to IN prep 3",
        "15 15 CD pobj 4",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.unit, quantity.noun, quantity.verb) == ("person", "death toll", "rise")


def test_the_number_of_seats_counts_seats() -> None:
    doc = parsed(
        "The the DT det 1",
        "number number NN nsubj 4",
        "of of IN prep 1",
        "seats seat NNS pobj 2",
        "fell fall VBD ROOT 4",
        "to to IN prep 4",
        "65 65 CD pobj 5",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.unit, quantity.noun) == ("seat", "seat")


def test_a_percentage_is_of_something() -> None:
    doc = parsed(
        "Nearly nearly RB advmod 1",
        "28 28 CD nummod 2",
        "percent percent NN nsubj 6",
        "of of IN prep 2",
        "young young JJ amod 5",
        "voters voter NNS pobj 3",
        "agreed agree VBD ROOT 6",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.unit, quantity.modifier, quantity.noun) == ("percent", "~", "young voter")
    assert (quantity.canonical, quantity.canonical_unit) == (28, "percent")


def test_a_compound_describes_another_noun() -> None:
    doc = parsed(
        "a a DT det 4",
        "90_ 90 CD nummod 3",
        "-_ - - punct 3",
        "minute minute NN compound 4",
        "call call NN ROOT 4",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.text, quantity.unit, quantity.noun) == ("90-minute", "minute", "call")
    assert (quantity.canonical, quantity.canonical_unit) == (5400, "second")


def test_a_singular_behind_a_large_number_is_not_its_unit() -> None:
    doc = parsed(
        "the the DT det 2", "176 176 CD nummod 2", "majority majority NN nsubj 3", "held hold VBD ROOT 3"
    )
    (quantity,) = read_quantities(doc)
    assert quantity.unit == ""


def test_a_number_between_dashes_counts_the_noun_before_them() -> None:
    doc = parsed(
        "They they PRP nsubj 1",
        "won win VBD ROOT 1",
        "seats seat NNS dobj 1",
        "– – : punct 2",
        "123 123 CD appos 2",
        "– – : punct 2",
        "there there RB advmod 1",
    )
    (quantity,) = read_quantities(doc)
    assert quantity.unit == "seat"


def test_an_age_in_apposition() -> None:
    doc = parsed(
        "Ana ana NNP compound 1",
        "Gil_ gil NNP nsubj 5",
        ", , , punct 1",
        "22_ 22 CD appos 1",
        ", , , punct 1",
        "spoke speak VBD ROOT 5",
        ents=["B-PERSON", "I-PERSON", "O", "O", "O", "O"],
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.value, quantity.unit, quantity.dimension, quantity.noun) == (
        22,
        "year",
        "age",
        "ana gil",
    )


def test_a_number_in_a_name_counts_nothing() -> None:
    doc = parsed(
        "They they PRP nsubj 1",
        "took take VBD ROOT 1",
        "Flight flight NNP dobj 1",
        "103 103 CD nummod 2",
        "home home RB advmod 1",
    )
    assert read_quantities(doc) == []


def test_about_as_a_preposition_is_no_estimate() -> None:
    rows = ["They they PRP nsubj 1", "talked talk VBD ROOT 1", "about about IN prep 1", "two two CD nummod 4"]
    (quantity,) = read_quantities(parsed(*rows, "rivals rival NNS pobj 2"))
    assert (quantity.modifier, quantity.text) == ("=", "two rivals")
    rows[2] = "about about RB advmod 3"
    (quantity,) = read_quantities(parsed(*rows, "rivals rival NNS dobj 1"))
    assert (quantity.modifier, quantity.text) == ("~", "about two rivals")


def test_over_as_a_part_of_its_verb_is_no_bound() -> None:
    rows = ["They they PRP nsubj 1", "handed hand VBD ROOT 1", "over over RP prt 1", "30 30 CD nummod 4"]
    (quantity,) = read_quantities(parsed(*rows, "files file NNS dobj 1"))
    assert (quantity.modifier, quantity.text) == ("=", "30 files")


def read(nlp: Language, text: str) -> list[Quantity]:
    return read_quantities(nlp(text))


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("about 20 trees", "~"),
        ("some 20 trees", "~"),
        ("nearly 20 trees", "~"),
        ("an estimated 20 trees", "~"),
        ("20-odd trees", "~"),
        ("20 or so trees", "~"),
        ("more than 20 trees", ">"),
        ("well over 20 trees", ">"),
        ("upwards of 20 trees", ">"),
        ("more than another 20 trees", ">"),
        ("at least 20 trees", ">="),
        ("no fewer than 20 trees", ">="),
        ("20 or more trees", ">="),
        ("20 trees or more", ">="),
        ("20 trees and counting", ">="),
        ("20-plus trees", ">="),
        ("20+ trees", ">="),
        ("dozens of trees", ">="),
        ("fewer than 20 trees", "<"),
        ("just under 20 trees", "<"),
        ("up to 20 trees", "<="),
        ("as many as 20 trees", "<="),
        ("no more than 20 trees", "<="),
        ("a maximum of 20 trees", "<="),
        ("exactly 20 trees", "="),
        ("it adds up to 20 trees", "="),
        ("10 to 20 trees", "range"),
    ],
)
def test_modifiers(blank: Language, text: str, modifier: str) -> None:
    (quantity,) = read(blank, text)
    assert (quantity.modifier, quantity.unit) == (modifier, "tree")


@pytest.mark.parametrize(
    "text", ["another 12 trees", "12 more trees", "12 additional trees", "12 other trees"]
)
def test_additional(blank: Language, text: str) -> None:
    (quantity,) = read(blank, f"We saw {text}.")
    assert (quantity.value, quantity.additional) == (12, True)


def test_a_difference(blank: Language) -> None:
    (quantity,) = read(blank, "3 million more than last time")
    assert (quantity.kind, quantity.additional) == ("difference", False)


@pytest.mark.parametrize(
    ("text", "value", "canonical", "unit"),
    [
        ("an hour", 1, 3600, "second"),
        ("60 minutes", 60, 3600, "second"),
        ("a decade", 1, 120, "month"),
        ("10 miles", 10, 16093.44, "metre"),
        ("2 hectares", 2, 20000, "square metre"),
        ("3 tonnes", 3, 3000, "kilogram"),
        ("212 degrees Fahrenheit", 212, 100, "degree Celsius"),
        ("50 cents", 50, 0.5, "USD"),
        ("25 basis points", 25, 0.25, "percentage point"),
        ("two-thirds of them", 2 / 3, 66.6666666667, "percent"),
        ("3 tons", 3, None, ""),
    ],
)
def test_canonical_values(
    blank: Language, text: str, value: float, canonical: float | None, unit: str
) -> None:
    (quantity,) = read(blank, text)
    assert quantity.value == pytest.approx(value)
    assert quantity.canonical == canonical
    assert quantity.canonical_unit == unit


def test_beyond_the_limit_keeps_the_writing(blank: Language) -> None:
    (quantity,) = read(blank, "some 9,999,999,999,999,999 trees")
    assert (quantity.value, quantity.raw) == (None, "9,999,999,999,999,999")


def test_without_a_parse_the_noun_is_found_by_spelling(blank: Language) -> None:
    (quantity,) = read(blank, "They planted 1,737 registered trees in the park")
    assert (quantity.unit, quantity.noun, quantity.text) == (
        "tree",
        "registered tree",
        "1,737 registered trees",
    )


@pytest.mark.parametrize(
    ("text", "span", "kind", "kept"),
    [
        ("the 19 of that month", (4, 6), "DATE", False),
        ("at around 11 or so", (3, 12), "TIME", False),
        ("three months ago", (0, 16), "DATE", True),
        ("every two weeks", (0, 15), "SET", True),
        ("a 90-minute talk", (2, 11), "DURATION", True),
    ],
)
def test_time_expressions(blank: Language, text: str, span: tuple[int, int], kind: str, kept: bool) -> None:
    assert bool(read_quantities(blank(text), [(*span, kind)])) is kept


@settings(deadline=None, max_examples=150)
@given(
    cents=st.integers(100, 10**11),
    form=st.sampled_from(["${}", "US${}", "£{}", "EUR {}", "{} euros", "€{}", "{} dollars", "{} yen"]),
)
def test_money_reads_back(blank: Language, cents: int, form: str) -> None:
    codes = {"$": "USD", "d": "USD", "£": "GBP", "E": "EUR", "e": "EUR", "€": "EUR", "y": "JPY"}
    sign = next(letter for letter in form if letter in codes)
    written = f"{grouped(cents // 100, ',')}.{cents % 100:02}"
    (quantity,) = read(blank, f"It cost {form.format(written)} then.")
    assert quantity.value == cents / 100
    assert quantity.unit == codes[sign]
    assert quantity.text == form.format(written)


_WORDS = """1 12 2012 1,200 1.2 ½ $ £ % - – to and of a an half quarter one two twenty hundred million dozen
bn m km hour years old percent points people others more than at least up or so between from in
every per share March a.m. No. / ( ) , . : ' killed was votes"""
_PIECES = st.sampled_from([*_WORDS.split(), "\n", "\n\n", "\u00a0", " "])


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)))
def test_nothing_raises_and_every_text_is_its_slice(blank: Language, text: str) -> None:
    for quantity in read(blank, text):
        assert quantity.text == text[quantity.start : quantity.end]
        assert Quantity.model_validate_json(quantity.model_dump_json()) == quantity
        assert json.loads(quantity.model_dump_json())["value"] == quantity.value


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1 ",
        "one ",
        "one-",
        "1-",
        "$",
        "a ",
        "half ",
        "more than ",
        "million ",
        "1 to ",
        "two of the ",
    ],
)
def test_time_grows_with_the_text_only(blank: Language, piece: str) -> None:
    def seconds(times: int) -> float:
        doc = blank(" ".join([piece * 50] * times))
        start = time.process_time()
        read_quantities(doc)
        return time.process_time() - start

    seconds(1)
    assert seconds(160) < 40 * max(seconds(16), 0.02)


@pytest.mark.parametrize(
    ("word", "unit", "noun"),
    [("crowd", "person", "crowd"), ("crew", "person", "crew"), ("price", "", "")],
)
def test_what_people_make_up_counts_people(word: str, unit: str, noun: str) -> None:
    doc = parsed(
        "They they PRP nsubj 1",
        "saw see VBD ROOT 1",
        "a a DT det 3",
        f"{word} {word} NN dobj 1",
        "of of IN prep 3",
        "about about RB advmod 6",
        "900 900 CD pobj 4",
    )
    (quantity,) = read_quantities(doc)
    assert (quantity.value, quantity.unit, quantity.noun) == (900, unit, noun)


@pytest.mark.parametrize(
    ("noun", "sign", "expected"),
    [
        ("temperatures temperature", "minus", (-20, "degree", "temperature")),
        ("prices price", "minus", (20, "", "")),
    ],
)
def test_a_bare_number_of_a_temperature_is_in_degrees(
    noun: str, sign: str, expected: tuple[float, str, str]
) -> None:
    doc = parsed(f"{noun} NNS nsubj 1", "were be VBD ROOT 1", f"{sign} {sign} JJ amod 3", "20 20 CD attr 1")
    (quantity,) = read_quantities(doc)
    assert (quantity.value, quantity.unit, quantity.dimension) == expected


@pytest.mark.parametrize(("noun", "dimension"), [("man", "age"), ("team", "count")])
def test_a_man_of_so_many_years(noun: str, dimension: str) -> None:
    doc = parsed(
        "A a DT det 1",
        f"{noun} {noun} NN nsubjpass 5",
        "of of IN prep 1",
        "36 36 CD pobj 2",
        "was be VBD auxpass 5",
        "held hold VBN ROOT 5",
    )
    (quantity,) = read_quantities(doc)
    assert quantity.dimension == dimension
