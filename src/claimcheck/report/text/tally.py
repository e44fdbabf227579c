"""The counts of a report, in sentences."""

from collections import Counter
from collections.abc import Iterator

from claimcheck.models import GroupStatus, Report
from claimcheck.report.plain import clean
from claimcheck.report.view import ReportView, source_name
from claimcheck.report.words import count, listed

_NAMES_MOST = 4


def headline(report: Report) -> str:
    """Return the one line that says it all: "4 articles · 1 story · 2 contradictions · 9 agreements"."""
    total = report.summary
    parts = [
        count(total.articles, "article"),
        count(total.stories, "story", "stories"),
        count(total.contradict, "contradiction", none="no"),
        count(total.agree, "agreement", none="no"),
    ]
    if total.superseded:
        parts.append(f"{total.superseded:,} changed")
    if total.disputed:
        parts.append(f"{total.disputed:,} disputed")
    return " · ".join(parts)


def verdict_on_nothing(view: ReportView) -> str:
    """Return the sentence for a report without findings; empty where there are some."""
    report = view.report
    if report.findings:
        return ""
    if not report.articles:
        return "No article could be read, so nothing was compared."
    if len(report.articles) == 1:
        return "Only one article was read. Give at least two about the same event to compare them."
    number = len(report.articles)
    if all(len(story.articles) < 2 for story in report.stories):
        return f"The {number:,} articles tell different stories, so there was nothing to compare."
    return f"These {number:,} articles neither contradict each other nor state the same fact twice."


def what_was_read(view: ReportView) -> str:
    """Return how many claims were read and what became of those that stand in more than one article."""
    report = view.report
    words = sum(article.words for article in report.articles)
    articles, claims = count(len(report.articles), "article"), count(report.summary.claims, "claim")
    sentences = [f"Read {articles} ({words:,} words), {claims}."]
    found: Counter[str] = Counter(finding.strength or finding.verdict for finding in report.findings)
    independent = sum(bool(finding.independent) for finding in report.findings)
    parts = [f"{found[key]:,} {name}" for key, name in (("hard", "hard"), ("soft", "soft")) if found[key]]
    if parts:
        sentences.append(f"Contradictions: {' and '.join(parts)}.")
    if found["agree"]:
        sentences.append(f"Agreements: {found['agree']:,}, {independent:,} from independent sources.")
    return " ".join(sentences)


def what_else(view: ReportView) -> Iterator[str]:
    """Yield sentences on what led to no finding, and on dates that were worked out."""
    report = view.report
    status = Counter(group.status for group in report.groups)
    near = [f"{status[key]:,} {words}" for key, words in _NEAR.items() if status[key]]
    if near:
        yield f"Not counted as differences: {'; '.join(near)}."
    quiet = [story for story in view.stories if not story.told and len(story.articles) > 1]
    if quiet and report.findings:
        labels = listed((f"“{clean(story.story.label)}”" for story in quiet), _NAMES_MOST)
        yield f"Nothing to report in {count(len(quiet), 'further story', 'further stories')}: {labels}."
    shared = {article for story in report.stories if len(story.articles) > 1 for article in story.articles}
    alone = sum(article.id not in shared for article in report.articles)
    if alone and len(report.articles) > 1:
        yield f"{count(alone, 'article')} told a story that no other article tells."
    inferred = [source_name(article) for article in report.articles if article.published_from == "inferred"]
    if inferred:
        yield f"Dated from their story, as they give no date: {listed(dict.fromkeys(inferred))}."


_NEAR: dict[GroupStatus, str] = {
    "compatible": "compatible (as 12 and “at least 10”)",
    "different_scope": "of different scope (as a plan and its outcome)",
}
"""Group status -> how it is told. A reader asks about these two; the rest were simply not comparable."""
