"""One article's extraction for a reader: who said what, when, and how many."""

from rich.text import Text

from claimcheck.models import Attribution, Extraction, Quantity, Span, Timex
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.page import Page
from claimcheck.report.words import count, date_value, measured, modified

LINES_MOST = 3
_COLUMN = 22
"""Columns of the left column: the speaker, or the words as they stand."""


def render(extraction: Extraction, options: RenderOptions) -> str:
    """Return the extraction as text no wider than `options.width`, ending with an empty line."""
    page, article = Page(options), extraction.article
    title, origin = clean(article.title) or clean(article.path), _origin(extraction)
    if not page.sides(title, origin, "bold"):
        page.line(title, "bold")
        page.line(origin, "dim")
    page.rule()
    said = [attribution for attribution in extraction.attributions if attribution.content]
    _section(page, "Said", [_said(article.text, attribution) for attribution in said])
    _section(page, "When", [_when(timex) for timex in extraction.timexes])
    _section(page, "How many", [_how_many(quantity) for quantity in extraction.quantities])
    if not (said or extraction.timexes or extraction.quantities):
        page.line("Nothing was found in it: no statement of a source, no date, no number.")
    page.gap()
    return page.text()


def _origin(extraction: Extraction) -> str:
    """Return the outlet, the date and the number of claims."""
    article = extraction.article
    parts = (
        clean(article.source),
        clean(article.published or "undated"),
        count(len(extraction.claims), "claim"),
    )
    return " · ".join(filter(None, parts))


def _section(page: Page, heading: str, rows: list[tuple[str, str]]) -> None:
    """Write a heading and its rows; nothing when there are none."""
    if not rows:
        return
    page.line(f"{heading} ({len(rows)})", "dim")
    for left, right in rows:
        if len(left) > _COLUMN:
            page.paragraph(left, lead=Text("  "), style="bold", most=LINES_MOST)
            page.paragraph(right, lead=Text(" " * (_COLUMN + 4)), most=LINES_MOST)
        else:
            lead = Text("  ").append(f"{left:<{_COLUMN}}  ", "bold")
            page.paragraph(right, lead=lead, most=LINES_MOST)
    page.gap()


def _said(text: str, attribution: Attribution) -> tuple[str, str]:
    """Return the speaker, and the cue with what was said."""
    cue, content = _words(text, attribution.cue), _words(text, attribution.content)
    return clean(attribution.speaker or "(nobody named)"), f"{cue}: {content}" if cue else content


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return clean(" … ".join(text[start:end] for start, end in spans))


def _when(timex: Timex) -> tuple[str, str]:
    """Return the words, and the date or duration that they mean."""
    begin_end = " to ".join(date_value(value) for value in (timex.begin, timex.end_value) if value)
    value = date_value(timex.value) if timex.value else f"not known: {timex.reason or 'nothing dates it'}"
    value = modified(value, timex.mod)
    return clean(timex.text), clean(f"{value} ({begin_end})" if begin_end else value)


def _how_many(quantity: Quantity) -> tuple[str, str]:
    """Return the words, and the number with its unit and modifier."""
    value = quantity.raw or "?" if quantity.value is None else f"{quantity.value:,}"
    if quantity.upper is not None:
        value += f" to {quantity.upper:,}"
    modifier = quantity.modifier if quantity.modifier not in {"=", "range"} else ""
    return clean(quantity.text), measured(clean(" ".join(filter(None, (modifier, value, quantity.unit)))))
