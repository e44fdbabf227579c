"""`claimcheck compare`."""

from typing import Unpack

import click

from claimcheck.cli.batch import Request, run_batch
from claimcheck.cli.exits import Exit
from claimcheck.cli.options import configuration_of, fail_on_option, paths_argument
from claimcheck.cli.report_options import ReportChoices, report_options

HELP = """Show where articles agree and where they contradict each other.

PATH is an article (.txt, .md, .json, .jsonl, .csv), a folder of them, a pattern like 'new/*.md', or - for
standard input. Which articles tell the same event is found out; give as many stories at once as you like.

\b
Examples:
  claimcheck compare fire/
  claimcheck compare ledger.txt courier.md beacon.json
  claimcheck compare fire/ --format json -o html:report.html > report.json
  claimcheck compare fire/ --kind number,date --source Courier
"""


@click.command(help=HELP, short_help="Show where articles agree and contradict each other.")
@paths_argument
@fail_on_option("never")
@report_options()
def compare(paths: tuple[str, ...], fail_on: str | None, **chosen: Unpack[ReportChoices]) -> Exit:
    """Run `claimcheck compare` with click's options."""
    from claimcheck.report.select import Selection

    configuration = configuration_of(chosen, format=chosen["format"])
    request = Request(
        paths,
        format=configuration.settings.format or "text",
        output=chosen["output"],
        fail_on=fail_on or "never",
        with_text=chosen["with_text"],
        quiet=chosen["quiet"],
        verbose=chosen["verbose"],
    )
    selection = Selection(chosen["kind"], chosen["source"], chosen["since"], chosen["limit"])
    return run_batch(request, configuration, selection)
