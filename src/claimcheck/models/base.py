"""What all models share."""

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = "1.0"

Span = tuple[int, int]
"""A half-open range of Unicode code points in an article's text."""


class Model(BaseModel):
    """A frozen record.

    Unknown keys are ignored, so that a file written by a later minor version can be read.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")
