"""The baseline on disk: JSON Lines, sorted by fingerprint, so that two branches merge line by line."""

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from claimcheck.baseline.entry import BaselineEntry
from claimcheck.errors import InputMissing, UsageError
from claimcheck.models.base import SCHEMA_VERSION
from claimcheck.report.jsontext import to_json

Baseline = Mapping[str, BaselineEntry]
"""Fingerprint -> entry, sorted by fingerprint."""


def read_baseline(path: Path, *, missing_ok: bool = False) -> dict[str, BaselineEntry]:
    """Return the entries of a file; of two with one fingerprint, as a merge leaves them, the reviewed one.

    Raises:
        InputMissing: there is no such file, and it must be there.
        UsageError: it cannot be read, or a line is no entry.

    """
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        if missing_ok:
            return {}
        msg = f"The baseline {path} does not exist; make it with: claimcheck baseline update PATH --baseline {path}"
        raise InputMissing(msg) from None
    except (OSError, UnicodeDecodeError) as fault:
        reason = (fault.strerror or str(fault)).lower() if isinstance(fault, OSError) else "it is not UTF-8"
        msg = f"The baseline {path} cannot be read ({reason}); name another with --baseline FILE."
        raise UsageError(msg) from fault
    entries: dict[str, BaselineEntry] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            entry = _entry(line, path, number)
            other = entries.get(entry.fingerprint)
            if other is None or other.status == "unreviewed":
                entries[entry.fingerprint] = entry
    return dict(sorted(entries.items()))


def dumped(entries: Baseline) -> str:
    """Return the text of the file: one entry a line, sorted by fingerprint."""
    return "".join(f"{to_json(entry)}\n" for _, entry in sorted(entries.items()))


def _entry(line: str, path: Path, number: int) -> BaselineEntry:
    """Return the entry of a line.

    Raises:
        UsageError: it is none.

    """
    where = f"{path}, line {number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        hint = (
            "resolve the merge conflict" if line.startswith(("<<<<<<<", "=======", ">>>>>>>")) else "mend it"
        )
        command = f"claimcheck baseline update PATH --baseline {path}"
        msg = f"{where}, is not JSON; {hint}, or take the line out and type: {command}"
        raise UsageError(msg) from None
    version = str(row.get("schema_version", SCHEMA_VERSION)) if isinstance(row, dict) else SCHEMA_VERSION
    if version.partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
        msg = f"{where}, was written by another version (schema {version}); update claimcheck, or make a new baseline."
        raise UsageError(msg)
    try:
        return BaselineEntry.model_validate(row)
    except ValidationError as fault:
        first = fault.errors()[0]
        key = ".".join(map(str, first["loc"])) or "the line"
        msg = f"{where}, is no entry ({key}: {first['msg']}); mend it, or see: claimcheck schema baseline"
        raise UsageError(msg) from None
