"""What stderr is told after a run."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.cli.exits import Exit, gating
from claimcheck.cli.paths import typed
from claimcheck.report.words import count

if TYPE_CHECKING:
    from claimcheck.baseline import Comparison
    from claimcheck.cli.batch import Request
    from claimcheck.cli.configuration import Configuration
    from claimcheck.models import Report

SKIPPED_MOST = 5
"""How many unread inputs are named; the report names them all."""


def told(
    report: "Report",
    code: Exit,
    request: "Request",
    baseline: "Comparison | None",
    configuration: "Configuration",
) -> Iterator[str]:
    """Yield what was not read, the counts, what the baseline knows, and why the exit code is not 0.

    Where the report is read on a terminal, only the last two: the rest stands in it.
    """
    if request.verbose:
        for key, origin in sorted(configuration.origins.items()):
            yield f"setting: {key} = {getattr(configuration.settings, key)!r} ({origin})"
    if not (request.format == "text" and sys.stdout.isatty()):
        yield from _unread(report, SKIPPED_MOST if not request.verbose else len(report.skipped))
        from claimcheck.report.text.tally import headline

        yield headline(report)
    if baseline is not None:
        yield _of_baseline(baseline)
        for fingerprint, entry in baseline.stale.items():
            yield f"stale: {fingerprint}: {entry.about}"
    yield from _why(report, code, request, baseline)


def _unread(report: "Report", most: int) -> Iterator[str]:
    for skipped in report.skipped[:most]:
        yield f"not read: {skipped.path}: {skipped.reason}"
    if len(report.skipped) > most:
        yield f"not read: {len(report.skipped) - most} more; the report names them all."


def _of_baseline(baseline: "Comparison") -> str:
    """Return the counts: "baseline: 3 known (2 unreviewed) · 1 new · 1 stale"."""
    known = f"{len(baseline.known):,} known"
    if baseline.unreviewed:
        known += f" ({baseline.unreviewed:,} unreviewed)"
    return f"baseline: {known} · {len(baseline.new):,} new · {len(baseline.stale):,} stale"


def _why(report: "Report", code: Exit, request: "Request", baseline: "Comparison | None") -> Iterator[str]:
    """Yield the sentence that explains an exit code other than 0."""
    if code is Exit.UNREAD:
        unread = "some input could not be read (--strict)" if report.articles else "nothing could be read"
        yield f"claimcheck: {unread}, so the exit code is {code:d}."
    if code is not Exit.FOUND:
        return
    known = baseline.known.keys() if baseline else ()
    found = len(gating(report, request.fail_on, known))
    reasons = []
    if found:
        new = "new " if baseline else ""
        which = count(
            found, f"{new}hard contradiction" if request.fail_on == "hard" else f"{new}contradiction"
        )
        reasons.append(f"{which} (--fail-on {request.fail_on})")
    if request.fail_on_stale and baseline and baseline.stale:
        reasons.append(f"{count(len(baseline.stale), 'stale entry', 'stale entries')} (--fail-on-stale)")
    hint = ""
    if baseline and request.baseline:
        read = typed(request.paths, request.against)
        hint = f" To accept this type: claimcheck baseline update {read} --baseline {request.baseline}"
    yield f"claimcheck: {' and '.join(reasons)}, so the exit code is {code:d}.{hint}"
