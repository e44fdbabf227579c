"""The JSON Schemas of what the commands print, generated from the models."""

from typing import Any

SCHEMAS = ("compare", "extract", "judge", "explain", "baseline")
"""The commands whose output, or file, has a schema."""


def json_schema(command: str) -> dict[str, Any]:
    """Return the schema (draft 2020-12) of a command's JSON: a report, or a line of the others."""
    from pydantic import TypeAdapter

    from claimcheck.baseline import BaselineEntry
    from claimcheck.models import SCHEMA_VERSION, Extraction, PairJudgement, Report
    from claimcheck.models.explanation import FindingExplanation, PairExplanation

    models: dict[str, Any] = {
        "compare": Report,
        "extract": Extraction,
        "judge": PairJudgement,
        "explain": PairExplanation | FindingExplanation,
        "baseline": BaselineEntry,
    }
    body = TypeAdapter(models[command]).json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"claimcheck {command}, schema_version {SCHEMA_VERSION}",
        **{key: value for key, value in body.items() if key != "title"},
    }
