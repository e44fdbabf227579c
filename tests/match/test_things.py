import pytest

from claimcheck.match.things import sole_things
from claimcheck.models import Article, Claim, Extraction, Quantity, Sentence, Slot, Term, Timex

METRES = {"dimension": "length", "unit": "metre"}
EURO = {"dimension": "money", "unit": "EUR"}


def article(*told, text="x" * 200, dates=()):
    """Return an article of one sentence with a value for each (value, fields, nouns beside it)."""
    quantities, slots = [], []
    for index, (value, fields, nouns) in enumerate(told):
        quantities.append(
            Quantity.model_validate({"start": 0, "end": 1, "text": "x", "value": value, **fields})
        )
        topic = tuple(Term(lemma=noun, pos="NOUN", role="object", depth=0) for noun in nouns)
        slots.append(Slot(kind="number", start=0, end=1, quantity=index, topic=topic))
    return Extraction(
        article=Article(id="a-1", path="a.txt", text=text),
        sentences=(Sentence(start=0, end=len(text), paragraph=0),),
        quantities=tuple(quantities),
        timexes=tuple(Timex(start=2, end=3, text="x", type="DATE", value=value) for value in dates),
        claims=(Claim(id="c-1", article="a-1", start=0, end=len(text), text=text, slots=tuple(slots)),),
    )


CLOTH = article((90, METRES, ["tablecloth"]))


@pytest.mark.parametrize(
    ("other", "name"),
    [
        (article((160, METRES, ["tablecloth"])), "thing length tablecloth"),
        (article((160, METRES | {"noun": "long tablecloth"}, [])), "thing length tablecloth"),
        (article((160, METRES, ["tablecloth"]), (161, METRES, ["tablecloth"])), "thing length tablecloth"),
        (article((160, METRES, ["tablecloth"]), (220, METRES, ["tablecloth"])), None),
        (article((160, METRES, ["tunnel"])), None),
        (article((160, METRES, ["tablecloth", "runner"])), None),
        (article((160, METRES, ["tablecloth", "runner"]), text="x of tablecloths it had"), "thing length tablecloth"),
        (article((160, EURO, ["tablecloth"])), None),
        (article((160, METRES | {"additional": True}, ["tablecloth"])), None),
    ],
)
def test_the_only_value_of_a_thing_meets_that_of_another_article(other, name):
    expected = {} if name is None else {0: name}
    found = sole_things([CLOTH, other])
    assert found[0] == expected
    assert bool(found[1]) is bool(name)


def test_words_that_say_nothing_of_the_thing_are_none():
    total = article((160, EURO, ["total"]))
    assert sole_things([total, total]) == [{}, {}]


def test_a_value_of_one_date_meets_that_of_the_same_date():
    sums = ((31e9, EURO, ["debt"]), (12e9, EURO, ["debt"]))
    one, other = article(sums[0], dates=("2016",)), article(sums[0], dates=("2016",))
    assert sole_things([one, other]) == [{0: "dated money debt 2016"}] * 2
    assert sole_things([one, article(sums[1], dates=("2015",))]) == [{0: "thing money debt"}] * 2
    two_dates = article(*sums, dates=("2015", "2016"))
    assert sole_things([one, two_dates]) == [{}, {}]


@pytest.mark.parametrize(
    ("of", "other", "name"),
    [(71, 71, "share 71"), (71, 72, None), (5, 5, None)],
)
def test_parts_of_one_whole_meet(of, other, name):
    one, two = (article((3, {"of": whole, "dimension": "count"}, ["lap"])) for whole in (of, other))
    assert sole_things([one, two]) == ([{0: name}] * 2 if name else [{}, {}])


def test_a_thing_of_one_article_alone_is_no_measure():
    assert sole_things([CLOTH, article()]) == [{}, {}]
