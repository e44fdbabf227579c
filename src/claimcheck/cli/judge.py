"""`claimcheck judge`."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from claimcheck.cli.exits import Exit, exit_of_reading
from claimcheck.cli.options import debug_option, model_option, quiet_option, strict_option
from claimcheck.cli.output import Stdout
from claimcheck.cli.terminal import say
from claimcheck.errors import InputMissing, UsageError

if TYPE_CHECKING:
    from claimcheck.settings import Settings

Row = dict[str, Any]


HELP = """Say of pairs of statements whether they contradict, agree, or neither.

PAIRS.jsonl has one object a line, {"id": "1", "a": "...", "b": "..."}, optionally with the dates "a_date"
and "b_date" of the two; - reads standard input. One object a line comes back: {"id", "label", "findings"},
with the label contradiction, agreement or neutral.

\b
Example:
  echo '{"id": "1", "a": "Twelve died.", "b": "Fifteen died."}' | claimcheck judge -
"""


@click.command(help=HELP, short_help="Say whether pairs of statements contradict or agree.")
@click.argument("pairs", metavar="PAIRS.jsonl", type=click.Path(allow_dash=True))
@strict_option
@model_option
@quiet_option
@debug_option
def judge(pairs: str, strict: bool | None, model: str | None, quiet: bool) -> Exit:
    """Run `claimcheck judge` with click's options."""
    from claimcheck.cli.configuration import configured

    return run_judge(pairs, configured({"model": model, "strict": strict}).settings, quiet=quiet)


def run_judge(name: str, settings: "Settings", *, quiet: bool = False) -> Exit:
    """Write the judgement of every pair as soon as it is there, and return the exit code."""
    stdout, broken, read = Stdout(machine=True), Broken(name, quiet=quiet), 0
    with _opened(name) as stream:
        from claimcheck import pipeline
        from claimcheck.report.jsontext import to_json

        for judged in pipeline.judge_pairs(read_rows(stream, broken), settings):
            read += 1
            stdout.write(to_json(judged) + "\n")
            if stdout.closed:
                return Exit.DONE
    if not read and not broken.count:
        msg = f'{name} is empty; give one pair a line: {{"id": "1", "a": "...", "b": "..."}}'
        raise InputMissing(msg)
    return exit_of_reading(read, broken.count, strict=settings.strict)


class Broken:
    """Counts the lines that are no pair, and names them on stderr."""

    def __init__(self, name: str, *, quiet: bool) -> None:
        self.count = 0
        self._name = name
        self._quiet = quiet

    def add(self, line: int, reason: str) -> None:
        """Count a line that could not be read."""
        self.count += 1
        if not self._quiet:
            say(f"not read: {self._name}#{line}: {reason}")


def read_rows(stream: BinaryIO, broken: Broken) -> Iterator[Row]:
    """Yield the pairs of a JSON Lines stream; lines that are no pair go to `broken`, empty ones nowhere."""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            broken.add(number, "it is not JSON.")
            continue
        if not isinstance(row, dict) or not all(isinstance(row.get(key), str) for key in ("a", "b")):
            broken.add(number, 'it has no statements "a" and "b".')
            continue
        yield {**row, "id": str(row.get("id", number))}


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """Open the file of pairs, or standard input for `-`.

    Raises:
        InputMissing: there is no such file.
        UsageError: it cannot be opened.

    """
    if name == "-":
        yield sys.stdin.buffer
        return
    path = Path(name)
    if not path.exists():
        msg = f"{name} does not exist; name a file of pairs, or - for standard input."
        raise InputMissing(msg)
    try:
        stream = path.open("rb")
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        msg = f"{name} cannot be opened ({reason}); name a file of pairs, or - for standard input."
        raise UsageError(msg) from fault
    with stream:
        yield stream
