"""One test over every error path: its exit code, nothing on stdout, and a sentence that ends with what to do."""

import re
from pathlib import Path

import pytest

from claimcheck.errors import InputMissing, UnreadableInput, UsageError

KNOWN = ["--baseline", "known.jsonl"]
REVIEW = ["baseline", "review", *KNOWN]
USAGE = [
    # what click finds
    [],
    ["frob"],
    ["compare"],
    ["check"],
    ["extract"],
    ["judge"],
    ["baseline"],
    ["baseline", "frob"],
    ["baseline", "update", *KNOWN],
    ["completion"],
    ["completion", "tcsh"],
    ["schema", "report"],
    ["compare", "a", "--frob"],
    ["compare", "a", "--format", "docx"],
    ["extract", "a", "--format", "json"],
    ["compare", "a", "--fail-on", "all"],
    ["compare", "a", "--max-chars", "0"],
    ["compare", "a", "--limit", "-1"],
    [*REVIEW, "--fingerprint", "aaaa", "--status", "fine"],
    # values of ours
    ["compare", "a", "-j", "x"],
    ["compare", "a", "-o", "json"],
    ["compare", "a", "-o", "json:"],
    ["compare", "a", "-o", "report.csv"],
    ["compare", "a", "--kind", "figure"],
    ["compare", "a", "--since", "yesterday"],
    # paths
    ["compare", "gone.txt"],
    ["check", "gone/"],
    ["check", "new/*.pdf"],
    ["check", "new/", "--against", "gone/"],
    ["extract", "gone.txt"],
    ["judge", "gone.jsonl"],
    ["judge", "empty.jsonl"],
    ["compare", "a", "-o", "json:gone/report.json"],
    ["compare", "a", "-o", "json:new"],
    ["compare", "a", "-o", "json:r", "-o", "csv:r"],
    # baselines
    ["check", "a", "--baseline", "gone.jsonl"],
    ["check", "a", "--baseline", "broken.jsonl"],
    ["check", "a", "--baseline", "new"],
    ["baseline", "update", "a"],
    ["baseline", "update", "a", "--baseline", "new"],
    ["baseline", "update", "a", "--baseline", "gone/known.jsonl"],
    ["baseline", "check", "--baseline", "gone.jsonl"],
    ["baseline", "check"],
    ["baseline", "review"],
    REVIEW,
    [*REVIEW, "--status", "expected"],
    [*REVIEW, "--fingerprint", "aaaa"],
    [*REVIEW, "--fingerprint", "aaaa", "--status", "expected"],
]
FAULTS = [
    (InputMissing("There is nothing to read in a; name files or folders that hold articles."), 2),
    (UsageError("The model en_x is not installed; leave out --model."), 2),
    (UnreadableInput("It is not text; save it as .txt."), 3),
    (ZeroDivisionError("division by zero"), 4),
    (RecursionError("too deep"), 4),
    (MemoryError(), 4),
    (KeyboardInterrupt(), 130),
]
LINE = [["compare", "a"], ["check", "a"], ["extract", "a"], ["baseline", "update", "a", *KNOWN]]
SAYS_WHAT_TO_DO = re.compile(
    r"type: \S+|\b(name|make|give|write|check|mend|add|run|choose|see|leave out|save|resolve|stopped)\b",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def files(folder):
    (folder / "known.jsonl").touch()
    (folder / "empty.jsonl").touch()
    (folder / "broken.jsonl").write_text("{oops\n", "utf-8")


def check(ran, code: int) -> None:
    assert (int(ran.code), ran.out) == (code, "")
    last = ran.err.rstrip().splitlines()[-1]
    assert SAYS_WHAT_TO_DO.search(last), last
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err


@pytest.mark.parametrize("arguments", USAGE, ids=lambda arguments: " ".join(arguments) or "nothing")
def test_usage(run, line, arguments):
    before = {path: path.read_bytes() for path in Path.cwd().rglob("*") if path.is_file()}
    check(run(*arguments), 2)
    assert before == {path: path.read_bytes() for path in Path.cwd().rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", LINE, ids=lambda arguments: " ".join(arguments[:2]))
@pytest.mark.parametrize(("fault", "code"), FAULTS, ids=lambda given: type(given).__name__)
def test_faults_of_the_line(run, line, arguments, fault, code):
    line.fault = fault
    check(run(*arguments), code)
