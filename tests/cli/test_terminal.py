import io
import sys

import pytest

from claimcheck.cli.terminal import progress, stdout_options, wants_colour


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize(
    ("variables", "terminal", "expected"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
    ],
)
def test_colour(monkeypatch, variables, terminal, expected):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(Terminal() if terminal else io.StringIO()) is expected


def test_piped_text_has_80_columns(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert stdout_options().width == 80
    monkeypatch.setenv("COLUMNS", "66")
    assert stdout_options().width == 66


def test_progress_is_shown_on_a_terminal(monkeypatch):
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    with progress(quiet=False) as show:
        assert show is not None
        show("extract", 1, None)
        show("extract", 2, 7)
        show("compare", 1, 1)
    assert "extract" in stderr.getvalue()
    assert "2/7" in stderr.getvalue()


@pytest.mark.parametrize(("quiet", "stream"), [(True, Terminal()), (False, io.StringIO())])
def test_progress_is_not_shown_elsewhere(monkeypatch, quiet, stream):
    monkeypatch.setattr(sys, "stderr", stream)
    with progress(quiet=quiet) as show:
        assert show is None
    assert stream.getvalue() == ""
