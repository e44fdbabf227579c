"""Findings: a group's decisions put into sides, with the words that prove them."""

import hashlib
from collections.abc import Callable, Sequence

from claimcheck.judge.confidence import confidence
from claimcheck.judge.levels import Decision
from claimcheck.judge.scope import moment
from claimcheck.judge.topic import canonical, label, plainest
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Evidence, Finding, Side, Verdict

_WORDED = frozenset({"statement", "order"})
"""Kinds of slot whose value is its wording."""
_LONGEST = 500
"""Evidence is a clause; a longer one is cut to the sentence words around its value."""


def identity(prefix: str, *parts: str) -> str:
    """Return a prefix and a hash of the parts, 12 hexadecimal digits."""
    return prefix + hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=6).hexdigest()


def evidence(item: Item, marks: Sequence[tuple[int, int]] = ()) -> Evidence:
    """Return an item's claim as evidence, a very long clause cut around its value.

    Marked is the value of a number or a date; of a quotation or a statement, the stretches given.
    """
    claim, slot = item.claim, item.slot
    text = item.extraction.article.text
    start, end = claim.start, claim.end
    if end - start > _LONGEST:
        start = max(start, slot.start - _LONGEST // 3)
        end = min(end, max(slot.end if slot.kind in ("number", "date") else start, start + _LONGEST))
    own = marks if slot.kind in ("quote", "statement") else ((slot.start, slot.end),)
    placed = tuple((max(s, start) - start, min(e, end) - start) for s, e in own if s < end and e > start)
    return Evidence(
        article=claim.article,
        claim=claim.id,
        start=start,
        end=end,
        line=claim.line,
        text=text[start:end],
        marks=placed,
    )


def camped(items: Sequence[Item], same: Callable[[Item, Item], bool]) -> list[list[Item]]:
    """Return the items in camps: those that agree with all of a camp join it, one item an article.

    An article stands in one camp only; what it says besides is left out.
    """
    camps: list[list[Item]] = []
    placed: set[str] = set()
    for item in items:
        if item.article in placed:
            continue
        home = next((camp for camp in camps if all(same(item, other) for other in camp)), None)
        if home is None:
            camps.append([item])
        else:
            home.append(item)
        placed.add(item.article)
    return camps


def side(
    camp: Sequence[Item],
    value: Callable[[Item], str],
    outcome: str = "agree",
    marks: Callable[[Item], Sequence[tuple[int, int]]] = lambda item: (),
) -> Side:
    """Return a camp as a side: its first item's value, of statements the plainest one's, one evidence an article.

    `as_of` is told where the accounts date themselves, and always where one has replaced the other.
    """
    dates = [found.start.date().isoformat() for item in camp if (found := moment(item)) is not None]
    dated = outcome == "superseded" or any(item.claim.as_of is not None for item in camp)
    worded = camp[0].slot.kind in _WORDED
    return Side(
        value=value(plainest(camp) if worded else camp[0]),
        as_of=min(dates) if dates and dated and outcome != "agree" else None,
        lineages=len({item.lineage for item in camp}),
        evidence=tuple(evidence(item, marks(item)) for item in sorted(camp, key=lambda i: i.order)),
    )


def arranged(decision: Decision, made: Sequence[Side]) -> list[Side]:
    """Return the sides in the order of the contract: superseded oldest first, else most lineages, then value."""
    if decision.outcome == "superseded":
        return sorted(made, key=lambda s: (s.as_of or "", s.value))
    return sorted(made, key=lambda s: (-s.lineages, s.value))


def finding(decision: Decision, made: Sequence[Side], group: str, topic: str) -> Finding:
    """Return the finding of a decision over its sides.

    The fingerprint of a statement rests on its topic alone: its value is its wording.
    """
    verdict = _VERDICTS[decision.outcome]
    kind = decision.kind
    worded = decision.pair.a.slot.kind in _WORDED
    values = [] if worded else sorted({side.value.casefold() for side in made})
    fingerprint = identity("", kind, verdict, topic, *values)
    ids = [proof.claim for side in made for proof in side.evidence]
    return Finding(
        id=identity("f-", fingerprint, group, *ids),
        fingerprint=fingerprint,
        group=group,
        kind=kind,
        verdict=verdict,
        strength=decision.level.strength if verdict == "contradict" else None,
        level=decision.level.name,
        confidence=confidence(kind, decision.level.name, verdict),
        independent=any(side.lineages > 1 for side in made) if verdict == "agree" else None,
        explanation=decision.explanation,
        sides=tuple(made),
    )


def tell(
    story: str,
    group: str,
    lead: Decision,
    camps: Sequence[Sequence[Item]],
    value: Callable[[Item], str],
    words: int = 1,
) -> tuple[ClaimGroup, Finding]:
    """Return the group record, under the given id, and the finding of a decision over its camps.

    `value` gives what a side stands for, from one of its items; `words` is how many words of the topic the fingerprint
    rests on.
    """
    members = [item for camp in camps for item in camp]
    sides = arranged(lead, [side(camp, value, lead.outcome) for camp in camps])
    made = finding(lead, sides, group, canonical(members, words))
    claims = tuple(dict.fromkeys(item.claim.id for item in members))
    record = ClaimGroup(id=group, story=story, topic=label(members), claims=claims, status=made.verdict)
    return record, made


_VERDICTS: dict[str, Verdict] = {
    "agree": "agree",
    "contradict": "contradict",
    "superseded": "superseded",
    "disputed": "disputed",
}
