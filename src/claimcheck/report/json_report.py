"""The report as JSON: the public contract, one object."""

from claimcheck.models import Report
from claimcheck.report.jsontext import to_json
from claimcheck.report.registry import RenderOptions


def render(report: Report, options: RenderOptions) -> str:
    """Return the report as one JSON object, keys in the order of the contract."""
    del options  # the same bytes wherever they go
    return to_json(report, indent=1) + "\n"
