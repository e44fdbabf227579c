import pytest

from claimcheck.cli.exits import Exit, exit_of, exit_of_reading, gates
from claimcheck.errors import InputMissing
from claimcheck.models import Skipped
from tests.report.sample import article, finding, report

HARD = finding("number", "contradict", strength="hard")
SOFT = finding("quote", "contradict", strength="soft")
AGREE = finding("number", "agree", independent=True)
DISPUTED = finding("polarity", "disputed")
SUPERSEDED = finding("number", "superseded")
UNREAD = (Skipped(path="x", reason="y"),)


@pytest.mark.parametrize(
    ("found", "fail_on", "expected"),
    [
        (HARD, "hard", True),
        (HARD, "soft", True),
        (HARD, "never", False),
        (SOFT, "hard", False),
        (SOFT, "soft", True),
        (AGREE, "soft", False),
        (DISPUTED, "soft", False),
        (SUPERSEDED, "soft", False),
    ],
)
def test_what_gates(found, fail_on, expected):
    assert gates(found, fail_on) is expected


@pytest.mark.parametrize(
    ("read", "skipped", "strict", "expected"),
    [(2, 0, False, 0), (2, 1, False, 0), (2, 1, True, 3), (2, 0, True, 0), (0, 1, False, 3), (0, 1, True, 3)],
)
def test_what_could_not_be_read(read, skipped, strict, expected):
    assert exit_of_reading(read, skipped, strict=strict) == expected


def test_nothing_to_read_is_a_usage_error():
    with pytest.raises(InputMissing, match=r"nothing to read.*name articles"):
        exit_of_reading(0, 0, strict=False)


@pytest.mark.parametrize(
    ("findings", "skipped", "strict", "expected"),
    [
        ((), (), False, Exit.DONE),
        ((HARD,), (), False, Exit.FOUND),
        ((SOFT,), (), False, Exit.DONE),
        ((HARD,), UNREAD, False, Exit.FOUND),
        ((HARD,), UNREAD, True, Exit.UNREAD),
    ],
)
def test_the_highest_code_wins(findings, skipped, strict, expected):
    made = report(findings, (article("courier", "Courier"),), skipped=skipped)
    assert exit_of(made, fail_on="hard", strict=strict) == expected
