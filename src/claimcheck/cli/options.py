"""The options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, cast

import click

if TYPE_CHECKING:
    from claimcheck.settings import Settings

Command = TypeVar("Command", bound=Callable[..., Any])
Output = tuple[str, Path]
"""A format and the file that it goes to."""


def parse_jobs(_: click.Context, __: click.Parameter, value: str | None) -> int | Literal["auto"] | None:
    """Return a number of processes, or "auto"; None where none was given."""
    if value is None or value == "auto":
        return cast(Literal["auto"] | None, value)
    if value.isdecimal() and int(value) > 0:
        return int(value)
    msg = f"{value!r} is not a number of processes; write -j auto, or -j 2."
    raise click.BadParameter(msg)


def parse_outputs(formats: tuple[str, ...], values: tuple[str, ...]) -> tuple[Output, ...]:
    """Return the format and the path of each FORMAT:FILE."""
    outputs = []
    for value in values:
        name, colon, file = value.partition(":")
        if not colon or name not in formats:
            known = ", ".join(formats)
            example = f"{value}:FILE" if value in formats else f"{formats[-1]}:{value or 'FILE'}"
            msg = f"{value!r} does not begin with a format ({known}); write -o {example}"
            raise click.BadParameter(msg)
        if file in {"", "-"}:
            msg = f"{value!r} names no file; --format {name} chooses what goes to stdout."
            raise click.BadParameter(msg)
        outputs.append((name, Path(file)))
    return tuple(outputs)


class ReadingChoices(TypedDict):
    """The options of every command that reads articles."""

    format: str
    output: tuple[Output, ...]
    strict: bool
    max_chars: int | None
    model: str | None
    jobs: int | Literal["auto"] | None
    quiet: bool


def settings_of(chosen: ReadingChoices, *, fail_on: str | None = None) -> "Settings":
    """Return the settings that the options amount to; what was not given keeps its default."""
    from claimcheck.settings import Settings

    given = {
        "max_chars": chosen["max_chars"],
        "model": chosen["model"],
        "jobs": chosen["jobs"],
        "fail_on": fail_on,
    }
    return Settings.model_validate({key: value for key, value in given.items() if value is not None})


paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...")

quiet_option = click.option("--quiet", "-q", is_flag=True, help="Say nothing on stderr but errors.")

debug_option = click.option(
    "--debug", is_flag=True, expose_value=False, help="When claimcheck itself fails, show the traceback."
)

strict_option = click.option(
    "--strict",
    is_flag=True,
    help="Exit with 3 when any input could not be read, not only when all could not.",
)

model_option = click.option(
    "--model", metavar="NAME", help="Use another installed English spaCy model (en_core_web_…)."
)

fail_on_help = "Exit with 1 when there are contradictions: hard ones, hard or soft ones, or never."


def fail_on_option(default: str) -> Callable[[Command], Command]:
    """Return the option `--fail-on` with a command's own default."""
    return click.option(
        "--fail-on",
        type=click.Choice(["hard", "soft", "never"]),
        help=f"{fail_on_help} Default: {default}.",
    )


def reading_options(formats: tuple[str, ...]) -> Callable[[Command], Command]:
    """Return a decorator that adds the options of `ReadingChoices`, with the formats that a command has."""
    options = (
        click.option(
            "--format",
            type=click.Choice(formats),
            default=formats[0],
            show_default=True,
            help="What goes to stdout.",
        ),
        click.option(
            "--output",
            "-o",
            multiple=True,
            metavar="FORMAT:FILE",
            callback=lambda _, __, values: parse_outputs(formats, values),
            help="Write another format to a file as well; may be given several times.",
        ),
        strict_option,
        click.option(
            "--max-chars",
            type=click.IntRange(min=1),
            metavar="N",
            help="Skip articles longer than this many characters. Default: 200000.",
        ),
        model_option,
        click.option(
            "--jobs",
            "-j",
            callback=parse_jobs,
            metavar="N",
            help="How many processes read articles. Default: auto.",
        ),
        quiet_option,
        debug_option,
    )

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate
