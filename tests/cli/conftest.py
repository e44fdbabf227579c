import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import claimcheck
from claimcheck.cli import main
from claimcheck.models import Extraction, PairJudgement, Report, Skipped
from tests.report.sample import report


@dataclass
class FakePipeline:
    """Stands in for the line: answers what it is told, and keeps what it was asked."""

    report: Report = field(default_factory=report)
    results: Sequence[Extraction | Skipped] = ()
    fault: BaseException | None = None
    asked: dict[str, Any] = field(default_factory=dict)

    def compare(self, paths, settings=None, *, against=(), progress=None, stdin=None) -> Report:
        self.asked = {
            "paths": list(paths),
            "settings": settings,
            "against": list(against),
            "progress": progress,
        }
        if self.fault:
            raise self.fault
        return self.report

    def extract_all(self, paths, settings, *, progress=None, stdin=None) -> Iterator[Extraction | Skipped]:
        self.asked = {"paths": list(paths), "settings": settings}
        yield from self.results
        if self.fault:
            raise self.fault

    def judge_pairs(self, rows, settings) -> Iterator[PairJudgement]:
        for row in rows:
            self.asked[row["id"]] = row
            yield PairJudgement(id=row["id"], label="neutral")


INPUTS = (
    "a",
    "b",
    "a.txt",
    "b.txt",
    "x",
    "x.bin",
    "new/fire.txt",
    "old/fire.txt",
    "older/fire.txt",
    "empty/.keep",
)
"""What lies in the working folder; the fake line does not look into it."""


@pytest.fixture
def folder(tmp_path_factory, monkeypatch) -> Path:
    """Return a working folder with inputs in it, and no settings of the machine's."""
    made = tmp_path_factory.mktemp("work")
    for name in INPUTS:
        file = made / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    monkeypatch.chdir(made)
    for name in [name for name in os.environ if name.startswith("CLAIMCHECK_")]:
        monkeypatch.delenv(name)
    return made


@pytest.fixture
def line(monkeypatch, folder) -> FakePipeline:
    fake = FakePipeline()
    module = ModuleType("claimcheck.pipeline")
    for name in ("compare", "extract_all", "judge_pairs"):
        setattr(module, name, getattr(fake, name))
    monkeypatch.setitem(sys.modules, "claimcheck.pipeline", module)
    monkeypatch.setattr(claimcheck, "pipeline", module, raising=False)
    return fake


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsysbinary, monkeypatch) -> Callable[..., Ran]:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)

    def runner(*arguments: str) -> Ran:
        code = main(arguments)
        out, err = capsysbinary.readouterr()
        return Ran(code, out.decode("utf-8"), err.decode("utf-8"))

    return runner
