"""The metadata that may open a Markdown or text file: YAML between `---` lines, TOML between `+++` lines."""

import re
import tomllib
from datetime import date, datetime
from typing import Any, NamedTuple

import yaml

_OPENS = re.compile(r"\A(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_MAX_BLOCK = 1 << 15
"""A longer block is not metadata, and reading YAML takes time."""
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}?)\s*:\s+(?P<value>\S.*)", re.ASCII)
_NEWLINE = re.compile(r"\r\n|\n|\r")


class FrontMatter(NamedTuple):
    """The metadata of a file, and where its text starts."""

    fields: dict[str, Any]
    start: int
    """Index of the first character behind the line that closes the block; 0 without a block."""
    first_line: int
    """The line of the file that this character stands on, from 1."""


NONE = FrontMatter({}, 0, 1)


def split(text: str) -> FrontMatter:
    """Return the front matter of a text; a text without, or with a block that is no metadata, has none.

    YAML that is not valid (`title: Airport strike: what now`) is read line by line as `key: value`.
    """
    opening = _OPENS.match(text)
    if not opening:
        return NONE
    fence = re.escape(opening["fence"])
    closing = re.compile(rf"^{fence}[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE).search(
        text[: _MAX_BLOCK + len(fence)].replace("\r", "\n"), opening.end()
    )
    if not closing:
        return NONE
    end = closing.end() + (text[closing.end() - 1 : closing.end() + 1] == "\r\n")
    block = text[opening.end() : closing.start()]
    fields = _toml(block) if opening["fence"] == "+++" else _yaml(block)
    if fields is None:
        return NONE
    return FrontMatter(fields, end, 1 + len(_NEWLINE.findall(text[:end])))


def _yaml(block: str) -> dict[str, Any] | None:
    if not block.strip():
        return {}
    try:
        # BaseLoader builds strings, lists and mappings only: a date stays as it is written.
        fields = yaml.BaseLoader(block).get_single_data()
    except (yaml.YAMLError, ValueError, RecursionError):
        return _pairs(block)
    return fields if isinstance(fields, dict) else None


def _toml(block: str) -> dict[str, Any] | None:
    try:
        fields = tomllib.loads(_NEWLINE.sub("\n", block))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    return {
        key: value.isoformat() if isinstance(value, date | datetime) else value
        for key, value in fields.items()
    }


def _pairs(block: str) -> dict[str, Any] | None:
    found = [match for line in _NEWLINE.split(block) if (match := _PAIR.fullmatch(line.strip()))]
    fields = {match["key"]: match["value"].strip(" \"'") for match in found}
    return fields or None
