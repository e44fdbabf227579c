"""`claimcheck baseline update`."""

import sys
from typing import TYPE_CHECKING, Unpack

import click

from claimcheck.cli.baseline_file import counted, difference, file_named, write
from claimcheck.cli.exits import Exit, exit_of_reading
from claimcheck.cli.options import (
    InputChoices,
    against_option,
    baseline_option,
    configuration_of,
    input_options,
    paths_argument,
)
from claimcheck.cli.output import Stdout
from claimcheck.cli.paths import inputs_of
from claimcheck.cli.run import compared
from claimcheck.cli.terminal import say

if TYPE_CHECKING:
    from claimcheck.settings import Settings

HELP = """Bring the baseline up to date with these articles, and show first what that changes.

New contradictions are added as unreviewed, stale entries taken out; what was reviewed stays as it is. Where the
file does not exist yet it is made. On a terminal you are asked before it is written.

\b
Examples:
  claimcheck baseline update articles/ --baseline known.jsonl
  claimcheck baseline update new/ --against archive/ --baseline known.jsonl --dry-run
"""


@click.command(help=HELP, short_help="Add new contradictions, take out stale ones.")
@paths_argument
@against_option
@baseline_option
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@input_options()
def update(
    paths: tuple[str, ...],
    against: tuple[str, ...],
    baseline: str | None,
    dry_run: bool,
    yes: bool,
    **chosen: Unpack[InputChoices],
) -> Exit:
    """Run `claimcheck baseline update` with click's options."""
    settings = configuration_of(chosen, against=against or None, baseline=baseline).settings
    return run_update(
        paths, settings, dry_run=dry_run, ask=not yes and sys.stdin.isatty(), quiet=chosen["quiet"]
    )


def run_update(
    paths: tuple[str, ...], settings: "Settings", *, dry_run: bool, ask: bool, quiet: bool = False
) -> Exit:
    """Show the difference, write the baseline, and return the exit code.

    Nothing is written where nothing could be read, or not all under --strict.
    """
    from claimcheck.baseline import read_baseline, updated

    path = file_named(settings, "update PATH")
    inputs = inputs_of(paths, settings.against)
    entries = read_baseline(path, missing_ok=True)
    run = compared(inputs, settings, quiet=quiet)
    code = exit_of_reading(len(run.shown.articles), len(run.whole.skipped), strict=settings.strict)
    for skipped in run.whole.skipped:
        say(f"not read: {skipped.path}: {skipped.reason}")
    if code is not Exit.DONE:
        say(f"claimcheck: not all could be read, so {path} stays as it is and the exit code is {code:d}.")
        return code
    change = updated(entries, run.whole, run.shown)
    Stdout(machine=False).write("".join(f"{line}\n" for line in difference(change)))
    if dry_run or (ask and change and not click.confirm(f"Write {path}?", default=True, err=True)):
        told = f"{path} stays as it is"
    else:
        write(path, change.entries)
        told = f"{path} written" if change else f"{path} is up to date"
    if not quiet:
        say(f"{told}: {counted(entries if told.endswith('it is') else change.entries)}")
    return Exit.DONE
