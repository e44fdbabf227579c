import pytest

from claimcheck.judge.findings import finding, side
from claimcheck.judge.levels import Pair
from claimcheck.judge.number import agree_on_figure
from claimcheck.judge.tally import LEVELS, compare_tallies, judge_tallies, written
from claimcheck.match.tallies import Tally
from tests.match.build import number

POOL = frozenset({"close", "pool"})


def tally(high=None, low=None, abstained=None, total=None, *, outlet="Courier", words=POOL, text="", **more):
    published = more.pop("published", "2024-05-15")
    item = number("9 voted for it.", "9", 9, outlet=outlet, published=published)
    return Tally((item,), (0,), words, frozenset(), text, high, low, abstained, total, **more)


def other(*parts, **more):
    return tally(*parts, outlet="Beacon", **more)


CASES = [
    (
        "other body",
        tally(61, 38, text="the senate passed it"),
        other(230, 198, text="the committee passed it"),
        "not_comparable",
        None,
        "Courier gives 61 to 38, Beacon 230 to 198, of two bodies.",
    ),
    (
        "other vote",
        tally(9, 4, text="in a first vote"),
        other(8, 5, text="the council voted"),
        "not_comparable",
        None,
        "Courier gives 9 to 4, Beacon 8 to 5, in two votes.",
    ),
    (
        "unlike votes",
        tally(9, 4),
        other(8, 5, words=frozenset({"sell", "hall"})),
        "not_comparable",
        None,
        "Courier gives 9 to 4, Beacon 8 to 5: nothing shows that it is one vote.",
    ),
    (
        "tallies conflict",
        tally(94, 83, 3),
        other(94, 81, 5),
        "contradict",
        "hard",
        "Courier gives 94 to 83, 3 abstaining, Beacon 94 to 81, 5 abstaining for the same vote.",
    ),
    (
        "same tally",
        tally(9, 4, None, 13),
        other(None, 4, None, 13, noes=True),
        "agree",
        None,
        "Courier gives 9 to 4, Beacon 4 of 13 against: the same vote.",
    ),
    (
        "tallies compatible",
        tally(9, None, None, 13),
        other(None, 4, None, 13, noes=True),
        "compatible",
        None,
        "Courier gives 9 of 13, Beacon 4 of 13 against: both can be true.",
    ),
]


@pytest.mark.parametrize(
    ("level", "a", "b", "outcome", "strength", "explanation"), CASES, ids=[c[0] for c in CASES]
)
def test_levels(level, a, b, outcome, strength, explanation):
    found = compare_tallies(a, b)
    assert (found.level.name, found.outcome, found.level.strength) == (level, outcome, strength)
    assert found.explanation == explanation


def test_every_level_is_tested():
    assert {case[0] for case in CASES} == {level.name for level in LEVELS}


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        (tally(6, None, None, 7), other(None, 2, None, 7), "tallies conflict"),
        (tally(7, None, None, 7), other(6, None, None, 7), "tallies conflict"),
        (tally(6, None, None, 7), other(6, None, None, 9), "other body"),
        (tally(None, 0), other(7, 2), "tallies conflict"),
        (tally(94, 83, words=frozenset()), other(94, 81, words=frozenset()), "tallies conflict"),
        (tally(9, 4, words=frozenset()), other(9, 3, words=frozenset()), "unlike votes"),
        (tally(61, 38), other(9, 4), "unlike votes"),
        (tally(9, 4), other(8, 5, published="2024-06-30"), "other vote"),
        (tally(9, 4, text="the council"), other(8, 5, text="the assembly"), "tallies conflict"),
    ],
)
def test_which_tallies_are_of_one_vote(a, b, level):
    assert compare_tallies(a, b).level.name == level


def test_with_other_votes_about_the_words_must_tell():
    a, b = tally(6, None, None, 7, words=frozenset()), other(5, None, None, 7, words=frozenset())
    assert compare_tallies(a, b).outcome == "contradict"
    assert compare_tallies(a, b, alone=False).level.name == "unlike votes"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (tally(9, 4), "9 to 4"),
        (tally(9, 4, 2), "9 to 4, 2 abstaining"),
        (tally(6, None, None, 7), "6 of 7"),
        (tally(None, 2, None, 7, noes=True), "2 of 7 against"),
        (tally(128), "128 in favour"),
        (tally(None, 0), "nobody against"),
    ],
)
def test_a_tally_is_written_as_a_reader_writes_it(given, told):
    assert written(given) == told


def told(*found):
    groups, findings = [], []
    judge_tallies("s-1", found, groups, findings)
    assert [g.id for g in groups] == [f.group for f in findings]
    return [(f.kind, f.verdict, f.strength, [(s.value, len(s.evidence)) for s in f.sides]) for f in findings]


def test_those_who_agree_stand_on_one_side():
    assert told(tally(5, 2, None, 7), tally(None, 2, None, 7, outlet="Ledger"), other(6, None, None, 7)) == [
        ("number", "contradict", "hard", [("5 to 2", 2), ("6 of 7", 1)])
    ]


def test_two_that_agree_are_an_agreement():
    assert told(tally(9, 4), other(9, 4)) == [("number", "agree", None, [("9 to 4", 2)])]


def test_an_agreement_on_the_whole_gives_way_to_a_clash_of_its_parts():
    one, two = tally(6, None, None, 7), other(7, None, None, 7)
    pair = Pair(one.lead, two.lead)
    whole = finding(agree_on_figure(pair), [side([one.lead, two.lead], lambda item: "7")], "g-1", "member")
    findings = [whole]
    judge_tallies("s-1", [one, two], [], findings)
    assert [f.verdict for f in findings] == ["contradict"]


def test_an_article_that_tells_both_tells_two_votes():
    assert told(tally(9, 4), other(9, 4), other(7, 6)) == [("number", "agree", None, [("9 to 4", 2)])]
