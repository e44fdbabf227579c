"""The options that several commands share, and what they amount to."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, cast

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from claimcheck.cli.configuration import Configuration

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
            ending = Path(value).suffix.removeprefix(".")
            guess = ending if ending in formats else formats[1]
            example = f"{value}:FILE" if value in formats else f"{guess}:{value or 'FILE'}"
            msg = f"{value!r} does not begin with a format ({known}); write -o {example}"
            raise click.BadParameter(msg)
        if file in {"", "-"}:
            msg = f"{value!r} names no file; --format {name} chooses what goes to stdout."
            raise click.BadParameter(msg)
        outputs.append((name, Path(file)))
    return tuple(outputs)


class InputChoices(TypedDict):
    """The options of every command that reads articles."""

    strict: bool | None
    max_chars: int | None
    model: str | None
    jobs: int | Literal["auto"] | None
    quiet: bool
    verbose: bool


class ReadingChoices(InputChoices):
    """The same, for those that print what they find in several formats."""

    format: str | None
    output: tuple[Output, ...]


def configuration_of(chosen: InputChoices, **flags: Any) -> "Configuration":
    """Return the settings that defaults, settings file, environment and options amount to.

    Raises:
        UsageError: a setting is not known or not allowed.

    """
    from claimcheck.cli.configuration import configured

    names = ("max_chars", "model", "jobs", "strict")
    given = {name: value for name, value in chosen.items() if name in names}
    return configured({**given, **flags})


def _complete_output(formats: tuple[str, ...], incomplete: str) -> list["CompletionItem"]:
    """Complete the format before the colon; files are left to the shell."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(f"{name}:") for name in formats if f"{name}:".startswith(incomplete)]


paths_argument = click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(allow_dash=True)
)

quiet_option = click.option("--quiet", "-q", is_flag=True, help="Say nothing on stderr but errors.")

verbose_option = click.option(
    "--verbose", "-v", is_flag=True, help="Leave nothing out for brevity, and say where settings come from."
)

debug_option = click.option(
    "--debug", is_flag=True, expose_value=False, help="When claimcheck itself fails, show the traceback."
)

strict_option = click.option(
    "--strict/--no-strict",
    default=None,
    help="Exit with 3 when any input could not be read, not only when all could not.",
)

model_option = click.option(
    "--model", metavar="NAME", help="Use another installed English spaCy model (en_core_web_…)."
)

against_option = click.option(
    "--against",
    multiple=True,
    metavar="ARCHIVE",
    type=click.Path(),
    help="Read these earlier articles too, and report only what involves a new one. May be repeated.",
)

baseline_option = click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(),
    help="The file of known contradictions, which do not gate.",
)


def fail_on_option(default: str) -> Callable[[Command], Command]:
    """Return the option `--fail-on` with a command's own default."""
    return click.option(
        "--fail-on",
        type=click.Choice(["hard", "soft", "never"]),
        help=f"Exit with 1 when there are contradictions: hard ones, hard or soft ones, or never. Default: {default}.",
    )


def reading_options(formats: tuple[str, ...]) -> Callable[[Command], Command]:
    """Return a decorator that adds the options of `ReadingChoices`, with the formats that a command has."""
    return together(
        click.option(
            "--format",
            type=click.Choice(formats),
            help=f"What goes to stdout. Default: {formats[0]}.",
        ),
        click.option(
            "--output",
            "-o",
            multiple=True,
            metavar="FORMAT:FILE",
            callback=lambda _, __, values: parse_outputs(formats, values),
            shell_complete=lambda _, __, incomplete: _complete_output(formats, incomplete),
            help="Write another format to a file as well; may be given several times.",
        ),
        input_options(),
    )


def input_options() -> Callable[[Command], Command]:
    """Return a decorator that adds the options of `InputChoices`."""
    return together(
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
        verbose_option,
        debug_option,
    )


def together(*options: Callable[[Any], Any]) -> Callable[[Command], Command]:
    """Return a decorator that adds options in the order in which they are given."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate
