"""The straight line: load, extract, stories, match, judge, report."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, BinaryIO

from claimcheck.errors import InputMissing
from claimcheck.extract.identity import renumbered
from claimcheck.judge.pairs import judge_rows
from claimcheck.judge.story import Judged, judge_story
from claimcheck.load import iter_load
from claimcheck.match.story import Matched, match_story
from claimcheck.match.weights import Weights
from claimcheck.models import Article, Extraction, PairJudgement, Report, Skipped, Story
from claimcheck.report.build import build_report
from claimcheck.report.involving import involving
from claimcheck.settings import Settings
from claimcheck.store import PackedClaims
from claimcheck.stories import copied_claims, find_lineages, find_stories, infer_dates, within_story

Progress = Callable[[str, int, int | None], None]
"""Called with the stage, how much of it is done, and of how much (None: unknown)."""


def compare(
    paths: Sequence[str],
    settings: Settings | None = None,
    *,
    against: Sequence[str] = (),
    progress: Progress | None = None,
    stdin: BinaryIO | None = None,
) -> Report:
    """Return what the articles behind the paths agree and contradict each other on.

    Args:
        paths: files, folders, `-` for standard input; articles or rows of `claimcheck extract`.
        settings: what the user set; None takes the defaults.
        against: an archive; then only what involves an article of `paths` is reported.
        progress: called as the stages go on.
        stdin: read for `-` instead of the process's own.

    Raises:
        InputMissing: a path does not exist, or nothing at all was found to read.

    """
    tell = progress or _silent
    batch = read_batch(paths, settings, against=against, progress=progress, stdin=stdin)
    judged = Judged()
    for done, story in enumerate(batch.stories, start=1):
        tell("compare", done, len(batch.stories))
        if len(story.articles) > 1:
            found = judge_story(story.id, batch.matched(story))
            judged.groups += found.groups
            judged.findings += found.findings
    report = build_report(
        batch.extractions,
        batch.packed.all(batch.extractions),
        batch.stories,
        batch.lineages,
        judged.groups,
        judged.findings,
        batch.skipped,
    )
    return involving(report, batch.new) if against else report


@dataclass(frozen=True)
class Batch:
    """All that was read, with its stories: what is there before anything is compared."""

    extractions: list[Extraction]
    """In report order, without their claims."""
    packed: PackedClaims
    stories: list[Story]
    lineages: dict[str, str]
    weights: Weights
    skipped: list[Skipped]
    new: set[str]
    """Paths of the articles that were not read from an archive."""

    @cached_property
    def by_id(self) -> dict[str, Extraction]:
        """Return article id -> its extraction, without its claims."""
        return {extraction.article.id: extraction for extraction in self.extractions}

    def matched(self, story: Story) -> Matched:
        """Return what of a story speaks of the same thing."""
        members = [within_story(self.packed.whole(self.by_id[article])) for article in story.articles]
        return match_story(members, self.weights, self.lineages | copied_claims(members, self.lineages))


def read_batch(
    paths: Sequence[str],
    settings: Settings | None = None,
    *,
    against: Sequence[str] = (),
    progress: Progress | None = None,
    stdin: BinaryIO | None = None,
) -> Batch:
    """Return the extractions behind the paths with their stories, dates and lineages.

    Raises:
        InputMissing: a path does not exist, or nothing at all was found to read.

    """
    settings = settings or Settings()
    packed = PackedClaims()
    skipped: list[Skipped] = []
    new = _put_aside(extract_all(paths, settings, progress=progress, stdin=stdin), packed, skipped)
    if not new and not skipped:
        msg = f"There is nothing to read in {', '.join(paths)}; name files or folders that hold articles."
        raise InputMissing(msg)
    old = _put_aside(extract_all(against, settings, progress=progress), packed, skipped) if against else []
    arrived = sorted((*new, *old), key=lambda kept: (kept[1].article.path, kept[1].article.id))
    extractions = renamed(renumbered([extraction for _, extraction in arrived]), settings.sources)
    packed.name([key for key, _ in arrived], extractions)
    stories = find_stories(extractions)
    extractions = infer_dates(extractions, stories)
    lineages = find_lineages(extractions, stories, settings.publishers)
    paths_new = {kept.article.path for _, kept in new}
    return Batch(extractions, packed, stories, lineages, Weights(extractions), skipped, paths_new)


def _put_aside(
    stream: Iterable[Extraction | Skipped], packed: PackedClaims, skipped: list[Skipped]
) -> list[tuple[int, Extraction]]:
    """Return the extractions without their claims, which are packed; what was skipped joins its list."""
    kept = []
    for item in stream:
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            kept.append(packed.pack(item))
    return kept


def extract_all(
    paths: Sequence[str],
    settings: Settings | None = None,
    *,
    progress: Progress | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Extraction | Skipped]:
    """Yield one extraction for each readable text behind the paths, and what was skipped, in input order.

    Raises:
        InputMissing: a path does not exist.

    """
    settings, tell = settings or Settings(), progress or _silent
    loaded = iter_load(paths, max_chars=settings.max_chars, stdin=stdin)
    for done, item in enumerate(_extracted(loaded, settings), start=1):
        tell("extract", done, None)
        yield item


def judge_pairs(rows: Iterable[dict[str, Any]], settings: Settings | None = None) -> Iterator[PairJudgement]:
    """Yield the judgement of each pair of statements: `{"id", "a", "b"}`, optionally `a_date` and `b_date`."""
    from claimcheck.extract.assemble import extract_articles
    from claimcheck.extract.nlp import load_pipeline

    nlp = load_pipeline((settings or Settings()).model)
    yield from judge_rows(rows, lambda articles: extract_articles(articles, nlp))


def judge_pair(
    a: str,
    b: str,
    *,
    a_date: str | None = None,
    b_date: str | None = None,
    id: str = "",  # noqa: A002 - the row's own key
    settings: Settings | None = None,
) -> PairJudgement:
    """Return whether two statements contradict each other, agree, or neither."""
    return next(judge_pairs([{"id": id, "a": a, "b": b, "a_date": a_date, "b_date": b_date}], settings))


def renamed(extractions: Sequence[Extraction], sources: Mapping[str, str]) -> list[Extraction]:
    """Return the extractions with their outlets named as the settings have it; ids stay as they are."""
    return [
        one.model_copy(
            update={"article": one.article.model_copy(update={"source": sources[one.article.source]})}
        )
        if one.article.source in sources
        else one
        for one in extractions
    ]


def _extracted(
    loaded: Iterable[Article | Extraction | Skipped], settings: Settings
) -> Iterator[Extraction | Skipped]:
    """Yield extractions in batches; spaCy is imported at the first article that must be parsed."""
    from claimcheck.extract.batches import in_batches

    yield from in_batches(loaded, settings.model, settings.jobs)


def _silent(stage: str, done: int, total: int | None) -> None:
    """Tell nobody."""
