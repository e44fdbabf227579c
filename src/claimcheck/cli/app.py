"""The command group, and how every fault becomes an exit code and a sentence."""

import sys
from collections.abc import Sequence

import click

from claimcheck.cli.baseline import baseline
from claimcheck.cli.check import check
from claimcheck.cli.compare import compare
from claimcheck.cli.completion import completion
from claimcheck.cli.config import config
from claimcheck.cli.exits import Exit
from claimcheck.cli.explain import explain
from claimcheck.cli.extract import extract
from claimcheck.cli.judge import judge
from claimcheck.cli.output import silence_stdout
from claimcheck.cli.schema import schema
from claimcheck.cli.terminal import say
from claimcheck.errors import ClaimcheckError, UnreadableInput

HELP = """Read several news articles and see where they agree and where they contradict each other.

For each story claimcheck shows what the sources tell differently - numbers, dates, quotes, who said it,
yes or no - with the sentences that prove it, and what they agree on, with how many independent sources.

\b
Begin with:
  claimcheck compare articles/            all articles in a folder
  claimcheck compare a.txt b.md c.json    or any files
"""


@click.group(help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="claimcheck-news", prog_name="claimcheck", message="%(prog)s %(version)s")
def app() -> None:
    """Hold the commands together."""


for _command in (compare, check, explain, baseline, extract, judge, config, schema, completion):
    app.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; nothing is raised."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return int(app.main(given, prog_name="claimcheck", standalone_mode=False) or Exit.DONE)
    except click.exceptions.NoArgsIsHelpError as wanted:
        click.echo(wanted.ctx.get_help() if wanted.ctx else HELP, err=True)
        path = wanted.ctx.command_path if wanted.ctx else "claimcheck"
        say(f"\n{path}: name one of these commands. For its help type: {path} COMMAND --help")
        return Exit.USAGE
    except click.UsageError as fault:
        say(_usage_sentence(fault))
        return Exit.USAGE
    except UnreadableInput as fault:
        say(f"claimcheck: {fault}")
        return Exit.UNREAD
    except ClaimcheckError as fault:
        say(f"claimcheck: {fault}")
        return Exit.USAGE
    except (KeyboardInterrupt, click.Abort):
        say("claimcheck: stopped.")
        return Exit.STOPPED
    except BrokenPipeError:
        silence_stdout()
        return Exit.DONE
    except Exception as fault:  # whatever is left is our own fault, and must not end with 1
        return _own_fault(fault, debug="--debug" in given)


def _usage_sentence(fault: click.UsageError) -> str:
    """Return click's message as one sentence that ends with what to type."""
    command = fault.ctx.command_path if fault.ctx else "claimcheck"
    message = fault.format_message().rstrip()
    end = "" if message.endswith((".", "?", "!")) else "."
    return f"{command}: {message}{end} For help type: {command} --help"


def _own_fault(fault: Exception, *, debug: bool) -> int:
    """Tell of a crash in one sentence, or with its traceback."""
    if debug:
        import traceback

        click.echo("".join(traceback.format_exception(fault)), err=True)
    again = (
        "please report it with the traceback above."
        if debug
        else "run the same command again with --debug for the traceback, and report it."
    )
    say(f"claimcheck: a fault of its own stopped it ({type(fault).__name__}: {fault}); {again}")
    return Exit.FAULT
