import pytest

from claimcheck.extract.claim.claims import find_claims
from tests.extract.claim.docs import article, attribution, findings, mention, tree


def orders(*sentences, **more):
    doc = tree(*sentences)
    made = find_claims(doc, article(doc.text), findings(**more))
    return [
        (event(slot.topic), event(slot.later), doc.text[slot.start : slot.end], claim.text)
        for claim in made
        for slot in claim.slots
        if slot.kind == "order"
    ]


def event(terms):
    """Return the word of an event, and those beside it, in alphabetical order."""
    (own,) = [term.lemma for term in terms if term.depth == 0]
    return own, *sorted({term.lemma for term in terms if term.depth})


@pytest.mark.parametrize(
    ("sentences", "earlier", "later", "words"),
    [
        (
            ["Lind left the hall an hour before the vote."],
            ("leave", "hall", "lind"),
            ("vote",),
            "before",
        ),
        (
            ["The bridge was closed once the storm had reached the coast."],
            ("reach", "coast", "storm"),
            ("close", "bridge"),
            "once",
        ),
        (
            ["By the time the boats arrived, the ferry had sunk."],
            ("sink", "ferry"),
            ("arrive", "boat"),
            "By the time",
        ),
        (
            ["The siren did not sound until the wave had hit the harbour."],
            ("hit", "harbour", "wave"),
            ("sound", "siren"),
            "until",
        ),
        (
            ["The tanker was already burning when the order to leave was given."],
            ("burn", "tanker"),
            ("give", "leave", "order"),
            "when",
        ),
        (
            ["It was only after the blast that the alarm sounded."],
            ("blast",),
            ("sound", "alarm"),
            "after",
        ),
        (
            ["Prior to the announcement, the shares had been suspended."],
            ("suspend", "share"),
            ("announcement",),
            "Prior to",
        ),
        (["The blackout followed the blast."], ("blast",), ("blackout",), "followed"),
        (["The blast was followed by a blackout."], ("blast",), ("blackout",), "followed"),
        (["The resignation came a day after the vote."], ("vote",), ("resignation", "come"), "after"),
        (
            ["The pumps failed first, and water entered the cellar."],
            ("fail", "pump"),
            ("enter", "cellar", "water"),
            "first",
        ),
        (
            ["The cellar flooded.", "Two hours later the lights failed."],
            ("flood", "cellar"),
            ("fail", "light"),
            "Two hours later",
        ),
    ],
)
def test_connecting_words_put_one_event_before_the_other(sentences, earlier, later, words):
    ((*found, text),) = orders(*sentences)
    assert found == [earlier, later, words]
    assert text == " ".join(sentences).removesuffix(".")


def test_a_stay_until_an_event_is_a_departure_after_it():
    ((earlier, later, *_),) = orders("Ruiz stayed until the treaty was signed.")
    assert (earlier, later) == (("sign", "treaty"), ("leave", "ruiz"))


def test_who_did_both_is_named_in_both():
    ((earlier, later, *_),) = orders("Having signed the treaty, Ruiz left for home.")
    assert (earlier, later) == (("sign", "ruiz", "treaty"), ("leave", "home", "ruiz"))
    ((earlier, later, *_),) = orders("The band spoke to reporters and then left.")
    assert (earlier, later) == (("speak", "band", "reporter"), ("leave", "band"))


def test_what_a_source_reports_is_in_order_and_not_the_report():
    text = "Officials said the alarm rang before the fire spread."
    said = attribution(text, "Officials", "said", "the alarm rang before the fire spread")
    ((earlier, later, _, claim),) = orders(text, attributions=[said])
    assert (earlier, later) == (("ring", "alarm"), ("spread", "fire"))
    assert claim == "the alarm rang before the fire spread"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruiz will leave before the vote.",
        "Ruiz did not leave before the vote.",
        "The case came before the court.",
        "The boy was named after the king.",
    ],
    ids=["a plan", "a negation", "a place", "a namesake"],
)
def test_what_did_not_happen_or_is_no_event_has_no_order(sentence):
    assert orders(sentence) == []


def test_a_name_is_told_by_its_canonical_form():
    doc = tree("Lind left the hall an hour before the vote.")
    lind = mention(doc, "Lind", "Eva Lind", kind="person")
    found = find_claims(doc, article(doc.text), findings(mentions=[lind]))
    (slot,) = [slot for claim in found for slot in claim.slots if slot.kind == "order"]
    assert ("Eva Lind", "PROPN", "name", 1) in [(t.lemma, t.pos, t.role, t.depth) for t in slot.topic]
