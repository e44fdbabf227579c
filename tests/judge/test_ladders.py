"""The ladders: every comparison in one place, and what its levels ask in words."""

from claimcheck.judge.ladders import DENIAL, LADDERS, VERDICTS, deciding, ladder_of
from claimcheck.judge.levels import Pair
from claimcheck.judge.number import compare_numbers
from claimcheck.judge.trace import levels_tried
from tests.match.build import number


def test_the_levels_up_to_one_are_those_that_were_tried():
    pair = Pair(number("12 died.", "12", 12, outlet="A"), number("15 died.", "15", 15, outlet="B"))
    decision = compare_numbers(pair)
    tried = levels_tried(decision)
    assert [level.name for level in tried] == [*decision.tried, decision.level.name]
    assert [level.held for level in tried] == [False] * len(decision.tried) + [True]


def test_a_level_that_no_ladder_has_was_tried_after_nothing():
    assert ladder_of("polarity", DENIAL) is None
    assert LADDERS[0].to("no such level") == ()


def test_a_level_has_its_own_question_or_that_of_all():
    ladders = {ladder.name: ladder for ladder in LADDERS}
    assert ladders["numbers"].asked("unreadable") == "a value could not be read"
    assert ladders["dates"].asked("unreadable") == "a date could not be resolved"
    assert ladders["dates"].asked("no such level") == ""


def test_only_levels_that_make_findings_decide():
    found = list(deciding())
    assert ("number", "conflict", "contradict") in found
    assert ("polarity", DENIAL, "disputed") in found
    assert {verdict for _, _, verdict in found} == set(VERDICTS)
    assert not any(level == "thin" for _, level, _ in found)
