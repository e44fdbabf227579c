"""JSON values as newsrooms, extractors and news APIs wrap articles, and rows of `claimcheck extract`."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from claimcheck.load.build import Draft, Loaded, build, unfit
from claimcheck.load.decode import clean
from claimcheck.load.place import Place
from claimcheck.load.record import Record
from claimcheck.load.rows import dangling
from claimcheck.load.tables import table
from claimcheck.models.article import Skipped
from claimcheck.models.base import SCHEMA_VERSION
from claimcheck.models.claim import Extraction

_WRAPPERS: list[str] = table("fields")["wrappers"]
_MAX_NESTING = 4
"""Containers within containers; real ones have two (a list of responses)."""


def from_data(value: Any, place: Place, reader: str, max_chars: int, depth: int = 0) -> Iterator[Loaded]:
    """Yield the articles in a decoded JSON value: a record, a row of `extract`, or a container of them."""
    if isinstance(value, list):
        yield from _members(value, place, reader, max_chars, depth)
    elif not isinstance(value, Mapping):
        yield Skipped(path=place.path, reason="It is not an object with the fields of an article.")
    elif _is_extraction(value):
        yield _extraction(value, place, max_chars)
    else:
        yield from _from_mapping(Record(value), value, place, reader, max_chars, depth)


def _from_mapping(
    record: Record, value: Mapping[str, Any], place: Place, reader: str, max_chars: int, depth: int
) -> Iterator[Loaded]:
    inner = None if record.has_text() else _unwrap(record, value, depth)
    if inner is not None:
        yield from from_data(inner, place, reader, max_chars, depth + 1)
        return
    body = record.body()
    if body is None:
        keys = clean(", ".join(sorted(map(str, value))[:6])) or "none"
        yield Skipped(path=place.path, reason=f"The object has no text field (its keys: {keys:.200}).")
        return
    yield build(Draft(body.text, place, reader, record, truncated=body.truncated), max_chars)


def _members(members: list[Any], place: Place, reader: str, max_chars: int, depth: int) -> Iterator[Loaded]:
    if not members:
        yield Skipped(path=place.path, reason="It holds no articles.")
    elif not any(_holds_text(member, depth) for member in members):
        # One fault, not one for each member: a file of settings is no list of broken articles.
        yield Skipped(path=place.path, reason="None of its members has a text field.")
    else:
        for number, member in enumerate(members, start=1):
            yield from from_data(member, place.row(number), reader, max_chars, depth + 1)


def _holds_text(value: Any, depth: int) -> bool:
    """Return whether a member is an article or a row of `extract`, or holds one within the nesting."""
    if depth >= _MAX_NESTING:
        return False
    if isinstance(value, list):
        return any(_holds_text(member, depth + 1) for member in value)
    if not isinstance(value, Mapping):
        return False
    record = Record(value)
    return record.body() is not None or _is_extraction(value) or _unwrap(record, value, depth + 1) is not None


def _unwrap(record: Record, value: Mapping[str, Any], depth: int) -> list[Any] | dict[str, Any] | None:
    """Return what a mapping without a text of its own wraps, None where it is no container."""
    for path in _WRAPPERS:
        inner = record.member(path)
        if isinstance(inner, list) and path == "@graph":
            # A page's graph also describes its site, its logo and its search box.
            return [node for node in inner if isinstance(node, Mapping) and Record(node).has_text()]
        if isinstance(inner, list) and any(_holds_text(member, depth) for member in inner):
            return inner
        if isinstance(inner, dict) and _holds_text(inner, depth):
            return inner
    versions = list(value.values())
    if versions and all(isinstance(version, Mapping) and Record(version).has_text() for version in versions):
        return versions
    return None


def _is_extraction(value: Mapping[str, Any]) -> bool:
    results = "attributions" in value or "claims" in value
    return results and "schema_version" in value and isinstance(value.get("article"), Mapping)


def _extraction(value: Mapping[str, Any], place: Place, max_chars: int) -> Extraction | Skipped:
    version = clean(str(value["schema_version"]))
    if version.split(".")[0] != SCHEMA_VERSION.split(".")[0]:
        reason = f"It was extracted in format {version:.20}, not {SCHEMA_VERSION}; extract it again."
        return Skipped(path=place.path, reason=reason)
    try:
        extraction = Extraction.model_validate(value)
    except (ValidationError, RecursionError) as error:
        where = _first_fault(error)
        return Skipped(path=place.path, reason=f"It is not a complete row of `claimcheck extract`{where}.")
    fault = unfit(extraction.article.text, max_chars)
    if fault is None and (place_of := dangling(extraction)):
        fault = f"It is no whole row of `claimcheck extract`: {place_of} points to what is not there."
    return Skipped(path=place.path, reason=fault) if fault else extraction


def _first_fault(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return ""
    fault = error.errors(include_input=False, include_url=False, include_context=False)[0]
    return f" ({'.'.join(map(str, fault['loc']))}: {fault['msg']})"
