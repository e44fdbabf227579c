"""`claimcheck schema`."""

import json

import click

from claimcheck.cli.exits import Exit
from claimcheck.cli.options import debug_option
from claimcheck.cli.output import Stdout
from claimcheck.report.schemas import SCHEMAS, json_schema

HELP = """Print the JSON Schema of what a command prints.

WHAT is the command: compare (the default; check prints the same); extract or judge (one line of theirs); explain;
baseline (one line of the file).

\b
Example:
  claimcheck schema compare > claimcheck-report.schema.json
"""


@click.command(help=HELP, short_help="Print the JSON Schema of what a command prints.")
@click.argument("what", type=click.Choice(SCHEMAS), default=SCHEMAS[0])
@debug_option
def schema(what: str) -> Exit:
    """Run `claimcheck schema` with click's options."""
    Stdout(machine=True).write(json.dumps(json_schema(what), indent=2, ensure_ascii=False) + "\n")
    return Exit.DONE
