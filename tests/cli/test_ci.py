"""What CI uses: the action, the hook, the recipes in docs/ci.md, and a job from its first failure to its last."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click import Command, Group

from claimcheck.cli.app import app
from tests.baseline.test_fingerprints import BEACON, LEDGER

ROOT = Path(__file__).resolve().parents[2]
RECIPES = (ROOT / "docs" / "ci.md").read_text("utf-8")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
RECORD = "#!/bin/sh\nprintf '%s\\n' \"$@\" > arguments\nexit ${RETURNS:-0}\n"
BASH = shutil.which("bash") or "bash"


@pytest.fixture
def job(tmp_path, monkeypatch):
    """Return a function that runs the action's last step with a claimcheck that writes down its arguments."""
    fake = tmp_path / "bin" / "claimcheck"
    fake.parent.mkdir()
    fake.write_text(RECORD, "utf-8")
    fake.chmod(0o755)
    step = ACTION["runs"]["steps"][-1]

    def run(returns: int = 0, **inputs: str) -> tuple[int, list[str]]:
        given = {name: str(value.get("default", "")) for name, value in ACTION["inputs"].items()} | inputs
        variables = {
            name: given[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", text)[1]]
            for name, text in step["env"].items()
        }
        ran = subprocess.run(  # noqa: S603 - the script of our own action
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            env={
                **variables,
                "PATH": f"{fake.parent}{os.pathsep}{os.environ['PATH']}",
                "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
                "RETURNS": str(returns),
            },
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.stderr == ""
        return ran.returncode, (tmp_path / "arguments").read_text("utf-8").splitlines()

    return run


def without_summary(arguments: list[str]) -> list[str]:
    at = next(n for n, argument in enumerate(arguments) if argument.startswith("markdown:"))
    return arguments[: at - 1] + arguments[at + 1 :]


def test_the_action_passes_its_inputs_on(job):
    inputs = {
        "paths": "articles/to day\n\nx/*.md\n",
        "against": "archive\nolder",
        "baseline": "known.jsonl",
        "fail-on": "soft",
        "fail-on-stale": "true",
        "sarif": "c.sarif",
    }
    code, arguments = job(**inputs)
    assert code == 0
    assert without_summary(arguments) == [
        *("check", "--format", "github", "--fail-on", "soft", "--against", "archive", "--against", "older"),
        *(
            "--baseline",
            "known.jsonl",
            "--fail-on-stale",
            "-o",
            "sarif:c.sarif",
            "--",
            "articles/to day",
            "x/*.md",
        ),
    ]


def test_inputs_are_no_script(job, tmp_path):
    evil = '"; touch owned; $(touch owned) `touch owned`'
    _, arguments = job(paths=evil, baseline=evil)
    assert arguments[-1] == evil
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize("returns", [0, 1, 2, 3])
def test_the_action_ends_as_claimcheck_does(job, returns):
    assert job(returns, paths="articles")[0] == returns


def test_inputs_never_stand_in_a_script():
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_hook_is_one():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert hook["entry"].split()[1] in app.commands
    assert hook["pass_filenames"] is False


@pytest.mark.parametrize("block", re.findall(r"```yaml\n(.*?)```", RECIPES, re.S))
def test_recipes_are_yaml_and_use_inputs_that_there_are(block):
    read = yaml.safe_load(block)
    for used in re.findall(r"OWNER/claimcheck@TAG\n\s+with:\n((?:\s{10,}.*\n)+)", block):
        assert set(re.findall(r"^ {10}([\w-]+):", used, re.M)) <= set(ACTION["inputs"])
    assert read


def commands(group: Group) -> dict[str, Command]:
    return {name: command for name, command in group.commands.items() if not isinstance(command, Group)}


def test_recipes_use_options_that_there_are():
    options = {
        option for command in commands(app).values() for param in command.params for option in param.opts
    } | {
        option
        for command in commands(app.commands["baseline"]).values()
        for p in command.params
        for option in p.opts
    }
    for block in re.findall(r"```(?:sh|yaml)\n(.*?)```", RECIPES, re.S):
        for call in re.findall(r"claimcheck (?:check|compare|baseline)[^|\n]*(?:\\\n[^|\n]*)*", block):
            assert set(re.findall(r"(?<!\S)--?[a-z][\w-]*", call)) <= options, call


@pytest.mark.parametrize("block", re.findall(r"```sh\n(.*?)```", RECIPES, re.S))
def test_scripts_are_scripts(block):
    subprocess.run([BASH, "-n"], input=block, text=True, check=True)  # noqa: S603 - it is only parsed


def test_a_job_from_its_first_failure_to_its_last(tmp_path):
    """Through the real line: the planted contradiction fails, passes in the baseline, and fails when it is gone."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "ledger.md").write_text(LEDGER, "utf-8")
    (folder / "beacon.md").write_text(BEACON, "utf-8")

    def claimcheck(*arguments: str) -> int:
        command = [sys.executable, "-m", "claimcheck", *arguments]
        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)  # noqa: S603 - our own
        return ran.returncode

    check = ("check", "articles/", "--baseline", "known.jsonl")
    update = ("baseline", "update", "articles/", "--baseline", "known.jsonl")
    assert claimcheck("check", "articles/") == 1
    assert claimcheck(*check) == 2
    assert claimcheck(*update) == 0
    assert claimcheck(*check, "--fail-on-stale") == 0
    (folder / "beacon.md").write_text(BEACON.replace("killed 15 workers", "killed 12 workers"), "utf-8")
    assert claimcheck(*check) == 0
    assert claimcheck(*check, "--fail-on-stale") == 1
    assert claimcheck(*update) == 0
    assert claimcheck(*check, "--fail-on-stale") == 0
