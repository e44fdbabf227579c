"""Workflow commands for GitHub Actions: an annotation on the line of every contradiction.

GitHub Docs, "Workflow commands for GitHub Actions", setting an error or warning message.
"""

from collections.abc import Iterator

from claimcheck.models import Finding, Report
from claimcheck.report.place import Place, file_of, in_view, place_of
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView

_COMMANDS = {"hard": "error", "soft": "warning"}


def render(report: Report, options: RenderOptions) -> str:
    """Return one command a line, errors first: GitHub shows only the first ten of each kind.

    What the baseline knows is left out. A contradiction is shown in every new article that is part of it; where
    there is no archive, at the first sentence of each side.
    """
    view = ReportView(report)
    found = [finding for story in view.stories for finding in story.contradict]
    found.sort(key=lambda finding: finding.strength == "soft")
    lines = [line for finding in found for line in _annotations(finding, view, options)]
    lines += [
        command("warning", file_of(skipped.path, options), "claimcheck: not read", skipped.reason)
        for skipped in report.skipped
    ]
    lines += [
        command("warning", Place(""), "claimcheck: stale baseline entry", about)
        for about in options.stale.values()
    ]
    return "".join(line + "\n" for line in dict.fromkeys(lines))


def command(name: str, place: Place, title: str, message: str) -> str:
    """Return a workflow command, whatever stands in its parts."""
    parts = [f"file={_property(place.file)}"] if place.file else []
    if place.file and place.line:
        parts.append(f"line={place.line}")
    parts.append(f"title={_property(title)}")
    return f"::{name} {','.join(parts)}::{_data(message)}"


def _annotations(finding: Finding, view: ReportView, options: RenderOptions) -> Iterator[str]:
    if options.known_as(finding.fingerprint):
        return
    strength = finding.strength or "hard"
    topic = view.topic(finding)
    message = f"{topic}: {finding.explanation}" if topic else finding.explanation
    for evidence in in_view(finding, view, options):
        place = place_of(evidence, view, options)
        yield command(_COMMANDS[strength], place, f"claimcheck: {finding.kind}, {strength}", message)


def _data(text: str) -> str:
    """Return a message, escaped as the runner's own toolkit does."""
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Return the value of a property, escaped in the same way."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
