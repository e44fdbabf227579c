"""Extraction of a mixed stream: articles are parsed, the rest passes through, all in order.

Small runs are parsed in this process. A long stream is handed, batch by batch, to worker processes; a batch holds
the same articles either way, so the results do not depend on the number of processes.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain
from typing import Literal

from claimcheck.extract.workers import Made, Workers
from claimcheck.models import Article, Extraction, Skipped

_BATCH = 16
"""Articles that are parsed together."""
_BATCH_CHARS = 100_000
"""Fewer, where they are as long as this: the parser holds some seven kilobytes for each character."""
_SMALL_RUN = 8
"""Batches that `auto` parses in one process before it starts others: they take a second each to load the model."""
_AHEAD = 2
"""Batches per process that are under way at once; no more than these are held."""
_MOST_PROCESSES = 8
"""Of `auto`: each holds a model of its own."""

Item = Article | Extraction | Skipped


def in_batches(
    loaded: Iterable[Item], model: str | None, jobs: int | Literal["auto"] = 1
) -> Iterator[Extraction | Skipped]:
    """Yield what was loaded, articles as extractions, in order.

    spaCy is imported at the first article, so that a stream of extractions alone never needs it, and no process
    is started for them. An article that the rules fail on becomes Skipped.
    """
    processes = min(_processors(), _MOST_PROCESSES) if jobs == "auto" else jobs
    alone = _SMALL_RUN if jobs == "auto" else 0
    batches = _batches(loaded)
    for batch in batches:
        articles = _articles(batch)
        if articles and processes > 1 and not alone:
            yield from _in_processes(chain([batch], batches), model, processes)
            return
        alone -= bool(articles and alone)
        yield from _merged(batch, _made_here(articles, model))


def _in_processes(
    batches: Iterable[list[Item]], model: str | None, processes: int
) -> Iterator[Extraction | Skipped]:
    waiting: deque[list[Item]] = deque()
    with closing(Workers(processes, model)) as workers:
        made = workers.made(_noted(batches, waiting), ahead=_AHEAD * processes)
        for answers in made:
            batch = waiting.popleft()
            yield from _merged(batch, _made_here(_articles(batch), model) if answers is None else answers)


def _noted(batches: Iterable[list[Item]], waiting: deque[list[Item]]) -> Iterator[list[Article]]:
    """Yield the articles of each batch, and keep the batch until its extractions are there."""
    for batch in batches:
        waiting.append(batch)
        yield _articles(batch)


def _made_here(articles: list[Article], model: str | None) -> list[Made]:
    """Return the extractions of a batch, made in this process."""
    if not articles:
        return []
    from claimcheck.extract.assemble import extract_batch
    from claimcheck.extract.nlp import load_pipeline

    return extract_batch(articles, load_pipeline(model))


def _batches(loaded: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield items so many articles at a time; what needs no parsing waits for nothing but an article before it."""
    batch: list[Item] = []
    articles = chars = 0
    for item in loaded:
        batch.append(item)
        if isinstance(item, Article):
            articles, chars = articles + 1, chars + len(item.text)
        if not articles or articles == _BATCH or chars >= _BATCH_CHARS or len(batch) == 2 * _BATCH:
            yield batch
            batch, articles, chars = [], 0, 0
    if batch:
        yield batch


def _articles(batch: list[Item]) -> list[Article]:
    return [item for item in batch if isinstance(item, Article)]


def _merged(batch: list[Item], made: list[Made]) -> Iterator[Extraction | Skipped]:
    """Yield a batch with its articles replaced by their extractions."""
    extractions = iter(made)
    for item in batch:
        yield next(extractions) if isinstance(item, Article) else item


def _processors() -> int:
    """Return on how many processors this process may run."""
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
