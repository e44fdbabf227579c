import pytest

from claimcheck.match.keyed import Keyed
from claimcheck.models import Article, Claim, Extraction, Mention, Quantity, Sentence

METRE = {"dimension": "length", "unit": "metre"}
DOLLAR = {"dimension": "money", "unit": "USD"}


def keys(text, *values, people=(), firms=(), polarity="positive"):
    """Return the keys of the first value of a sentence; a value is (its words, value, fields)."""
    quantities = []
    for words, value, fields in values:
        start = text.index(words)
        verb = fields.get("verb", "")
        found = {"verb_start": text.index(fields["written"])} if "written" in fields else {}
        rest = {name: given for name, given in fields.items() if name not in ("verb", "written")}
        quantities.append(
            Quantity.model_validate(
                {
                    "start": start,
                    "end": start + len(words),
                    "text": words,
                    "value": value,
                    "verb": verb,
                    **found,
                    **rest,
                }
            )
        )
    mentions = [
        Mention(start=text.index(name), end=text.index(name) + len(name), text=name, name=name, kind=kind)
        for names, kind in ((people, "person"), (firms, "organisation"))
        for name in names
    ]
    quantities.sort(key=lambda quantity: quantity.start)
    extraction = Extraction(
        article=Article(id="a-1", path="a.txt", text=text),
        sentences=(Sentence(start=0, end=len(text), paragraph=0),),
        quantities=tuple(quantities),
        mentions=tuple(mentions),
    )
    claim = Claim(id="c-1", article="a-1", start=0, end=len(text), text=text, polarity=polarity)
    first = next(quantity for quantity in quantities if quantity.text == values[0][0])
    return list(Keyed(extraction).names(first, claim))


AGE = ("41-year-old", 41, {"dimension": "age", "unit": "year"})
FALL = METRE | {"verb": "fall"}
FELL = ("80 metres", 80, FALL)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (keys("The 41-year-old fell 80 metres.", FELL, AGE), ["deed fall length aged 41"]),
        (keys("Ana Ruiz fell 80 metres.", FELL, people=["Ana Ruiz"]), ["deed fall length ruiz"]),
        (keys("Ana Ruiz and Bo Lund fell 80 metres.", FELL, people=["Ana Ruiz", "Bo Lund"]), []),
        (keys("Ana Ruiz fell 80 metres.", FELL), []),
        (keys("Ana Ruiz never fell 80 metres.", FELL, people=["Ana Ruiz"], polarity="negative"), []),
        (keys("Ana Ruiz fell 80 metres every day.", FELL, people=["Ana Ruiz"]), []),
        (
            keys("Ana Ruiz saw 80 metres.", ("80 metres", 80, METRE | {"verb": "see"}), people=["Ana Ruiz"]),
            [],
        ),
    ],
)
def test_a_deed_is_known_by_its_verb_and_who_did_it(found, expected):
    assert found == expected


def bid(text, firm="Arvo Systems", **fields):
    return keys(text, ("$9 billion", 9e9, DOLLAR | {"noun": "bid", **fields}), firms=[firm])


BOUGHT = {"noun": "", "verb": "buy", "written": "bought"}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (bid("Its $9 billion bid for chipmaker Arvo Systems failed."), ["price arvo"]),
        (bid("Its $9 billion purchase of Arvo Systems ended.", noun="purchase"), ["price arvo"]),
        (bid("It bought Arvo Systems for $9 billion.", **BOUGHT), ["price arvo"]),
        (bid("It bought Arvo Systems, which made $9 billion.", **BOUGHT), []),
        (bid("Its $9 billion bid for a stake in Arvo Systems failed."), []),
        (bid("Its $9 billion bid for Arvo Systems's phones failed."), []),
        (bid("Its $9 billion bid for Arvo Systems failed.", per="share"), []),
        (bid("Its $9 billion loan for Arvo Systems failed.", noun="loan"), []),
    ],
)
def test_a_price_is_known_by_what_is_bought(found, expected):
    assert found == expected


def graded(value, **fields):
    return (str(value), value, fields)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (keys("quakes of 6.8 and 6.4", graded(6.4), graded(6.8)), ["listed count 2 6.8"]),
        (
            keys("quakes of 6.8, 6.6 and 6.4", graded(6.6), graded(6.8), graded(6.4)),
            ["listed count 3 6.4 6.8"],
        ),
        (keys("houses 12 and 14", graded(14), graded(12)), []),
        (keys("6.8 after 6.4", graded(6.4), graded(6.8)), []),
        (keys("6.8 and 80 metres", graded(6.8), FELL), []),
        (keys("aged 12 and 14", graded(12, dimension="age"), graded(14, dimension="age")), []),
    ],
)
def test_a_value_told_in_one_breath_is_known_by_the_others(found, expected):
    assert found == expected


def lasted(text, value, frame):
    start = text.index(value)
    quantity = Quantity(
        start=start,
        end=start + len(value),
        text=value,
        value=6,
        dimension="duration",
        unit="hour",
        verb="burn",
    )
    extraction = Extraction(
        article=Article(id="a-1", path="a.txt", text=text),
        sentences=(Sentence(start=0, end=len(text), paragraph=0),),
        quantities=(quantity,),
    )
    claim = Claim.model_validate(
        {"id": "c-1", "article": "a-1", "start": 0, "end": len(text), "text": text, "frame": frame}
    )
    return list(Keyed(extraction).names(quantity, claim))


@pytest.mark.parametrize(
    ("text", "frame", "expected"),
    [
        ("The blaze burned for six hours.", {"subject": ("blaze",)}, ["lasted fire"]),
        ("The fire was felt for six hours.", {"object": ("fire",), "passive": True}, ["lasted fire"]),
        ("The fire has been burning for six hours.", {"subject": ("fire",)}, []),
        ("The fire burned six hours after it.", {"subject": ("fire",)}, []),
        ("The crew burned for six hours.", {"subject": ("crew",)}, []),
    ],
)
def test_how_long_an_event_went_on(text, frame, expected):
    assert lasted(text, "six hours", frame) == expected
