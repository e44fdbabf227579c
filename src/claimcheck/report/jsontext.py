"""JSON as claimcheck prints it, safe on a terminal and in line-based tools."""

import re

from pydantic import BaseModel

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def to_json(record: BaseModel, *, indent: int | None = None) -> str:
    r"""Return a record as JSON, keys in the order of its model, without a newline at its end.

    Characters are written as they are, except the control characters, line separators and direction marks
    beyond ASCII: those are written as `\uXXXX`, which reads back as the same text (RFC 8259, section 7) and
    can neither steer a terminal nor split a line.
    """
    return _UNSAFE.sub(_escape, record.model_dump_json(indent=indent))
