import math
from dataclasses import replace
from pathlib import Path

import pytest

import accuracy
from floors import FloorError, Floors, Gold, Metric, figure_at, hash_of
from scorers import SCORERS

RECALL = Metric("recall", "stories", ("micro", "R"), "at least", 0.5)
ALARMS = Metric("alarms", "stories", ("micro", "F"), "at most", 0.08)
OPEN = Metric("open", "stories", ("micro", "O"), "at least")
FLOORS = Floors((), (RECALL, ALARMS, OPEN))


@pytest.mark.parametrize(
    ("metric", "figure", "holds"),
    [
        (RECALL, 0.5, True),
        (RECALL, 0.4999, False),
        (ALARMS, 0.08, True),
        (ALARMS, 0.0801, False),
        (RECALL, None, False),
        (ALARMS, math.nan, False),
        (OPEN, None, True),
        (OPEN, 0.0, True),
    ],
)
def test_a_floor_holds_or_not(metric, figure, holds):
    assert metric.holds(figure) is holds


@pytest.mark.parametrize(
    ("metric", "figure", "floor"),
    [
        (RECALL, 0.6239, 0.623),
        (RECALL, 0.57, 0.57),
        (RECALL, 0.5004, 0.5),
        (RECALL, 0.4, 0.5),
        (ALARMS, 0.0511, 0.052),
        (ALARMS, 0.2, 0.08),
        (ALARMS, 0.0, 0.0),
        (OPEN, 0.31, 0.31),
        (RECALL, None, 0.5),
        (RECALL, math.nan, 0.5),
    ],
)
def test_update_only_raises(metric, figure, floor):
    assert metric.improved(figure).floor == floor


def test_failures_are_sentences():
    assert list(FLOORS.failures({"recall": 0.41, "alarms": 0.01})) == [
        "recall is 0.4100; it must be at least 0.5."
    ]
    assert list(FLOORS.failures({"alarms": None})) == [
        "alarms could not be measured; it must be at most 0.08."
    ]
    assert list(FLOORS.failures({})) == []


def test_lowering_wants_a_name_a_reason_and_a_lower_floor():
    lowered = FLOORS.lowered("recall", 0.4, " fewer rules ")
    assert lowered.metrics[0] == replace(RECALL, floor=0.4, reason="fewer rules")
    assert FLOORS.lowered("alarms", 0.1, "why").metrics[1].floor == 0.1
    for name, floor, reason, sentence in [
        ("recal", 0.4, "x", "There is no metric 'recal'; these are: recall"),
        ("recall", 0.4, " ", "wants its reason"),
        ("recall", 0.6, "x", "would not lower"),
        ("recall", 0.5, "x", "would not lower"),
        ("alarms", 0.01, "x", "would not lower"),
        ("open", 0.1, "x", "would not lower"),
    ]:
        with pytest.raises(FloorError, match=sentence):
            FLOORS.lowered(name, floor, reason)


def test_raising_forgets_the_reason_for_lowering():
    assert FLOORS.lowered("recall", 0.4, "why").raised({"recall": 0.7}).metrics[0].reason == ""


@pytest.fixture
def gold(tmp_path) -> Path:
    (tmp_path / "stories" / "fire").mkdir(parents=True)
    (tmp_path / "stories" / "fire" / "gold.json").write_text("{}")
    (tmp_path / "one.jsonl").write_text("1")
    return tmp_path


def test_the_hash_knows_content_and_names(gold):
    first = hash_of(gold, ["stories", "one.jsonl"])
    assert first == hash_of(gold, ["stories", "one.jsonl"])
    assert first != hash_of(gold, ["stories"])
    (gold / "one.jsonl").write_text("2")
    second = hash_of(gold, ["stories", "one.jsonl"])
    assert second != first
    (gold / "stories" / "fire").rename(gold / "stories" / "flood")
    assert hash_of(gold, ["stories", "one.jsonl"]) not in {first, second}
    assert hash_of(gold, ["gone"]) == ""


