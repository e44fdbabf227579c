import pytest
from spacy.tokens import Doc

from claimcheck.extract.claim.claims import find_claims, mask
from tests.extract.claim.docs import (
    VOCAB,
    article,
    attribution,
    findings,
    mention,
    quantity,
    span,
    timex,
    tree,
)

REPORT = "Officials said on Tuesday that two miners died on Monday."
DAM = "Officials said the dam held because crews reinforced it."


def claims(doc, found):
    return find_claims(doc, article(doc.text), found)


@pytest.fixture
def reported():
    doc = tree(REPORT)
    said = attribution(doc.text, "Officials", "said", "two miners died on Monday")
    dates = (timex(doc, "Tuesday", "2024-05-14"), timex(doc, "Monday"))
    counts = (quantity(doc, "two miners", value=2, unit="miner", dimension="count"),)
    return doc, findings(attributions=[said], timexes=dates, quantities=counts)


def test_a_clause_that_only_reports_is_no_claim(reported):
    (claim,) = claims(*reported)
    assert claim.text == "two miners died on Monday"
    assert (claim.speaker, claim.voices) == ("Officials", (0,))


def test_a_claim_owns_its_values_and_takes_its_as_of_from_the_reporting_clause(reported):
    (claim,) = claims(*reported)
    assert (claim.timexes, claim.quantities, claim.as_of) == ((1,), (0,), 0)
    assert [(slot.kind, slot.quantity, slot.timex) for slot in claim.slots] == [
        ("number", 0, None),
        ("date", None, 1),
        ("statement", None, None),
    ]


def test_no_topic_reaches_into_the_reporting_clause_or_holds_a_value(reported):
    (claim,) = claims(*reported)
    assert {term.lemma for slot in claim.slots for term in slot.topic} == {"miner", "die"}


def test_clauses_below_the_content_are_in_the_same_voice():
    doc = tree(DAM)
    said = attribution(doc.text, "Officials", "said", "the dam held because crews reinforced it")
    found = claims(doc, findings(attributions=[said]))
    assert [(c.text, c.voices, c.as_of) for c in found] == [
        ("the dam held", (0,), None),
        ("crews reinforced it", (0,), None),
    ]


def test_without_an_attribution_the_outlet_speaks():
    found = claims(tree(DAM), findings())
    assert [(c.text, c.voices, c.speaker) for c in found][1:] == [
        ("the dam held", (), None),
        ("crews reinforced it", (), None),
    ]


def test_what_the_source_denies_is_denied():
    doc = tree(DAM)
    said = attribution(doc.text, "Officials", "said", "the dam held because crews reinforced it", denies=True)
    assert {c.modality for c in claims(doc, findings(attributions=[said]))} == {"denied"}


def test_polarity_modality_and_frame_come_along():
    doc = tree("The valve did not fail.", "The ministers will meet in Corvane.")
    first, second = claims(doc, findings())
    assert (first.polarity, first.modality, first.frame.predicate, first.sentence) == (
        "negative",
        "asserted",
        "fail",
        0,
    )
    assert (second.polarity, second.modality, second.frame.predicate, second.sentence) == (
        "positive",
        "planned",
        "meet",
        1,
    )


def test_an_utterance_stands_after_the_clause_that_begins_with_it():
    doc = tree("The valve did not fail.", "The plane landed without lights.")
    found = claims(doc, findings(quotations=[span(doc.text, "The valve did not fail.")]))
    assert [[slot.kind for slot in c.slots] for c in found] == [["statement"], ["quote"], ["statement"]]


def test_claims_stand_in_text_order_and_are_their_slices():
    doc = tree(REPORT, DAM, "Rescuers searched the valley and found two boys.")
    found = claims(doc, findings())
    assert [c.start for c in found] == sorted(c.start for c in found)
    assert all(c.text == doc.text[c.start : c.end] for c in found)
    assert len({c.id for c in found}) == len(found)


def test_values_and_names_are_masked():
    doc = tree("Rescuers on Monday pulled 12 miners from the flooded shaft near Dunlow.")
    place = mention(doc, "Dunlow", kind="place")
    found = mask(
        doc,
        findings(mentions=[place], timexes=[timex(doc, "Monday")], quantities=[quantity(doc, "12 miners")]),
    )
    assert {doc[i].text for i in found.values} == {"Monday", "12"}
    assert {doc[i].text: m.name for i, m in found.names.items()} == {"Dunlow": "Dunlow"}


def declared(what):
    """Return "The mayor declared …": the object a noun phrase of a determiner and a noun."""
    words = ["The", "mayor", "declared", *what, "."]
    heads = [1, 2, 2, 4, 2, 2] if len(what) > 1 else [1, 2, 2, 2, 2]
    deps = ["det", "nsubj", "ROOT", *(["det"] if len(what) > 1 else []), "dobj", "punct"]
    pos = ["DET", "NOUN", "VERB", *(["DET"] if len(what) > 1 else []), "NOUN", "PUNCT"]
    lemmas = ["the", "mayor", "declare", *what, "."]
    return Doc(VOCAB, words=words, heads=heads, deps=deps, pos=pos, tags=pos, lemmas=lemmas)


def test_a_reporting_clause_with_a_thing_for_content_is_an_act_that_the_outlet_tells():
    doc = declared(["an", "emergency"])
    said = attribution(doc.text, "The mayor", "declared", "an emergency")
    (claim,) = claims(doc, findings(attributions=[said]))
    (slot,) = claim.slots
    assert (claim.voices, slot.kind, [term.lemma for term in slot.topic]) == (
        (),
        "statement",
        ["mayor", "declare", "emergency"],
    )


def test_a_quoted_thing_is_no_act():
    doc = declared(["an", "emergency"])
    said = attribution(doc.text, "The mayor", "declared", "an emergency")
    found = findings(attributions=[said], quotations=[span(doc.text, "an emergency")])
    assert [slot.kind for claim in claims(doc, found) for slot in claim.slots] == ["quote"]
