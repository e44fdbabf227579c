"""Tallies of a vote: the same, or numbers that cannot both be true of it."""

from collections.abc import Sequence

from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.scope import other_time, written_apart
from claimcheck.match.items import Item
from claimcheck.match.tallies import Tally, lists, pairs_of
from claimcheck.models import ClaimGroup, Finding

_ALIKE = 1.5
"""Two votes of one body are cast by much the same number of members."""
_TELLING = 10
"""A side of so many tells the vote by itself."""
_SHARED = 2
"""Words that two accounts of one vote must share where no number tells it."""


def compare_tallies(a: Tally, b: Tally, *, alone: bool = True) -> Decision:
    """Return the decision for the tallies of two articles; alone where neither article tells of another vote."""
    return decide("number", LEVELS, Pair(a.lead, b.lead, 1.0, {"one": a, "other": b, "alone": alone}))


def _both(pair: Pair) -> tuple[Tally, Tally]:
    a, b = pair.facts["one"], pair.facts["other"]
    if not isinstance(a, Tally) or not isinstance(b, Tally):
        msg = "a comparison of tallies has two"
        raise TypeError(msg)
    return a, b


def _other_body(pair: Pair) -> bool:
    a, b = _both(pair)
    if a.total is not None and b.total is not None and a.total != b.total:
        return True
    bodies = [lists()["bodies"] & set(tally.text.replace(",", " ").split()) for tally in (a, b)]
    plain = [found - lists()["generic_bodies"] for found in bodies]
    return bool(plain[0] and plain[1]) and not bodies[0] & bodies[1]


def _other_vote(pair: Pair) -> bool:
    a, b = _both(pair)
    marks = [{mark for mark in lists()["other_vote"] if f" {mark}" in f" {tally.text}"} for tally in (a, b)]
    return marks[0] != marks[1] or other_time(pair) or written_apart(pair)


def _unlike(pair: Pair) -> bool:
    """Return True when nothing shows that the two are of one vote."""
    a, b = _both(pair)
    sizes = [_cast(tally) for tally in (a, b)]
    if None not in sizes and max(sizes) > _ALIKE * min(sizes):  # type: ignore[type-var, operator]  # no None left
        return True
    if any(x is not None and x == y and x >= _TELLING for x, y in ((a.high, b.high), (a.low, b.low))):
        return False
    shared = len((a.words & b.words) - _cues())
    if a.total is not None and a.total == b.total:
        return not pair.facts["alone"] and not shared
    if pair.facts["alone"] and None not in sizes:
        return not shared
    return not shared or shared + len(a.names & b.names) < _SHARED


def _cast(tally: Tally) -> int | None:
    if tally.total is not None:
        return tally.total
    if tally.high is None or tally.low is None:
        return None
    return tally.high + tally.low + (tally.abstained or 0)


def _cues() -> frozenset[str]:
    return frozenset(lists()["members"] | lists()["votes"] | lists()["for"] | lists()["against"])


def _conflict(pair: Pair) -> bool:
    return conflicting(*_both(pair))


def conflicting(a: Tally, b: Tally) -> bool:
    """Return True when two tallies cannot both be true of one vote."""
    parts = ((a.high, b.high), (a.low, b.low), (a.abstained, b.abstained))
    if any(x is not None and y is not None and x != y for x, y in parts):
        return True
    total = a.total or b.total
    if total is None:
        return False
    return any(
        x.high is not None and y.low is not None and x.high + y.low > total for x, y in ((a, b), (b, a))
    )


def _same(pair: Pair) -> bool:
    a, b = _both(pair)
    return any(x and x == y for x, y in ((a.high, b.high), (a.low, b.low)))


def written(tally: Tally) -> str:
    """Return a tally as a reader writes it: "94 to 83, 3 abstaining", "6 of 7"."""
    if tally.high is not None and tally.low is not None:
        told = f"{tally.high} to {tally.low}"
    elif tally.high is None and tally.low == 0:
        told = "nobody against"
    else:
        told = str(tally.high if tally.high is not None else tally.low)
        told += f" of {tally.total}" if tally.total is not None else " in favour"
        told += " against" if tally.noes else ""
    return told if tally.abstained is None else f"{told}, {tally.abstained} abstaining"


def _says(pair: Pair) -> str:
    a, b = _both(pair)
    return f"{source(a.lead)} gives {written(a)}, {source(b.lead)} {written(b)}"


