"""Extraction of a mixed stream: articles are parsed, the rest passes through, all in order.

Small runs are parsed in this process. A long stream is handed, batch by batch, to worker processes; a batch holds
the same articles either way, so the results do not depend on the number of processes.
"""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Literal

from claimcheck.models import Article, Extraction, Skipped

_BATCH = 16
_SMALL_RUN = 8
"""Batches that `auto` parses in one process before it starts others: they take a second each to load the model."""
_AHEAD = 2
"""Batches per process that are under way at once; no more than these are held."""

Item = Article | Extraction | Skipped


def in_batches(
    loaded: Iterable[Item], model: str | None, jobs: int | Literal["auto"] = 1
) -> Iterator[Extraction | Skipped]:
    """Yield what was loaded, articles as extractions, in order.

    spaCy is imported at the first article, so that a stream of extractions alone never needs it.
    """
    batches = _batches(loaded)
    for batch in batches if jobs == 1 else islice(batches, _SMALL_RUN if jobs == "auto" else 0):
        yield from _merged(batch, extract_batch(_articles(batch), model))
    if jobs == 1:
        return
    first = next(batches, None)
    if first is not None:
        processes = (os.cpu_count() or 1) if jobs == "auto" else jobs
        yield from _in_processes(first, batches, model, processes)


def extract_batch(articles: list[Article], model: str | None) -> list[Extraction]:
    """Return the extractions of a batch; runs in a worker process too."""
    if not articles:
        return []
    from claimcheck.extract.assemble import extract_articles
    from claimcheck.extract.nlp import load_pipeline

    return list(extract_articles(articles, load_pipeline(model)))


def _in_processes(
    first: list[Item], batches: Iterator[list[Item]], model: str | None, processes: int
) -> Iterator[Extraction | Skipped]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        waiting: deque[tuple[list[Item], Future[list[Extraction]]]] = deque()
        for batch in _chain(first, batches):
            waiting.append((batch, pool.submit(extract_batch, _articles(batch), model)))
            if len(waiting) >= _AHEAD * processes:
                done, made = waiting.popleft()
                yield from _merged(done, made.result())
        while waiting:
            done, made = waiting.popleft()
            yield from _merged(done, made.result())


def _chain(first: list[Item], rest: Iterator[list[Item]]) -> Iterator[list[Item]]:
    yield first
    yield from rest


def _batches(loaded: Iterable[Item]) -> Iterator[list[Item]]:
    stream = iter(loaded)
    while batch := list(islice(stream, _BATCH)):
        yield batch


def _articles(batch: list[Item]) -> list[Article]:
    return [item for item in batch if isinstance(item, Article)]


def _merged(batch: list[Item], made: list[Extraction]) -> Iterator[Extraction | Skipped]:
    """Yield a batch with its articles replaced by their extractions."""
    extractions = iter(made)
    for item in batch:
        yield next(extractions) if isinstance(item, Article) else item
