"""Time claimcheck's own rules against spaCy's parse, in one process, and tell how much memory it took.

usage: bench.py [PATH...] [--runs N]

Reports the median over several runs of the words per second of a plain `nlp.pipe` over the texts (nothing can
be quicker than that), of `extract`, and of `compare`, each as a share of the plain parse. Ratios carry over
from machine to machine; words per second do not. Runs of the three alternate, so that a busy machine slows
all of them alike.
"""

import argparse
import resource
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from claimcheck import pipeline
from claimcheck.extract.nlp import DEFAULT_MODEL, load_pipeline
from claimcheck.models import Extraction
from claimcheck.settings import Settings

ROOT = Path(__file__).resolve().parent.parent


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", default=[str(ROOT / "data" / "articles")])
    parser.add_argument("--runs", type=int, default=5, help="runs to take the median of (default 5)")
    chosen = parser.parse_args(argv)
    settings = Settings()
    found = list(pipeline.extract_all(chosen.paths, settings))  # also warms everything up
    texts = [result.article.text for result in found if isinstance(result, Extraction)]
    words = sum(len(text.split()) for text in texts)
    plain = spacy.load(DEFAULT_MODEL)
    load_pipeline()
    list(plain.pipe(texts))
    kinds: dict[str, Callable[[], object]] = {
        "spaCy's parse": lambda: list(plain.pipe(texts)),
        "extract": lambda: list(pipeline.extract_all(chosen.paths, settings)),
        "compare": lambda: pipeline.compare(chosen.paths, settings),
    }
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(chosen.runs):
        for name, work in kinds.items():
            times[name].append(seconds(work))
    base = statistics.median(times["spaCy's parse"])
    print(f"{len(texts)} articles, {words:,} words, median of {chosen.runs} runs")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(
            f"{name:<14} {median:7.2f} s   {words / median:9,.0f} words/s   {median / base:5.2f} x the parse"
        )
    rules = statistics.median(times["extract"]) / base - 1
    print(f"our extraction rules cost {rules:.0%} of the parse")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:,.0f} MB (on Linux), the model included")


if __name__ == "__main__":
    main()
