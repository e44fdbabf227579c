"""The contraries of a story as groups and findings: a pass of its own over its statements.

Grouping asks that two statements share most of their words; a yes and a no about one thing often do not.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.judge.contrary import compare_contraries
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.opposition import Oppositions
from claimcheck.judge.parties import is_description, noun_of
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.topic import claim_words
from claimcheck.match.candidates import candidates
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Finding

_TOPIC_WORDS = 4
_TELLING = ("contradict", "superseded", "disputed")
_RANK = {verdict: rank for rank, verdict in enumerate(_TELLING)}


def judge_contraries(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a group and a finding for each yes and no about one thing that no finding shows yet."""
    shown = {
        frozenset(proof.claim for proof in s.evidence)
        for found in findings
        if found.kind == "polarity" and found.verdict != "agree"
        for s in found.sides
    }
    known = {claim for claims in shown for claim in claims}
    decisions = [d for d in _decisions(items) if not {d.pair.a.claim.id, d.pair.b.claim.id} <= known]
    decisions.sort(key=_order)
    told: set[int] = set()
    for lead in decisions:
        if told & {lead.pair.a.order, lead.pair.b.order}:
            continue
        camps = _camps(lead, decisions)
        members = [item for camp in camps for item in camp]
        told.update(item.order for item in members)
        gid = identity("g-", story, "contrary", *dict.fromkeys(item.claim.id for item in members))
        record, found = tell(story, gid, lead, camps, claim_words, _TOPIC_WORDS)
        groups.append(record)
        findings.append(found)


def _decisions(items: Sequence[Item]) -> Iterator[Decision]:
    """Yield the decisions that tell of contraries, but for those of which one article gives both."""
    statements = {item.order: item for item in items if item.slot.kind == "statement"}
    seek = Oppositions()
    telling = [item for item in statements.values() if seek.tells(item)]
    own: dict[str, list[Item]] = defaultdict(list)
    for item in telling:
        own[item.article].append(item)
    for x, y in candidates([replace(item, keys=item.keys | _keys(item)) for item in telling]):
        a, b = statements[x.order], statements[y.order]
        found = seek.between(a, b)
        if found is None or in_two_quotations(Pair(a, b)):
            continue
        decision = compare_contraries(a, b, found)
        if decision.outcome in _TELLING and not any(_tells_both(i, own[i.article], seek) for i in (a, b)):
            yield decision


def _tells_both(item: Item, beside: Sequence[Item], seek: Oppositions) -> bool:
    """Return True when an article tells the contrary of its statement too: then it tells of a dispute or a change."""
    for other in beside:
        found = seek.between(item, other) if other is not item else None
        if found is not None and compare_contraries(item, other, found).outcome in _TELLING:
            return True
    return False


def _keys(item: Item) -> set[str]:
    """Return more names to be found by: the nouns of descriptions, the initials of names."""
    keys = set()
    for word in item.names:
        if is_description(word.lemma):
            keys.add("l:" + noun_of(word.lemma))
        initials = "".join(part[0] for part in word.lemma.split() if part[:1].isupper())
        keys.add("i:" + (word.lemma if word.lemma.isupper() else initials).casefold())
    return {key for key in keys if len(key) > 4}


def _order(decision: Decision) -> tuple[int, bool, float, int, int]:
    """Return the key that puts the surest first: of one verdict those that both tell, or both have from a source."""
    pair = decision.pair
    unlike = bool(pair.a.claim.voices) != bool(pair.b.claim.voices)
    return _RANK[decision.outcome], unlike, -pair.score, pair.a.order, pair.b.order


def _camps(lead: Decision, decisions: Sequence[Decision]) -> list[list[Item]]:
    """Return the two sides: who stands against the one leader stands with the other, one item an article."""
    leaders = (lead.pair.a, lead.pair.b)
    camps: list[list[Item]] = [[leaders[0]], [leaders[1]]]
    taken = {item.article for item in leaders}
    for decision in decisions:
        if decision.outcome != lead.outcome:
            continue
        for item, other in ((decision.pair.a, decision.pair.b), (decision.pair.b, decision.pair.a)):
            if other in leaders and item.article not in taken:
                camps[0 if other is leaders[1] else 1].append(item)
                taken.add(item.article)
    return camps
