import pytest

from tests.extract.claim.test_entities import slots, themes


@pytest.mark.parametrize(
    ("sentence", "act", "stuff", "theme"),
    [
        ("A tank began to leak styrene.", "leak", "styrene", []),
        ("A chlorine leak shut the plant.", "leak", "chlorine", []),
        ("Ammonia leaked from a tank.", "leak", "ammonia", []),
        ("The substance was phenol.", "leak", "phenol", []),
        ("The ship was carrying coal.", "carry", "coal", ["ship"]),
        ("The train, loaded with grain, stopped.", "carry", "grain", ["train"]),
        ("The lorry carried a load of timber.", "carry", "timber", ["lorry"]),
    ],
)
def test_what_leaked_and_what_was_carried(sentence, act, stuff, theme):
    (slot,) = [slot for slot in slots(sentence)[1] if slot.relation == "content"]
    assert (slot.topic[0].lemma, [term.lemma for term in slot.value]) == (act, [stuff])
    assert themes(slot) == theme


@pytest.mark.parametrize("sentence", ["The minister leaked a report.", "The ship carried two cars."])
def test_papers_and_what_is_counted_are_no_stuff(sentence):
    assert [slot for slot in slots(sentence)[1] if slot.relation == "content"] == []


def test_the_crime_of_which_somebody_was_convicted():
    (slot,) = slots("She was convicted of fraud.")[1]
    assert (slot.relation, slot.topic[0].lemma, slot.value[0].lemma) == ("crime", "convict", "fraud")
    assert themes(slot) == ["she"]
