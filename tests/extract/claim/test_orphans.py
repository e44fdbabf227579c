from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.orphans import orphan_drafts
from claimcheck.extract.claim.terms import Masked
from claimcheck.extract.claim.voices import Voices
from claimcheck.models import Slot
from tests.extract.claim.docs import quantity, timex, tree

MINERS = "Rescuers on Monday pulled 12 miners from the flooded shaft near Dunlow."


def orphans(drafts=()):
    doc = tree(MINERS)
    found = [quantity(doc, "12 miners")]
    return doc, orphan_drafts(doc, clauses(doc), list(drafts), found, (), Voices(()), Masked())


def test_a_figure_that_no_claim_owns_makes_one_of_its_own():
    doc, (draft,) = orphans()
    assert doc.text[draft.start : draft.end] == MINERS.rstrip(".")
    assert [(slot.kind, slot.quantity) for slot in draft.slots] == [("number", 0)]
    assert (draft.quantities, draft.voices, draft.polarity, draft.modality) == (
        (0,),
        (),
        "positive",
        "asserted",
    )


def test_a_figure_with_a_claim_is_no_orphan():
    owner = Draft(0, 5, slots=(Slot(kind="number", start=0, end=2, quantity=0),))
    assert orphans([owner])[1] == []


def test_a_figure_outside_all_clauses_is_left_out():
    doc = tree(MINERS)
    assert orphan_drafts(doc, [], [], [quantity(doc, "12 miners")], (), Voices(()), Masked()) == []


def dated(part, values=()):
    doc = tree("Detectives named the owner of Monday's bakery raid.")
    found = [timex(doc, part)]
    return orphan_drafts(doc, clauses(doc), [], [], found, Voices(()), Masked(frozenset(values)))


def test_the_date_of_a_noun_makes_a_claim_of_its_own():
    (draft,) = dated("Monday", {5})
    (slot,) = draft.slots
    assert (slot.kind, slot.timex, draft.timexes) == ("date", 0, (0,))
    assert [term.lemma for term in slot.topic if term.depth == 0] == ["owner", "raid"]


def test_the_date_of_a_verb_that_reports_makes_none():
    assert dated("Detectives") == []


def of_passive(sentence):
    doc = tree(sentence)
    return orphan_drafts(
        doc, clauses(doc), [], [], [timex(doc, "Friday")], Voices(()), Masked(frozenset({7}))
    )


def test_the_date_of_what_is_expected_makes_a_claim_of_its_own():
    (draft,) = of_passive("The bridge is expected to reopen on Friday.")
    assert (draft.modality, draft.frame.object) == ("planned", ("bridge",))
    (slot,) = draft.slots
    assert (slot.kind, slot.timex) == ("date", 0)
    assert [term.lemma for term in slot.topic if term.depth == 0] == ["reopen"]


def test_the_date_of_a_plain_passive_belongs_to_its_clause():
    assert of_passive("The bridge was inspected on Friday.") == []
