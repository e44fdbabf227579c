import pytest

from claimcheck.judge.fillers import exclusive, placed, same
from claimcheck.models import Slot
from tests.judge.test_entity import term


def slot(value, relation="agent"):
    return Slot(kind="entity", start=0, end=1, relation=relation, value=tuple(term(c) for c in value.split()))


@pytest.mark.parametrize(
    ("one", "other", "relation", "expected"),
    [
        ("@Ana_Ruiz=person", "@Ruiz=person", "agent", "same"),
        ("@Ana_Ruiz=person", "@Tom_Reeve=person", "agent", "exclusive"),
        ("@Ana_Ruiz=person", "@Orme_Coal=organisation", "agent", "neither"),
        ("@Arlby=place", "@Arlby_Station=place", "place", "same"),
        ("@Geneva=place", "@Switzerland=place", "place", "neither"),
        ("@Harrowgate=place", "@Harrow_Gate=place", "place", "same"),
        ("airstrip @Tombe=place:1", "post border(post):1 @Adel=place:1", "place", "exclusive"),
        ("airstrip @Tombe=place:1", "airstrip @Tombe=place:1", "place", "same"),
        (
            "hospital @Velm=place:2",
            "@Orland_General_Hospital=organisation hospital",
            "destination",
            "neither",
        ),
        ("hospital", "hospital", "destination", "neither"),
        ("walker dog(walker):1", "farmer", "agent", "exclusive"),
        ("@Arlby=person", "@Velm=place", "home", "exclusive"),
        ("wife", "mother", "role", "neither"),
        ("nurse", "mother", "role", "neither"),
        ("nurse", "teacher", "role", "exclusive"),
        ("hacker", "software", "agent", "neither"),
        ("gunman", "bullet stray(bullet):1", "agent", "neither"),
        ("@Kenyans=group", "@Kenyan_Coast_Guard=organisation", "agent", "same"),
        ("@Kenyans=group", "@Ugandan_Navy=organisation", "agent", "exclusive"),
        ("coach @Arlby=place:1", "coach @Orme_Rovers=organisation:1", "role", "neither"),
        ("nurse @Arlby=place:1", "nurse @Velm=place:1", "role", "exclusive"),
        ("police", "diver", "agent", "neither"),
        ("farmer", "farmer", "agent", "same"),
        ("officer", "officer", "agent", "neither"),
        ("failure brake(failure):1", "failure engine(failure):1", "cause", "exclusive"),
        ("leak gas(leak):1", "cigarette", "cause", "exclusive"),
        ("wiring faulty(wiring):1", "fault electrical(fault):1", "cause", "neither"),
        ("engine stage:1 first(stage):1", "stage second(stage):1", "cause", "exclusive"),
        ("wind", "dream", "cause", "neither"),
        ("elder @Amar_clan=other:1", "@Bren_Foundation=organisation", "agent", "exclusive"),
    ],
)
def test_two_entities(one, other, relation, expected):
    a, b = slot(one, relation), slot(other, relation)
    for x, y in ((a, b), (b, a)):
        assert same(x, y) is (expected == "same")
        assert exclusive(x, y) is (expected == "exclusive")


@pytest.mark.parametrize(
    ("value", "expected"),
    [("@Arlby=place", True), ("@Ana_Ruiz=person", False), ("barn", True), ("suspicion", False)],
)
def test_what_can_be_a_place(value, expected):
    assert placed(slot(value, "place")) is expected


@pytest.mark.parametrize(("doer", "expected"), [("tremor", False), ("lorry", True)])
def test_what_shakes_a_region_shakes_all_its_places(doer, expected):
    topic = (term("hit", "act"), term(doer, "theme"))
    sides = [
        slot(value, "struck").model_copy(update={"topic": topic})
        for value in ("@Arlby=place", "@Velm_Hall=place")
    ]
    assert exclusive(*sides) is expected


@pytest.mark.parametrize(
    ("one", "other", "theme", "expected"),
    [
        ("police", "son landlord(son):1", "body", True),
        ("firefighter", "neighbour", "body", True),
        ("police", "landlord", "knife", False),
        ("police", "firefighter", "body", False),
        ("police", "man", "body", False),
    ],
)
def test_one_alone_comes_first_upon_a_body(one, other, theme, expected):
    topic = (term("find", "act"), term(theme, "theme"))
    sides = [slot(value).model_copy(update={"topic": topic}) for value in (one, other)]
    assert exclusive(*sides) is expected
    assert exclusive(*reversed(sides)) is expected
