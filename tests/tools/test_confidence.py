"""Counting the table of confidence, with a scorer that says what it is told to."""

import json
from collections import Counter
from types import SimpleNamespace

import pytest

import confidence
from claimcheck.judge.confidence import Measured, read_table

FINDING = {"id": "f-1", "kind": "number", "level": "conflict", "verdict": "contradict", "sides": []}
REPORT = {"articles": [], "findings": [FINDING]}


def scorer(**counts):
    """A stand-in for the scorer of events, which returns these counts, and 0 of all else."""
    seen = []

    def score_event(event, report):
        seen.append(report["findings"])
        return Counter(counts), {}

    return SimpleNamespace(score_event=score_event, seen=seen)


@pytest.mark.parametrize(
    ("verdict", "counts", "expected"),
    [
        ("contradict", {"c_findings": 1, "c_right": 1}, True),
        ("contradict", {"c_findings": 1, "c_false": 1}, False),
        pytest.param("contradict", {}, None, id="only optional items: left out by the scorer"),
        ("agree", {"a_findings": 1, "a_right": 1}, True),
        ("agree", {"a_findings": 1, "a_wrong_sides": 1}, False),
        ("agree", {"a_findings": 1, "a_wrong_items": 1}, False),
        ("agree", {"a_findings": 1, "a_unjudged": 1}, None),
        ("superseded", {"c_findings": 1, "c_right": 1}, True),
        pytest.param("superseded", {}, True, id="an optional item is an update"),
        ("superseded", {"c_findings": 1, "c_false": 1, "traps_hit": 1}, False),
        pytest.param("disputed", {"c_findings": 1, "c_false": 1}, None, id="the gold is silent"),
    ],
)
def test_findings_are_told_right_or_wrong_one_by_one(verdict, counts, expected):
    stand_in = scorer(**counts)
    finding = {**FINDING, "verdict": verdict}
    assert confidence.judged(stand_in, None, REPORT, finding) is expected
    ((alone,),) = stand_in.seen
    assert alone["verdict"] == ("agree" if verdict == "agree" else "contradict")


def tally(*rows):
    made = confidence.Tally()
    for verdict, right in rows:
        made.add(
            {**FINDING, "level": "conflict" if verdict == "contradict" else "exact", "verdict": verdict},
            right,
        )
    return made


def test_what_the_gold_does_not_tell_is_counted_apart():
    made = tally(("contradict", True), ("contradict", False), ("contradict", None), ("agree", True))
    table = made.table()
    assert table.levels["number", "conflict"] == Measured(1, 2)
    assert table.verdicts["contradict"] == Measured(1, 2)
    assert table.verdicts["agree"] == Measured(1, 1)
    assert made.unjudged["number", "conflict", "contradict"] == 1


def test_every_level_that_makes_findings_has_a_row():
    levels = tally().table().levels
    assert {("number", "exact"), ("date", "equal"), ("polarity", "denial")} <= set(levels)
    assert ("number", "thin") not in levels


def test_the_table_is_read_back_as_it_was_written():
    table = tally(("contradict", True), ("agree", True), ("agree", False)).table()
    text = confidence.as_toml(table)
    assert read_table(text) == table
    assert confidence.as_toml(read_table(text)) == text


def test_the_page_has_a_line_for_each_level_with_its_band():
    page = confidence.as_markdown(tally(*[("agree", True)] * 20))
    # the verdict's share is 21/22; (20 + 1 + 5 x 21/22) / 27 = 0.95
    assert "| number | exact | agree | 20 | 20 | 0 | 0.95 | high |" in page.splitlines()


def test_what_only_judge_reads_is_told_by_the_pairs_that_have_contradictions(tmp_path):
    gold, predicted = tmp_path / "dev.jsonl", tmp_path / "pairs.jsonl"
    golds = [("1", "three", "contradiction"), ("2", "three", "neutral"), ("3", "two", "not_entailment")]
    gold.write_text("".join(json.dumps({"id": i, "set": s, "label": label}) + "\n" for i, s, label in golds))
    denial = {"kind": "polarity", "level": "denial", "verdict": "disputed"}
    rows = [{"id": i, "findings": [denial, FINDING]} for i, _, _ in golds]
    predicted.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert [right for _, right in confidence._of_pairs(gold, predicted)] == [True, False]


def test_pairs_count_for_no_verdict():
    made = tally(("contradict", True))
    denial = {"kind": "polarity", "level": "denial", "verdict": "disputed"}
    made.add(denial, right=True)
    made.add(denial, right=False)
    table = made.table()
    assert table.levels["polarity", "denial"] == Measured(1, 2)
    assert table.verdicts["disputed"] == Measured(0, 0)
    assert table.verdicts["contradict"] == Measured(1, 1)
