import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.terms import Masked, distances, role, topic
from tests.extract.claim.docs import mention, tree

MINERS = "Rescuers on Monday pulled 12 miners from the flooded shaft near Dunlow."
FIRE = "The fire killed twelve workers and injured three guards."


def word(doc, text):
    return next(token for token in doc if token.text == text)


def home(doc, token):
    return next(clause for clause in clauses(doc) if token in clause.tokens)


def told(doc, start, masked=None, blocked=()):
    token = word(doc, start)
    found = topic(token, home(doc, token), masked or Masked(), frozenset(word(doc, w).i for w in blocked))
    return {term.lemma: (term.depth, term.role) for term in found}


def test_each_arc_costs_one_and_function_words_nothing():
    doc = tree(MINERS)
    start = word(doc, "miners")
    found = distances(start, home(doc, start), frozenset())
    assert {
        w: found[word(doc, w).i] for w in ("miners", "pulled", "Rescuers", "from", "shaft", "Dunlow")
    } == {
        "miners": 0,
        "pulled": 1,
        "Rescuers": 2,
        "from": 1,
        "shaft": 1,
        "Dunlow": 1,
    }


def test_a_topic_has_the_words_around_with_depth_and_role():
    doc = tree(MINERS)
    masked = Masked(frozenset({word(doc, "12").i, word(doc, "Monday").i}))
    assert told(doc, "miners", masked) == {
        "rescuer": (2, "subject"),
        "pull": (1, "predicate"),
        "miner": (0, "object"),
        "flooded": (2, "modifier"),
        "shaft": (1, "oblique"),
        "dunlow": (1, "oblique"),
    }


@pytest.mark.parametrize("value", ["twelve", "three"])
def test_no_value_enters_a_topic(value):
    assert value not in told(tree(FIRE), "workers")


def test_a_conjunction_costs_more_than_an_arc():
    found = told(tree("The fire killed twelve workers and three guards."), "workers")
    assert found == {
        "fire": (2, "subject"),
        "kill": (1, "predicate"),
        "worker": (0, "object"),
        "guard": (2, "modifier"),
    }


def test_a_conjoined_clause_is_not_entered():
    assert set(told(tree(FIRE), "workers")) == {"fire", "kill", "worker"}


def test_a_conjunct_reaches_the_subject_that_it_shares():
    found = told(tree(FIRE), "guards")
    assert found["injure"] == (1, "predicate")
    assert found["fire"][0] <= found["kill"][0]


def test_a_verb_keeps_its_particle():
    assert told(tree("The storm tore off the roof of the Osprey Bridge."), "roof")["tear off"] == (
        1,
        "predicate",
    )


def test_a_name_counts_once_by_its_canonical_form_and_a_thing_also_by_its_noun():
    doc = tree("The storm tore off the roof of the Osprey Bridge.")
    bridge = mention(doc, "Osprey Bridge", "Osprey Bridge", kind="place")
    names = {word(doc, "Osprey").i: bridge, word(doc, "Bridge").i: bridge}
    found = topic(word(doc, "roof"), clauses(doc)[0], Masked(names=names))
    assert [(t.lemma, t.role) for t in found if t.pos == "PROPN"] == [("Osprey Bridge", "name")]
    assert "bridge" in {t.lemma for t in found if t.pos == "NOUN"}


def test_a_person_is_no_common_noun():
    doc = tree("Brandt visited the port and praised the crew.")
    person = mention(doc, "Brandt", "Odalys Brandt", kind="person")
    found = topic(word(doc, "port"), clauses(doc)[0], Masked(names={0: person}))
    assert [(t.lemma, t.pos) for t in found if "brandt" in t.lemma.lower()] == [("Odalys Brandt", "PROPN")]


def test_blocked_words_are_not_entered():
    doc = tree("Officials said the dam held because crews reinforced it.")
    assert "say" in told(doc, "held") or "official" in told(doc, "held")
    found = told(doc, "held", blocked=("Officials", "said"))
    assert "dam" in found
    assert not {"say", "official"} & set(found)


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("Twelve miners were rescued by a crew from Velia.", "miners", "object"),
        ("Twelve miners were rescued by a crew from Velia.", "crew", "subject"),
        ("Twelve miners were rescued by a crew from Velia.", "rescued", "predicate"),
        (MINERS, "shaft", "oblique"),
        (MINERS, "flooded", "modifier"),
    ],
)
def test_roles_are_those_of_the_active_voice(sentence, text, expected):
    assert role(word(tree(sentence), text)) == expected
