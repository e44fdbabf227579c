import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.slots import counted, date_slots, number_slots, statement_slot
from claimcheck.extract.claim.terms import Masked
from tests.extract.claim.docs import quantity, span, timex, tree

MINERS = "Rescuers on Monday pulled 12 miners from the flooded shaft near Dunlow."


def near(slot):
    return {term.lemma for term in slot.topic if term.depth == 0}


@pytest.mark.parametrize(
    ("written", "noun", "expected"),
    [("12", "", "miners"), ("12 miners", "", "miners"), ("12", "flooded shaft", "shaft")],
)
def test_a_quantity_counts_its_noun(written, noun, expected):
    doc = tree(MINERS)
    start, end = span(doc.text, noun) if noun else (None, None)
    found = counted(doc, quantity(doc, written, noun_start=start, noun_end=end))
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize(
    ("sentence", "written", "expected"),
    [
        ("The report puts the speed at 58 knots.", "58 knots", "speed"),
        ("Losses estimated at 9 crowns will be met.", "9 crowns", "Losses"),
        ("The toll was put at 40 marks.", "40 marks", "toll"),
        ("They danced at 40 weddings.", "40 weddings", "weddings"),
    ],
)
def test_a_value_that_a_verb_gives_is_of_what_it_is_given_to(sentence, written, expected):
    doc = tree(sentence)
    found = counted(doc, quantity(doc, written))
    assert found is not None
    assert found.text == expected


def test_a_number_slot_is_about_what_is_counted():
    doc = tree(MINERS)
    clause = clauses(doc)[0]
    (slot,) = number_slots(doc, clause, [(3, quantity(doc, "12 miners"))], Masked(), frozenset())
    assert (slot.kind, doc.text[slot.start : slot.end], slot.quantity) == ("number", "12 miners", 3)
    assert near(slot) == {"miner"}


def test_a_date_slot_is_about_what_happened_then():
    doc = tree("Officials said on Tuesday that two miners died on Monday.")
    said, died = clauses(doc)
    masked = Masked(frozenset(token.i for token in doc if token.text in ("Monday", "Tuesday")))
    monday = date_slots(doc, died, [(1, timex(doc, "Monday"))], masked, frozenset())
    assert [(s.timex, near(s)) for s in monday] == [(1, {"die"})]
    tuesday = date_slots(doc, said, [(0, timex(doc, "Tuesday"))], masked, frozenset())
    assert [near(s) for s in tuesday] == [{"say"}]


@pytest.mark.parametrize("kind", ["DURATION", "SET"])
def test_only_dates_and_clock_times_are_date_slots(kind):
    doc = tree(MINERS)
    assert (
        date_slots(doc, clauses(doc)[0], [(0, timex(doc, "Monday", type=kind))], Masked(), frozenset()) == []
    )


def test_a_statement_slot_is_the_whole_clause():
    doc = tree("The valve did not fail.")
    slot = statement_slot(clauses(doc)[0], Masked(), frozenset())
    assert slot is not None
    assert (slot.kind, doc.text[slot.start : slot.end]) == ("statement", "The valve did not fail")
    assert {t.lemma: t.depth for t in slot.topic} == {"fail": 0, "valve": 1}


@pytest.mark.parametrize(
    ("sentence", "masked", "stated"),
    [("Nobody died in the fire.", "fire", True), ("The council approved the plan.", "council plan", False)],
    ids=["denied", "plain"],
)
def test_a_clause_with_one_word_to_tell_is_a_statement_only_where_it_denies(sentence, masked, stated):
    doc = tree(sentence)
    rest = frozenset(t.i for t in doc if t.text in masked.split())
    assert (statement_slot(clauses(doc)[0], Masked(rest), frozenset()) is not None) is stated


def test_of_a_clause_that_is_a_table_forty_values_are_read():
    doc = tree(MINERS)
    clause = clauses(doc)[0]
    cells = [(number, quantity(doc, "12 miners")) for number in range(700)]
    assert [slot.quantity for slot in number_slots(doc, clause, cells, Masked(), frozenset())] == list(
        range(40)
    )
    days = [(number, timex(doc, "Monday")) for number in range(700)]
    assert [slot.timex for slot in date_slots(doc, clause, days, Masked(), frozenset())] == list(range(40))
