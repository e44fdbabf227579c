"""`claimcheck compare`."""

from typing import Unpack

import click

from claimcheck.cli.batch import run_batch
from claimcheck.cli.exits import Exit
from claimcheck.cli.options import (
    ReadingChoices,
    fail_on_option,
    paths_argument,
    reading_options,
    settings_of,
)
from claimcheck.report import FORMATS

HELP = """Show where articles agree and where they contradict each other.

PATH is an article (.txt, .md, .json, .jsonl), a folder of them, or - for standard input. Which articles tell
the same event is found out; give as many stories at once as you like.

\b
Examples:
  claimcheck compare fire/
  claimcheck compare ledger.txt courier.md beacon.json
  claimcheck compare fire/ --format json -o text:note.txt > report.json
"""


@click.command(help=HELP, short_help="Show where articles agree and contradict each other.")
@paths_argument
@fail_on_option("never")
@reading_options(tuple(FORMATS))
def compare(paths: tuple[str, ...], fail_on: str | None, **chosen: Unpack[ReadingChoices]) -> Exit:
    """Run `claimcheck compare` with click's options."""
    return run_batch(
        paths,
        settings_of(chosen, fail_on=fail_on),
        chosen_format=chosen["format"],
        output=chosen["output"],
        strict=chosen["strict"],
        quiet=chosen["quiet"],
    )
