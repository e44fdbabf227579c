"""The entities of a story: who and what its articles name alike, and where they name another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimcheck.judge.entity import compare_entities, written
from claimcheck.judge.fillers import lists, nouns, placed
from claimcheck.judge.findings import camped, identity, tell
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.themes import act
from claimcheck.match.candidates import candidates
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Finding

_TOPIC_WORDS = 2


def judge_entities(
    story: str, items: Iterable[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add the groups and findings of a story's entity slots: a contradiction where two exclude each other."""
    decisions = list(_decisions([item for item in items if item.slot.kind == "entity" and _usable(item)]))
    for told in _clusters([d for d in decisions if d.outcome in ("agree", "contradict")]):
        clashes = [d for d in told if d.outcome == "contradict"]
        lead = min(clashes or told, key=_rank)
        camps = _camps(lead, told, apart=bool(clashes))
        shown = [item for camp in camps for item in camp]
        slots = (f"{item.claim.id}:{item.slot.start}-{item.slot.end}" for item in shown)
        record, made = tell(
            story, identity("g-", story, "entity", *slots), lead, camps, written, _TOPIC_WORDS
        )
        groups.append(record)
        findings.append(made)


def _camps(lead: Decision, told: Sequence[Decision], *, apart: bool) -> list[list[Item]]:
    """Return the items of a cluster in camps, its leading two first; all in one where nothing is contradicted."""
    involved = {item.order: item for d in told for item in (d.pair.a, d.pair.b)}
    leaders = (lead.pair.a, lead.pair.b)
    rest = [involved[key] for key in sorted(involved) if involved[key] not in leaders]
    alike = {frozenset((d.pair.a.order, d.pair.b.order)) for d in told if d.outcome == "agree"}

    def same(a: Item, b: Item) -> bool:
        return not apart or frozenset((a.order, b.order)) in alike

    return camped([*leaders, *rest], same)


def _decisions(items: Sequence[Item]) -> Iterable[Decision]:
    for a, b in candidates(items):
        if a.slot.relation != b.slot.relation or act(a) != act(b) or in_two_quotations(Pair(a, b)):
            continue
        yield compare_entities(Pair(a, b))


def _usable(item: Item) -> bool:
    """Return True for what tells something: a name or a noun, a place that is one, a trade that is no post."""
    slot = item.slot
    if any(m.pronoun and (m.start, m.end) == (slot.start, slot.end) for m in item.extraction.mentions):
        return False
    if slot.relation == "member" and any(noun in lists()["spans"] for noun in nouns(slot)):
        return False
    if slot.relation in ("place", "destination", "origin"):
        return placed(slot)
    if slot.relation != "role":
        return True
    words = {term.lemma.lower().split()[-1] for term in slot.value if term.depth == 0}
    return not any(word in lists()["posts"] for word in (*words, *nouns(slot)))


def _rank(decision: Decision) -> tuple[bool, int, int]:
    return decision.level.strength == "soft", decision.pair.a.order, decision.pair.b.order


def _clusters(decisions: Sequence[Decision]) -> list[list[Decision]]:
    """Return the decisions in clusters that share items, in the order of the text."""
    home: dict[int, int] = {}
    for decision in decisions:
        a, b = (_root(home, item.order) for item in (decision.pair.a, decision.pair.b))
        home[max(a, b)] = min(a, b)
    found: dict[int, list[Decision]] = defaultdict(list)
    for decision in decisions:
        found[_root(home, decision.pair.a.order)].append(decision)
    return [found[key] for key in sorted(found)]


def _root(home: dict[int, int], order: int) -> int:
    home.setdefault(order, order)
    while home[order] != order:
        order = home[order]
    return order
