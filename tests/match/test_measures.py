import pytest

from claimcheck.match.measures import known_measures, measure_of, sole_measures
from claimcheck.models import Article, Claim, Extraction, Quantity, Slot, Term

SPEED = {"dimension": "rate", "unit": "mile per hour", "canonical": 1, "canonical_unit": "kilometre per hour"}


def told(value, *near, text="It was so.", **more):
    """Return a quantity, its claim and its slot; `near` are the lemmas beside it, verbs with a "/"."""
    quantity = Quantity.model_validate({"start": 0, "end": 1, "text": "x", "value": value, **more})
    topic = tuple(
        Term(lemma=lemma.strip("/"), pos="VERB" if "/" in lemma else "NOUN", role="object", depth=1)
        for lemma in near
    )
    slot = Slot(kind="number", start=0, end=1, quantity=0, topic=topic)
    return quantity, Claim(id="c-1", article="a-1", start=0, end=1, text=text, slots=(slot,)), slot


def article(*given):
    """Return an article that tells what `told` returns."""
    quantities, claims = [], []
    for index, (quantity, claim, slot) in enumerate(given):
        quantities.append(quantity)
        claims.append(claim.model_copy(update={"slots": (slot.model_copy(update={"quantity": index}),)}))
    whole = Article(id="a-1", path="a.txt", text="x")
    return Extraction(article=whole, quantities=tuple(quantities), claims=tuple(claims))


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (told(70, "train", **SPEED), "speed"),
        (told(70, "limit", **SPEED), None),
        (told(70, "wind", **SPEED), None),
        (told(70, "train", text="It was so on the previous trip.", **SPEED), None),
        (told(3e6, "debt", dimension="money", unit="GBP"), "debt GBP"),
        (told(3e6, "Debt", dimension="money", unit="USD"), "debt USD"),
        (told(3e6, "profit", dimension="money", unit="GBP"), None),
        (told(3e6, dimension="money", unit="GBP", noun="ransom"), "ransom GBP"),
        (told(90, "certificate", dimension="count", unit="person"), "capacity"),
        (told(5e4, "bounty", dimension="money", unit="USD"), "reward USD"),
        (told(6.4, "quake"), "magnitude"),
        (told(64, "quake"), None),
        (told(3, "quake", dimension="count", unit="person"), None),
        (told(117, "detain/", dimension="count", noun="protester"), "fate arrest"),
        (told(117, "detain/"), "fate arrest"),
        (told(117, "detain/", dimension="count", noun="lorry"), None),
        (told(117, "detain/", "injure/", dimension="count", noun="people"), None),
        (told(61, "confirm/", dimension="count", noun="case"), "fate infect"),
        (told(2000, "seafront", dimension="count", noun="people", verb="march"), "crowd march"),
        (told(2000, "seafront", verb="march"), "crowd march"),
        (told(2000, "seafront", dimension="count", noun="police officer", verb="march"), None),
        (told(2000, dimension="count", noun="people", verb="arrest"), None),
        (told(12, dimension="count", noun="people", verb="march", additional=True), None),
        (told(12, dimension="count", noun="people", verb="march", of=40), None),
        (told(12, dimension="count", noun="people", verb="march", kind="vague"), None),
    ],
)
def test_which_measure_a_value_is_of(given, name):
    assert measure_of(*given) == name


@pytest.mark.parametrize(
    ("text", "noun", "verb", "name"),
    [
        ("11 days of strike cost it dear.", "strike", "cost", "length strike"),
        ("The strike went to its end in 11 days.", "strike", "last", "length strike"),
        ("The strike came 11 days later.", "strike", "come", None),
        ("11 days of the strike were over.", "strike", "be", None),
        ("11 days of work were lost.", "work", "be", None),
    ],
)
def test_how_long_a_thing_lasted_is_a_measure(text, noun, verb, name):
    start = text.index("11")
    more = {"dimension": "duration", "noun": noun, "noun_start": text.index(noun), "verb": verb}
    assert measure_of(*told(11, text=text, **more | {"start": start, "end": start + 7})) == name


def test_only_the_one_value_of_an_article_is_its_measure():
    one, two = article(told(70, **SPEED)), article(told(58, **SPEED), told(40, **SPEED))
    same = article(told(58, **SPEED), told(58, **SPEED))
    assert sole_measures([one, two]) == [{}, {}], "only one article gives one speed"
    assert sole_measures([one, two, same]) == [{0: ("speed",)}, {}, {0: ("speed",), 1: ("speed",)}]


