"""One article's extraction as one line of JSON, which `compare` reads in place of the article."""

from claimcheck.models import Extraction
from claimcheck.report.jsontext import to_json
from claimcheck.report.registry import RenderOptions


def render(extraction: Extraction, options: RenderOptions) -> str:
    """Return the extraction as one JSON object on one line."""
    del options  # the same bytes wherever they go
    return to_json(extraction) + "\n"
