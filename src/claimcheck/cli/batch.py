"""What `compare` and `check` share: run the line, write the report, say how it went."""

import io
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.exits import Exit, exit_of
from claimcheck.cli.options import Output
from claimcheck.cli.output import OutputFile, Stdout, check_writable
from claimcheck.cli.paths import Inputs, inputs_of
from claimcheck.cli.run import compared
from claimcheck.cli.terminal import say, stdout_options
from claimcheck.cli.texts import texts_of
from claimcheck.cli.told import told
from claimcheck.report import RenderOptions, render

if TYPE_CHECKING:
    from claimcheck.baseline import BaselineEntry, Comparison
    from claimcheck.cli.configuration import Configuration
    from claimcheck.models import Report
    from claimcheck.report.select import Selection

WITH_TEXTS = ("html",)
"""Formats that show the articles."""


@dataclass(frozen=True)
class Request:
    """What was asked for beside the settings."""

    paths: Sequence[str]
    format: str
    output: Sequence[Output] = ()
    against: Sequence[str] = ()
    baseline: Path | None = None
    fail_on: str = "never"
    fail_on_stale: bool = False
    with_text: bool = False
    quiet: bool = False
    verbose: bool = False


def run_batch(request: Request, configuration: "Configuration", selection: "Selection") -> Exit:
    """Compare the articles, write the report to stdout and to the files, and return the exit code.

    Raises:
        UsageError: a path is missing, the baseline cannot be read, or a file cannot be written.

    """
    from claimcheck.report.select import limited, selected

    check_writable(path for _, path in request.output)
    inputs = inputs_of(request.paths, request.against)
    entries = _baseline(request.baseline)
    stdin = _stdin(request)
    settings = configuration.settings
    run = compared(inputs, settings, quiet=request.quiet, stdin=stdin)
    baseline = _held_against(entries, run.whole, run.shown)
    report = selected(run.shown, selection)
    known = baseline.known if baseline else {}
    code = exit_of(
        report,
        fail_on=request.fail_on,
        strict=settings.strict,
        known=known.keys(),
        stale=bool(request.fail_on_stale and baseline and baseline.stale),
    )
    options = _options(request, inputs, run.shown, baseline)
    texts = _texts(request, report, inputs, configuration, stdin)
    write_report(limited(report, selection.limit), request, options, texts)
    if not request.quiet:
        if selection.limit is not None and selection.limit < len(report.findings):
            say(f"shown: {selection.limit:,} of {len(report.findings):,} findings (--limit)")
        for sentence in told(report, code, request, baseline, configuration):
            say(sentence)
    return code


def _baseline(path: Path | None) -> "dict[str, BaselineEntry] | None":
    """Return the baseline's entries; None without one."""
    if path is None:
        return None
    from claimcheck.baseline import read_baseline

    return read_baseline(path)


def _held_against(
    entries: "dict[str, BaselineEntry] | None", whole: "Report", shown: "Report"
) -> "Comparison | None":
    """Return what the baseline says of the run; None without one."""
    if entries is None:
        return None
    from claimcheck.baseline import against_report

    return against_report(entries, whole, shown)


def _stdin(request: Request) -> io.BytesIO | None:
    """Return what standard input holds, where it has to be read twice; else None."""
    if "-" in request.paths and _formats_with_texts(request):
        return io.BytesIO(sys.stdin.buffer.read())
    return None


def _formats_with_texts(request: Request) -> set[str]:
    wanted = {request.format, *(name for name, _ in request.output)}
    return wanted & {*WITH_TEXTS, *(("json",) if request.with_text else ())}


def _texts(
    request: Request,
    report: "Report",
    inputs: Inputs,
    configuration: "Configuration",
    stdin: io.BytesIO | None,
) -> Mapping[str, Mapping[str, str]]:
    """Return format -> article id -> text, for the formats that want texts."""
    formats = _formats_with_texts(request)
    if not formats:
        return {}
    if stdin:
        stdin.seek(0)
    texts = texts_of(report, inputs, configuration.settings, stdin)
    return dict.fromkeys(formats, texts)


def _options(
    request: Request, inputs: Inputs, report: "Report", baseline: "Comparison | None"
) -> RenderOptions:
    """Return what the renderers are told about the run."""
    from claimcheck.report.registry import Known

    new = (article.path for article in report.articles if inputs.is_new(article.path))
    return RenderOptions(
        verbose=request.verbose,
        files=inputs.files,
        new=frozenset(new if request.against else ()),
        known={
            fingerprint: Known(entry.status, entry.reason, entry.reviewer)
            for fingerprint, entry in baseline.known.items()
        }
        if baseline
        else None,
        stale={key: entry.about for key, entry in baseline.stale.items()} if baseline else {},
        fail_on=request.fail_on,
    )


def write_report(
    report: "Report", request: Request, options: RenderOptions, texts: Mapping[str, Mapping[str, str]]
) -> None:
    """Write the report to its files, in plain 80 columns, and to stdout."""
    for name, path in request.output:
        with OutputFile(path) as file:
            file.write(render(report, name, replace(options, texts=texts.get(name))))
    text = render(report, request.format, stdout_options(replace(options, texts=texts.get(request.format))))
    Stdout(machine=request.format != "text").write(text)
