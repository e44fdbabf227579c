"""The accuracy floors: reading them, holding figures against them, raising them; lowering only when told."""

import hashlib
import json
import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

Direction = Literal["at least", "at most"]
Figures = Mapping[str, float | None]
"""Metric name -> its figure; None where nothing could be measured."""

HEADER = """\
# The figures that claimcheck must reach (or, for false alarms, stay under), and the gold sets that they were
# measured on. Written by tools/accuracy.py; docs/accuracy.md tells how to change it. A metric without a floor
# is measured and shown, no more.
"""


class FloorError(Exception):
    """What was asked for would break a promise; the message says what to do instead."""


@dataclass(frozen=True)
class Gold:
    """A gold set: the files or folders that make it, under the evaluation folder."""

    name: str
    paths: tuple[str, ...]
    sha256: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Metric:
    """One figure of one scorer's JSON."""

    name: str
    scorer: str
    key: tuple[str | int, ...]
    """The way to the figure in the scorer's JSON."""
    direction: Direction
    floor: float | None = None
    reason: str = ""

    def holds(self, figure: float | None) -> bool:
        """Whether a figure is good enough; always, where there is no floor."""
        if self.floor is None:
            return True
        if figure is None or math.isnan(figure):
            return False
        return figure >= self.floor if self.direction == "at least" else figure <= self.floor

    def improved(self, figure: float | None) -> "Metric":
        """Return the metric with its floor at the figure, cut to three digits, where that is stricter."""
        if figure is None or math.isnan(figure):
            return self
        if self.direction == "at least":
            floor = math.floor(round(figure * 1000, 6)) / 1000
            stricter = self.floor is None or floor > self.floor
        else:
            floor = math.ceil(round(figure * 1000, 6)) / 1000
            stricter = self.floor is None or floor < self.floor
        return replace(self, floor=floor, reason="") if stricter else self


@dataclass(frozen=True)
class Floors:
    """The whole file."""

    golds: tuple[Gold, ...]
    metrics: tuple[Metric, ...]

    @classmethod
    def read(cls, path: Path) -> "Floors":
        """Read the TOML file."""
        data = tomllib.loads(path.read_text("utf-8"))
        golds = tuple(Gold(**{**row, "paths": tuple(row["paths"])}) for row in data.get("gold", ()))
        metrics = tuple(Metric(**{**row, "key": tuple(row["key"])}) for row in data.get("metric", ()))
        return cls(golds, metrics)

    def write(self, path: Path) -> None:
        """Write the TOML file; the same floors give the same bytes."""
        rows = [("gold", vars(gold)) for gold in self.golds] + [("metric", vars(m)) for m in self.metrics]
        path.write_text(HEADER + "".join(f"\n[[{kind}]]\n{_toml(row)}" for kind, row in rows), "utf-8")

    def failures(self, figures: Figures) -> Iterator[str]:
        """Yield a sentence for every measured metric that misses its floor."""
        for metric in self.metrics:
            if metric.name in figures and not metric.holds(figures[metric.name]):
                figure = figures[metric.name]
                shown = "could not be measured" if figure is None else f"is {figure:.4f}"
                yield f"{metric.name} {shown}; it must be {metric.direction} {metric.floor}."

    def changed_golds(self, folder: Path) -> Iterator[str]:
        """Yield a sentence for every gold set that is not the one that the floors were measured on."""
        for gold in self.golds:
            paths = ", ".join(gold.paths)
            if gold.sha256 != hash_of(folder, gold.paths):
                yield (
                    f"The gold set {gold.name} ({paths}) is not the one that its floors were set on; "
                    f"see why, then type: python tools/accuracy.py --accept-gold {gold.name} --reason TEXT"
                )

    def raised(self, figures: Figures) -> "Floors":
        """Return the floors, each at its figure where that is stricter."""
        return replace(self, metrics=tuple(m.improved(figures.get(m.name)) for m in self.metrics))

    def lowered(self, name: str, floor: float, reason: str) -> "Floors":
        """Return the floors with one of them made easier to meet.

        Raises:
            FloorError: there is no such metric, no reason is given, or the floor would not be easier.

        """
        found = [metric for metric in self.metrics if metric.name == name]
        if not found:
            raise FloorError(
                f"There is no metric {name!r}; these are: {', '.join(m.name for m in self.metrics)}."
            )
        if not reason.strip():
            raise FloorError(f"Lowering the floor of {name} wants its reason: add --reason TEXT.")
        new = replace(found[0], floor=floor, reason=reason.strip())
        if found[0].floor is None or new.improved(found[0].floor) == new:
            raise FloorError(f"{floor} would not lower the floor of {name}; floors are raised with --update.")
        return replace(self, metrics=tuple(new if m.name == name else m for m in self.metrics))

    def accepted(self, name: str, folder: Path, reason: str) -> "Floors":
        """Return the floors with one gold set's present content taken as its own.

        Raises:
            FloorError: there is no such gold set, or no reason is given.

        """
        if name not in {gold.name for gold in self.golds}:
            raise FloorError(
                f"There is no gold set {name!r}; these are: {', '.join(g.name for g in self.golds)}."
            )
        if not reason.strip():
            raise FloorError("Accepting a changed gold set wants its reason: add --reason TEXT.")
        golds = (
            replace(gold, sha256=hash_of(folder, gold.paths), reason=reason.strip())
            if gold.name == name
            else gold
            for gold in self.golds
        )
        return replace(self, golds=tuple(golds))


def hash_of(folder: Path, paths: Sequence[str]) -> str:
    """Return the SHA-256 over names and contents of files, and those in folders; "" if one is absent."""
    total = hashlib.sha256()
    for name in paths:
        root = folder / name
        files = [root] if root.is_file() else sorted(path for path in root.rglob("*") if path.is_file())
        if not files:
            return ""
        for file in files:
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            total.update(f"{file.relative_to(folder).as_posix()}\n{content}\n".encode())
    return total.hexdigest()


def figure_at(result: Any, key: Sequence[str | int]) -> float | None:
    """Return the number that stands at a key of a scorer's JSON; None where there is none."""
    for step in key:
        try:
            result = result[step]
        except (KeyError, IndexError, TypeError):
            return None
    return float(result) if isinstance(result, int | float) and not isinstance(result, bool) else None


def _toml(row: Mapping[str, Any]) -> str:
    """Return a flat record as TOML; strings, numbers and lists of them are written as in JSON."""
    kept = {key: value for key, value in row.items() if value not in (None, "")}
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in kept.items())
