import io
import sys
import tomllib
from importlib.resources import files

import pytest

from claimcheck.cli.terminal import knows_links, progress, stdout_options, wants_colour

KNOWN = tomllib.loads((files("claimcheck.cli") / "terminals.toml").read_text("utf-8"))
VARIABLES = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "FORCE_HYPERLINK", "TERM_PROGRAM", "VTE_VERSION")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    for name in (*KNOWN["variables"], *VARIABLES):
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


@pytest.mark.parametrize(
    ("variables", "terminal", "expected"),
    [
        ({}, True, False),
        ({"TERM_PROGRAM": "WezTerm"}, True, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, True, False),
        ({"TERM": "xterm-kitty"}, True, True),
        ({"VTE_VERSION": "7600"}, True, True),
        ({"VTE_VERSION": "4900"}, True, False),
        ({"VTE_VERSION": "new"}, True, False),
        ({"WT_SESSION": "x"}, True, True),
        ({"WT_SESSION": "x"}, False, False),
        ({"WT_SESSION": "x", "NO_COLOR": "1"}, True, False),
        ({"WT_SESSION": "x", "FORCE_HYPERLINK": "0"}, True, False),
        ({"FORCE_HYPERLINK": "1"}, False, True),
    ],
)
def test_hyperlinks(monkeypatch, variables, terminal, expected):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert knows_links(Terminal() if terminal else io.StringIO()) is expected


def test_links_need_the_working_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert stdout_options().root == ""
    monkeypatch.setenv("TERM", "foot")
    assert stdout_options().root == tmp_path.as_posix()


def test_progress_tells_speed_and_takes_the_total_from_the_files(monkeypatch):
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("COLUMNS", "110")
    with progress(quiet=False, total=3) as show:
        assert show is not None
        for done in (1, 2, 3):
            show("extract", done, None)
        show("compare", 1, 2)
        show("compare", 2, 2)
    text = stderr.getvalue()
    assert "3/3" in text
    assert "articles/s" in text
    assert "stories/s" in text
