import pytest

from claimcheck.models import Side
from claimcheck.report.html.over_time import MOST, chart, number_in
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire
from tests.report.sample import article, evidence, finding, report


@pytest.mark.parametrize(
    ("value", "number"),
    [("15 per cent", 15), ("about 1.2 billion USD", 1.2e9), ("1,234", 1234), ("dozens", None), ("", None)],
)
def test_numbers_in_values(value, number):
    assert number_in(value) == number


def test_a_number_that_changed_is_drawn_step_by_step():
    view = ReportView(fire())
    [changed] = [f for f in view.report.findings if f.verdict == "superseded"]
    drawn = chart(view, changed)
    assert drawn is not None
    first, last = drawn.points
    assert (first.value, first.when, first.sources) == ("9", "14 May 2024", "Wire")
    assert (last.value, last.when, last.sources) == ("2", "16 May 2024", "Ledger")
    assert first.x < last.x
    assert first.y < last.y, "9 stands above 2"
    assert drawn.steps == f"M{first.x} {first.y}H{last.x}V{last.y}"


def test_other_findings_and_values_without_numbers_are_not_drawn():
    view = ReportView(fire())
    assert [chart(view, f) for f in view.report.findings if f.verdict != "superseded"] == [None] * 5
    words = finding(
        "number", "superseded", *(Side(value=v, evidence=(evidence("x", "?"),)) for v in ("few", "many"))
    )
    assert chart(ReportView(report((words,), (article("x", "X"),))), words) is None


def test_the_last_of_many_steps_are_drawn_and_undated_ones_stand_apart():
    sides = (Side(value=str(n), evidence=(evidence("x", str(n)),)) for n in range(30))
    many = finding("number", "superseded", *sides)
    drawn = chart(ReportView(report((many,), (article("x", "X", None),))), many)
    assert drawn is not None
    assert [point.value for point in drawn.points] == [str(n) for n in range(30 - MOST, 30)]
    assert len({point.x for point in drawn.points}) == MOST
