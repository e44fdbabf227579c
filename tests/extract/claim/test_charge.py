import pytest

from tests.extract.claim.test_entities import slots, themes

RUIZ = ("Ana Ruiz", "person")
GALLERY = ("Orme Gallery", "organisation")


@pytest.mark.parametrize(
    ("sentence", "names", "act", "entity", "theme"),
    [
        ("Voters put Ana Ruiz in charge of the inquiry.", [RUIZ], "lead", "Ana Ruiz", ["inquiry"]),
        ("The inquiry is in the hands of Ana Ruiz.", [RUIZ], "lead", "Ana Ruiz", ["inquiry"]),
        ("The probe was handed to Ana Ruiz.", [RUIZ], "lead", "Ana Ruiz", ["probe"]),
        ("The board asked Ana Ruiz to lead the inquiry.", [RUIZ], "lead", "Ana Ruiz", ["inquiry"]),
        ("The hall was cleared on the mayor's orders.", [], "decide", "mayor", ["hall"]),
        ("Police closed the hall at the request of the mayor.", [], "decide", "mayor", ["hall"]),
        ("The order came from the office of the mayor.", [], "decide", "mayor", []),
        ("The vase was on loan from Orme Gallery.", [GALLERY], "lend", "Orme Gallery", ["vase"]),
        ("The vase was borrowed from the Holm family.", [], "lend", "Holm family", ["vase"]),
        ("The architect of the bridge is Ana Ruiz.", [RUIZ], "design", "Ana Ruiz", ["bridge"]),
        ("The bar's owner, Ana Ruiz, left.", [RUIZ], "own", "Ana Ruiz", ["bar"]),
        ("Ana Ruiz cast the only vote against the plan.", [RUIZ], "dissent", "Ana Ruiz", []),
        ("Ana Ruiz was at the wheel of the lorry.", [RUIZ], "drive", "Ana Ruiz", ["lorry"]),
        ("The dog belongs to Ana Ruiz.", [RUIZ], "own", "Ana Ruiz", ["dog"]),
        ("The vase was the property of Orme Gallery.", [GALLERY], "own", "Orme Gallery", ["vase"]),
    ],
)
def test_who_has_charge_of_a_thing(sentence, names, act, entity, theme):
    doc, found = slots(sentence, *names)
    (slot,) = [slot for slot in found if slot.relation == "agent"]
    assert (slot.topic[0].lemma, doc.text[slot.start : slot.end]) == (act, entity)
    assert themes(slot) == theme


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Ana Ruiz finished second.", "rank second"),
        ("Second place went to Ana Ruiz.", "rank second"),
        ("Ana Ruiz took silver.", "rank second"),
    ],
)
def test_who_came_where_in_a_race(sentence, act):
    doc, (slot,) = slots(sentence, RUIZ)
    assert (slot.relation, slot.topic[0].lemma, doc.text[slot.start : slot.end]) == ("agent", act, "Ana Ruiz")


def test_what_struck_a_place_is_read_from_the_passive_too():
    _, found = slots("The province was hit by a series of storms.")
    (slot,) = [slot for slot in found if slot.relation == "struck"]
    assert themes(slot) == ["storm"]
