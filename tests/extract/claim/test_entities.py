import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.entities import entity_slots, reported_entities
from claimcheck.extract.claim.terms import Masked
from claimcheck.models import Mention
from tests.extract.claim.docs import attribution, mention, tree


def masked(doc, *names):
    """Return the names of a document laid over its tokens."""
    found: dict[int, Mention] = {}
    for name, kind in names:
        one = mention(doc, name, kind=kind)
        span = doc.char_span(one.start, one.end)
        found.update({token.i: one for token in span})
    return Masked(names=found)


def slots(sentence, *names):
    doc = tree(sentence)
    words = masked(doc, *names)
    return doc, [slot for clause in clauses(doc) for slot in entity_slots(clause, words)]


def themes(slot):
    return [term.lemma for term in slot.topic if term.role == "theme"]


@pytest.mark.parametrize(
    ("sentence", "cause", "mishap"),
    [
        ("Lightning started the fire.", "Lightning", ["fire"]),
        ("The fire was caused by faulty wiring.", "faulty wiring", ["fire"]),
        ("The board blamed the collapse on a rusted bolt.", "rusted bolt", ["collapse"]),
        ("A gas leak was to blame for the blast.", "gas leak", ["blast"]),
        ("The crash was the result of brake failure.", "brake failure", ["crash"]),
        ("The cause of the fire was a cigarette.", "cigarette", ["fire"]),
        ("The bridge collapsed because of corrosion.", "corrosion", ["bridge"]),
        ("Tests point to a virus as the cause of the outbreak.", "virus", ["outbreak"]),
        ("The outage stemmed from a bug.", "bug", ["outage"]),
        ("The trouble lay in the second stage.", "second stage", []),
        ("An engine on the first stage shut down.", "engine on the first stage", []),
    ],
)
def test_a_cause_is_read_with_its_mishap(sentence, cause, mishap):
    doc, found = slots(sentence)
    (slot,) = [slot for slot in found if slot.relation == "cause"]
    assert slot.kind == "entity"
    assert doc.text[slot.start : slot.end].removeprefix("A ").removeprefix("An ") == cause
    assert themes(slot) == mishap


@pytest.mark.parametrize(
    "sentence", ["The dancer started the show.", "The barge caught fire.", "Ana Ruiz made a speech."]
)
def test_what_is_no_mishap_and_no_act_has_no_slot(sentence):
    assert slots(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "names", "relation", "act", "entity", "theme"),
    [
        (
            "The jury was led by Birgit Lund.",
            [("Birgit Lund", "person")],
            "agent",
            "lead",
            "Birgit Lund",
            ["jury"],
        ),
        (
            "Crews were handed over at the border post of Adjer.",
            [("Adjer", "place")],
            "place",
            "hand-over",
            "border post of Adjer",
            ["crew"],
        ),
        (
            "Both belonged to the Larch Brigade.",
            [("Larch Brigade", "organisation")],
            "member",
            "member",
            "Larch Brigade",
            ["both"],
        ),
        (
            "Ana Ruiz, 41, of the Larch Brigade, died.",
            [("Ana Ruiz", "person"), ("Larch Brigade", "organisation")],
            "member",
            "member",
            "Larch Brigade",
            ["Ana Ruiz"],
        ),
        (
            "Tom Reeve, 30, from Arlby, was aboard.",
            [("Tom Reeve", "person")],
            "home",
            "home",
            "Arlby",
            ["Tom Reeve"],
        ),
    ],
)
def test_actors_places_and_belonging(sentence, names, relation, act, entity, theme):
    doc, (slot,) = slots(sentence, *names)
    assert (slot.relation, doc.text[slot.start : slot.end]) == (relation, entity)
    assert slot.topic[0].lemma == act
    assert themes(slot) == theme


