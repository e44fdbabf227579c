"""What all models share."""

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = "1.0"

Span = tuple[int, int]
"""A half-open range of Unicode code points in an article's text."""


class Model(BaseModel):
    """A frozen record.

    Unknown keys are ignored, so that a file written by a later minor version can be read. All fields count as set,
    for `exclude_unset` too: a set of its own for every record would take half of a run's memory.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    def model_post_init(self, context: Any, /) -> None:
        """Share the set of the fields among all records of a model."""
        object.__setattr__(self, "__pydantic_fields_set__", _fields(type(self)))


@cache
def _fields(model: type[Model]) -> set[str]:
    return set(model.model_fields)
