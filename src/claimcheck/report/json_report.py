"""The report as JSON: the public contract, one object."""

from typing import Any

from pydantic import RootModel

from claimcheck.models import Report
from claimcheck.report.jsontext import to_json
from claimcheck.report.registry import RenderOptions


def render(report: Report, options: RenderOptions) -> str:
    """Return the report as one JSON object, keys in the order of the contract.

    Where a baseline was given, its key `baseline` says which findings are `known`, by fingerprint with their
    status, and which entries are `stale`.
    """
    if options.known is None:
        return to_json(report, indent=1) + "\n"
    found = {finding.fingerprint for finding in report.findings}
    known = {
        fingerprint: known.status for fingerprint, known in options.known.items() if fingerprint in found
    }
    whole: dict[str, Any] = {
        **report.model_dump(mode="json"),
        "baseline": {"known": known, "stale": list(options.stale)},
    }
    return to_json(RootModel[dict[str, Any]](whole), indent=1) + "\n"
