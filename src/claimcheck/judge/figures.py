"""Telling figures: agreements that rest on a number or a moment, where no comparison of words has told them."""

from collections.abc import Sequence

from claimcheck.judge.date import compare_dates
from claimcheck.judge.date import written as written_date
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.number import agree_on_figure, compare_numbers, written
from claimcheck.judge.plans import given
from claimcheck.judge.scope import other_polarity
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Finding


def judge_figures(
    story: str, figures: Sequence[Sequence[Item]], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add an agreement for each telling figure that no finding shows yet."""
    shown = {
        (proof.claim, proof.start + start)
        for found in findings
        if found.kind in ("number", "date")
        for told in found.sides
        for proof in told.evidence
        for start, _ in proof.marks
    }
    for items in figures:
        fresh = [item for item in items if (item.claim.id, item.slot.start) not in shown]
        fresh = max(
            ([item for item in fresh if not _opposed(Pair(one, item))] for one in fresh), key=len, default=[]
        )
        lead = _decision(fresh)
        if lead is None:
            continue
        shown.update((item.claim.id, item.slot.start) for item in fresh)
        name = identity("g-", story, "figure", *(f"{item.claim.id}:{item.slot.start}" for item in fresh))
        record, made = tell(story, name, lead, [fresh], _value)
        groups.append(record)
        findings.append(made)


def _decision(items: Sequence[Item]) -> Decision | None:
    """Return the agreement of the first two items, or None where there are no two or their values differ too much."""
    if len(items) < 2:
        return None
    pair = Pair(items[0], items[1], 0.0)
    if pair.a.slot.kind == "date":
        decision = compare_dates(pair)
        return decision if decision.outcome == "agree" else None
    a, b = pair.a.quantity, pair.b.quantity
    if a is not None and b is not None and (a.value, a.unit) == (b.value, b.unit):
        return agree_on_figure(pair)
    decision = compare_numbers(pair)
    return decision if decision.outcome == "agree" else None


def _opposed(pair: Pair) -> bool:
    """Return True when one claim is negated, and its figure with it: "the £3m has not been paid" gives £3m."""
    return other_polarity(pair) and not any(
        given(item) for item in (pair.a, pair.b) if item.claim.polarity == "negative"
    )


def _value(item: Item) -> str:
    return written(item.quantity) if item.quantity is not None else written_date(item)
