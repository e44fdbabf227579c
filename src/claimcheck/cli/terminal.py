"""What goes to the terminal beside the report: messages and progress on stderr, its width, colours and links."""

import os
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from claimcheck.report import RenderOptions

if TYPE_CHECKING:
    from rich.progress import TaskID

Progress = Callable[[str, int, int | None], None]
"""Called with a stage's name, how many are done, and how many there are if that is known."""
PIPED_WIDTH = 80


def say(sentence: str) -> None:
    """Write one message to stderr, without whatever in it could steer a terminal."""
    from claimcheck.report.plain import clean

    click.echo(clean(sentence), err=True)


def wants_colour(stream: TextIO) -> bool:
    """Whether colours go to a stream: NO_COLOR says no, FORCE_COLOR yes, else a terminal that knows them."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def knows_links(stream: TextIO) -> bool:
    """Whether a stream is a terminal that opens hyperlinks; FORCE_HYPERLINK decides where it is set."""
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    if not stream.isatty() or not wants_colour(stream):
        return False
    known = tomllib.loads(files("claimcheck.cli").joinpath("terminals.toml").read_text("utf-8"))
    version = os.environ.get("VTE_VERSION", "")
    return (
        os.environ.get("TERM_PROGRAM") in known["programs"]
        or os.environ.get("TERM") in known["terms"]
        or any(os.environ.get(variable) for variable in known["variables"])
        or (version.isdecimal() and int(version) >= known["vte"])
    )


def stdout_options(options: RenderOptions | None = None) -> RenderOptions:
    """Return the options with width, colours and links of stdout; no terminal has 80 columns, or COLUMNS."""
    width = shutil.get_terminal_size((PIPED_WIDTH, 24)).columns
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        width = PIPED_WIDTH
    colour = wants_colour(sys.stdout)
    root = Path.cwd().as_posix() if colour and knows_links(sys.stdout) else ""
    return replace(options or RenderOptions(), width=width, colour=colour, root=root)


@contextmanager
def progress(*, quiet: bool, total: int | None = None) -> Iterator[Progress | None]:
    """Give a function that shows how far each stage is, on stderr; None where that is not a terminal.

    `total` is how many articles there are, where that is known and the stage itself does not say.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    from claimcheck.cli.rate import Rate

    columns = (
        TextColumn("{task.description:<8}"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True, no_color=not wants_colour(sys.stderr))
    with Bars(*columns, console=console, transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def show(stage: str, done: int, of: int | None) -> None:
            whole = of if of is not None or stage != "extract" else total
            if stage not in tasks:
                unit = "articles" if stage == "extract" else "stories"
                tasks[stage] = bars.add_task(stage, total=whole, unit=unit)
            bars.update(tasks[stage], completed=done, total=whole and max(whole, done))

        yield show
