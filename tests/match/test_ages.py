import pytest

from claimcheck.match.ages import Bearer, bearer
from claimcheck.models import Article, Claim, Extraction, Frame, Mention, Quantity, Slot

ANYONE = Bearer(anyone=True)


def age_in(text, number, *, noun="", names=("Ana Marsh",), modifier="=", subject=()):
    """Return the bearer of the age of which a text gives the number, where some people are named."""
    start = text.index(number)
    values = [
        Quantity(
            start=text.index(word),
            end=text.index(word) + len(word),
            text=word,
            value=1,
            dimension="age",
            modifier=modifier,
            noun=noun,
            noun_start=text.index(noun) if noun else None,
            noun_end=text.index(noun) + len(noun) if noun else None,
        )
        for word in (number, *(word for word in ("15",) if word in text))
    ]
    slot = Slot(kind="number", start=start, end=start + len(number), quantity=0)
    claim = Claim(
        id="c-1",
        article="a-1",
        start=0,
        end=len(text),
        text=text,
        slots=(slot,),
        frame=Frame(subject=subject),
    )
    mentions = tuple(
        Mention(start=text.index(name), end=text.index(name) + len(name), text=name, name=name, kind="person")
        for name in names
        if name in text
    )
    extraction = Extraction(
        article=Article(id="a-1", path="a.txt", text=text),
        quantities=tuple(values),
        mentions=mentions,
        claims=(claim,),
    )
    return bearer(extraction, claim, slot)


@pytest.mark.parametrize(
    ("text", "number", "noun", "expected"),
    [
        ("Ana Marsh, 41, was fined", "41", "", Bearer("Ana Marsh")),
        ("Ana Marsh (41) was fined", "41", "", Bearer("Ana Marsh")),
        ("Ana Marsh, who is 41, was fined", "41", "", Bearer("Ana Marsh")),
        ("Ana Marsh, a 41-year-old baker", "41-year-old", "baker", Bearer("Ana Marsh")),
        ("the 41-year-old baker Ana Marsh", "41-year-old", "baker", Bearer("Ana Marsh")),
        ("a 12-year-old girl named Ana Marsh", "12-year-old", "girl", Bearer("Ana Marsh")),
        ("Ana Marsh saw a 12-year-old girl", "12-year-old", "girl", Bearer(noun="girl")),
        ("Ana Marsh's 12-year-old girl", "12-year-old", "girl", Bearer(noun="girl")),
        ("Ana Marsh 12-year-old girl", "12-year-old", "girl", Bearer(noun="girl")),
        ("a 12-year-old girl told Ana Marsh", "12-year-old", "girl", Bearer(noun="girl")),
        ("the 12-year-old fled", "12-year-old", "", Bearer()),
        ("girls under age 17", "17", "", ANYONE),
        ("from the age of 60", "60", "", ANYONE),
        ("girls aged 12 and 15", "12", "", ANYONE),
    ],
)
def test_whose_an_age_is(text, number, noun, expected):
    assert age_in(text, number, noun=noun) == expected


def test_an_age_told_of_an_act_is_the_actor_s():
    assert age_in("she died at 41", "41", names=(), subject=("Ana Marsh",)) == Bearer("Ana Marsh")
    assert age_in("she sold 41", "41", names=(), subject=("Ana Marsh",)) == Bearer()
    assert age_in("they died at 41", "41", names=(), subject=("Ana Marsh", "Tom Reeve")) == Bearer()


def test_a_bound_is_nobody_s_age():
    assert age_in("Ana Marsh, 41", "41", modifier=">") == ANYONE


def test_a_value_of_something_else_has_no_bearer():
    slot = Slot(kind="statement", start=0, end=1)
    claim = Claim(id="c-1", article="a-1", start=0, end=1, text="x", slots=(slot,))
    extraction = Extraction(article=Article(id="a-1", path="a.txt", text="x"), claims=(claim,))
    assert bearer(extraction, claim, slot) is None