@pytest.mark.parametrize(
    ("sentence", "relation", "act", "entity", "theme"),
    [
        ("A trawler was first on the scene.", "agent", "first-there", "trawler", []),
        ("A lifeboat got there before anyone else.", "agent", "first-there", "lifeboat", []),
        ("The lorry hit a tree.", "struck", "hit", "tree", ["lorry"]),
        ("Police arrested the driver.", "patients", "arrest", "driver", []),
        ("The board gave its approval to the plan.", "agent", "approve", "board", ["plan"]),
        ("The agency is looking into the loss.", "agent", "investigate", "agency", ["loss"]),
        ("The ship was on its way to Orland.", "destination", "head", "Orland", ["ship"]),
        ("The jury under Birgit Lund met.", "agent", "lead", "Birgit Lund", ["jury"]),
        ("The alarm was raised by a cyclist.", "agent", "raise-alarm", "cyclist", []),
        ("The rocket was made by Polar Launch.", "agent", "make", "Polar Launch", ["rocket"]),
    ],
)
def test_acts_with_and_without_an_object(sentence, relation, act, entity, theme):
    doc, found = slots(sentence)
    (slot,) = [slot for slot in found if slot.relation == relation]
    assert doc.text[slot.start : slot.end] == entity
    assert slot.topic[0].lemma == act
    assert [lemma for lemma in themes(slot) if lemma != "a"] == theme


RUIZ, REEVE = ("Ana Ruiz", "person"), ("Tom Reeve", "person")


@pytest.mark.parametrize(
    ("sentence", "name", "relation", "act", "entity", "theme"),
    [
        ("Ana Ruiz remains at large.", RUIZ, "state", "gone", "Ana Ruiz", []),
        ("The one still missing is Ana Ruiz.", RUIZ, "state", "gone", "Ana Ruiz", []),
        ("The mayor of Arlby, Ana Ruiz, voted.", RUIZ, "holder", "hold-post", "Ana Ruiz", ["mayor"]),
        ("Tom Reeve was stabbed with a knife.", REEVE, "means", "kill", "knife", ["Tom Reeve"]),
        ("The discovery of the wreck by a diver made news.", None, "agent", "find", "diver", ["wreck"]),
    ],
)
def test_posts_means_states_and_acts_told_by_a_noun(sentence, name, relation, act, entity, theme):
    doc, found = slots(sentence, *([name] if name else []))
    (slot,) = [slot for slot in found if slot.relation == relation]
    assert doc.text[slot.start : slot.end] == entity
    assert slot.topic[0].lemma == act
    assert themes(slot) == theme


def test_a_trade_is_told_of_its_person():
    doc, found = slots("Nurse Ana Ruiz died.", ("Ana Ruiz", "person"))
    assert [(slot.relation, doc.text[slot.start : slot.end], themes(slot)) for slot in found] == [
        ("role", "Nurse", ["Ana Ruiz"])
    ]


def test_a_value_tells_its_head_from_its_modifiers():
    _, (slot,) = slots("Crews were handed over at the border post of Adjer.", ("Adjer", "place"))
    assert [(t.lemma, t.pos, t.role, t.depth) for t in slot.value] == [
        ("post", "NOUN", "", 0),
        ("border", "NOUN", "post", 1),
        ("Adjer", "PROPN", "place", 1),
        ("adjer", "NOUN", "", 1),
    ]


def test_a_pronoun_nobody_knows_takes_the_words_of_the_sentence_before_along():
    doc = tree("The bridge collapsed because of corrosion.", "Both belonged to the Larch Brigade.")
    words = masked(doc, ("Larch Brigade", "organisation"))
    (slot,) = entity_slots(clauses(doc)[1], words)
    context = [term.lemma for term in slot.topic if term.role == "context"]
    assert context == ["bridge", "corrosion"]


def test_who_blames_is_the_voice_of_the_cause():
    doc = tree("The board blamed the collapse on a rusted bolt.")
    said = attribution(doc.text, "The board", "blamed", "the collapse on a rusted bolt")
    (draft,) = reported_entities([(clauses(doc)[0], 0)], [said], Masked())
    assert (draft.voices, draft.attribution) == ((0,), said)
    assert [slot.relation for slot in draft.slots] == ["cause"]


def test_where_a_speaker_is_from_is_told_by_the_outlet():
    doc = tree("Tom Reeve, 30, from Arlby, was aboard.")
    said = attribution(doc.text, "Tom Reeve", "was", "aboard")
    (draft,) = reported_entities([(clauses(doc)[0], 0)], [said], masked(doc, ("Tom Reeve", "person")))
    assert (draft.voices, [slot.relation for slot in draft.slots]) == ((), ["home"])
