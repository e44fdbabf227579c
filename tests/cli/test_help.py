import json
import subprocess
import sys

import pytest

from claimcheck.cli.app import app
from claimcheck.settings import Settings

COMMANDS = sorted(app.commands)
HELPS = [
    *([name, "--help"] for name in COMMANDS),
    ["baseline", "update", "--help"],
    ["baseline", "review", "-h"],
]


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *HELPS])
def test_help_does_not_load_the_line(arguments):
    """Neither spaCy nor pydantic is imported to say what the command does."""
    code = (
        "import sys; from claimcheck.cli import main; code = main(sys.argv[1:]); "
        "print({'spacy', 'pydantic', 'rich'} & set(sys.modules), file=sys.stderr); sys.exit(code)"
    )
    ran = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "set()\n")
    assert ran.stdout


def test_version(run):
    ran = run("--version")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("claimcheck ")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_has_an_example_and_explains_its_options(name):
    command = app.commands[name]
    assert "Example" in (command.help or "")
    assert f"claimcheck {name}" in (command.help or "")
    assert command.short_help or len((command.help or "").splitlines()[0]) < 60
    for option in command.params:
        if option.param_type_name == "option":
            assert option.help, option.name  # type: ignore[attr-defined]


def test_help_names_the_defaults_of_the_settings(run):
    assert f"Default: {Settings().max_chars}." in run("compare", "--help").out
    assert f"Default: {Settings().jobs}." in " ".join(run("compare", "--help").out.split())


@pytest.mark.parametrize("what", ["compare", "extract", "judge"])
def test_schema(run, what):
    ran = run("schema", what)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["title"] == f"claimcheck {what}, schema_version 1.0"
    if what == "compare":
        assert run("schema").out == ran.out