LEVELS = (
    Level("other body", "not_comparable", _other_body, lambda p: f"{_says(p)}, of two bodies."),
    Level("other vote", "not_comparable", _other_vote, lambda p: f"{_says(p)}, in two votes."),
    Level(
        "unlike votes",
        "not_comparable",
        _unlike,
        lambda p: f"{_says(p)}: nothing shows that it is one vote.",
    ),
    Level(
        "tallies conflict",
        "contradict",
        _conflict,
        lambda p: f"{_says(p)} for the same vote.",
        "hard",
    ),
    Level("same tally", "agree", _same, lambda p: f"{_says(p)}: the same vote."),
    Level("tallies compatible", "compatible", lambda p: True, lambda p: f"{_says(p)}: both can be true."),
)


def judge_tallies(
    story: str, found: Sequence[Tally], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a finding for each vote whose tallies differ, or agree where no other finding shows it."""
    decisions = [
        compare_tallies(a, b, alone=_alone(a, found) and _alone(b, found))
        for a, b in pairs_of(found)
        if not _both_told(a, b, found)
    ]
    told: set[str] = set()
    for outcome in ("contradict", "agree"):
        shown = {p.claim for f in findings if f.kind == "number" for s in f.sides for p in s.evidence}
        for decision in (d for d in decisions if d.outcome == outcome):
            a, b = _both(decision.pair)
            if {a.lead.article, b.lead.article} & told:
                continue
            if outcome == "agree" and {a.lead.claim.id, b.lead.claim.id} <= shown:
                continue
            camps = _camps(decision, decisions)
            told.update(tally.lead.article for camp in camps for tally in camp)
            if outcome == "contradict":
                findings[:] = [found for found in findings if not _joins(found, camps)]
            _tell(story, decision, camps, groups, findings)


def _joins(found: Finding, camps: Sequence[Sequence[Tally]]) -> bool:
    """Return True for an agreement, on the seven of "six of the seven", between tallies that contradict each other."""
    if found.kind != "number" or found.verdict != "agree":
        return False
    claims = {proof.claim for told in found.sides for proof in told.evidence}
    own = [{item.claim.id for tally in camp for item in tally.items} for camp in camps]
    return all(claims & camp for camp in own) and claims <= set().union(*own)


def _alone(tally: Tally, found: Sequence[Tally]) -> bool:
    """Return True when its article tells no other tally that differs."""
    return not any(
        other is not tally and other.lead.article == tally.lead.article and conflicting(tally, other)
        for other in found
    )


def _both_told(a: Tally, b: Tally, found: Sequence[Tally]) -> bool:
    """Return True when one article tells both tallies: then they are of two votes."""
    return any(
        _equal(a, x) and _equal(b, y)
        for x in found
        for y in found
        if x is not y and x.lead.article == y.lead.article
    )


def _equal(a: Tally, b: Tally) -> bool:
    return a is b or ((a.high, a.low) == (b.high, b.low))


def _camps(lead: Decision, decisions: Sequence[Decision]) -> list[list[Tally]]:
    """Return the tallies on each side: the two that lead, and those that agree with one of them alone."""
    a, b = _both(lead.pair)
    camps = [[a], [b]] if lead.outcome == "contradict" else [[a, b]]
    placed = {a.lead.article, b.lead.article}
    agreed = [_both(d.pair) for d in decisions if d.outcome == "agree"]
    for one, other in (*agreed, *((y, x) for x, y in agreed)):
        for camp, against in zip(camps, reversed(camps), strict=True):
            fits = one is camp[0] and other.lead.article not in placed
            if fits and (camp is against or conflicting(other, against[0])):
                camp.append(other)
                placed.add(other.lead.article)
    return camps


def _tell(
    story: str,
    decision: Decision,
    camps: Sequence[Sequence[Tally]],
    groups: list[ClaimGroup],
    findings: list[Finding],
) -> None:
    values = {tally.lead.order: written(camp[0]) for camp in camps for tally in camp}
    leads: list[list[Item]] = [[tally.lead for tally in camp] for camp in camps]
    gid = identity("g-", story, "tally", *(item.claim.id for camp in leads for item in camp))
    record, made = tell(story, gid, decision, leads, lambda item: values[item.order])
    groups.append(record)
    findings.append(made)
