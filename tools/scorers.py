"""Running the scorers of the evaluation folder, as processes, on this installation of claimcheck."""

import json
import shlex
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OWN = Path(__file__).resolve().parent.parent / "tests" / "gold"
"""The project's own stories with gold."""

CLAIMCHECK = f"{shlex.quote(sys.executable)} -m claimcheck"


class ScorerError(Exception):
    """A scorer or claimcheck itself failed; the message has what it said."""


@dataclass(frozen=True)
class Bench:
    """Where the gold is, and where intermediate files go."""

    gold: Path
    work: Path

    def run(self, *command: str, stdout: Path | None = None) -> str:
        """Run a command in the work folder; return what it printed, or write that to a file.

        Raises:
            ScorerError: it ended with anything but 0.

        """
        done = subprocess.run(
            command, cwd=self.work, capture_output=True, text=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise ScorerError(
                f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-1500:]}"
            )
        if stdout:
            stdout.write_text(done.stdout, "utf-8")
        return done.stdout

    def python(self, script: str, *arguments: str | Path) -> str:
        """Run one of the evaluation folder's scripts."""
        return self.run(sys.executable, str(self.gold / script), *map(str, arguments))

    def extracted(self, articles: str) -> Path:
        """Run `claimcheck extract` over a gold set; return the file of predictions."""
        out = self.work / f"{articles.replace('/', '-')}.predicted.jsonl"
        command = f"{CLAIMCHECK} extract {{dir}} --format jsonl --quiet"
        self.python("predict.py", self.gold / articles, out, "--command", command)
        return out


def extraction(articles: str, script: str, gold: str, *flags: str) -> Callable[[Bench], Any]:
    """Return a scorer of what `extract` found."""

    def score(bench: Bench) -> Any:
        predicted = bench.extracted(articles)
        return json.loads(bench.python(script, bench.gold / gold, predicted, *flags))

    return score


def pairs(bench: Bench) -> Any:
    """Score `claimcheck judge` on pairs of statements."""
    out = bench.work / "pairs.jsonl"
    bench.run(*shlex.split(CLAIMCHECK), "judge", str(bench.gold / "pairs/dev.jsonl"), stdout=out)
    return json.loads(bench.python("pairs/score.py", out, "--json", "--boot", "0"))


def events(
    folder: str, *, groups: bool = False, mix: bool = False, own: bool = False
) -> Callable[[Bench], Any]:
    """Return a scorer of `compare` on a folder of events.

    `groups` adds how well the same things were brought together, `mix` a run over all events at once; `own` takes
    the folder from the project's tests/gold and not from the evaluation folder.
    """

    def score(bench: Bench) -> Any:
        reports, out = bench.work / folder, bench.work / f"{folder}.json"
        command = f"{CLAIMCHECK} compare {{dir}} --format json --quiet"
        flags = ["--mix"] if mix else []
        root = (OWN if own else bench.gold) / folder
        bench.python(
            "score_events.py",
            root,
            "--command",
            command,
            "--save-reports",
            reports,
            "--json",
            out,
            "--rounds",
            "1",
            *flags,
        )
        result = json.loads(out.read_text("utf-8"))
        if result["errors"]:
            raise ScorerError(f"compare failed on {folder}: {result['errors']}")
        if groups:
            result["groups"] = json.loads(
                bench.python("score_groups.py", root, "--reports", reports, "--json")
            )
        return result

    return score


SCORERS: dict[str, Callable[[Bench], Any]] = {
    "attribution": extraction("attribution/dev.jsonl", "attribution/score.py", "attribution/dev.jsonl"),
    "speakers": extraction(
        "speakers/articles_dev.jsonl", "speakers/score_speakers.py", "speakers/speakers_dev.jsonl", "--json"
    ),
    "dates": extraction("values/time_dev.jsonl", "values/score_time.py", "values/time_dev.jsonl", "--json"),
    "quantities": extraction(
        "values/quantity_dev.jsonl", "values/score_quantity.py", "values/quantity_dev.jsonl", "--json"
    ),
    "pairs": pairs,
    "stories": events("stories", groups=True, mix=True),
    "quiet": events("quiet"),
    "events": events("events"),
    "open": events("open", groups=True, own=True),
    "held out": events("held_out", groups=True, own=True),
}
"""Scorer name -> what runs it and returns its JSON."""
