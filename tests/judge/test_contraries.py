"""End to end: a yes and a no that share few words are told; what only looks like it is not."""

import tomllib
from pathlib import Path

import pytest

from tests.minis import compare_texts

ROWS = tomllib.loads(Path(__file__).with_name("contraries.toml").read_text("utf-8"))


def report(tmp_path, row):
    found = compare_texts(tmp_path, row["title"], Beacon=row["a"], Courier=row["b"])
    assert len(found.stories) == 1, "the two articles must meet in one story, or nothing is tested"
    return found


@pytest.mark.parametrize("row", [pytest.param(row, id=row["name"]) for row in ROWS["contrary"]])
def test_contraries_are_told_with_their_words(tmp_path, row):
    told = [f for f in report(tmp_path, row).findings if f.verdict == "contradict"]
    assert [(f.kind, f.strength, f.explanation) for f in told] == [
        ("polarity", row.get("strength", "hard"), row["explanation"])
    ]
    assert [len(side.evidence) for side in told[0].sides] == [1, 1]


@pytest.mark.parametrize("row", [pytest.param(row, id=row["name"]) for row in ROWS["quiet"]])
def test_no_contradiction_is_claimed(tmp_path, row):
    assert [f.explanation for f in report(tmp_path, row).findings if f.verdict == "contradict"] == []
