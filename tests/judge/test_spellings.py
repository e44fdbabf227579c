from dataclasses import replace

import pytest

from claimcheck.judge.spellings import SPELLING, judge_spellings
from claimcheck.models import Claim, Mention, Sentence
from tests.match.build import item


def wrote(outlet, text, *names, kind="person"):
    """Return an item of an article that is one claim, with a mention wherever one of the names stands in it."""
    mentions = []
    for name in names:
        start = text.find(name)
        while start >= 0:
            mentions.append(Mention(start=start, end=start + len(name), text=name, name=name, kind=kind))
            start = text.find(name, start + 1)
    claim = Claim(id=f"c-{outlet}", article=f"a-{outlet.lower()}", start=0, end=len(text), text=text)
    slot = {"kind": "statement", "start": 0, "end": len(text)}
    return item(text, "speak/VERB", slot, outlet=outlet, mentions=tuple(mentions), claims=(claim,))


def found(*items):
    groups, findings = [], []
    judge_spellings("s-1", items, groups, findings)
    assert [group.id for group in groups] == [made.group for made in findings]
    return findings


def pair(one, other, kind="person"):
    """Return what is found where two articles write the one name and a third the other."""
    return found(
        *(wrote(outlet, f"{one} spoke.", one, kind=kind) for outlet in ("Courier", "Beacon")),
        wrote("Ledger", f"{other} spoke.", other, kind=kind),
    )


def test_a_name_in_two_spellings_is_told_with_its_articles():
    (told,) = pair("Perpetua Quillane", "Perpetua Quillune")
    assert (told.kind, told.verdict, told.strength, told.level) == (
        "entity",
        "contradict",
        "soft",
        SPELLING[0].name,
    )
    assert told.explanation == (
        "Courier writes the name as “Perpetua Quillane”, Ledger as “Perpetua Quillune”."
    )
    assert [(side.value, len(side.evidence)) for side in told.sides] == [
        ("Perpetua Quillane", 2),
        ("Perpetua Quillune", 1),
    ]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Osric Vandeleur", "Osric Vandaleur", "person"),
        ("Osric James Vandeleur", "Osric Vandaleur", "person"),
        ("Li Benqiang", "Li Penqiang", "person"),
        ("Redfern Logistics Distribution", "Redfern Logistics Distributors", "organisation"),
        ("Harrowgait Lane", "Harrowgate Lane", "place"),
        ("Harrows Street", "Harrow Road", "place"),
        ("Larchwood Street", "Larchwood Avenue", "place"),
    ],
)
def test_two_spellings(one, other, kind):
    assert [told.level for told in pair(one, other, kind)] == ["spelt in two ways"]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param("Kelderwick Sports Centre", "Kelderwick Sports Center", "organisation", id="British"),
        pytest.param("Oleh Sydorenko", "Oleg Sydorenko", "person", id="short given name"),
        pytest.param("Stephen Orrin", "Steven Orrin", "person", id="variant given name"),
        pytest.param("Julia Marchmont", "Julie Marchmont", "person", id="two given names"),
        pytest.param("Taras Kravetzkyy", "Taras Kravetzky", "person", id="transliteration"),
        pytest.param("Møller Brücken", "Møller Bruecken", "organisation", id="umlaut"),
        pytest.param("Northern Orland", "Southern Orland", "place", id="two sides"),
        pytest.param("Orland Airlines Pilot", "Orland Airlines Pilots", "organisation", id="plural"),
        pytest.param("Lowden Grand Prix", "Lowdener Grand Prix", "other", id="adjective"),
        pytest.param("Kim Dong", "Kim Jong", "person", id="short word"),
        pytest.param("Ana Ruiz", "Tom Reeve", "person", id="two people"),
        pytest.param("Giorgos Vandel", "Yiorgos Vandel", "person", id="another alphabet"),
        pytest.param("North Larch Street", "South Larch Road", "place", id="two ends of a town"),
        pytest.param("Larch Street", "Birch Road", "place", id="two streets"),
        pytest.param("Larch Avenue", "Larch Ave", "place", id="a short form"),
        pytest.param("12th Street", "12th Avenue", "place", id="numbered streets"),
        pytest.param("Flight OA1187", "Flight OA1188", "other", id="numbers"),
    ],
)
def test_house_styles_and_other_names_are_none(one, other, kind):
    assert pair(one, other, kind) == []


def test_a_name_told_in_passing_is_not_asked_after():
    assert not found(
        wrote("Courier", "Perpetua Quillane spoke.", "Perpetua Quillane"),
        wrote("Beacon", "Perpetua Quillune spoke.", "Perpetua Quillune"),
    )


def test_an_article_with_both_names_has_slipped_or_knows_two_people():
    one, other = "Perpetua Quillane", "Perpetua Quillune"
    both = wrote("Ledger", f"{one}, {one} and {other} spoke.", one, other)
    assert found(wrote("Courier", f"{one} spoke.", one), both) == []
    evenly = wrote("Ledger", f"{one} spoke. They call {other} shy.", one, other)
    (told,) = found(wrote("Courier", f"{one} spoke.", one), evenly)
    assert [side.value for side in told.sides] == [one, other]


def test_who_only_speaks_is_shown_with_the_words():
    text = "Perpetua Quillune said: We are late."
    said = wrote("Ledger", text, "Perpetua Quillune")
    claim = said.extraction.claims[0].model_copy(update={"start": 24, "text": text[24:], "voices": (0,)})
    sentence = Sentence(start=0, end=len(text), paragraph=0)
    extraction = said.extraction.model_copy(update={"claims": (claim,), "sentences": (sentence,)})
    others = [
        wrote(outlet, "Perpetua Quillane spoke.", "Perpetua Quillane") for outlet in ("Courier", "Beacon")
    ]
    (told,) = found(*others, replace(said, extraction=extraction, claim=claim))
    assert [proof.text for proof in told.sides[1].evidence] == [text]
