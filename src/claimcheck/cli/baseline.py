"""`claimcheck baseline`: the commands that keep the file of known contradictions."""

import click

from claimcheck.cli.baseline_check import check
from claimcheck.cli.baseline_review import review
from claimcheck.cli.baseline_update import update

HELP = """Keep the file of known contradictions, which do not make check fail.

\b
Examples:
  claimcheck baseline update articles/ --baseline known.jsonl
  claimcheck baseline review --baseline known.jsonl
  claimcheck check new/ --baseline known.jsonl
"""


@click.group(help=HELP, short_help="Keep the file of known contradictions.")
def baseline() -> None:
    """Hold the commands together."""


for _command in (update, check, review):
    baseline.add_command(_command)
