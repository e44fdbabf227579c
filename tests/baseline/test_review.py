import pytest

from claimcheck.baseline.entry import entries_of
from claimcheck.baseline.review import reviewed
from claimcheck.errors import UsageError
from tests.baseline.sample import clash, run_of

BASELINE = entries_of(run_of(clash("aaaa1111"), clash("aaaa2222"), clash("b")))


def test_a_review_changes_its_entry_alone():
    after = reviewed(BASELINE, "aaaa1111", "false_positive", reason="Two mills.", reviewer="Ana")
    entry = after["aaaa1111"]
    assert (entry.status, entry.reason, entry.reviewer) == ("false_positive", "Two mills.", "Ana")
    assert {key: entry for key, entry in after.items() if key != "aaaa1111"} == {
        key: entry for key, entry in BASELINE.items() if key != "aaaa1111"
    }


def test_what_is_not_given_stays():
    first = reviewed(BASELINE, "b", "confirmed", reason="Asked.", reviewer="Ana")
    again = reviewed(first, "b", "expected")["b"]
    assert (again.status, again.reason, again.reviewer) == ("expected", "Asked.", "Ana")


def test_the_beginning_of_a_fingerprint_is_enough():
    assert reviewed(BASELINE, "aaaa1", "expected")["aaaa1111"].status == "expected"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("aaaa", "the beginning of 2 fingerprints; give more of it: aaaa1111, aaaa2222"),
        ("aaa", "has no entry aaa; for those that it has, type: claimcheck baseline check --baseline FILE"),
        ("cccc", "has no entry cccc"),
    ],
)
def test_an_unknown_entry(given, sentence):
    with pytest.raises(UsageError, match=sentence):
        reviewed(BASELINE, given, "expected")
