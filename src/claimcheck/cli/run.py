"""One run of the line over the user's paths."""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from claimcheck.cli.paths import Inputs
from claimcheck.cli.terminal import progress
from claimcheck.errors import InputMissing

if TYPE_CHECKING:
    from claimcheck.models import Report
    from claimcheck.settings import Settings


@dataclass(frozen=True)
class Run:
    """What came of it."""

    whole: "Report"
    """Over all articles, the archive's too."""
    shown: "Report"
    """What involves a new article; without an archive the same."""


def compared(
    inputs: Inputs, settings: "Settings", *, quiet: bool = False, stdin: BinaryIO | None = None
) -> Run:
    """Return what the articles agree and contradict each other on.

    The archive goes through the line with the new articles, and what does not involve a new one is left out
    afterwards, because a baseline has to know about all articles of the run.

    Raises:
        InputMissing: there is nothing to read among the new articles.

    """
    from claimcheck import pipeline
    from claimcheck.report.involving import involving

    with progress(quiet=quiet, total=inputs.total) as show:
        paths = [*inputs.paths, *inputs.against]
        whole = pipeline.compare(paths, settings, progress=show, stdin=stdin or sys.stdin.buffer)
    if not inputs.against:
        return Run(whole, whole)
    new = {article.path for article in whole.articles if inputs.is_new(article.path)}
    if not new and not any(inputs.is_new(skipped.path) for skipped in whole.skipped):
        msg = f"There is nothing to read in {', '.join(inputs.paths)}; name files or folders that hold new articles."
        raise InputMissing(msg)
    return Run(whole, involving(whole, new))
