"""Explanations on a terminal."""

import pytest
from rich.cells import cell_len

from claimcheck.models.explanation import (
    ClaimTold,
    FindingExplanation,
    LevelTried,
    Meeting,
    PairExplanation,
    SlotTold,
    Step,
)
from claimcheck.report.explanation_text import render_finding, render_pair
from claimcheck.report.registry import RenderOptions
from tests.report.sample import fire

LEVELS = (
    LevelTried(name="exact", outcome="agree", asks="the values are the same", held=False),
    LevelTried(name="conflict", outcome="contradict", asks="nothing above holds", held=True),
)


def claim(name: str, value: str, text: str, **more: object) -> ClaimTold:
    slot = SlotTold(kind="number", text=value, value=value, words=(("die", 0.66), ("people", 0.5)))
    given = {
        "id": f"c-{name}",
        "article": f"a-{name}",
        "source": name.title(),
        "path": f"{name}.md",
        "line": 6,
        "published": "2024-05-16",
        "text": text,
        "speaker": None,
        "polarity": "positive",
        "modality": "asserted",
        "slots": (slot,),
    }
    return ClaimTold.model_validate({**given, **more})


ONE = claim("ledger", "12", "12 people died.")
OTHER = claim("beacon", "15", "The fire killed 15.", speaker="police", modality="possible")


def meeting(*, met: bool) -> Meeting:
    return Meeting(
        a=ONE.id,
        b=OTHER.id,
        slot_a=ONE.slots[0],
        slot_b=OTHER.slots[0],
        steps=(
            Step(name="score", passed=met, told="Alignment 0.40 of at least 0.15."),
            Step(name="levels", passed=True, told="Ledger gives 12, Beacon 15."),
        ),
        score=0.4,
        shared=(("die", "kill", 0.3), ("people", "people", 0.2)),
        levels=LEVELS,
        level="conflict",
        outcome="contradict",
        strength="hard",
        explanation="Ledger gives 12, Beacon 15.",
    )


def pair(*meetings: Meeting) -> PairExplanation:
    return PairExplanation(
        answer="They met: …", a=(ONE,), b=(OTHER,), meetings=meetings, groups=(), findings=()
    )


EXPECTED = """\
They met: …

Ledger · ledger.md:6 · Thu 16 May 2024
  “12 people died.”
    c-ledger
    number 12: die 0.66, people 0.50

Beacon · beacon.md:6 · Thu 16 May 2024
  “The fire killed 15.”
    c-beacon, said by police, possible
    number 15: die 0.66, people 0.50

number 12 and 15
  ✓ score   Alignment 0.40 of at least 0.15.
            words that meet: die–kill 0.30, people 0.20
  ✓ levels  Ledger gives 12, Beacon 15.
    no  exact                   the values are the same
    yes conflict                nothing above holds: contradict

"""


def test_a_pair_is_told_from_its_answer_to_its_levels():
    assert render_pair(pair(meeting(met=True)), RenderOptions()) == EXPECTED


def test_a_step_that_failed_has_a_cross_and_further_pairs_take_a_line():
    text = render_pair(pair(meeting(met=True), meeting(met=True), meeting(met=False)), RenderOptions())
    assert text.count("  ✓ score") == 2
    assert "number 12 and 15: Alignment 0.40 of at least 0.15.\n" in text
    whole = render_pair(pair(*[meeting(met=False)] * 3), RenderOptions(verbose=True))
    assert whole.count("  ✗ score") == 3


def explained(**more: object) -> FindingExplanation:
    hard = next(found for found in fire().findings if found.strength == "hard")
    found = hard.model_copy(update={"level": "conflict"})
    given = {
        "finding": found,
        "topic": "people killed in the fire",
        "claims": (ONE, OTHER),
        "levels": LEVELS,
        "right": 8,
        "judged": 9,
        "confidence": 0.9,
        "band": "high",
        "meeting": None,
    }
    return FindingExplanation.model_validate({**given, **more})


def test_a_finding_is_told_with_how_often_its_level_is_right():
    lines = render_finding(explained(), RenderOptions()).splitlines()
    assert lines[0] == "number, contradict, hard: people killed in the fire"
    assert "    no  exact                   the values are the same" in lines
    told = "Of level “conflict”, 8 of 9 findings judged on the development sets were right:"
    assert lines[lines.index(told) + 1] == "confidence 0.90 (high)."


def test_a_level_that_was_never_judged_says_so():
    text = " ".join(render_finding(explained(right=0, judged=0), RenderOptions()).split())
    assert "No finding of level “conflict” could be judged on the development sets" in text


@pytest.mark.parametrize("width", [1, 40, 80, 110])
def test_no_line_is_wider_than_the_page(width):
    for text in (
        render_pair(pair(meeting(met=True)), RenderOptions(width)),
        render_finding(explained(meeting=meeting(met=True)), RenderOptions(width)),
    ):
        assert max(map(cell_len, text.splitlines())) <= max(width, 40)


def test_what_articles_say_cannot_steer_the_terminal():
    bad = claim("bad", "\x1b[31m12", "\x1b[2J\u202eevil", source="\x1b]0;x\x07", speaker="\x9b2J")
    told = pair(meeting(met=True)).model_copy(update={"a": (bad,)})
    assert not {"\x1b", "\u202e", "\x9b", "\x07"} & set(render_pair(told, RenderOptions()))
