"""What goes to the terminal beside the report: messages and progress on stderr, its width and colours."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


def stdout_options() -> RenderOptions:
    """Return the width and colours of stdout; without a terminal 80 columns, or what COLUMNS says."""
    width = shutil.get_terminal_size((PIPED_WIDTH, 24)).columns
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        width = PIPED_WIDTH
    return RenderOptions(width=width, colour=wants_colour(sys.stdout))


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress | None]:
    """Give a function that shows how far each stage is, on stderr; None where that is not a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def show(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield show
