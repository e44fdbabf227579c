"""`claimcheck baseline check`."""

from typing import TYPE_CHECKING, Unpack

import click

from claimcheck.cli.baseline_file import counted, difference, file_named, listed
from claimcheck.cli.exits import Exit, exit_of_reading
from claimcheck.cli.options import (
    InputChoices,
    against_option,
    baseline_option,
    configuration_of,
    input_options,
)
from claimcheck.cli.output import Stdout
from claimcheck.cli.paths import inputs_of, typed
from claimcheck.cli.run import compared
from claimcheck.cli.terminal import say

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.baseline import Baseline
    from claimcheck.settings import Settings

HELP = """Check that the baseline can be read and, with articles, that it is up to date with them.

Without PATH its entries are listed. With PATH what update would change is shown, and the exit code is 1 when that
is anything. Nothing is written.

\b
Examples:
  claimcheck baseline check --baseline known.jsonl
  claimcheck baseline check articles/ --baseline known.jsonl
"""


@click.command(help=HELP, short_help="See whether it is up to date, and what is unreviewed.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(allow_dash=True))
@against_option
@baseline_option
@click.option("--fail-on-unreviewed", is_flag=True, help="Exit with 1 when nobody has looked at an entry.")
@input_options()
def check(
    paths: tuple[str, ...],
    against: tuple[str, ...],
    baseline: str | None,
    fail_on_unreviewed: bool,
    **chosen: Unpack[InputChoices],
) -> Exit:
    """Run `claimcheck baseline check` with click's options."""
    settings = configuration_of(chosen, against=against or None, baseline=baseline).settings
    return run_check(paths, settings, fail_on_unreviewed=fail_on_unreviewed, quiet=chosen["quiet"])


def run_check(
    paths: tuple[str, ...], settings: "Settings", *, fail_on_unreviewed: bool, quiet: bool = False
) -> Exit:
    """List the entries, or what an update would change, and return the exit code."""
    from claimcheck.baseline import read_baseline

    path = file_named(settings, "check")
    entries = read_baseline(path)
    code = Exit.DONE
    if paths:
        code = _up_to_date(paths, settings, path, entries, quiet=quiet)
    else:
        Stdout(machine=False).write("".join(f"{line}\n" for line in listed(entries)))
    if not quiet:
        say(f"{path}: {counted(entries)}")
    unreviewed = any(entry.status == "unreviewed" for entry in entries.values())
    if fail_on_unreviewed and unreviewed:
        say(f"claimcheck: some are unreviewed; type: claimcheck baseline review --baseline {path}")
        code = max(code, Exit.FOUND)
    return code


def _up_to_date(
    paths: tuple[str, ...], settings: "Settings", path: "Path", entries: "Baseline", *, quiet: bool
) -> Exit:
    """Show what an update would change; FOUND where that is anything."""
    from claimcheck.baseline import updated

    run = compared(inputs_of(paths, settings.against), settings, quiet=quiet)
    reading = exit_of_reading(len(run.shown.articles), len(run.whole.skipped), strict=settings.strict)
    for skipped in run.whole.skipped:
        say(f"not read: {skipped.path}: {skipped.reason}")
    change = updated(entries, run.whole, run.shown)
    Stdout(machine=False).write("".join(f"{line}\n" for line in difference(change)))
    if change:
        command = f"claimcheck baseline update {typed(paths, settings.against)} --baseline {path}"
        say(f"claimcheck: {path} is out of date; type: {command}")
    return max(reading, Exit.FOUND if change else Exit.DONE)
