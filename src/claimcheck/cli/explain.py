"""`claimcheck explain`."""

import sys
from typing import TYPE_CHECKING, Unpack

import click

from claimcheck.cli.exits import Exit, exit_of_reading
from claimcheck.cli.options import InputChoices, configuration_of, input_options, paths_argument
from claimcheck.cli.output import Stdout
from claimcheck.cli.paths import inputs_of, typed
from claimcheck.cli.terminal import progress, say, stdout_options
from claimcheck.errors import UsageError
from claimcheck.report.registry import RenderOptions

if TYPE_CHECKING:
    from claimcheck.models.explanation import FindingExplanation, PairExplanation
    from claimcheck.pipeline import Batch
    from claimcheck.settings import Settings

HELP = """Explain a finding, or why two claims met or did not.

--finding takes the id or the fingerprint of a finding, or its beginning; compare --verbose shows them. It tells which
levels of the comparison were tried, why each did not decide, which one did, and how often that one is right.

--claims takes two claims: words as they stand in an article, a place such as ledger.md:6, or ids of claims. It
tells by which words one could find the other, how they align, and what the comparison says of them.

\b
Examples:
  claimcheck explain fire/ --finding 74c438f17a0c
  claimcheck explain fire/ --claims fire/ledger.md:6 fire/beacon.md:9
  claimcheck explain fire.jsonl --claims "claimed 15 lives" "Twelve people have died" --format json
"""


@click.command(help=HELP, short_help="Explain a finding, or why two claims met or did not.")
@paths_argument
@click.option("--finding", metavar="FINDING", help="Explain this finding.")
@click.option("--claims", nargs=2, metavar="A B", help="Explain why these two met or did not.")
@click.option(
    "--format",
    "chosen_format",
    type=click.Choice(("text", "json")),
    help="What goes to stdout. Default: text.",
)
@input_options()
def explain(
    paths: tuple[str, ...],
    finding: str | None,
    claims: tuple[str, str] | None,
    chosen_format: str | None,
    **chosen: Unpack[InputChoices],
) -> Exit:
    """Run `claimcheck explain` with click's options."""
    if (finding is None) == (claims is None):
        which = "either --finding or --claims, not both" if finding else "--finding FINDING or --claims A B"
        msg = f"What is to be explained? Give {which}, as in: claimcheck explain {typed(paths)} --claims A B"
        raise UsageError(msg)
    settings, quiet = configuration_of(chosen).settings, chosen["quiet"]
    batch = _read(paths, settings, quiet=quiet)
    code = exit_of_reading(len(batch.extractions), len(batch.skipped), strict=settings.strict)
    if batch.extractions:
        from claimcheck.explain import explain_finding, explain_pair

        told = explain_pair(batch, *claims) if claims else explain_finding(batch, finding or "")
        machine = chosen_format == "json"
        Stdout(machine=machine).write(_rendered(told, machine=machine, verbose=chosen["verbose"]))
    return code


def _read(paths: tuple[str, ...], settings: "Settings", *, quiet: bool) -> "Batch":
    """Return the articles with their stories, and say what could not be read.

    Raises:
        InputMissing: a path does not exist, or there is nothing to read.

    """
    inputs = inputs_of(paths)
    from claimcheck import pipeline

    with progress(quiet=quiet, total=inputs.total) as show:
        batch = pipeline.read_batch(inputs.paths, settings, progress=show, stdin=sys.stdin.buffer)
    for skipped in () if quiet else batch.skipped:
        say(f"not read: {skipped.path}: {skipped.reason}")
    return batch


def _rendered(told: "PairExplanation | FindingExplanation", *, machine: bool, verbose: bool) -> str:
    from claimcheck.models.explanation import PairExplanation
    from claimcheck.report.explanation_text import render_finding, render_pair
    from claimcheck.report.jsontext import to_json

    if machine:
        return to_json(told, indent=2) + "\n"
    options = stdout_options(RenderOptions(verbose=verbose))
    return render_pair(told, options) if isinstance(told, PairExplanation) else render_finding(told, options)
