import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("shell", "part"),
    [
        ("bash", "complete -o nosort -F"),
        ("zsh", "#compdef claimcheck"),
        ("fish", "complete --no-files --command"),
    ],
)
def test_the_script(run, shell, part):
    ran = run("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert part in ran.out
    assert "_CLAIMCHECK_COMPLETE" in ran.out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("claimcheck ch", {"check"}),
        ("claimcheck check --fail-on ", {"hard", "soft", "never"}),
        ("claimcheck compare --kind n", {"number"}),
        ("claimcheck compare -o js", {"json:", "jsonl:"}),
        ("claimcheck compare --format sa", {"sarif"}),
        ("claimcheck baseline ", {"check", "review", "update"}),
    ],
)
def test_what_bash_is_offered(words, expected):
    split = words.split(" ")
    environment = {
        "_CLAIMCHECK_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(split) - 1),
        "PATH": "",
    }
    ran = subprocess.run(
        [sys.executable, "-m", "claimcheck"], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stderr == ""
    offered = {line.partition(",")[2] for line in ran.stdout.splitlines()}
    assert offered == expected
