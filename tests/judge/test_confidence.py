"""Confidence: the formula by hand, and a table that knows every level."""

from importlib.resources import files

import pytest

from claimcheck.judge.confidence import Measured, Table, confidence, read_table
from claimcheck.judge.ladders import VERDICTS
from claimcheck.models import Finding

TABLE = Table(
    {"agree": Measured(17, 18), "contradict": Measured(3, 6)},
    {("number", "exact"): Measured(40, 40), ("number", "conflict"): Measured(1, 5)},
)


@pytest.mark.parametrize(
    ("kind", "level", "verdict", "expected"),
    [
        # (40 + 1 + 5 x 18/20) / (40 + 2 + 5) = 45.5 / 47
        pytest.param("number", "exact", "agree", 0.97, id="many, all right"),
        # (1 + 1 + 5 x 4/8) / (5 + 2 + 5) = 4.5 / 12 = 0.375
        pytest.param("number", "conflict", "contradict", 0.38, id="few, mostly wrong"),
        # no row: (1 + 5 x 18/20) / 7 = 5.5 / 7, and (1 + 5 x 4/8) / 7 = 3.5 / 7
        pytest.param("date", "exact", "agree", 0.79, id="the same name in another comparison"),
        pytest.param("event", "order", "contradict", 0.5, id="a level that is not in the table"),
        # nothing known of the verdict: (0 + 1) / (0 + 2)
        pytest.param("number", "other moment", "superseded", 0.5, id="a verdict that is not in the table"),
    ],
)
def test_confidence_is_the_share_right_drawn_towards_the_verdicts(kind, level, verdict, expected):
    assert TABLE.confidence(kind, level, verdict) == expected


def test_nothing_is_certain():
    sure = Table({"agree": Measured(999, 999)}, {("date", "equal"): Measured(999, 999)})
    assert sure.confidence("date", "equal", "agree") == 0.99


def test_the_packaged_table_can_be_read_and_counts_no_more_right_than_judged():
    found = read_table(files("claimcheck.judge").joinpath("confidence.toml").read_text("utf-8"))
    assert set(found.verdicts) == set(VERDICTS)
    rows = [*found.verdicts.values(), *found.levels.values()]
    assert all(0 <= row.right <= row.judged for row in rows)
    assert found.levels["number", "exact"].judged > 0
    assert 0 < confidence("number", "exact", "agree") <= 0.99


@pytest.mark.parametrize(
    ("sure", "band"), [(0.99, "high"), (0.9, "high"), (0.89, "medium"), (0.7, "medium"), (0.69, "low")]
)
def test_bands(sure, band):
    assert Finding.model_construct(confidence=sure).band == band
