"""How one finding looks: a difference with its sides under each other, an agreement on one line."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text

from claimcheck.models import Finding, Span
from claimcheck.report.place import place_of
from claimcheck.report.plain import clean, clean_marked, has_quotes, shorten
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.page import Page
from claimcheck.report.view import ReportView, evidences
from claimcheck.report.wording import as_of, fact, published, side_value, support
from claimcheck.report.words import day, parse_day

INDENT = 4
VALUE_MAX = 21
"""Columns that a value may take at the left of its side; the sides of longer ones get letters."""
QUOTE_MIN = 36
"""Columns that a quotation needs to stand in a row with its outlet; with fewer it goes below."""
QUOTE_LINES = 3
_STYLES = {"contradict": "bold red", "superseded": "bold blue", "disputed": "bold magenta", "agree": "green"}
_SIGNS = {"contradict": "✗", "superseded": "→", "disputed": "?", "agree": "✓"}


@dataclass(frozen=True)
class Row:
    """One piece of evidence, ready to lay out."""

    value: str
    """The side's value, on the side's first row; else empty."""
    source: str
    when: str
    where: str
    link: str
    """What a terminal opens for it; empty without hyperlinks."""
    quote: str
    marks: tuple[Span, ...]


def difference(page: Page, view: ReportView, finding: Finding, options: RenderOptions) -> None:
    """Write a contradiction, a change or a dispute: what it is about, the sides, the explanation."""
    soft = finding.strength == "soft"
    style = "bold yellow" if soft else _STYLES[finding.verdict]
    sign = "~" if soft else _SIGNS[finding.verdict]
    kind = ", ".join(filter(None, (finding.kind, finding.strength)))
    lead = Text(f"{sign} {kind:<16}  ", style=style)
    page.paragraph(view.topic(finding), lead=lead, style="bold")
    rows = list(_rows(view, finding, options))
    if not _table(page, rows, style):
        _stack(page, rows, style)
    page.paragraph(clean(finding.explanation), lead=Text(" " * INDENT))
    known = options.known_as(finding.fingerprint)
    if known:
        told = ", ".join(filter(None, (known.status.replace("_", " "), clean(known.reviewer))))
        page.paragraph(
            f"In the baseline: {told}. {clean(known.reason)}".rstrip(), lead=Text(" " * INDENT), style="dim"
        )
    _decided_by(page, finding, options, INDENT)
    page.gap()


def _decided_by(page: Page, finding: Finding, options: RenderOptions, indent: int) -> None:
    """Write, where nothing is left out, what `claimcheck explain` knows a finding by, and how sure it is."""
    if options.verbose:
        level = f"level {finding.level} · " if finding.level else ""
        sure = f"{finding.fingerprint} · {level}confidence {finding.confidence:.2f} ({finding.band})"
        page.paragraph(clean(sure), lead=Text(" " * indent), style="dim")


def agreement(page: Page, view: ReportView, finding: Finding, options: RenderOptions) -> None:
    """Write an agreement on one line, two where its value stands at the end of a long one; and who carries it."""
    most = 1 if finding.kind == "event" else 2
    told = support(view, finding)
    room = page.width - 2 - (0 if finding.origin else cell_len(told) + 2)
    lines = page.wrapped(Text(fact(view, finding)), room, most)
    if lines and page.width - 2 - lines[-1].cell_len < cell_len(told) + 2:
        lines.append(Text())  # an origin takes a line of its own, and leaves the fact its room
    for position, line in enumerate(lines):
        sign = "  " if position else f"{_SIGNS['agree']} "
        row = Text().append(sign, _STYLES["agree"]).append(line)
        if position == len(lines) - 1:
            row.append(" " * (page.width - row.cell_len - cell_len(told))).append(told, "dim")
        page.put(row)
    _decided_by(page, finding, options, 2)


def _rows(view: ReportView, finding: Finding, options: RenderOptions) -> Iterator[Row]:
    """Yield a row for every piece of evidence, side by side in the finding's order."""
    values = [side_value(finding, side) for side in finding.sides]
    if max(map(cell_len, values), default=0) > VALUE_MAX:
        values = [ascii_uppercase[position % 26] for position in range(len(values))]
    changed = finding.verdict == "superseded"
    spoken_of = [as_of(view, side) if changed else None for side in finding.sides]
    days = [parse_day(published(view, evidence)) for evidence in evidences(finding)]
    years = len({known.year for known in (*days, *spoken_of) if known}) > 1
    values = [
        f"{value}, as of {day(told, year=years)}" if told else value
        for value, told in zip(values, spoken_of, strict=True)
    ]
    for value, side in zip(values, finding.sides, strict=True):
        for position, evidence in enumerate(side.evidence):
            when = published(view, evidence)
            known = parse_day(when)
            quote, marks = clean_marked(evidence.text, evidence.marks)
            if marks == ((0, len(quote)),):
                marks = ()  # to mark everything would tell nothing
            yield Row(
                value="" if position else value,
                source=view.source(evidence),
                when=day(known, year=years) if known else clean(when or "") or "undated",
                where=view.where(evidence),
                link=place_of(evidence, view, options).link(options.root) if options.root else "",
                quote=quote,
                marks=marks,
            )


