"""The columns of a story's matrix: its articles, with copies and versions side by side and told apart."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claimcheck.models import ReportArticle
from claimcheck.report.html.wording import published_text
from claimcheck.report.plain import clean
from claimcheck.report.view import StoryView, evidences, source_name

WIDE = 6
"""Columns that most screens show side by side."""


@dataclass(frozen=True)
class Column:
    """One article."""

    id: str
    number: int
    """Its ordinal in the report, from 0; the page's anchor is `a` and this."""
    name: str
    title: str
    when: str
    note: str
    """"version 1 of 2", "article 1 of 2" where its outlet has several in the story, "new"; else empty."""


@dataclass(frozen=True)
class ColumnGroup:
    """Columns that belong together, and why; a column by itself has no label."""

    label: str
    columns: tuple[Column, ...]


def column_groups(
    story: StoryView, numbers: Mapping[str, int], new: AbstractSet[str] = frozenset()
) -> list[ColumnGroup]:
    """Return the story's articles, copies of one text and articles of one outlet together, oldest first.

    In a story of many articles those that contradict others come first, so that they are seen without scrolling.
    `new` are the paths of those that were checked against an archive; they are noted as new.
    """
    notes = _notes(story.articles)
    for article in story.articles:
        if article.path in new:
            notes[article.id] = ", ".join(filter(None, (notes.get(article.id), "new")))
    buckets: dict[tuple[str, str], list[ReportArticle]] = defaultdict(list)
    copied = _shared(story.articles, "lineage")
    outlets = _shared([article for article in story.articles if article.lineage not in copied], "source")
    for article in story.articles:
        if article.lineage in copied:
            buckets["text", article.lineage or ""].append(article)
        elif article.source in outlets:
            buckets["outlet", article.source].append(article)
        else:
            buckets["alone", article.id].append(article)
    if len(story.articles) > WIDE:
        said = Counter(e.article for found in story.contradict for e in evidences(found))
        ordered = sorted(buckets.items(), key=lambda item: -max(said[article.id] for article in item[1]))
        buckets = defaultdict(list, ordered)
    return [
        ColumnGroup(
            _label(kind, members),
            tuple(_column(article, numbers, notes) for article in sorted(members, key=_age)),
        )
        for (kind, _), members in buckets.items()
    ]


def _shared(articles: Sequence[ReportArticle], key: str) -> set[str]:
    """Return the lineages or sources that several of the articles have."""
    values = [getattr(article, key) for article in articles]
    return {value for value in values if value and values.count(value) > 1}


def _notes(articles: Sequence[ReportArticle]) -> dict[str, str]:
    """Return, by article id, which of its outlet's articles each one is; those of one text or title are versions."""
    notes: dict[str, str] = {}
    for source in _shared(articles, "source"):
        own = sorted((article for article in articles if article.source == source), key=_age)
        one = any(_same([getattr(article, key) for article in own]) for key in ("lineage", "title"))
        word = "version" if one else "article"
        notes |= {article.id: f"{word} {n} of {len(own)}" for n, article in enumerate(own, start=1)}
    return notes


def _same(values: Sequence[str | None]) -> bool:
    return len(set(values)) == 1 and bool(values[0])


def _label(kind: str, members: Sequence[ReportArticle]) -> str:
    outlets = {article.source for article in members}
    if kind == "text" and len(outlets) > 1:
        return f"One text, {len(outlets)} outlets"
    if kind == "text":
        return f"One text, {len(members)} versions"
    return f"One outlet, {len(members)} articles" if kind == "outlet" else ""


def _age(article: ReportArticle) -> tuple[str, str, str]:
    return (article.published or "9999", article.path, article.id)


def _column(article: ReportArticle, numbers: Mapping[str, int], notes: Mapping[str, str]) -> Column:
    return Column(
        id=article.id,
        number=numbers[article.id],
        name=source_name(article),
        title=clean(article.title),
        when=published_text(article),
        note=notes.get(article.id, ""),
    )
