"""Every way to go wrong: its exit code, an empty stdout, and a sentence that says what to type next."""

import io
import os
import subprocess
import sys

import pytest

from claimcheck.cli import app
from tests.report.sample import fire

HELP = "For help type: claimcheck"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["frob"], "claimcheck: No such command 'frob'"),
        (["compare"], "claimcheck compare: Missing argument 'PATH...'"),
        (["check"], "claimcheck check: Missing argument 'PATH...'"),
        (["extract"], "claimcheck extract: Missing argument 'PATH...'"),
        (["judge"], "claimcheck judge: Missing argument 'PAIRS.jsonl'"),
        (["schema", "report"], "'report' is not one of 'compare', 'extract', 'judge'"),
        (["compare", "a", "--format", "docx"], "'docx' is not one of 'text', 'json'"),
        (["extract", "a", "--format", "json"], "'json' is not one of 'text', 'jsonl'"),
        (
            ["compare", "a", "-o", "json"],
            "'json' does not begin with a format (text, json, html,",
        ),
        (["compare", "a", "-o", "json"], "write -o json:FILE"),
        (
            ["compare", "a", "-o", "r.csv"],
            "write -o csv:r.csv",
        ),
        (["compare", "a", "-o", "r.json"], "write -o json:r.json"),
        (["compare", "a", "-o", "json:"], "names no file; --format json chooses what goes to stdout"),
        (["compare", "a", "-o", "json:-"], "names no file"),
        (["compare", "a", "-j", "0"], "'0' is not a number of processes; write -j auto, or -j 2."),
        (["compare", "a", "-j", "x"], "'x' is not a number of processes"),
        (["compare", "a", "--max-chars", "0"], "0 is not in the range x>=1"),
        (["compare", "a", "--fail-on", "all"], "'all' is not one of 'hard', 'soft', 'never'"),
        (["compare", "a", "--frob"], "No such option"),
    ],
)
def test_usage(run, line, arguments, sentence):
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert HELP in ran.err


def test_no_command_shows_the_help(run):
    ran = run()
    assert (ran.code, ran.out) == (2, "")
    assert "Commands:" in ran.err


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: f"json:{path}", "is a folder; name a file in it, as in -o json:"),
        (lambda path: f"json:{path / 'gone' / 'r.json'}", "does not exist; make it first: mkdir -p"),
    ],
)
def test_output_is_checked_before_the_work(run, line, tmp_path, make, sentence):
    ran = run("compare", "a", "-o", make(tmp_path))
    assert (ran.code, ran.out, line.asked) == (2, "", {})
    assert sentence in ran.err


def test_two_outputs_to_one_file(run, line, tmp_path):
    path = tmp_path / "r"
    ran = run("compare", "a", "-o", f"json:{path}", "-o", f"text:{path}")
    assert (ran.code, ran.out) == (2, "")
    assert "give each -o a file of its own" in ran.err


def test_a_disk_that_fails(run, line, tmp_path, monkeypatch):
    line.report = fire()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    ran = run("compare", "a", "-o", f"json:{tmp_path / 'r.json'}")
    assert (ran.code, ran.out) == (2, "")
    assert "r.json cannot be written (no space left on device); give -o FORMAT:FILE another file." in ran.err


def test_a_crash_is_never_1(run, line):
    line.fault = ZeroDivisionError("by\x1b[31m zero")
    ran = run("check", "a")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.count("\n") == 1
    assert "a fault of its own stopped it (ZeroDivisionError: by[31m zero)" in ran.err
    assert "run the same command again with --debug for the traceback" in ran.err


def test_debug_shows_the_traceback(run, line):
    line.fault = ZeroDivisionError("by zero")
    ran = run("check", "a", "--debug")
    assert (ran.code, ran.out) == (4, "")
    assert "Traceback (most recent call last)" in ran.err


def test_ctrl_c(run, line):
    line.fault = KeyboardInterrupt()
    ran = run("compare", "a")
    assert (ran.code, ran.out, ran.err.strip()) == (130, "", "claimcheck: stopped.")


def test_a_closed_pipe_is_silent():
    """The reader goes away at once; nothing is said and the exit code is not that of a finding or a crash."""
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run(  # our own command
        [sys.executable, "-m", "claimcheck", "schema"], stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (process.returncode, process.stderr) == (0, b"")


def test_an_encoding_that_lacks_characters(monkeypatch, line):
    line.report = fire()
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert app.main(["compare", "a", "--quiet"]) == 0
    text = raw.getvalue().decode("ascii")
    assert text.startswith("4 articles - 1 story - 2 contradictions")
    assert "x number, hard" in text
    assert '"... which killed [12] workers on ..."' in text


def test_json_is_utf_8_whatever_the_terminal(monkeypatch, line):
    line.report = fire()
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert app.main(["compare", "a", "--quiet", "--format", "json"]) == 0
    assert "“Nobody had checked them" in raw.getvalue().decode("utf-8")