def _quoted(page: Page, row: Row, room: int, style: str) -> Text:
    """Return the quotation, shortened around its marks, in quotation marks unless it has its own."""
    outer = not has_quotes(row.quote)
    brackets = 0 if page.colour else 2 * len(row.marks)
    text, marks = shorten(row.quote, row.marks, max(room - brackets - 2 * outer, 1))
    body = page.marked(text, marks, style)
    return Text("“").append(body).append("”") if outer else body


def _table(page: Page, rows: list[Row], style: str) -> bool:
    """Write one row a line, as long as every quotation has room to be understood; False where it has not."""
    value, source, when, where = (
        max((cell_len(getattr(row, name)) for row in rows), default=0)
        for name in ("value", "source", "when", "where")
    )
    room = page.width - INDENT - value - source - when - where - 8
    spans = (row.marks[-1][1] - row.marks[0][0] + 2 * len(row.marks) if row.marks else 0 for row in rows)
    longest = max((len(row.quote) for row in rows), default=0)
    if room < QUOTE_MIN or longest > 2 * room or max(spans, default=0) > room - QUOTE_MIN // 2:
        return False
    for row in rows:
        quote = _quoted(page, row, room, style)
        quote.truncate(room, overflow="ellipsis")
        line = Text(" " * INDENT).append(_padded(row.value, value), style)
        line.append(_padded(row.source, source), "bold").append(_padded(row.when, when)).append(quote)
        line.append(" " * (page.width - line.cell_len - cell_len(row.where)))
        page.put(line.append(row.where, _place_style(row)))
    return True


def _stack(page: Page, rows: list[Row], style: str) -> None:
    """Write the outlet on one line and its quotation below."""
    value = max((cell_len(row.value) for row in rows), default=0)
    inner = INDENT + value + 2
    for row in rows:
        lead = Text(" " * INDENT).append(_padded(row.value, value), style)
        head = (
            Text().append(row.source, "bold").append(f" · {row.when} · ").append(row.where, _place_style(row))
        )
        page.paragraph(head, lead=lead)
        quote = _quoted(page, row, (page.width - inner - 2) * QUOTE_LINES - QUOTE_MIN // 2, style)
        page.paragraph(quote, lead=Text(" " * (inner + 2)), most=QUOTE_LINES)


def _place_style(row: Row) -> Style:
    return Style(dim=True, link=row.link or None)


def _padded(text: str, width: int) -> str:
    """Return the text filled up to a width and two columns of space; empty where the column is."""
    return text + " " * (width - cell_len(text) + 2)
