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
    ("other", "names"),
    [
        (CLOTH, ["thing length tablecloth"]),
        (article((160, METRES | {"noun": "long tablecloth"}, [])), ["thing length tablecloth"]),
        (article((160, METRES, ["tablecloth", "runner"])), []),
        (
            article((160, METRES, ["tablecloth", "runner"]), text="x of tablecloths"),
            ["thing length tablecloth"],
        ),
        (article((160, EURO, ["tablecloth"])), ["thing money tablecloth"]),
        (article((160, METRES | {"additional": True}, ["tablecloth"])), []),
        (article((160, EURO, ["total"])), []),
        (article((160, METRES, ["tablecloth"]), (220, METRES, ["tablecloth"])), []),
    ],
)
def test_the_only_value_of_a_thing(other, names):
    assert sole_things(other).get(0, []) == names


def test_a_value_and_its_conversion_are_one():
    both = article((160, METRES, ["tablecloth"]), (161, METRES, ["tablecloth"]))
    assert sole_things(both) == {0: ["thing length tablecloth"], 1: ["thing length tablecloth"]}


def test_a_value_of_one_date_is_known_by_it():
    sums = ((31e9, EURO, ["debt"]), (12e9, EURO, ["debt"]))
    assert sole_things(article(sums[0], dates=("2016",))) == {
        0: ["dated money debt 2016", "thing money debt"]
    }
    assert sole_things(article(*sums, dates=("2015", "2016"))) == {0: [], 1: []}


@pytest.mark.parametrize(("of", "names"), [(71, ["share 71"]), (5, [])])
def test_a_part_of_a_large_whole_is_known_by_it(of, names):
    part = article((3, {"of": of, "dimension": "count"}, ["lap"]))
    assert sole_things(part).get(0, []) == names
