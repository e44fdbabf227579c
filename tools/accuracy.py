"""Score claimcheck on the gold sets beside the checkout; hold the figures against docs/accuracy/floors.toml.

Where all of them that make findings are scored, the table of confidence is counted anew as well (tools/confidence.py).

Exit status: 0 all floors hold, or there is nothing to score with; 1 one does not, or a gold set has changed;
2 a scorer failed or what was asked for cannot be done.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import confidence
from floors import FloorError, Floors, figure_at
from scorers import SCORERS, Bench, ScorerError

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "docs" / "accuracy" / "floors.toml"


def measure(names: Sequence[str], gold: Path, work: Path, jobs: int) -> dict[str, Any]:
    """Return each scorer's JSON by its name; `jobs` of them run at a time.

    Raises:
        ScorerError: one of them failed.

    """

    def one(name: str) -> tuple[str, Any]:
        start, folder = time.perf_counter(), work / name
        folder.mkdir(parents=True, exist_ok=True)
        result = SCORERS[name](Bench(gold, folder))
        print(f"{name}: scored in {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
        return name, result

    with ThreadPoolExecutor(jobs) as pool:
        return dict(pool.map(one, names))


def table(floors: Floors, figures: dict[str, float | None]) -> str:
    """Return the figures beside their floors."""
    width = max(len(metric.name) for metric in floors.metrics)
    lines = [f"{'metric':<{width}}   figure            floor"]
    for metric in floors.metrics:
        if metric.name not in figures:
            continue
        figure = figures[metric.name]
        shown = "none" if figure is None else f"{figure:.4f}"
        wanted = "" if metric.floor is None else f"{metric.direction} {metric.floor:g}"
        lines.append(
            f"{metric.name:<{width}}   {shown:>6}   {wanted:>14}{'' if metric.holds(figure) else '   MISSED'}"
        )
    return "\n".join(lines)


def score(floors: Floors, gold: Path, chosen: argparse.Namespace) -> int:
    """Run the scorers, print the table, and return the exit status."""
    changed = list(floors.changed_golds(gold))
    for sentence in changed:
        print(sentence, file=sys.stderr)
    names = chosen.only or list(SCORERS)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(chosen.keep or folder).resolve()
        results = measure(names, gold, work, chosen.jobs)
        if set(confidence.NEEDED) <= set(results):
            for path in confidence.refresh(gold, work):
                print(f"{path.relative_to(ROOT)}: written.")
    figures = {m.name: figure_at(results[m.scorer], m.key) for m in floors.metrics if m.scorer in results}
    print(table(floors, figures))
    failures = list(floors.failures(figures))
    for sentence in failures:
        print(sentence, file=sys.stderr)
    if changed or failures:
        return 1
    better = floors.raised(figures)
    if better != floors and chosen.update:
        better.write(FLOORS)
        print(f"{FLOORS.relative_to(ROOT)}: floors raised.")
    return 0


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return the parsed command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--shared", type=Path, default=ROOT.parent / "shared", help="the folder that has eval/"
    )
    parser.add_argument(
        "--only", action="append", choices=list(SCORERS), help="run this scorer only (repeatable)"
    )
    parser.add_argument("--jobs", type=int, default=1, help="how many scorers run at a time (default 1)")
    parser.add_argument("--keep", type=Path, help="keep predictions and reports in this folder")
    parser.add_argument("--update", action="store_true", help="raise the floors to what was measured")
    parser.add_argument("--lower", metavar="NAME=VALUE", help="lower one floor, with --reason")
    parser.add_argument(
        "--accept-gold", metavar="NAME", help="take a changed gold set as it is, with --reason"
    )
    parser.add_argument("--reason", default="", help="why; kept in the file")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    chosen = arguments(argv)
    gold = chosen.shared.resolve() / "eval"
    if not gold.is_dir():
        print(f"accuracy: skipped, as there is no {chosen.shared}/eval; the gold sets are kept elsewhere.")
        return 0
    floors = Floors.read(FLOORS)
    try:
        if chosen.lower:
            name, _, value = chosen.lower.rpartition("=")
            floors.lowered(name, float(value), chosen.reason).write(FLOORS)
        elif chosen.accept_gold:
            floors.accepted(chosen.accept_gold, gold, chosen.reason).write(FLOORS)
        else:
            return score(floors, gold, chosen)
    except (FloorError, ScorerError, ValueError) as fault:
        print(f"accuracy: {fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
