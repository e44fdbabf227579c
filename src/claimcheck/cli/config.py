"""`claimcheck config`."""

import json
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli.exits import Exit
from claimcheck.cli.options import debug_option
from claimcheck.cli.output import Stdout

if TYPE_CHECKING:
    from claimcheck.cli.configuration import Configuration

HELP = """Show every setting, its value and where it comes from.

Settings stand in claimcheck.toml or in the table [tool.claimcheck] of pyproject.toml, the nearest one from the
working folder upwards; in environment variables, CLAIMCHECK_ before the name; and in options. The later wins.
What is printed is a valid claimcheck.toml.

\b
Examples:
  claimcheck config
  CLAIMCHECK_FAIL_ON=soft claimcheck config --format json
"""


@click.command(help=HELP, short_help="Show every setting and where it comes from.")
@click.option(
    "--format",
    type=click.Choice(["text", "json"]),
    default="text",
    help="What goes to stdout. Default: text.",
)
@debug_option
def config(format: str) -> Exit:  # noqa: A002 - the option's name
    """Run `claimcheck config` with click's options."""
    from claimcheck.cli.configuration import configured

    configuration = configured({})
    Stdout(machine=True).write(as_json(configuration) if format == "json" else as_toml(configuration))
    return Exit.DONE


def as_toml(configuration: "Configuration") -> str:
    """Return the settings as claimcheck.toml, each with what it means and where it comes from."""
    lines = []
    for name, field in type(configuration.settings).model_fields.items():
        value = getattr(configuration.settings, name)
        origin = configuration.origins.get(name, "default")
        lines.append(f"# {' '.join((field.description or '').split())}")
        lines.append(f"# {name} is not set" if value is None else f"{name} = {_toml(value)}  # {origin}")
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"


def as_json(configuration: "Configuration") -> str:
    """Return name -> value and origin, as JSON."""
    values = configuration.settings.model_dump(mode="json")
    rows = {
        name: {"value": value, "from": configuration.origins.get(name, "default")}
        for name, value in values.items()
    }
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def _toml(value: Any) -> str:
    """Return a value as TOML: its strings, numbers, booleans and arrays are those of JSON."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key, ensure_ascii=False)} = {_toml(item)}" for key, item in value.items())
        return "{ " + ", ".join(pairs) + " }" if value else "{}"
    return json.dumps(value, ensure_ascii=False)
