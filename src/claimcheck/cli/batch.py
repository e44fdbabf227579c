"""What `compare` and `check` share: run the line, write the report, say how it went."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.exits import Exit, exit_of, gates
from claimcheck.cli.options import Output
from claimcheck.cli.output import OutputFile, Stdout, check_writable
from claimcheck.cli.terminal import progress, say, stdout_options
from claimcheck.report import RenderOptions, render
from claimcheck.report.words import count

if TYPE_CHECKING:
    from claimcheck.models import Report
    from claimcheck.settings import Settings

SKIPPED_MOST = 5
"""How many unread inputs are named on stderr; the report names them all."""


def run_batch(
    paths: Sequence[str],
    settings: "Settings",
    *,
    against: Sequence[str] = (),
    chosen_format: str = "text",
    output: Sequence[Output] = (),
    strict: bool = False,
    quiet: bool = False,
) -> Exit:
    """Compare the articles, write the report to stdout and to the files, and return the exit code.

    `settings.fail_on` decides what gates; None gates nothing.
    """
    check_writable(path for _, path in output)
    from claimcheck import pipeline

    with progress(quiet=quiet) as show:
        report = pipeline.compare(paths, settings, against=against, progress=show, stdin=sys.stdin.buffer)
    fail_on = settings.fail_on or "never"
    code = exit_of(report, fail_on=fail_on, strict=strict)
    write_report(report, chosen_format, output)
    if not quiet:
        on_screen = chosen_format == "text" and sys.stdout.isatty()
        for sentence in told(report, code, fail_on, on_screen=on_screen):
            say(sentence)
    return code


def write_report(report: "Report", chosen_format: str, output: Sequence[tuple[str, Path]]) -> None:
    """Write the report to its files, in plain 80 columns, and to stdout."""
    for name, path in output:
        with OutputFile(path) as file:
            file.write(render(report, name, RenderOptions()))
    text = render(report, chosen_format, stdout_options())
    Stdout(machine=chosen_format != "text").write(text)


def told(report: "Report", code: Exit, fail_on: str, *, on_screen: bool) -> Iterator[str]:
    """Yield what stderr is told: what was not read, the counts, and why the exit code is not 0.

    Where the report is read on a terminal, only the last: the rest stands in it.
    """
    if not on_screen:
        for skipped in report.skipped[:SKIPPED_MOST]:
            yield f"not read: {skipped.path}: {skipped.reason}"
        if len(report.skipped) > SKIPPED_MOST:
            yield f"not read: {len(report.skipped) - SKIPPED_MOST} more; the report names them all."
        from claimcheck.report.text.tally import headline

        yield headline(report)
    if code is Exit.UNREAD:
        unread = "some input could not be read (--strict)" if report.articles else "nothing could be read"
        yield f"claimcheck: {unread}, so the exit code is {code:d}."
    elif code is Exit.FOUND:
        gating = sum(gates(finding, fail_on) for finding in report.findings)
        which = count(gating, "hard contradiction" if fail_on == "hard" else "contradiction")
        yield f"claimcheck: {which} (--fail-on {fail_on}), so the exit code is {code:d}."
