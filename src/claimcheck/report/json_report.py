"""The report as JSON: the public contract, one object."""

from typing import Any

from pydantic import RootModel

from claimcheck.models import Report
from claimcheck.report.jsontext import to_json
from claimcheck.report.registry import RenderOptions


def render(report: Report, options: RenderOptions) -> str:
    """Return the report as one JSON object, keys in the order of the contract.

    With `options.texts` every article has its `text`. Where a baseline was given, the key `baseline` says which
    findings are `known`, by fingerprint with their status, and which entries are `stale`.
    """
    if options.known is None and options.texts is None:
        return to_json(report, indent=1) + "\n"
    whole: dict[str, Any] = report.model_dump(mode="json")
    if options.texts is not None:
        for article in whole["articles"]:
            article["text"] = options.texts.get(article["id"])
    if options.known is not None:
        found = {finding.fingerprint for finding in report.findings}
        known = {key: known.status for key, known in options.known.items() if key in found}
        whole["baseline"] = {"known": known, "stale": list(options.stale)}
    return to_json(RootModel[dict[str, Any]](whole), indent=1) + "\n"
