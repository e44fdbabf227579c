"""Extraction of a mixed stream: articles are parsed, extractions and skipped inputs pass through, in order."""

from collections.abc import Iterable, Iterator

from claimcheck.models import Article, Extraction, Skipped

_BATCH = 16


def in_batches(
    loaded: Iterable[Article | Extraction | Skipped], model: str | None
) -> Iterator[Extraction | Skipped]:
    """Yield what was loaded, articles as extractions, in order; no more than one batch is held.

    spaCy is imported at the first article, so that a stream of extractions alone never needs it.
    """
    batch: list[Article | Extraction | Skipped] = []
    for item in loaded:
        batch.append(item)
        if len(batch) == _BATCH:
            yield from _batch(batch, model)
            batch = []
    yield from _batch(batch, model)


def _batch(batch: list[Article | Extraction | Skipped], model: str | None) -> Iterator[Extraction | Skipped]:
    articles = [item for item in batch if isinstance(item, Article)]
    made: Iterator[Extraction] = iter(())
    if articles:
        from claimcheck.extract.assemble import extract_articles
        from claimcheck.extract.nlp import load_pipeline

        made = extract_articles(articles, load_pipeline(model))
    for item in batch:
        yield next(made) if isinstance(item, Article) else item
