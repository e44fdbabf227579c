"""SARIF 2.1.0, for code scanning: contradictions as results, hard as errors and soft as warnings.

OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, errata 01; section numbers are its own.
"""

from typing import Any

from pydantic import BaseModel, RootModel

from claimcheck.models import Evidence, Finding, Report
from claimcheck.report.jsontext import to_json
from claimcheck.report.place import Place, file_of, in_view, place_of
from claimcheck.report.plain import clean
from claimcheck.report.registry import Known, RenderOptions
from claimcheck.report.rules import rules
from claimcheck.report.view import ReportView, evidences

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "claimcheck/v1"
_LEVELS = {"hard": "error", "soft": "warning"}
_KINDS = tuple(rules())

Json = dict[str, Any]


def render(report: Report, options: RenderOptions) -> str:
    """Return a SARIF log with one run; agreements, changes and disputes are no results."""
    view = ReportView(report)
    found = [finding for story in view.stories for finding in story.contradict]
    run = {
        "tool": {"driver": _driver(report)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, options)],
        "results": [_result(finding, view, options) for finding in found],
    }
    log: BaseModel = RootModel[Json]({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})
    return to_json(log, indent=1) + "\n"


def _driver(report: Report) -> Json:
    """Return the tool and its rules, one for each kind (3.19)."""
    return {
        "name": report.tool.name,
        "semanticVersion": report.tool.version,
        "rules": [
            {
                "id": kind,
                "name": f"{kind.capitalize()}Contradiction",
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.about},
                "help": {
                    "text": f"{rule.about} {rule.help}",
                    "markdown": f"{rule.about}\n\n**What to do:** {rule.help}",
                },
                "defaultConfiguration": {"level": "error"},
                "properties": {"tags": ["news", kind]},
            }
            for kind, rule in rules().items()
        ],
    }


def _invocation(report: Report, options: RenderOptions) -> Json:
    """Return how the run went: what could not be read is a warning (3.20.21)."""
    invocation: Json = {"executionSuccessful": bool(report.articles)}
    if report.skipped:
        invocation["toolExecutionNotifications"] = [
            {
                "level": "warning",
                "message": {"text": clean(f"{skipped.path} was not read: {skipped.reason}")},
                "locations": [_location(file_of(skipped.path, options))],
            }
            for skipped in report.skipped
        ]
    return invocation


def _result(finding: Finding, view: ReportView, options: RenderOptions) -> Json:
    """Return a contradiction: where to look first, then every other sentence (3.27)."""
    shown = in_view(finding, view, options)
    values = {id(e): side.value for side in finding.sides for e in side.evidence}
    related = [evidence for evidence in evidences(finding) if evidence not in shown[:1]]
    result: Json = {
        "ruleId": finding.kind,
        "ruleIndex": _KINDS.index(finding.kind),
        "level": _LEVELS[finding.strength or "hard"],
        "message": {"text": clean(_message(finding, view))},
        "locations": [_location(place_of(e, view, options), e) for e in shown[:1]],
        "relatedLocations": [
            {
                "id": number,
                **_location(place_of(evidence, view, options), evidence),
                "message": {"text": clean(f"{view.source(evidence)}: {values[id(evidence)]}")},
            }
            for number, evidence in enumerate(related, start=1)
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {
            "strength": finding.strength,
            "level": finding.level,
            "confidence": finding.confidence,
            "band": finding.band,
        },
    }
    known = options.known_as(finding.fingerprint)
    if options.known is not None:
        result["baselineState"] = "unchanged" if known else "new"
    if known:
        result["suppressions"] = [_suppression(known)]
    return result


def _message(finding: Finding, view: ReportView) -> str:
    """Return the explanation, led by what it is about."""
    topic = view.topic(finding)
    return f"{topic}: {finding.explanation}" if topic else finding.explanation or rules()[finding.kind].title


def _location(place: Place, evidence: Evidence | None = None) -> Json:
    """Return a place in a file; relative files from the root of the sources (3.4.4)."""
    artifact: Json = {"uri": place.uri}
    if not place.uri.startswith("file:"):
        artifact["uriBaseId"] = "%SRCROOT%"
    physical: Json = {"artifactLocation": artifact}
    if place.line:
        physical["region"] = {"startLine": place.line}
        if evidence:
            physical["region"]["snippet"] = {"text": clean(evidence.text)}
    return {"physicalLocation": physical}


def _suppression(known: Known) -> Json:
    """Return why a result does not gate (3.35)."""
    by = f" ({known.reviewer})" if known.reviewer else ""
    return {
        "kind": "external",
        "status": "underReview" if known.status == "unreviewed" else "accepted",
        "justification": clean(f"In the baseline as {known.status}{by}. {known.reason}"),
    }
