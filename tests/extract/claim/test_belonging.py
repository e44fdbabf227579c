import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.entities import entity_slots
from tests.extract.claim.docs import tree
from tests.extract.claim.test_entities import masked, slots, themes

RUIZ = ("Ana Ruiz", "person")


@pytest.mark.parametrize(
    "sentence",
    [
        "The Kenyan runner Ana Ruiz won.",
        "Ana Ruiz of Kenya won.",
        "Kenya's Ana Ruiz won.",
        "Ana Ruiz, a Kenyan, won.",
    ],
)
def test_the_country_of_a_person(sentence):
    _, found = slots(sentence, RUIZ)
    (slot,) = [slot for slot in found if slot.relation == "nation"]
    assert [term.lemma for term in slot.value] == ["kenya"]
    assert themes(slot) == ["Ana Ruiz"]


@pytest.mark.parametrize("sentence", ["French-Algerian singer Ana Ruiz won.", "Belgian coach Ana Ruiz won."])
def test_two_countries_and_the_place_of_a_post_are_none(sentence):
    assert [slot for slot in slots(sentence, RUIZ)[1] if slot.relation == "nation"] == []


@pytest.mark.parametrize(
    "sentence",
    ["The Larch Front claimed responsibility for the blast.", "The blast was claimed by the Larch Front."],
)
def test_who_claimed_an_attack(sentence):
    (slot,) = slots(sentence, ("Larch Front", "organisation"))[1]
    assert (slot.relation, slot.topic[0].lemma, themes(slot)) == ("agent", "claim", ["blast"])


@pytest.mark.parametrize("second", ["The father, from Arlby, left.", "The 30-year-old, from Arlby, left."])
def test_whom_a_sentence_has_just_named_is_from_the_town(second):
    doc = tree("Ana Ruiz, 30, was on the tram.", second)
    words = masked(doc, RUIZ, ("Arlby", "place"))
    found = [slot for clause in clauses(doc) for slot in entity_slots(clause, words)]
    (slot,) = [slot for slot in found if slot.relation == "home"]
    assert (slot.value[0].lemma, themes(slot)) == ("Arlby", ["Ana Ruiz"])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Ana Ruiz, 30, was on the tram.", "The driver, from Arlby, left.", id="another's post"),
        pytest.param("Ana Ruiz of Kenya won.", "The 30-year-old, from Arlby, left.", id="no age"),
        pytest.param("The order was hers.", "The father, from Arlby, left.", id="nobody named"),
    ],
)
def test_nobody_is_from_a_town_for_another(first, second):
    doc = tree(first, second)
    words = masked(doc, *([RUIZ] if "Ruiz" in first else []), ("Arlby", "place"))
    found = [slot for clause in clauses(doc) for slot in entity_slots(clause, words)]
    assert [slot for slot in found if slot.relation == "home"] == []


def test_who_smelled_gas_needs_no_theme():
    doc, found = slots("The landlord reported a smell of gas to the police.")
    (slot,) = [slot for slot in found if slot.relation == "agent"]
    assert (slot.topic[0].lemma, doc.text[slot.start : slot.end], themes(slot)) == ("notice", "landlord", [])
