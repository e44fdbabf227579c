import pytest

from claimcheck.report.html.columns import column_groups
from claimcheck.report.html.matrix import matrix_row
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire

VIEW = ReportView(fire())
[STORY] = VIEW.stories
COLUMNS = [
    column
    for group in column_groups(STORY, {a.id: n for n, a in enumerate(VIEW.report.articles)})
    for column in group.columns
]


def row(verdict, kind):
    [found] = [f for f in VIEW.report.findings if f.verdict == verdict and f.kind == kind]
    return matrix_row(VIEW, found, COLUMNS)


@pytest.mark.parametrize(
    ("verdict", "kind", "cells"),
    [
        (
            "contradict",
            "number",
            [("contradicts", "12"), ("contradicts", "12"), ("contradicts", "15"), ("silent", "")],
        ),
        (
            "contradict",
            "quote",
            [
                ("contradicts", "“checked”"),
                ("silent", ""),
                ("contradicts", "“switched them on”"),
                ("silent", ""),
            ],
        ),
        ("superseded", "number", [("silent", ""), ("latest", "2"), ("silent", ""), ("superseded", "9")]),
        ("agree", "number", [("silent", ""), ("agrees", ""), ("silent", ""), ("agrees", "")]),
    ],
)
def test_cells_say_what_each_article_says(verdict, kind, cells):
    assert [(c.state, c.value) for c in row(verdict, kind).cells] == cells


def test_an_agreement_tells_its_value_and_who_carries_it():
    agreed = row("agree", "date")
    assert agreed.fact == "start of the fire: Tue 14 May 2024"
    assert agreed.support == "4 sources, 3 independent"


def test_a_difference_is_headed_by_its_topic():
    assert (row("contradict", "number").fact, row("contradict", "number").support) == (
        "people killed in the fire",
        "",
    )
