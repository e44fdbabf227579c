"""A baseline held against a report: what is known, what is new, what is stale; and the baseline brought up to date."""

from dataclasses import dataclass

from claimcheck.baseline.entry import BaselineEntry, CitedArticle, arranged, entries_of
from claimcheck.baseline.file import Baseline
from claimcheck.models.report import Report


@dataclass(frozen=True)
class Comparison:
    """What a baseline says of a report. Each maps fingerprints to entries."""

    known: dict[str, BaselineEntry]
    """Entries that were found again, as the baseline has them."""
    new: dict[str, BaselineEntry]
    """Contradictions that it does not know, as unreviewed entries."""
    stale: dict[str, BaselineEntry]
    """Entries that were not found again although every article that they cite was read."""
    waiting: dict[str, BaselineEntry]
    """Entries that were not found again, some of whose articles were not in this run."""

    @property
    def unreviewed(self) -> int:
        """How many of the known ones nobody has looked at."""
        return sum(entry.status == "unreviewed" for entry in self.known.values())


@dataclass(frozen=True)
class Change:
    """A baseline brought up to date, and what that changes."""

    entries: dict[str, BaselineEntry]
    added: dict[str, BaselineEntry]
    removed: dict[str, BaselineEntry]
    altered: dict[str, BaselineEntry]
    """Entries whose articles or strength are others now, as they are now."""

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.added or self.removed or self.altered)


def against_report(baseline: Baseline, report: Report, shown: Report | None = None) -> Comparison:
    """Return what the baseline says of a run.

    An entry is stale only if every article that it cites, by outlet and title, was read, and it is not found
    again. One that cites no article never is.

    Args:
        baseline: the entries.
        report: over all articles of the run.
        shown: the part of it that the run is about (what involves a new article); None takes all.

    """
    anywhere, found = entries_of(report), entries_of(shown or report)
    read = _read(report)
    known, stale, waiting = {}, {}, {}
    for fingerprint, entry in baseline.items():
        if fingerprint in found:
            known[fingerprint] = entry
        elif fingerprint not in anywhere and entry.articles and set(entry.articles) <= read:
            stale[fingerprint] = entry
        else:
            waiting[fingerprint] = entry
    new = {fingerprint: entry for fingerprint, entry in sorted(found.items()) if fingerprint not in baseline}
    return Comparison(known, new, stale, waiting)


def updated(baseline: Baseline, report: Report, shown: Report | None = None) -> Change:
    """Return the baseline with new contradictions added and stale ones taken out; reviews stay.

    An entry that is found again keeps its topic, so that rewording an article changes no line. Its articles
    are those that it is found in now, and those of before that were not in this run. The arguments are those
    of `against_report`.
    """
    compared = against_report(baseline, report, shown)
    found, read = entries_of(report), _read(report)
    kept = {
        fingerprint: _refreshed(entry, found[fingerprint], read)
        for fingerprint, entry in compared.known.items()
    }
    entries = dict(sorted({**compared.waiting, **kept, **compared.new}.items()))
    altered = {fingerprint: entry for fingerprint, entry in kept.items() if entry != baseline[fingerprint]}
    return Change(entries, compared.new, compared.stale, altered)


def _read(report: Report) -> set[CitedArticle]:
    return {CitedArticle(source=article.source, title=article.title) for article in report.articles}


def _refreshed(entry: BaselineEntry, found: BaselineEntry, read: set[CitedArticle]) -> BaselineEntry:
    absent = [cited for cited in entry.articles if cited not in read]
    articles = arranged([*absent, *found.articles])
    return entry.model_copy(update={"articles": articles, "strength": found.strength})
