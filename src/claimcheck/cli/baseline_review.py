"""`claimcheck baseline review`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli.baseline_file import counted, file_named, write
from claimcheck.cli.exits import Exit
from claimcheck.cli.options import baseline_option, debug_option, quiet_option
from claimcheck.cli.terminal import say
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline, BaselineEntry, Status

STATUSES = ("unreviewed", "confirmed", "false_positive", "expected")
"""As baseline.Status has them; written out because the help must not load the models."""
_KEYS: dict[str, "Status | None"] = {
    "c": "confirmed",
    "f": "false_positive",
    "e": "expected",
    "s": None,
    "q": None,
}

HELP = """Say what became of known contradictions.

confirmed: the sources do contradict. false_positive: they do not, and claimcheck is wrong. expected: they do, and
that is as it should be. Every status keeps the contradiction from failing a check.

Without --fingerprint you are asked about one unreviewed entry after the other.

\b
Examples:
  claimcheck baseline review --baseline known.jsonl
  claimcheck baseline review --baseline known.jsonl --fingerprint 74c438f17a0c --status false_positive
                             --reason "Two different fires" --reviewer Ana
"""


@click.command(help=HELP, short_help="Say what became of known contradictions.")
@baseline_option
@click.option(
    "--fingerprint",
    multiple=True,
    metavar="FINGERPRINT",
    help="Which entry, or its beginning. May be repeated.",
)
@click.option("--status", type=click.Choice(STATUSES), help="What became of it.")
@click.option("--reason", metavar="TEXT", help="Why, for whoever reads the file.")
@click.option("--reviewer", metavar="NAME", help="Who says so.")
@quiet_option
@debug_option
def review(
    baseline: str | None,
    fingerprint: tuple[str, ...],
    status: "Status | None",
    reason: str | None,
    reviewer: str | None,
    quiet: bool,
) -> Exit:
    """Run `claimcheck baseline review` with click's options."""
    from claimcheck.baseline import read_baseline, reviewed
    from claimcheck.cli.configuration import configured

    settings = configured({"baseline": baseline, "reviewer": reviewer}).settings
    path = file_named(settings, "review")
    entries: Baseline = read_baseline(path)
    if not fingerprint:
        _asked(entries, path, settings.reviewer, status)
        return Exit.DONE
    if status is None:
        msg = f"What became of {fingerprint[0]}? Add --status {'|'.join(STATUSES)}"
        raise UsageError(msg)
    for given in fingerprint:
        entries = reviewed(entries, given, status, reason=reason, reviewer=settings.reviewer)
    write(path, entries)
    if not quiet:
        say(f"{path} written: {counted(entries)}")
    return Exit.DONE


def _asked(entries: "Baseline", path: Path, reviewer: str | None, status: "Status | None") -> None:
    """Ask about every unreviewed entry, and write the file after each answer.

    Raises:
        UsageError: nobody is there to be asked, or a status is given for no entry.

    """
    from claimcheck.baseline import reviewed

    if status or not sys.stdin.isatty():
        command = f"claimcheck baseline check --baseline {path}"
        msg = f"Which entry? Add --fingerprint FINGERPRINT; to see them all type: {command}"
        raise UsageError(msg)
    waiting = [entry for entry in entries.values() if entry.status == "unreviewed"]
    if waiting and reviewer is None:
        reviewer = click.prompt("Your name", default="", show_default=False, err=True)
    for number, entry in enumerate(waiting, start=1):
        key = _answer(entry, number, len(waiting))
        if key == "q":
            break
        chosen = _KEYS[key]
        if chosen:
            reason = click.prompt("Why", default="", show_default=False, err=True)
            entries = reviewed(entries, entry.fingerprint, chosen, reason=reason, reviewer=reviewer)
            write(path, entries)
    say(f"{path}: {counted(entries)}")


def _answer(entry: "BaselineEntry", number: int, total: int) -> str:
    """Show an entry and return the key that was pressed."""
    say(f"[{number} of {total}] {entry.about}")
    for cited in entry.articles:
        say(f"- {cited.source}: {cited.title or '(no title)'}")
    choice = click.Choice(list(_KEYS))
    asked = "(c)onfirmed, (f)alse positive, (e)xpected, (s)kip, (q)uit"
    return str(click.prompt(asked, type=choice, show_choices=False, err=True))
