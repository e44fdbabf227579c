"""What the baseline commands share: which file, how it is written, how entries are shown."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.output import OutputFile
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline, BaselineEntry, Change
    from claimcheck.settings import Settings


def file_named(settings: "Settings", command: str) -> Path:
    """Return the baseline's path.

    Raises:
        UsageError: neither an option nor a setting names it, or it is a folder.

    """
    if not settings.baseline:
        msg = f"No baseline is named; type: claimcheck baseline {command} --baseline FILE"
        raise UsageError(msg)
    path = Path(settings.baseline)
    if path.is_dir():
        msg = f"{path} is a folder; name a file in it, as in --baseline {path / 'baseline.jsonl'}"
        raise UsageError(msg)
    if not path.parent.is_dir():
        msg = (
            f"The folder {path.parent} for {path.name} does not exist; make it first: mkdir -p {path.parent}"
        )
        raise UsageError(msg)
    return path


def write(path: Path, entries: "Baseline") -> None:
    """Replace the file, whole or not at all."""
    from claimcheck.baseline import dumped

    with OutputFile(path, "--baseline") as file:
        file.write(dumped(entries))


def difference(change: "Change") -> Iterator[str]:
    """Yield a line for every entry that is added (+), taken out (-) or altered (~)."""
    for sign, entries in (("+", change.added), ("-", change.removed), ("~", change.altered)):
        yield from (f"{sign} {line}" for line in listed(entries))


def listed(entries: "Mapping[str, BaselineEntry]") -> Iterator[str]:
    """Yield a line for every entry: fingerprint, status, what it is about."""
    for fingerprint, entry in entries.items():
        yield f"{fingerprint}  {entry.status}  {entry.about}"


def counted(entries: "Baseline") -> str:
    """Return "5 entries: 2 unreviewed, 3 confirmed"."""
    from claimcheck.report.words import count

    statuses = [entry.status for entry in entries.values()]
    parts = [
        f"{statuses.count(status):,} {status}" for status in dict.fromkeys(sorted(statuses, key=_RANK.index))
    ]
    total = count(len(entries), "entry", "entries", none="no")
    return f"{total}: {', '.join(parts)}" if parts else total


_RANK = ["unreviewed", "confirmed", "false_positive", "expected"]
