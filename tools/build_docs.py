"""Write what is generated: the command reference, the levels and the JSON Schemas in docs/, the demo in README.md.

usage: build_docs.py [--check]

With --check nothing is written: the exit status is 1, and the files named, when any of them is out of date.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from claimcheck.cli.app import app
from claimcheck.judge.ladders import LADDERS
from claimcheck.report.schemas import SCHEMAS, json_schema

ROOT = Path(__file__).resolve().parent.parent
DOCS, README = ROOT / "docs", ROOT / "README.md"
DEMO = ("compare", "data/articles/wildfire", "--kind", "number,event")
"""What README.md shows."""
_SHOWN = re.compile(r"(?<=## What it shows\n\n).*?```text\n.*?```(?=\n)", re.DOTALL)
INTRODUCTION = """\
# The command line

Written by `make docs` from the commands' own help; do not edit it by hand.

## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | findings at or above `--fail-on` (`compare` gates only if it is given; `check` defaults to `hard`) |
| 2 | usage or configuration, a missing path, nothing to read |
| 3 | some input could not be read, under `--strict`, or none of it could |
| 4 | a fault of claimcheck's own; `--debug` shows its traceback |
| 130 | stopped with Ctrl-C |

The highest that applies wins. Under `check --fail-on-stale`, stale entries of the baseline are findings too. A
closed pipe is silent.

## Streams

stdout carries the report and nothing else. Progress (only on a terminal), what could not be read and the
counts go to stderr; `--quiet` keeps them back. `--format` chooses what goes to stdout; `-o FORMAT:FILE`, as
often as you like, writes other formats in the same run. A file is replaced only once the new one is whole.

Colours are used on a terminal. `NO_COLOR=1` turns them off and `FORCE_COLOR=1` on; `COLUMNS` sets the width
of text, which is otherwise that of the terminal, or 80. In terminals that know hyperlinks, `path:line` opens the
file; `FORCE_HYPERLINK=0` turns that off and `FORCE_HYPERLINK=1` on. Nothing is paged; pipe a long report, as in
`FORCE_COLOR=1 claimcheck compare fire/ | less -R`.

## Paths

An article (.txt, .md, .json, .jsonl, .csv), a folder, which is walked, or `-` for standard input. A pattern that the
shell has not expanded (`'new/**/*.md'`) is expanded here, and is an error where nothing matches: an empty batch must
not pass for one without contradictions. So is a path that does not exist, or a folder without articles.

## Filters

`--kind`, `--source` and `--since` leave out findings before anything is counted, printed or gated. Given several
times, one of each is enough: `--kind number --kind date --source Courier` shows numbers and dates that cite Courier.
`--limit` only shortens what is printed, gravest first.

## Completion

`claimcheck completion bash|zsh|fish` prints what your shell needs:

```sh
claimcheck completion bash >> ~/.bashrc                                         # bash 4.4 or newer
claimcheck completion zsh >> ~/.zshrc                                           # after compinit
claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish
```

## Settings

Options can stand in a file or in the environment as well: [settings.md](settings.md).
"""


def help_of(command: click.Command, name: str) -> str:
    """Return a command's help at 80 columns."""
    names = app.context_settings["help_option_names"]
    with click.Context(command, info_name=name, terminal_width=80, help_option_names=names) as context:
        return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


def command_reference() -> str:
    """Return docs/cli.md."""
    parts = [
        f"{'#' * depth} {name}\n\n```text\n{help_of(command, name)}\n```\n"
        for name, command, depth in commands()
    ]
    return "\n".join([INTRODUCTION, *parts])


def commands(
    group: click.Group = app, name: str = "claimcheck", depth: int = 2
) -> Iterator[tuple[str, click.Command, int]]:
    """Yield every command under a group, and the group before them, with its whole name and depth of heading."""
    yield name, group, depth
    for inner, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {inner}", depth)
        else:
            yield f"{name} {inner}", command, depth + (group is not app)


LEVELS_INTRODUCTION = """\
# The levels of the comparisons

Written by `make docs` from the code; do not edit it by hand.

Two aligned slots are put to the levels of their comparison in this order, and the first whose condition holds
decides. Outcomes that make a finding are agree, contradict (hard or soft), superseded and disputed; the others have
names because a reader asks. [accuracy/confidence.md](accuracy/confidence.md) tells how often the findings of each
level are right, and `claimcheck explain` shows them at work: [explain.md](explain.md).
"""


def levels_page() -> str:
    """Return docs/levels.md."""
    parts = [LEVELS_INTRODUCTION]
    for ladder in LADDERS:
        rows = []
        for level in ladder.levels:
            outcome = ", ".join(filter(None, (level.outcome, level.strength)))
            rows.append(f"| {level.name} | {outcome} | {ladder.asked(level.name)} |")
        table = "\n".join(["| level | outcome | decides where |", "|---|---|---|", *rows])
        parts.append(
            f"## {ladder.name.capitalize()}: findings of kind {' or '.join(ladder.kinds)}\n\n{table}\n"
        )
    return "\n".join(parts)


def generated() -> Iterator[tuple[Path, str]]:
    """Yield every generated file with its content."""
    yield DOCS / "cli.md", command_reference()
    yield DOCS / "levels.md", levels_page()
    for name in SCHEMAS:
        schema = json.dumps(json_schema(name), indent=2, ensure_ascii=False)
        yield DOCS / "schema" / f"{name}.json", schema + "\n"


def readme() -> str:
    """Return README.md with what the demo prints today; it needs the language model, and a few seconds."""
    command = [sys.executable, "-m", "claimcheck", *DEMO, "--quiet"]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CLAIMCHECK_")}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**environment, "COLUMNS": "80", "NO_COLOR": "1"},
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    shown = f"```sh\nclaimcheck {' '.join(DEMO)}\n```\n\n```text\n{done.stdout}```"
    return _SHOWN.sub(lambda _: shown, README.read_text("utf-8"), count=1)


def main(arguments: list[str] | None = None) -> int:
    """Write or check the files; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is out of date")
    chosen = parser.parse_args(arguments)
    made = [*generated(), (README, readme())]
    stale = [(path, text) for path, text in made if not path.exists() or path.read_text("utf-8") != text]
    for path, text in stale:
        if not chosen.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        told = "is out of date; type: make docs" if chosen.check else "written"
        print(f"{path.relative_to(ROOT)} {told}")
    return int(bool(stale) and chosen.check)


if __name__ == "__main__":
    sys.exit(main())
