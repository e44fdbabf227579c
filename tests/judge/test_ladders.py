"""The ladders: every comparison in one place, and what its levels ask in words."""

import pkgutil
import tomllib
from importlib import import_module
from importlib.resources import files

import claimcheck.judge
from claimcheck.judge.confidence import table
from claimcheck.judge.ladders import DENIAL, LADDERS, VERDICTS, deciding, ladder_of
from claimcheck.judge.levels import NULL, Level, Pair
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


def modules_levels():
    """Yield every module of the judge with the levels that stand in it, alone or in tuples."""
    for found in pkgutil.iter_modules(claimcheck.judge.__path__):
        module = import_module(f"claimcheck.judge.{found.name}")
        for value in vars(module).values():
            for level in value if isinstance(value, tuple) else (value,):
                if isinstance(level, Level) and level is not NULL:
                    yield found.name, level


def test_every_level_stands_on_a_ladder():
    known = {id(level) for ladder in LADDERS for level in ladder.levels}
    missing = {f"{module}: {level.name}" for module, level in modules_levels() if id(level) not in known}
    assert missing == set(), "add their tuples to LADDERS in judge/ladders.py"


def test_every_level_says_what_it_asks():
    missing = [(x.name, level.name) for x in LADDERS for level in x.levels if not x.asked(level.name)]
    assert missing == [], "write down under which condition they decide, in judge/questions.toml"


def test_no_question_is_left_of_a_level_that_is_gone():
    names = {ladder.name: {level.name for level in ladder.levels} for ladder in LADDERS}
    everywhere = set().union(*names.values())
    questions = tomllib.loads(files("claimcheck.judge").joinpath("questions.toml").read_text("utf-8"))
    left = [
        (heading, name)
        for heading, row in questions.items()
        for name in row
        if name not in (everywhere if heading == "all" else names.get(heading, set()))
    ]
    assert left == [], "take them out of judge/questions.toml"


def test_the_levels_of_a_ladder_have_names_of_their_own():
    for ladder in LADDERS:
        names = [level.name for level in ladder.levels]
        assert len(names) == len(set(names)), ladder.name


def test_every_level_that_makes_findings_has_a_measured_confidence():
    missing = [(kind, level) for kind, level, _ in deciding() if (kind, level) not in table().levels]
    assert missing == [], "type: make accuracy"