def test_a_changed_gold_set_is_told_and_accepted_only_with_a_reason(gold):
    floors = Floors((Gold("one", ("one.jsonl",), hash_of(gold, ["one.jsonl"])),), ())
    assert list(floors.changed_golds(gold)) == []
    (gold / "one.jsonl").write_text("2")
    (sentence,) = floors.changed_golds(gold)
    assert sentence.startswith("The gold set one (one.jsonl) is not the one")
    assert "--accept-gold one" in sentence
    with pytest.raises(FloorError, match="wants its reason"):
        floors.accepted("one", gold, "")
    with pytest.raises(FloorError, match="no gold set 'two'"):
        floors.accepted("two", gold, "x")
    accepted = floors.accepted("one", gold, "two items mended")
    assert list(accepted.changed_golds(gold)) == []
    assert accepted.golds[0].reason == "two items mended"


def test_the_file_reads_back(tmp_path):
    path = tmp_path / "floors.toml"
    floors = Floors(
        (Gold("one", ("a", "b"), "0" * 64, 'said "so" – twice'),),
        (*FLOORS.metrics, Metric("list", "dates", ("all", "e2e", 2), "at least", 1)),
    )
    floors.write(path)
    assert Floors.read(path) == floors
    before = path.read_bytes()
    Floors.read(path).write(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (("a", "false/1000w"), 0.5),
        (("b", 2), 3.0),
        (("b", 3), None),
        (("a", "x"), None),
        (("c",), None),
        (("d", "e"), None),
        (("f",), None),
    ],
)
def test_figures_are_found(key, expected):
    result = {"a": {"false/1000w": 0.5}, "b": [1, 2, 3], "c": None, "d": 4, "f": True}
    assert figure_at(result, key) == expected


def test_the_committed_file_fits_the_scorers():
    floors = Floors.read(accuracy.FLOORS)
    assert {metric.scorer for metric in floors.metrics} == set(SCORERS)
    own = {"open", "held out"}  # they stand in the project, and change with it
    assert {gold.name for gold in floors.golds} == set(SCORERS) - own
    assert all(len(gold.sha256) == 64 for gold in floors.golds)
    names = [metric.name for metric in floors.metrics]
    assert len(names) == len(set(names))


@pytest.fixture
def scored(tmp_path, monkeypatch):
    """An evaluation folder and a floors file of our own, and a scorer whose figures the test sets."""
    (tmp_path / "shared" / "eval").mkdir(parents=True)
    figures = {"R": 0.7, "F": 0.01, "O": 0.2}
    path = tmp_path / "floors.toml"
    FLOORS.write(path)
    monkeypatch.setattr(accuracy, "FLOORS", path)
    monkeypatch.setattr(accuracy, "ROOT", tmp_path)
    monkeypatch.setitem(SCORERS, "stories", lambda _: {"micro": figures})
    return path, figures, ["--shared", str(tmp_path / "shared"), "--only", "stories"]


def test_a_run_that_holds(scored, capsys):
    path, _, flags = scored
    before = path.read_bytes()
    assert accuracy.main(flags) == 0
    assert "recall   0.7000     at least 0.5\n" in capsys.readouterr().out
    assert path.read_bytes() == before


def test_a_run_that_misses_changes_nothing(scored, capsys):
    path, figures, flags = scored
    before = path.read_bytes()
    figures["R"] = 0.1
    assert accuracy.main([*flags, "--update"]) == 1
    out, err = capsys.readouterr()
    assert "MISSED" in out
    assert "recall is 0.1000; it must be at least 0.5." in err
    assert path.read_bytes() == before


def test_update_writes_the_raised_floors(scored):
    path, _, flags = scored
    assert accuracy.main([*flags, "--update"]) == 0
    assert [metric.floor for metric in Floors.read(path).metrics] == [0.7, 0.01, 0.2]


def test_lowering_from_the_command_line(scored, capsys):
    path, _, flags = scored
    assert accuracy.main([*flags, "--lower", "recall=0.3"]) == 2
    assert "wants its reason" in capsys.readouterr().err
    assert accuracy.main([*flags, "--lower", "recall=0.3", "--reason", "because"]) == 0
    assert Floors.read(path).metrics[0].floor == 0.3


def test_without_the_gold_sets_it_is_skipped_with_a_reason(tmp_path, capsys):
    assert accuracy.main(["--shared", str(tmp_path)]) == 0
    assert "skipped, as there is no" in capsys.readouterr().out
