"""The report for a reader at a terminal, in the manner of a desk editor's note."""

from rich.text import Text

from claimcheck.models import Report
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.findings import agreement, difference
from claimcheck.report.text.page import Page
from claimcheck.report.text.tally import headline, verdict_on_nothing, what_else, what_was_read
from claimcheck.report.view import ReportView, StoryView, source_name
from claimcheck.report.words import count, day_range, listed, parse_day

__all__ = ["render"]

AGREEMENTS_MOST = 25
"""Agreements shown of one story."""


def render(report: Report, options: RenderOptions) -> str:
    """Return the report as text no wider than `options.width`, ending with a newline.

    Per story: what contradicts, hard before soft; what changed over time; what the parties dispute; what
    agrees. Then the counts, then what could not be read.
    """
    view = ReportView(report)
    page = Page(options)
    page.line(headline(report), "bold")
    for story in view.stories:
        if story.told:
            _story(page, view, story, options)
    nothing = verdict_on_nothing(view)
    if nothing:
        page.gap()
        page.paragraph(nothing)
    page.gap()
    for sentence in (what_was_read(view), *what_else(view)):
        page.paragraph(sentence, style="dim")
    _stale(page, options)
    _skipped(page, report)
    return page.text()


def _story(page: Page, view: ReportView, story: StoryView, options: RenderOptions) -> None:
    """Write one story."""
    page.gap()
    sources = listed(dict.fromkeys(source_name(article) for article in story.articles))
    days = day_range(filter(None, (parse_day(article.published) for article in story.articles)))
    label = clean(story.story.label) or "Untitled story"
    if not page.sides(label, " · ".join(filter(None, (sources, days))), "bold"):
        if not page.sides(label, days, "bold"):
            page.line(label, "bold")
            page.line(days, "dim")
        page.line(sources, "dim")
    page.rule()
    for heading, findings in (
        ("", story.contradict),
        ("Changed over time", story.superseded),
        ("Disputed between the parties", story.disputed),
    ):
        if findings and heading:
            page.line(heading, "dim")
        for finding in findings:
            difference(page, view, finding, options)
    _agreements(page, view, story, options)


def _agreements(page: Page, view: ReportView, story: StoryView, options: RenderOptions) -> None:
    """Write what is told independently; what only copies of one text say is summed up, unless all is wanted."""
    told = [finding for finding in story.agree if finding.independent]
    copied = [finding for finding in story.agree if not finding.independent]
    shown = [*told, *copied] if options.verbose else told[:AGREEMENTS_MOST]
    for finding in shown:
        agreement(page, view, finding, options)
    if options.verbose:
        return
    if len(told) > len(shown):
        page.line(f"  … and {len(told) - len(shown):,} more (--verbose shows them)", "dim")
    if copied:
        more = "more " if told else ""
        facts = count(len(copied), f"{more}fact stands", f"{more}facts stand")
        page.line(f"  {facts} only in copies of one text", "dim")


def _stale(page: Page, options: RenderOptions) -> None:
    """Write which entries of the baseline are no longer found."""
    if not options.stale:
        return
    page.gap()
    page.line(f"In the baseline, but no longer found: {len(options.stale):,}", "bold")
    for fingerprint, about in options.stale.items():
        page.paragraph(f"{clean(fingerprint)}  {clean(about)}", lead=Text("  "))


def _skipped(page: Page, report: Report) -> None:
    """Write what could not be read, and why."""
    if not report.skipped:
        return
    page.gap()
    page.line(f"Not read: {count(len(report.skipped), 'input')}", "bold")
    for skipped in report.skipped:
        page.paragraph(f"{clean(skipped.path)}: {clean(skipped.reason)}", lead=Text("  "))
