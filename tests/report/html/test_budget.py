import pytest

from claimcheck.report.html import budget
from claimcheck.report.html.budget import Cost, cost, ranked, room_for, story_cost
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire, large

VIEW = ReportView(fire())
BASE = Cost(500 + 11 * 4, 300 + 6 * 4) + story_cost(4, 6)


def spent(findings: int) -> Cost:
    """Return what the page takes with the most important findings in full."""
    taken = BASE
    for found, columns in ranked(VIEW.stories)[:findings]:
        taken += cost(found, columns, row=True)
    return taken


def test_a_small_report_is_shown_in_full():
    room = room_for(VIEW.report, VIEW.stories)
    assert room.full == room.rows == {found.id for found in VIEW.report.findings}


def test_contradictions_come_before_all_else():
    found = [found.strength or found.verdict for found, _ in ranked(VIEW.stories)]
    assert found == ["hard", "soft", "superseded", "disputed", "agree", "agree"]


def test_without_room_for_nodes_agreements_lose_their_rows_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(budget, "NODES", spent(4).nodes)
    room = room_for(VIEW.report, VIEW.stories)
    assert len(room.full) == 6
    assert {found.verdict for found in VIEW.report.findings if found.id not in room.rows} == {"agree"}


def test_without_room_for_elements_the_least_important_get_one_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(budget, "ELEMENTS", spent(4).elements)
    room = room_for(VIEW.report, VIEW.stories)
    assert {found.verdict for found in VIEW.report.findings if found.id not in room.full} == {"agree"}
    assert len(room.full) == 4


def test_a_story_starts_with_a_few_agreements():
    whole, _ = large(stories=1, facts=30)
    room = room_for(whole, ReportView(whole).stories)
    assert (len(room.full), len(room.rows)) == (30, 2 + budget.AGREEMENTS)
