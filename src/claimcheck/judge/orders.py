"""The orders of a story's events as groups and findings."""

from collections.abc import Sequence

from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.order import compare_orders
from claimcheck.judge.topic import claim_words
from claimcheck.match.candidates import candidates
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Finding

_TOPIC_WORDS = 4


def judge_orders(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a group and a finding for each two events whose order the articles tell alike, or the other way round."""
    pairs = candidates([item for item in items if item.slot.kind == "order"])
    decisions = [compare_orders(Pair(a, b)) for a, b in pairs]
    same = [d for d in decisions if d.outcome == "agree"]
    clashes = [d for d in decisions if d.outcome == "contradict" and not _tells_both(d, same)]
    told: set[int] = set()
    for lead in sorted((*clashes, *same), key=_rank):
        if told & {lead.pair.a.order, lead.pair.b.order}:
            continue
        camps = _camps(lead, clashes, same)
        members = [item for camp in camps for item in camp]
        told.update(item.order for item in members)
        gid = identity("g-", story, "order", *dict.fromkeys(item.claim.id for item in members))
        record, found = tell(story, gid, lead, camps, claim_words, _TOPIC_WORDS)
        groups.append(record)
        findings.append(found)


def _rank(decision: Decision) -> tuple[bool, float, int, int]:
    """Return the key that puts clashes first, and of each kind the surest."""
    pair = decision.pair
    return decision.outcome != "contradict", -pair.score, pair.a.order, pair.b.order


def _tells_both(clash: Decision, same: Sequence[Decision]) -> bool:
    """Return True when one article tells both orders: then they are of two rounds of the same events."""
    articles = []
    for item in (clash.pair.a, clash.pair.b):
        like = {x.article for d in same for x in (d.pair.a, d.pair.b) if item in (d.pair.a, d.pair.b)}
        articles.append(like | {item.article})
    return bool(articles[0] & articles[1])


def _camps(lead: Decision, clashes: Sequence[Decision], same: Sequence[Decision]) -> list[list[Item]]:
    """Return the items of each side, one an article; an agreement has one side."""
    leaders = (lead.pair.a, lead.pair.b)
    camps = [list(leaders)] if lead.outcome == "agree" else [[leaders[0]], [leaders[1]]]
    taken = {item.article for item in leaders}
    for decision in (*same, *clashes):
        for item, other in ((decision.pair.a, decision.pair.b), (decision.pair.b, decision.pair.a)):
            if other not in leaders or item.article in taken:
                continue
            home = 0 if len(camps) == 1 else (other == leaders[1]) != (decision.outcome == "contradict")
            if len(camps) == 1 and decision.outcome == "contradict":
                continue
            camps[int(home)].append(item)
            taken.add(item.article)
    return camps
