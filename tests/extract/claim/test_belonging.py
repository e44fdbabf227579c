import pytest

from tests.extract.claim.test_entities import slots, themes

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
