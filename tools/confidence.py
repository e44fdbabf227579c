"""The table of confidence: which findings of each level the gold tells right, and which wrong."""

import importlib.util
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from claimcheck.judge.confidence import MOST, PULL, Measured, Table
from claimcheck.judge.ladders import VERDICTS, deciding, ladder_of
from claimcheck.models import Finding

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "claimcheck" / "judge" / "confidence.toml"
PAGE = ROOT / "docs" / "accuracy" / "confidence.md"
EVENTS = ("stories", "quiet", "events")
"""Gold sets of events in the evaluation folder, each scored by the scorer of its name."""
OWN = {"open": "open", "held out": "held_out"}
"""Scorers of the project's own stories, with their folder below tests/gold."""
PAIRS = "pairs"
NEEDED = (*EVENTS, *OWN, PAIRS)
"""Scorers whose output the table is counted from."""
HEADER = """\
# How many findings of each level the development gold could tell right or wrong, and how many of them were right.
# Written by `make accuracy`; docs/accuracy.md says how they are told, and how a confidence comes of them.
"""
PAGE_TEXT = """\
# How sure each level is

Written by `make accuracy`; do not edit it by hand. [../accuracy.md](../accuracy.md#confidence) tells what it means.

A level is a rung of a comparison; the first whose test holds decides. Of the findings that it made on the development
sets and on the project's own stories, `right` of `judged` were right, and of the rest the gold does not tell. The
confidence is (right + 1 + {pull} × the verdict's share) / (judged + 2 + {pull}), and at most {most}.

| kind | level | verdict | right | judged | not told | confidence | band |
|---|---|---|---|---|---|---|---|
{levels}

The verdicts' shares are (right + 1) / (judged + 2), over all levels:

| verdict | right | judged | share |
|---|---|---|---|
{verdicts}
"""
Json = dict[str, Any]
Key = tuple[str, str, str]
"""Kind, level and verdict."""


@dataclass
class Tally:
    """Findings counted by their level."""

    right: Counter[Key] = field(default_factory=Counter)
    wrong: Counter[Key] = field(default_factory=Counter)
    unjudged: Counter[Key] = field(default_factory=Counter)

    def add(self, finding: Json, right: bool | None) -> None:
        """Count a finding as right, wrong, or (None) as one that the gold does not tell of."""
        key = (finding["kind"], finding["level"], finding["verdict"])
        chosen = self.unjudged if right is None else self.right if right else self.wrong
        chosen[key] += 1

    def table(self) -> Table:
        """Return the counts, with a row for every level that makes findings.

        What only `judge` reads counts for no verdict: pairs are other texts than stories.
        """
        known = {*deciding(), *self.right, *self.wrong}
        levels = {key[:2]: Measured(self.right[key], self.right[key] + self.wrong[key]) for key in known}
        verdicts = {}
        for verdict in VERDICTS:
            right, wrong = (
                sum(number for key, number in counts.items() if key[2] == verdict and ladder_of(*key[:2]))
                for counts in (self.right, self.wrong)
            )
            verdicts[verdict] = Measured(right, right + wrong)
        return Table(verdicts, levels)


def count(gold: Path, work: Path) -> Tally:
    """Return the findings of the reports that the scorers left in `work`, told right or wrong."""
    tally, scorer = Tally(), _scorer(gold)
    sets = [(name, gold / name) for name in EVENTS]
    sets += [(name, ROOT / "tests" / "gold" / folder) for name, folder in OWN.items()]
    for name, folder in sets:
        for event in scorer.load_events(str(folder)):
            report = json.loads((work / name / folder.name / f"{event.name}.json").read_text("utf-8"))
            for finding in report["findings"]:
                tally.add(finding, judged(scorer, event, report, finding))
    for finding, right in _of_pairs(gold / PAIRS / "dev.jsonl", work / PAIRS / "pairs.jsonl"):
        tally.add(finding, right)
    return tally


