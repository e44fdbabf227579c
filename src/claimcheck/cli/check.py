"""`claimcheck check`."""

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

HELP = """Check new articles, and fail when they contradict: for CI and cron.

The same as compare, but hard contradictions end it with exit code 1.

\b
Examples:
  claimcheck check new/
  claimcheck check new/ --against archive/ --fail-on soft -o json:report.json
"""


@click.command(help=HELP, short_help="Fail when new articles contradict: for CI and cron.")
@paths_argument
@click.option(
    "--against",
    multiple=True,
    metavar="ARCHIVE",
    help="Read these earlier articles too, and report only what involves a new one. May be repeated.",
)
@fail_on_option("hard")
@reading_options(tuple(FORMATS))
def check(
    paths: tuple[str, ...], against: tuple[str, ...], fail_on: str | None, **chosen: Unpack[ReadingChoices]
) -> Exit:
    """Run `claimcheck check` with click's options."""
    return run_batch(
        paths,
        settings_of(chosen, fail_on=fail_on or "hard"),
        against=against,
        chosen_format=chosen["format"],
        output=chosen["output"],
        strict=chosen["strict"],
        quiet=chosen["quiet"],
    )
