from dataclasses import replace

import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.order import LEVELS, compare_orders
from claimcheck.judge.order_events import met
from claimcheck.judge.orders import judge_orders
from claimcheck.match.items import blocking_keys
from tests.match.build import item, words


def told(text, earlier, later, outlet, **more):
    """Return an order: the words of the earlier event and those of the later one."""
    made = item(text, earlier, {"kind": "order", "start": 0, "end": 4}, outlet=outlet, **more)
    after = words(later)
    return replace(made, later=after, keys=frozenset(blocking_keys((*made.words, *after))))


LEFT, VOTE = "leave/VERB @Eva_Lind:1 hall:1", "vote budget:1"


def a(earlier=LEFT, later=VOTE, text="Lind left the hall before the vote.", **more):
    return told(text, earlier, later, "Courier", **more)


def b(earlier=LEFT, later=VOTE, text="Lind left the hall and the vote came.", **more):
    return told(text, earlier, later, "Beacon", **more)


CASES = [
    ("other events", a(), b(VOTE, "arrive/VERB @Eva_Lind:1 hall:1"), "not_comparable", None),
    ("other events", a(), b("sing/VERB @Eva_Lind:1 hall:1", VOTE), "not_comparable", None),
    (
        "other of its kind",
        a(text="Lind left the hall before the second vote."),
        b(VOTE, LEFT),
        "different_scope",
        None,
    ),
    (
        "other of its kind",
        a(text="Lind left the hall before the vote and again after it."),
        b(VOTE, LEFT),
        "different_scope",
        None,
    ),
    (
        "other people",
        a(),
        b(VOTE, "leave/VERB @Tom_Reed:1 hall:1"),
        "different_scope",
        None,
    ),
    (
        "other actors",
        a("close/VERB ^bridge:1", "storm reach:1/VERB coast:1"),
        b("storm reach:1/VERB coast:1", "close/VERB ^school:1"),
        "different_scope",
        None,
    ),
    (
        "other actors",
        a("search/VERB ^police:1 house:1", "arrest sailor:2"),
        b("arrest sailor:2", "search/VERB ^police:1 car:1"),
        "different_scope",
        None,
    ),
    ("same order", a(), b(), "agree", None),
    (
        "other actors",
        a("place/VERB @Eva_Lind:1 list:1", "lose/VERB @Orr_Rovers:1 striker:1"),
        b("lose/VERB @Eva_Lind:1 striker:1", "place/VERB @Jan_Kohl:1 list:1"),
        "different_scope",
        None,
    ),
    (
        "written apart",
        a(published="2024-05-15"),
        b(VOTE, LEFT, published="2024-07-15"),
        "different_scope",
        None,
    ),
    ("opposite order", a(), b(VOTE, LEFT), "contradict", "hard"),
    ("opposite order", a(), b("announce/VERB result:1 budget:2", LEFT), "contradict", "hard"),
    (
        "opposite order",
        a("begin/VERB ^tanker:1 roll:1/VERB", "give/VERB order:1 evacuate:2/VERB"),
        b("evacuate/VERB crew:1", "roll/VERB ^ship:1"),
        "contradict",
        "hard",
    ),
]
SENTENCES = {
    "same order": "Courier puts “leave” before “vote”, and so does Beacon.",
    "opposite order": "Courier puts “leave” before “vote”, Beacon after it.",
    "written apart": "Courier puts “leave” before “vote”, Beacon after it, in articles written far apart.",
    "other people": "The accounts name different people or places.",
    "other actors": "The accounts are of different people or things.",
    "other of its kind": "One of the accounts is of another event of its kind.",
    "other events": "The accounts are not of the same two events.",
}


@pytest.mark.parametrize(("level", "one", "other", "outcome", "strength"), CASES)
def test_each_level_decides(level, one, other, outcome, strength):
    found = compare_orders(Pair(one, other))
    assert (found.level.name, found.outcome, found.level.strength) == (level, outcome, strength)
    if not strength or ("hall" in one.claim.text and "roll" not in {w.lemma for w in one.words}):
        assert found.explanation == SENTENCES[level]


def test_every_level_is_tested():
    assert {row[0] for row in CASES} == {level.name for level in LEVELS} == set(SENTENCES)


def test_an_earlier_moment_of_an_occasion_stands_for_a_later_one_only_one_way():
    assert met(words("vote"), words("result"), before=True).heads
    assert not met(words("result"), words("vote"), before=True).heads
    assert not met(words("vote"), words("result")).heads


def judged(*items):
    groups, findings = [], []
    judge_orders("s", items, groups, findings)
    return findings


def test_two_outlets_against_one_are_one_finding_with_two_sides():
    third = told("Lind was gone by the vote.", LEFT, VOTE, "Ledger")
    (found,) = judged(a(), b(VOTE, LEFT), third)
    assert (found.kind, found.verdict, found.strength) == ("event", "contradict", "hard")
    assert [(s.value, len(s.evidence)) for s in found.sides] == [
        ("Lind left the hall before the vote.", 2),
        ("Lind left the hall and the vote came.", 1),
    ]


def test_an_article_that_tells_both_orders_tells_of_two_rounds():
    assert [f.verdict for f in judged(a(), b(VOTE, LEFT), b())] == ["agree"]


def test_alike_orders_agree():
    (found,) = judged(a(), b())
    assert (found.kind, found.verdict, len(found.sides)) == ("event", "agree", 1)
