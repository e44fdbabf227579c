"""Markdown for a pull-request comment or a job summary (GitHub Flavored Markdown)."""

import re
from collections.abc import Iterator

from claimcheck.models import Evidence, Finding, Report, Span
from claimcheck.report.place import file_of, place_of
from claimcheck.report.plain import clean, clean_marked, has_quotes, shorten
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.tally import headline, verdict_on_nothing
from claimcheck.report.view import ReportView, StoryView, source_name
from claimcheck.report.wording import as_of, carried, fact, origin, published, side_value
from claimcheck.report.words import count, date_value, day, day_range, listed, parse_day

ROOM = 60_000
"""Characters: GitHub takes 65,536 in a comment."""
SENTENCE_MOST = 300
_SIGNS = {"hard": "✗", "soft": "~"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&$])")
_LEADING = re.compile(r"^(\d{1,9})?([#+\-=.)!])")
_ACTING = re.compile(r"@(?=\w)|#(?=\d)|://|\bwww(?=\.)|\bGH-(?=\d)", re.IGNORECASE)
"""What GitHub turns into a mention, a reference or a link."""


def render(report: Report, options: RenderOptions) -> str:
    """Return a heading, a section a story, contradictions first, and the agreements folded away.

    It keeps within what GitHub takes as a comment, and says how many findings were left out.
    """
    view = ReportView(report)
    parts = [f"## claimcheck: {escape(headline(report))}\n"]
    nothing = verdict_on_nothing(view)
    if nothing:
        parts.append(f"{escape(nothing)}\n")
    sections = [section for story in view.stories if story.told for section in _story(story, view, options)]
    tail = [*_stale(options), *_unread(report, options)]
    room = ROOM - sum(map(len, (*parts, *tail)))
    kept = _fitting(sections, room)
    if kept < len(sections):
        left = len(sections) - kept
        tail.insert(0, f"… and {count(left, 'section')} more: this format is cut at {ROOM:,} characters.\n")
    return "\n".join([*parts, *sections[:kept], *tail])


def escape(text: str) -> str:
    """Return the text so that nothing in it is markup, mentions anyone or becomes a link."""
    plain = _SPECIAL.sub(r"\\\1", clean(text))
    plain = _LEADING.sub(r"\1\\\2", plain)
    return _ACTING.sub(lambda found: found[0][:1] + "<!-- -->" + found[0][1:], plain)


def code(text: str) -> str:
    """Return the text as code, whatever backticks are in it; `|` is escaped for tables."""
    plain = clean(text).replace("|", "\\|")
    fence = "`" * (max(map(len, re.findall("`+", plain)), default=0) + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{pad}{plain}{pad}{fence}" if plain else ""


def _fitting(sections: list[str], room: int) -> int:
    """Return how many sections fit."""
    used = 0
    for number, section in enumerate(sections):
        used += len(section) + 1
        if used > room - 200:  # what says that something was left out needs a line
            return number
    return len(sections)


def _story(story: StoryView, view: ReportView, options: RenderOptions) -> Iterator[str]:
    """Yield the heading of a story, its differences one by one, and its agreements."""
    sources = listed(dict.fromkeys(source_name(article) for article in story.articles))
    days = day_range(filter(None, (parse_day(article.published) for article in story.articles)))
    label = escape(story.story.label) or "Untitled story"
    yield f"### {label}\n\n{escape(' · '.join(filter(None, (sources, days))))}\n"
    for heading, findings in (
        ("", story.contradict),
        ("Changed over time", story.superseded),
        ("Disputed between the parties", story.disputed),
    ):
        for finding in findings:
            yield _difference(finding, heading, view, options)
    if story.agree:
        yield _agreements(story.agree, view)


def _difference(finding: Finding, heading: str, view: ReportView, options: RenderOptions) -> str:
    """Return a table of the sides, and the explanation."""
    kind = ", ".join(filter(None, (finding.kind, finding.strength or heading.lower())))
    sign = _SIGNS.get(finding.strength or "", "→" if finding.verdict == "superseded" else "?")
    known = options.known_as(finding.fingerprint)
    lines = [f"#### {sign} {kind}: {escape(view.topic(finding))}".rstrip(": "), ""]
    lines += ["| value | source | published | sentence | where |", "|---|---|---|---|---|"]
    for side in finding.sides:
        told = as_of(view, side) if finding.verdict == "superseded" else None
        value = escape(side_value(finding, side) + (f", as of {day(told, year=True)}" if told else ""))
        for evidence in side.evidence:
            when = escape(date_value(published(view, evidence) or "") or "undated")
            cells = (value, f"**{escape(view.source(evidence))}**", when, _sentence(evidence))
            place = place_of(evidence, view, options)
            lines.append(f"| {' | '.join(cells)} | {code(str(place))} |")
            value = ""
    lines += ["", escape(finding.explanation)] if finding.explanation else []
    if known:
        by = f", {known.reviewer}" if known.reviewer else ""
        lines += ["", escape(f"In the baseline: {known.status}{by}. {known.reason}")]
    return "\n".join([*lines, ""])


def _sentence(evidence: Evidence) -> str:
    """Return the sentence with its marks in bold, in quotation marks unless it has its own."""
    text, marks = shorten(*clean_marked(evidence.text, evidence.marks), SENTENCE_MOST)
    if marks == ((0, len(text)),):
        marks = ()
    body = _marked(text, marks)
    return body if has_quotes(text) else f"“{body}”"


def _marked(text: str, marks: tuple[Span, ...]) -> str:
    """Return the text escaped, with its marks in bold. `<b>` and not `**`, which fails beside punctuation."""
    out, done = "", 0
    for start, end in marks:
        before, inside = text[done:start], text[start:end]
        out += _spaced(before) + f"<b>{_spaced(inside)}</b>"
        done = end
    return out + _spaced(text[done:])


def _spaced(text: str) -> str:
    """Return the text escaped, with a space at either end kept."""
    head = " " if text[:1] == " " else ""
    tail = " " if len(text) > 1 and text[-1:] == " " else ""
    return f"{head}{escape(text)}{tail}"


def _agreements(findings: list[Finding], view: ReportView) -> str:
    """Return the agreements, folded away, what is told independently first."""
    alone = [finding for finding in findings if finding.independent]
    copied = len(findings) - len(alone)
    lines = [f"<details><summary>{count(len(findings), 'agreement')}</summary>", ""]
    for finding in alone:
        told = "; ".join(filter(None, (carried(view, finding), escape(origin(finding)))))
        lines.append(f"- ✓ {escape(fact(view, finding))} ({told})")
    if copied:
        lines.append(f"- {count(copied, 'fact')} more only in copies of one text")
    return "\n".join([*lines, "", "</details>", ""])


def _stale(options: RenderOptions) -> Iterator[str]:
    if options.stale:
        about = "".join(
            f"- {code(fingerprint)} {escape(what)}\n" for fingerprint, what in options.stale.items()
        )
        yield f"### In the baseline, but no longer found\n\n{about}"


def _unread(report: Report, options: RenderOptions) -> Iterator[str]:
    if report.skipped:
        rows = "".join(
            f"- {code(str(file_of(skipped.path, options)))}: {escape(skipped.reason)}\n"
            for skipped in report.skipped
        )
        yield f"### Not read\n\n{rows}"