def judged(scorer: ModuleType, event: Any, report: Json, finding: Json) -> bool | None:
    """Return whether the gold of an event calls a finding right; None where it does not tell.

    Contradictions and agreements are right and wrong as the scorer counts them. A change over time or a dispute is
    right where it covers two sides of a contradiction of the gold, optional ones included, and wrong where it covers
    a trap.
    """
    opposed = finding["verdict"] != "agree"
    alone = {**finding, "verdict": "contradict" if opposed else "agree"}
    counts, _ = scorer.score_event(event, {"articles": report["articles"], "findings": [alone]})
    if not opposed:
        wrong = counts["a_wrong_sides"] + counts["a_wrong_items"]
        return True if counts["a_right"] else False if wrong else None
    if finding["verdict"] == "contradict":
        return bool(counts["c_right"]) if counts["c_findings"] else None
    if counts["c_right"] or not counts["c_findings"]:
        return True
    return False if counts["traps_hit"] else None


def _of_pairs(gold: Path, predicted: Path) -> Iterator[tuple[Json, bool]]:
    """Yield what only `judge` reads, denials above all, with whether the pair is a contradiction in the gold.

    Those levels stand on no ladder. Gold sets that only tell entailment from all else say nothing of a
    contradiction, and are left out.
    """
    rows = list(_rows(gold))
    telling = {row["set"] for row in rows if row["label"] == "contradiction"}
    labels = {row["id"]: row["label"] for row in rows if row["set"] in telling}
    for row in _rows(predicted):
        for finding in row["findings"]:
            if row["id"] in labels and ladder_of(finding["kind"], finding["level"]) is None:
                yield finding, labels[row["id"]] == "contradiction"


def _rows(path: Path) -> Iterator[Json]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _scorer(gold: Path) -> ModuleType:
    """Return the evaluation folder's scorer of events as a module."""
    spec = importlib.util.spec_from_file_location("score_events", gold / "score_events.py")
    if spec is None or spec.loader is None:
        msg = f"{gold / 'score_events.py'} cannot be imported"
        raise ImportError(msg)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_toml(table: Table) -> str:
    """Return the table as the package reads it; the same counts give the same bytes."""
    verdicts = [f'\n[[verdict]]\nverdict = "{name}"\n{_counts(m)}' for name, m in table.verdicts.items()]
    levels = [
        f'\n[[level]]\nkind = "{kind}"\nlevel = "{level}"\n{_counts(m)}'
        for (kind, level), m in sorted(table.levels.items())
    ]
    return "".join((HEADER, *verdicts, *levels))


def _counts(measured: Measured) -> str:
    return f"right = {measured.right}\njudged = {measured.judged}\n"


def as_markdown(tally: Tally) -> str:
    """Return the table as people read it, the surest levels of each verdict first."""
    table = tally.table()
    rows = []
    for key in {*deciding(), *tally.right, *tally.wrong, *tally.unjudged}:
        kind, level, verdict = key
        measured = table.levels.get((kind, level), Measured())
        sure = table.confidence(kind, level, verdict)
        band = _band(sure)
        cells = (kind, level, verdict, measured.right, measured.judged, tally.unjudged[key], sure, band)
        rows.append((VERDICTS.index(verdict), -sure, kind, level, cells))
    lines = [f"| {' | '.join(map(_cell, cells))} |" for *_, cells in sorted(rows)]
    whole = [
        f"| {verdict} | {m.right} | {m.judged} | {m.share:.2f} |" for verdict, m in table.verdicts.items()
    ]
    return PAGE_TEXT.format(pull=PULL, most=MOST, levels="\n".join(lines), verdicts="\n".join(whole))


def _cell(value: object) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _band(sure: float) -> str:
    return str(Finding.model_construct(confidence=sure).band)


def refresh(gold: Path, work: Path) -> list[Path]:
    """Count anew from what the scorers left in `work`, write the table and its page, and return what changed."""
    tally = count(gold, work)
    changed = []
    for path, text in ((DATA, as_toml(tally.table())), (PAGE, as_markdown(tally))):
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(path)
    return changed
