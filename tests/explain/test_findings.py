import pytest

from claimcheck.errors import UsageError
from claimcheck.explain import explain_finding, explain_pair
from claimcheck.judge.confidence import table


@pytest.fixture(scope="module")
def found(batch):
    (one,) = explain_pair(batch, "Twelve people", "Fifteen people").findings
    return one


def test_a_finding_is_found_by_id_by_fingerprint_and_by_its_beginning(batch, found):
    for reference in (found.id, found.fingerprint, found.fingerprint[:6], found.id[:8]):
        assert explain_finding(batch, reference).finding == found


def test_the_levels_before_the_one_that_decided_did_not_hold(batch, found):
    told = explain_finding(batch, found.id)
    assert [level.name for level in told.levels if level.held] == ["conflict"]
    assert told.levels[-1].held
    assert "exact" in [level.name for level in told.levels]


def test_how_often_its_level_is_right_is_told_as_it_was_measured(batch, found):
    told = explain_finding(batch, found.id)
    measured = table().levels["number", "conflict"]
    assert (told.right, told.judged) == (measured.right, measured.judged)
    assert (told.confidence, told.band) == (found.confidence, found.band)


def test_the_claims_and_the_slots_that_decided_are_told(batch, found):
    told = explain_finding(batch, found.id)
    assert [claim.source for claim in told.claims] == ["Beacon", "Courier"]
    assert {told.meeting.slot_a.value, told.meeting.slot_b.value} == {"12", "15"}
    assert told.meeting.explanation == found.explanation


@pytest.mark.parametrize("reference", ["f-000000000000", "f-0", "", "f-"])
def test_what_is_not_found_is_said_with_what_to_do(batch, reference):
    with pytest.raises(UsageError, match=r"There is no finding .* --format json or --verbose prints"):
        explain_finding(batch, reference)


def test_a_beginning_of_several_is_said(batch, found, monkeypatch):
    monkeypatch.setattr("claimcheck.explain.findings.SHORTEST", 0)
    with pytest.raises(UsageError, match=r"f- may mean \d+ findings; give one of these: f-"):
        explain_finding(batch, "f-")
