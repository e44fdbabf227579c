"""Findings: a group's decisions put into sides, with the words that prove them."""

import hashlib
from collections.abc import Callable, Sequence

from claimcheck.judge.levels import Decision, source
from claimcheck.match.items import Item
from claimcheck.models import Evidence, Finding, Side, Verdict

_LONGEST = 500
"""Evidence is a clause; a longer one is cut to the sentence words around its value."""


def identity(prefix: str, *parts: str) -> str:
    """Return a prefix and a hash of the parts, 12 hexadecimal digits."""
    return prefix + hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=6).hexdigest()


def evidence(item: Item, marks: Sequence[tuple[int, int]] = ()) -> Evidence:
    """Return an item's claim as evidence, its value marked; a very long clause is cut around the value."""
    claim, slot = item.claim, item.slot
    text = item.extraction.article.text
    start, end = claim.start, claim.end
    if end - start > _LONGEST:
        start = max(start, slot.start - _LONGEST // 3)
        end = min(end, max(slot.end, start + _LONGEST))
    own = marks or (((slot.start, slot.end),) if slot.kind != "statement" else ())
    placed = tuple((max(s, start) - start, min(e, end) - start) for s, e in own if s < end and e > start)
    return Evidence(
        article=claim.article, claim=claim.id, start=start, end=end, line=claim.line, text=text[start:end], marks=placed
    )


def sides(items: Sequence[Item], value: Callable[[Item], str], same: Callable[[Item, Item], bool]) -> list[Side]:
    """Return the sides of a group: items whose values agree stand on one side, one evidence an article.

    Sides are ordered by lineages, most first, then by value.
    """
    clusters: list[list[Item]] = []
    for item in items:
        home = next((cluster for cluster in clusters if all(same(item, other) for other in cluster)), None)
        if home is None:
            clusters.append([item])
        elif item.article not in {other.article for other in home}:
            home.append(item)
    made = [
        Side(
            value=value(cluster[0]),
            lineages=len({item.lineage for item in cluster}),
            evidence=tuple(evidence(item) for item in cluster),
        )
        for cluster in clusters
    ]
    return sorted(made, key=lambda side: (-side.lineages, side.value))


def finding(decision: Decision, made: Sequence[Side], group: str, topic: str, independent: bool | None) -> Finding:
    """Return the finding of a decision over its sides."""
    verdict = decision.outcome
    known: dict[str, Verdict] = {v: v for v in ("agree", "contradict", "superseded", "disputed")}  # type: ignore[misc]
    kind = decision.kind
    values = sorted({side.value.casefold() for side in made})
    fingerprint = identity("", kind, verdict, topic, *values)
    ids = [proof.claim for side in made for proof in side.evidence]
    return Finding(
        id=identity("f-", fingerprint, *ids),
        fingerprint=fingerprint,
        group=group,
        kind=kind,
        verdict=known[verdict],
        strength=decision.level.strength if verdict == "contradict" else None,
        confidence=round(decision.level.confidence * (0.7 + 0.3 * min(1.0, decision.pair.score)), 2),
        independent=independent if verdict == "agree" else None,
        explanation=decision.explanation,
        sides=tuple(made),
    )


def named(items: Sequence[Item]) -> str:
    """Return the outlets of items as a reader lists them: "Ledger", "Ledger and Wire", "Ledger, Wire and 2 others"."""
    sources = list(dict.fromkeys(source(item) for item in items))
    if len(sources) <= 2:
        return " and ".join(sources)
    return f"{sources[0]}, {sources[1]} and {len(sources) - 2} other{'s' if len(sources) > 3 else ''}"
