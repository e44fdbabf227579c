"""The options of the commands that print a report: which findings, and with what."""

from collections.abc import Callable

import click

from claimcheck.cli.options import Command, Output, ReadingChoices, reading_options, together
from claimcheck.report.registry import FORMATS

KINDS = ("number", "date", "quote", "attribution", "polarity", "entity", "event")
"""As models.report.Kind has them; written out because the help must not load the models."""

__all__ = ["KINDS", "Output", "ReportChoices", "report_options"]


class ReportChoices(ReadingChoices):
    """The options of `compare` and `check`."""

    kind: tuple[str, ...]
    source: tuple[str, ...]
    since: str | None
    limit: int | None
    with_text: bool


def parse_day(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Return a day as `YYYY-MM-DD`; None where none was given."""
    if value is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        msg = f"{value!r} is not a day; write it as in --since 2024-05-14."
        raise click.BadParameter(msg) from None


def parse_kinds(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the kinds; several may stand in one value, with commas between them."""
    kinds = [kind.strip() for value in values for kind in value.split(",") if kind.strip()]
    for kind in kinds:
        if kind not in KINDS:
            msg = f"{kind!r} is not a kind; the kinds are {', '.join(KINDS)}."
            raise click.BadParameter(msg)
    return tuple(kinds)


def report_options() -> Callable[[Command], Command]:
    """Return a decorator that adds the options of `ReportChoices`."""
    return together(
        reading_options(tuple(FORMATS)),
        click.option(
            "--kind",
            multiple=True,
            metavar="KIND",
            callback=parse_kinds,
            shell_complete=lambda _, __, incomplete: [kind for kind in KINDS if kind.startswith(incomplete)],
            help=f"Only findings of this kind: {', '.join(KINDS)}. May be repeated.",
        ),
        click.option(
            "--source",
            multiple=True,
            metavar="OUTLET",
            help="Only findings that cite this outlet. May be repeated.",
        ),
        click.option(
            "--since",
            metavar="YYYY-MM-DD",
            callback=parse_day,
            help="Only findings that cite an article published on this day or later.",
        ),
        click.option(
            "--limit",
            type=click.IntRange(min=0),
            metavar="N",
            help="Show at most this many findings, hard contradictions first; those left out gate all the same.",
        ),
        click.option("--with-text", is_flag=True, help="Put the articles' texts into the json."),
    )
