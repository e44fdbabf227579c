"""`claimcheck extract`."""

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Unpack

import click

from claimcheck.cli.exits import Exit, exit_of_reading
from claimcheck.cli.options import Output, ReadingChoices, configuration_of, paths_argument, reading_options
from claimcheck.cli.output import OutputFile, Sink, Stdout, check_writable
from claimcheck.cli.paths import inputs_of
from claimcheck.cli.terminal import progress, say, stdout_options
from claimcheck.report import EXTRACT_FORMATS, RenderOptions, render_extraction

if TYPE_CHECKING:
    from claimcheck.models import Extraction, Skipped
    from claimcheck.settings import Settings


HELP = """List what each article claims: who said what, when, and how many.

One entry an article, in the order in which they were given. compare reads the jsonl in place of the
articles, so that they need to be analysed only once.

\b
Examples:
  claimcheck extract ledger.txt
  claimcheck extract fire/ --format jsonl > fire.jsonl
  claimcheck compare fire.jsonl
"""


@click.command(help=HELP, short_help="List who said what, when, and how many.")
@paths_argument
@reading_options(tuple(EXTRACT_FORMATS))
def extract(paths: tuple[str, ...], **chosen: Unpack[ReadingChoices]) -> Exit:
    """Run `claimcheck extract` with click's options."""
    return run_extract(
        paths,
        configuration_of(chosen).settings,
        chosen_format=chosen["format"] or "text",
        output=chosen["output"],
        quiet=chosen["quiet"],
    )


def run_extract(
    paths: Sequence[str],
    settings: "Settings",
    *,
    chosen_format: str = "text",
    output: Sequence[Output] = (),
    quiet: bool = False,
) -> Exit:
    """Write every article's extraction as soon as it is there, and return the exit code."""
    check_writable(path for _, path in output)
    inputs = inputs_of(paths)
    from claimcheck import pipeline

    stdout = Stdout(machine=chosen_format != "text")
    with ExitStack() as stack:
        sinks: list[tuple[str, Sink, RenderOptions]] = [(chosen_format, stdout, stdout_options())]
        sinks += [(name, stack.enter_context(OutputFile(path)), RenderOptions()) for name, path in output]
        show = stack.enter_context(progress(quiet=quiet or sys.stdout.isatty(), total=inputs.total))
        found = pipeline.extract_all(inputs.paths, settings, progress=show, stdin=sys.stdin.buffer)
        read, skipped = _write_all(found, sinks, quiet=quiet, stop=lambda: stdout.closed and not output)
    if not quiet and not stdout.closed and not sys.stdout.isatty():
        say(f"{read:,} read, {skipped:,} not read")
    return Exit.DONE if stdout.closed else exit_of_reading(read, skipped, strict=settings.strict)


def _write_all(
    found: "Iterable[Extraction | Skipped]",
    sinks: Sequence[tuple[str, Sink, RenderOptions]],
    *,
    quiet: bool,
    stop: Callable[[], bool],
) -> tuple[int, int]:
    """Write each result to every sink; return how many articles were read and how many were not."""
    from claimcheck.models import Skipped

    read = skipped = 0
    for result in found:
        if isinstance(result, Skipped):
            skipped += 1
            if not quiet:
                say(f"not read: {result.path}: {result.reason}")
            continue
        read += 1
        for name, sink, options in sinks:
            sink.write(render_extraction(result, name, options))
        if stop():
            break
    return read, skipped
