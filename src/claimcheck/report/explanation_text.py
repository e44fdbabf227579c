"""An explanation for a reader at a terminal: the sentences, the steps, the levels."""

from collections.abc import Sequence

from rich.text import Text

from claimcheck.models.explanation import (
    ClaimTold,
    FindingExplanation,
    LevelTried,
    Meeting,
    PairExplanation,
    SlotTold,
)
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.text.page import Page
from claimcheck.report.words import count, date_value

SHOWN = 2
"""Pairs of slots that are shown step by step; the rest in a line each."""
WORDS = 8
"""Words of a slot's topic."""
SENTENCE_LINES = 3
_SIGNS = {True: ("✓ ", "green"), False: ("✗ ", "bold red")}
_NAME = 22


def render_pair(told: PairExplanation, options: RenderOptions) -> str:
    """Return why two claims met or did not: the answer, both sides, the steps of the pairs that came furthest."""
    page = Page(options)
    page.line(clean(told.answer), "bold")
    page.gap()
    for side in (told.a, told.b):
        _claims(page, side)
    shown = told.meetings if options.verbose else told.meetings[:SHOWN]
    for meeting in shown:
        _meeting(page, meeting)
    for meeting in told.meetings[len(shown) :]:
        missed = next((step for step in meeting.steps if not step.passed), meeting.steps[-1])
        page.paragraph(f"{_pair(meeting)}: {clean(missed.told)}", style="dim")
    if len(told.meetings) > len(shown):
        page.line("--verbose shows these step by step.", "dim")
    return page.text()


def render_finding(told: FindingExplanation, options: RenderOptions) -> str:
    """Return how a finding was decided: its sentences, the levels tried, and how often the one that held is right."""
    page, found = Page(options), told.finding
    head = ", ".join(filter(None, (found.kind, found.verdict, found.strength)))
    page.line(f"{head}: {clean(told.topic)}", "bold")
    page.paragraph(clean(found.explanation))
    page.line(f"{found.id} · fingerprint {found.fingerprint}", "dim")
    page.gap()
    _claims(page, told.claims)
    if told.levels:
        page.line("Levels tried; the first that holds decides:", "dim")
        _levels(page, told.levels)
        page.gap()
    page.paragraph(_trust(told))
    if told.meeting:
        page.gap()
        page.line("How the two met:", "dim")
        _meeting(page, told.meeting, levels=False)
    return page.text()


def _trust(told: FindingExplanation) -> str:
    """Return what the development sets say of the level that decided."""
    name = f"“{told.finding.level}”"
    sure = f"confidence {told.confidence:.2f} ({told.band})"
    if not told.judged:
        none = f"No finding of level {name} could be judged on the development sets"
        return f"{none}, so the share of its verdict stands for it: {sure}."
    right = f"{told.right:,} of {count(told.judged, 'finding')}"
    return f"Of level {name}, {right} judged on the development sets were right: {sure}."


def _claims(page: Page, claims: Sequence[ClaimTold]) -> None:
    """Write claims with their slots, under their places."""
    place = ""
    for claim in claims:
        before, place = place, _place(claim)
        if place != before:
            page.paragraph(place, style="bold")
        page.paragraph(f"“{clean(claim.text)}”", lead=Text("  "), most=SENTENCE_LINES)
        said = [f"said by {clean(claim.speaker)}"] if claim.speaker else []
        said += [word for word in (claim.polarity, claim.modality) if word not in ("positive", "asserted")]
        page.paragraph(", ".join([claim.id, *said]), lead=Text("    "), style="dim")
        for slot in claim.slots:
            page.paragraph(_slot(slot), lead=Text("    "), style="dim", most=2)
    page.gap()


def _place(claim: ClaimTold) -> str:
    where = clean(claim.path) + (f":{claim.line}" if claim.line else "")
    when = date_value(claim.published) if claim.published else "undated"
    return " · ".join(filter(None, (clean(claim.source), where, when)))


def _slot(slot: SlotTold) -> str:
    """Return "number 12: worker 0.81, die 0.66"; a statement's words stand above it already."""
    value = "" if slot.kind == "statement" else f" {_cut(clean(slot.value))}"
    if slot.kind == "quote":
        return f"quote of {count(len(slot.words), 'word')}"
    words = ", ".join(f"{clean(word)} {weight:.2f}" for word, weight in slot.words[:WORDS])
    return f"{slot.kind}{value}: {words or 'no words to be found by'}"


def _meeting(page: Page, meeting: Meeting, *, levels: bool = True) -> None:
    """Write the steps of two slots, and the levels."""
    page.line(_pair(meeting), "bold")
    for step in meeting.steps:
        sign, style = _SIGNS[step.passed]
        page.paragraph(clean(step.told), lead=Text("  ").append(sign, style).append(f"{step.name:<8}"))
        if step.name == "score" and meeting.shared:
            words = ", ".join(_shared(row) for row in meeting.shared[:WORDS])
            page.paragraph(f"words that meet: {words}", lead=Text(" " * 12), style="dim")
        if step.name == "levels" and levels:
            _levels(page, meeting.levels)
    page.gap()


def _shared(row: tuple[str, str, float]) -> str:
    one, other, weight = row
    words = clean(one) if one == other else f"{clean(one)}–{clean(other)}"
    return f"{words} {weight:.2f}"


def _levels(page: Page, levels: Sequence[LevelTried]) -> None:
    """Write the levels as they were tried."""
    for level in levels:
        lead = Text("    ").append("yes " if level.held else "no  ", "bold" if level.held else "dim")
        lead.append(f"{level.name:<{_NAME}}  ")
        asks = clean(level.asks) or "(what it asks is not written down)"
        page.paragraph(f"{asks}: {level.outcome}" if level.held else asks, lead=lead)


def _pair(meeting: Meeting) -> str:
    """Return "number 12 and number 15", "“…” and “…”" for words."""
    if meeting.slot_a.kind in ("number", "date"):
        return f"{meeting.slot_a.kind} {clean(meeting.slot_a.value)} and {clean(meeting.slot_b.value)}"
    words = (_cut(clean(slot.text)) for slot in (meeting.slot_a, meeting.slot_b))
    return f"{meeting.slot_a.kind} {' and '.join(f'“{text}”' for text in words)}"


def _cut(text: str, most: int = 30) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
