import pytest

from claimcheck.judge.confidence import confidence
from claimcheck.judge.findings import arranged, camped, evidence, finding, side
from claimcheck.judge.levels import Pair
from claimcheck.judge.number import compare_numbers
from claimcheck.judge.number import written as written_number
from claimcheck.judge.topic import canonical, label
from tests.match.build import number, quote

FIRE = "worker die:1/VERB fire:2"
WELD = "worker weld:1/VERB rail:2"


def told(outlet, value, text="{} workers died in the fire.", spec=WELD, **more):
    return number(text.format(value), str(value), value, spec, outlet=outlet, **more)


def value(item):
    return written_number(item.quantity)


def clash(*items, topic="worker"):
    """Return the finding of the first two items, with everyone on one of their sides."""
    decision = compare_numbers(Pair(items[0], items[1], 0.8))
    camps = camped(items, lambda x, y: x.quantity.value == y.quantity.value)
    made = [side(camp, value, decision.outcome) for camp in camps]
    return finding(decision, arranged(decision, made), "g-1", topic)


def test_sides_stand_by_lineages_then_by_value():
    found = clash(told("A", 15), told("B", 12), told("C", 12))
    assert [(s.value, s.lineages) for s in found.sides] == [("12", 2), ("15", 1)]
    found = clash(told("A", 15), told("B", 12))
    assert [s.value for s in found.sides] == ["12", "15"]


def test_copies_are_one_lineage():
    found = clash(told("A", 12, lineage="l-1"), told("B", 15), told("C", 12, lineage="l-1"))
    assert [(s.value, s.lineages, len(s.evidence)) for s in found.sides] == [("12", 1, 2), ("15", 1, 1)]


def test_superseded_sides_stand_oldest_first_with_their_day():
    late = told("A", 12, spec=FIRE, published="2024-05-17")
    early = told("B", 15, spec=FIRE, published="2024-05-14")
    found = clash(late, early)
    assert found.verdict == "superseded"
    assert [(s.value, s.as_of) for s in found.sides] == [("15", "2024-05-14"), ("12", "2024-05-17")]
    assert found.strength is None


def test_only_a_contradiction_has_a_strength_and_only_an_agreement_is_independent():
    opposed = clash(told("A", 12), told("B", 15))
    assert (opposed.verdict, opposed.strength, opposed.independent) == ("contradict", "hard", None)
    alike = clash(told("A", 12), told("B", 12))
    assert (alike.verdict, alike.strength, alike.independent) == ("agree", None, True)
    copied = clash(told("A", 12, lineage="l-1"), told("B", 12, lineage="l-1"))
    assert copied.independent is False


def test_one_evidence_an_article():
    twice = [told("A", 12), told("B", 12), told("A", 12)]
    assert [[i.article for i in camp] for camp in camped(twice, lambda x, y: True)] == [["a-a", "a-b"]]


def test_an_article_stands_in_one_camp_only():
    both = [told("A", 12), told("B", 15), told("A", 15)]
    camps = camped(both, lambda x, y: x.quantity.value == y.quantity.value)
    assert [[(i.article, i.quantity.value) for i in camp] for camp in camps] == [[("a-a", 12)], [("a-b", 15)]]


def test_evidence_is_the_claim_with_its_value_marked():
    text = "Officials said 12 workers died in the fire."
    start = text.index("12")
    item = number(text, "12", 12, outlet="A", claim={"start": 15, "text": text[15:], "line": 7})
    found = evidence(item)
    assert (found.article, found.claim, found.line) == ("a-a", f"c-a-{start}", 7)
    assert found.text == text[found.start : found.end] == "12 workers died in the fire."
    assert [found.text[a:b] for a, b in found.marks] == ["12"]


def test_long_evidence_is_cut_around_its_value():
    text = "word " * 200 + "12 workers died " + "word " * 200
    found = evidence(number(text, "12", 12, outlet="A"))
    assert len(found.text) <= 700
    assert found.text == text[found.start : found.end]
    assert [found.text[a:b] for a, b in found.marks] == ["12"]


def test_a_quotation_is_marked_where_it_differs():
    item = quote("We will close the mine", "Ruiz")
    assert [evidence(item, [(4, 8)]).text[a:b] for a, b in evidence(item, [(4, 8)]).marks] == ["will"]
    assert evidence(item).marks == ()


REWORDED = "In the blaze {} labourers were killed."


@pytest.mark.parametrize(
    "items",
    [
        pytest.param((told("A", 12, REWORDED), told("B", 15)), id="reworded"),
        pytest.param((told("B", 15), told("A", 12)), id="the other way round"),
        pytest.param((told("A", 12), told("B", 15), told("C", 12)), id="a new article with a known value"),
        pytest.param((told("Y", 12), told("Z", 15)), id="other outlets and paths"),
        pytest.param((told("A", 12, published=None), told("B", 15, published=None)), id="undated"),
    ],
)
def test_fingerprints_last(items):
    assert clash(*items).fingerprint == clash(told("A", 12), told("B", 15)).fingerprint


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(clash(told("A", 12), told("B", 16)), id="another value"),
        pytest.param(clash(told("A", 12), told("B", 15), topic="acre"), id="another topic"),
        pytest.param(clash(told("A", 12), told("B", 12)), id="another verdict"),
    ],
)
def test_fingerprints_tell_findings_apart(other):
    assert other.fingerprint != clash(told("A", 12), told("B", 15)).fingerprint


def test_ids_tell_evidence_apart():
    assert clash(told("A", 12), told("B", 15)).id != clash(told("A", 12), told("C", 15)).id
    assert clash(told("A", 12), told("B", 15)).id.startswith("f-")


def test_the_level_that_decided_is_told_with_its_measured_confidence():
    found = clash(told("A", 12), told("B", 15))
    assert (found.level, found.confidence) == ("conflict", confidence("number", "conflict", "contradict"))


def test_a_topic_for_fingerprints_has_no_wording():
    one = canonical([told("A", 12, spec="worker die:1/VERB"), told("B", 15, spec="worker kill:1/VERB")])
    other = canonical([told("A", 12, spec="worker kill:1/VERB"), told("B", 15, spec="worker die:1/VERB")])
    assert one == other != ""
    assert canonical([told("A", 12, spec="")]) == ""


def test_a_label_leaves_the_value_out():
    assert "12" not in label([told("A", 12)])
    assert "fire" in label([told("A", 12)])
