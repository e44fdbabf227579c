"""`claimcheck check`."""

from pathlib import Path
from typing import Unpack

import click

from claimcheck.cli.batch import Request, run_batch
from claimcheck.cli.exits import Exit
from claimcheck.cli.options import (
    against_option,
    baseline_option,
    configuration_of,
    fail_on_option,
    paths_argument,
)
from claimcheck.cli.report_options import ReportChoices, report_options

HELP = """Check new articles, and fail when they contradict: for CI and cron.

The same as compare, but hard contradictions end it with exit code 1. Those that the baseline knows do not:
claimcheck baseline update writes it.

\b
Examples:
  claimcheck check new/
  claimcheck check new/ --against archive/ --fail-on soft -o json:report.json
  claimcheck check new/ --baseline known.jsonl --fail-on-stale --format github
"""


@click.command(help=HELP, short_help="Fail when new articles contradict: for CI and cron.")
@paths_argument
@against_option
@baseline_option
@fail_on_option("hard")
@click.option(
    "--fail-on-stale/--no-fail-on-stale",
    default=None,
    help="Exit with 1 when an entry of the baseline is no longer found although all its articles were read.",
)
@report_options()
def check(
    paths: tuple[str, ...],
    against: tuple[str, ...],
    baseline: str | None,
    fail_on: str | None,
    fail_on_stale: bool | None,
    **chosen: Unpack[ReportChoices],
) -> Exit:
    """Run `claimcheck check` with click's options."""
    from claimcheck.report.select import Selection

    configuration = configuration_of(
        chosen,
        format=chosen["format"],
        against=against or None,
        baseline=baseline,
        fail_on=fail_on,
        fail_on_stale=fail_on_stale,
    )
    settings = configuration.settings
    request = Request(
        paths,
        format=settings.format or "text",
        output=chosen["output"],
        against=settings.against,
        baseline=Path(settings.baseline) if settings.baseline else None,
        fail_on=settings.fail_on or "hard",
        fail_on_stale=settings.fail_on_stale,
        with_text=chosen["with_text"],
        quiet=chosen["quiet"],
        verbose=chosen["verbose"],
    )
    selection = Selection(chosen["kind"], chosen["source"], chosen["since"], chosen["limit"])
    return run_batch(request, configuration, selection)