def test_the_only_sum_of_an_article_is_a_measure():
    one, two = told(3e6, dimension="money", unit="EUR"), told(4e6, dimension="money", unit="EUR")
    assert sole_measures([article(one), article(two)]) == [{0: ("only money EUR",)}, {0: ("only money EUR",)}]
    assert sole_measures([article(one, two), article(two)]) == [{}, {}]


def test_a_count_told_as_a_part_is_not_the_only_one():
    whole, part = (
        told(n, "detain/", dimension="count", noun="people", **of) for n, of in ((40, {}), (12, {"of": 40}))
    )
    assert sole_measures([article(whole), article(whole)]) == [{0: ("fate arrest",)}, {0: ("fate arrest",)}]
    assert sole_measures([article(part), article(whole)]) == [{}, {}]


def test_a_measure_that_few_articles_give_is_not_the_events():
    silent = [article()] * 4
    assert sole_measures([article(told(70, **SPEED)), article(told(58, **SPEED)), *silent])[0] == {}


def test_each_measure_says_what_it_is_known_by():
    for measure in known_measures():
        assert measure.dimension
        assert (
            measure.words or measure.verbs or measure.unit or measure.below or measure.nouns or measure.before
        )
        assert not measure.words & measure.aside


@pytest.mark.parametrize(
    ("text", "more", "name"),
    [
        ("Tarn, a town of 9200 people, was cut off.", {"noun": "people"}, "population"),
        ("Tarn is home to 9200 people.", {"noun": "people"}, "population"),
        ("Tarn has a population of 9200.", {}, "population"),
        ("In Tarn 9200 people live.", {"noun": "people"}, "population"),
        ("In Tarn, where 9200 people live, it rained.", {"noun": "people"}, "population"),
        ("Tarn, a town of 9200 chimneys, was cut off.", {"noun": "chimney"}, None),
        ("In Tarn 9200 people marched.", {"noun": "people"}, None),
        ("Tarn is home to 9200 of them.", {"of": 12000}, None),
    ],
)
def test_how_many_live_in_a_place_is_known_by_the_words_around_it(text, more, name):
    start = text.index("9200")
    noun = more.get("noun", "")
    span = {"start": start, "end": start + 4 + (len(noun) + 1 if noun else 0), "dimension": "count"}
    quantity, claim, slot = told(9200, text=text, **more | span)
    assert measure_of(quantity, claim.model_copy(update={"end": len(text)}), slot) == name


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ({"noun": "masked thief"}, "culprits"),
        ({"noun": "people", "verb": "hunt"}, "culprits"),
        ({"noun": "people", "verb": "see"}, None),
        ({"noun": "thief", "additional": True}, None),
        ({"noun": "guard", "verb": "hunt"}, None),
    ],
)
def test_how_many_did_it_is_a_measure(more, name):
    assert measure_of(*told(3, dimension="count", **more)) == name


def test_a_measure_known_by_its_words_needs_but_two_articles():
    silent = [article()] * 6
    two = [article(told(value, dimension="count", noun="gunman")) for value in (2, 3)]
    assert [bool(found) for found in sole_measures([*two, *silent])] == [True, True] + [False] * 6


def test_the_only_value_may_be_told_twice():
    one = told(3e6, dimension="money", unit="EUR")
    assert sole_measures([article(one, one), article(one)]) == [
        {0: ("only money EUR",), 1: ("only money EUR",)},
        {0: ("only money EUR",)},
    ]


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ({"noun": "fan", "verb": "watch"}, "attendance"),
        ({"noun": "dog", "verb": "watch"}, None),
    ],
)
def test_how_many_watched_is_a_measure(more, name):
    assert measure_of(*told(9000, dimension="count", **more)) == name


def test_a_value_may_be_the_only_one_of_several_measures():
    fine = told(2e6, dimension="money", unit="EUR", noun="fine")
    plain = told(3e6, dimension="money", unit="EUR")
    found = sole_measures([article(fine), article(plain)])
    assert found == [{0: ("only money EUR",)}, {0: ("only money EUR",)}]
    assert sole_measures([article(fine), article(fine)])[0] == {
        0: ("fine EUR", "thing money fine", "only money EUR")
    }
