"""Statements in much the same words: agreements where no alignment has told them."""

from collections import defaultdict
from collections.abc import Sequence

from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.statement import compare_statements
from claimcheck.judge.topic import claim_words
from claimcheck.match.items import Item
from claimcheck.match.score import Alignment
from claimcheck.models import ClaimGroup, Finding

_TOPIC_WORDS = 4


def judge_alike(
    story: str, pairs: Sequence[Alignment], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add an agreement for statements that are alike and that no finding shows together yet, on one side or on two."""
    shown: defaultdict[str, set[int]] = defaultdict(set)
    for number, found in enumerate(findings):
        for told in found.sides:
            for proof in told.evidence:
                shown[proof.claim].add(number)
    decisions = [
        decision
        for found in pairs
        if shown[found.a.claim.id].isdisjoint(shown[found.b.claim.id])
        and not in_two_quotations(Pair(found.a, found.b))
        for decision in [_decision(found)]
        if decision.outcome == "agree"
    ]
    for lead, items in _clusters(decisions):
        name = identity("g-", story, "alike", *(f"{item.claim.id}:{item.slot.start}" for item in items))
        record, made = tell(story, name, lead, [items], claim_words, _TOPIC_WORDS)
        groups.append(record)
        findings.append(made)


def _decision(found: Alignment) -> Decision:
    a, b = sorted((found.a, found.b), key=lambda item: item.order)
    return compare_statements(Pair(a, b, found.score))


def _clusters(decisions: Sequence[Decision]) -> list[tuple[Decision, list[Item]]]:
    """Return sets of statements, one an article, every two of which agree, with the surest decision of each."""
    agree = {frozenset((d.pair.a.order, d.pair.b.order)) for d in decisions}
    made: list[tuple[Decision, list[Item]]] = []
    taken: set[int] = set()
    for lead in sorted(decisions, key=lambda d: (-d.pair.score, d.pair.a.order, d.pair.b.order)):
        items = [lead.pair.a, lead.pair.b]
        if not taken.isdisjoint(item.order for item in items):
            continue
        for decision in decisions:
            for item in (decision.pair.a, decision.pair.b):
                if item.order not in taken and _joins(item, items, agree):
                    items.append(item)
        taken.update(item.order for item in items)
        made.append((lead, sorted(items, key=lambda item: item.order)))
    return made


def _joins(item: Item, items: Sequence[Item], agree: set[frozenset[int]]) -> bool:
    return all(
        item.article != other.article and frozenset((item.order, other.order)) in agree for other in items
    )
