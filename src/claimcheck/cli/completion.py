"""`claimcheck completion`."""

import click

from claimcheck.cli.exits import Exit
from claimcheck.cli.options import debug_option
from claimcheck.cli.output import Stdout

HELP = """Print what makes a shell complete commands, options and formats.

\b
Examples:
  claimcheck completion bash >> ~/.bashrc
  claimcheck completion zsh >> ~/.zshrc
  claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish
"""


@click.command(help=HELP, short_help="Print what makes a shell complete commands.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@debug_option
def completion(shell: str) -> Exit:
    """Run `claimcheck completion` with click's options."""
    from click.shell_completion import get_completion_class

    from claimcheck.cli.app import app

    made = get_completion_class(shell)
    if made is None:  # click knows these three
        return Exit.FAULT
    # `source` of click's own bash class would start bash to ask for its version.
    script = made(app, {}, "claimcheck", "_CLAIMCHECK_COMPLETE")
    Stdout(machine=True).write(script.source_template % script.source_vars() + "\n")
    return Exit.DONE
