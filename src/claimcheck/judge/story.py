"""The judgement of one story: every group and every recurring quotation becomes a group record and findings."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import combinations

from claimcheck.judge.alike import judge_alike
from claimcheck.judge.bearings import judge_bearings
from claimcheck.judge.causes import judge_causes
from claimcheck.judge.confidence import confidence
from claimcheck.judge.contraries import judge_contraries
from claimcheck.judge.date import written as written_date
from claimcheck.judge.dates import judge_dates
from claimcheck.judge.degrees import judge_degrees
from claimcheck.judge.entities import judge_entities
from claimcheck.judge.figures import judge_figures
from claimcheck.judge.findings import arranged, camped, finding, identity, side
from claimcheck.judge.leftovers import left_over
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.number import ALL_AND_PART
from claimcheck.judge.number import value as number_value
from claimcheck.judge.orders import judge_orders
from claimcheck.judge.origin import with_origins
from claimcheck.judge.ranks import judge_ranks
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.spellings import judge_spellings
from claimcheck.judge.standing import COMPARE, alone, both_told, peers_of, stands
from claimcheck.judge.swaps import judge_swaps
from claimcheck.judge.tally import judge_tallies
from claimcheck.judge.topic import canonical, claim_words, label
from claimcheck.judge.utterances import judge_quotes
from claimcheck.match.groups import Group
from claimcheck.match.items import Item
from claimcheck.match.score import align
from claimcheck.match.story import THRESHOLDS, Matched
from claimcheck.models import ClaimGroup, Finding, GroupStatus

_TOPIC_WORDS = {"statement": 4}
"""Words of a topic in a fingerprint; a value tells two numbers apart, a statement needs more words."""

_SHARED_WORDS = 3
"""The commonest words of which two agreements on one value must share one to be told as one."""


@dataclass
class Judged:
    """The groups and findings of a story."""

    groups: list[ClaimGroup] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def judge_story(story: str, matched: Matched) -> Judged:
    """Return the groups and findings of a story, in the order of the text."""
    judged = Judged()
    peers = peers_of(matched.items)
    for kind, groups in matched.groups.items():
        told = [entry for group in groups for entry in _judge_group(story, kind, group, peers, judged)]
        for entry in _merged(told) if kind in ("number", "date") else told:
            _tell(story, kind, entry, judged)
    judge_tallies(story, matched.tallies, judged.groups, judged.findings)
    judge_entities(story, matched.items, judged.groups, judged.findings)
    judge_swaps(story, matched.items, judged.groups, judged.findings)
    judge_figures(story, matched.figures, judged.groups, judged.findings)
    judge_dates(
        story,
        matched.items,
        lambda kind, a, b, score: both_told(kind, a, b, score, peers),
        judged.groups,
        judged.findings,
    )
    judge_orders(story, matched.items, judged.groups, judged.findings)
    judge_contraries(story, matched.items, judged.groups, judged.findings)
    judge_causes(story, matched.items, judged.groups, judged.findings)
    judge_degrees(story, matched.items, judged.groups, judged.findings)
    judge_quotes(story, matched.quotes, judged.groups, judged.findings)
    judge_alike(story, matched.alike, judged.groups, judged.findings)
    judged.findings = with_origins(drop_covered(judged.findings), matched.items)
    judge_spellings(story, matched.items, judged.groups, judged.findings)
    judge_ranks(story, matched.items, judged.groups, judged.findings)
    judge_bearings(story, matched.items, judged.groups, judged.findings)
    for kind, pair in left_over(matched.pairs, judged.groups):
        decision = COMPARE[kind](pair)
        if decision.outcome == "contradict" and alone(decision, peers) and stands(kind, decision, peers):
            _tell(story, kind, _opposed(kind, [decision], []), judged)
        else:
            judged.groups.append(_record(story, kind, (pair.a, pair.b), _quiet([decision])))
    return judged


def _judge_group(
    story: str, kind: str, group: Group, peers: dict[tuple[str, str], list[Item]], judged: Judged
) -> list["Told"]:
    """Return what a group has to tell; its other items, if they make a group, are recorded as one without a finding."""
    decisions = list(_decisions(kind, group, peers))
    made: list[Told] = []
    told: set[int] = set()
    left = decisions
    while conflicts := [d for d in left if d.outcome in ("contradict", "disputed", "superseded")]:
        made.append(_opposed(kind, conflicts, [d for d in left if d.outcome == "agree"]))
        told.update(item.order for item in made[-1][1])
        left = _among(left, told)
    made += _agreed([d for d in left if d.outcome == "agree"])
    told.update(item.order for _, items, _ in made for item in items)
    rest = [item for item in group.items if item.order not in told]
    if len({item.article for item in rest}) > 1:
        judged.groups.append(_record(story, kind, rest, _quiet(_among(decisions, told))))
    return made


def _among(decisions: Sequence[Decision], told: AbstractSet[int]) -> list[Decision]:
    """Return the decisions between items that nothing has been told of yet."""
    return [d for d in decisions if d.pair.a.order not in told and d.pair.b.order not in told]


def _merged(told: Sequence["Told"]) -> list["Told"]:
    """Return the entries with agreements on one value and one topic made one.

    Sentences that are not alike enough to stand in one group may still say the same: a call "lasted about an hour",
    and was "an hour-long call".
    """
    kept: list[Told] = []
    homes: dict[str, list[int]] = defaultdict(list)
    for lead, items, camps in told:
        value = _plain_value(items[0])
        home = next((i for i in homes[value] if _one_topic(kept[i][1], items)), None)
        if lead.outcome != "agree" or home is None:
            if lead.outcome == "agree":
                homes[value].append(len(kept))
            kept.append((lead, items, camps))
            continue
        first, others, _ = kept[home]
        together = sorted({i.order: i for i in (*others, *items)}.values(), key=lambda item: item.order)
        kept[home] = (first, together, camped(together, lambda a, b: True))
    return kept


def _one_topic(one: Sequence[Item], other: Sequence[Item]) -> bool:
    """Return True when two sets of items have one of their commonest words in common."""
    return not set(canonical(one, _SHARED_WORDS).split()).isdisjoint(canonical(other, _SHARED_WORDS).split())


def _plain_value(item: Item) -> str:
    """Return a value without its modifier, for telling whether two agreements are on the same one."""
    quantity = item.quantity
    if quantity is None:
        return written_date(item)
    return f"{quantity.value} {quantity.unit if quantity.dimension not in ('', 'count') else ''}"


def _tell(story: str, kind: str, entry: "Told", judged: Judged) -> None:
    lead, items, camps = entry
    record = _record(story, kind, items, lead.outcome)
    sides_made = [side(camp, _VALUE[kind], lead.outcome) for camp in camps]
    topic = canonical(items, _TOPIC_WORDS.get(kind, 1))
    judged.groups.append(record)
    judged.findings.append(finding(lead, arranged(lead, sides_made), record.id, topic))


def _record(story: str, kind: str, items: Sequence[Item], status: GroupStatus) -> ClaimGroup:
    claims = tuple(dict.fromkeys(item.claim.id for item in items))
    slots = (f"{item.claim.id}:{item.slot.start}-{item.slot.end}" for item in items)
    return ClaimGroup(
        id=identity("g-", story, kind, *slots), story=story, topic=label(items), claims=claims, status=status
    )


def _quiet(decisions: Sequence[Decision]) -> GroupStatus:
    outcomes = [d.outcome for d in decisions]
    for outcome in ("compatible", "different_scope"):
        if outcome in outcomes:
            return outcome
    return "not_comparable"


def _decisions(kind: str, group: Group, peers: dict[tuple[str, str], list[Item]]) -> Iterator[Decision]:
    for a, b in combinations(group.items, 2):
        if a.article == b.article:
            continue
        if in_two_quotations(Pair(a, b)):
            continue
        found = group.alignment(a, b)
        score = found.score if found else align(a, b).score
        decision = COMPARE[kind](Pair(a, b, score))
        clash = decision.outcome in ("contradict", "disputed", "superseded")
        if clash and decision.level.name == ALL_AND_PART:
            clash = score < THRESHOLDS[kind]  # who tells of a part tells the whole as well
        if clash and not stands(kind, decision, peers):
            continue
        yield decision


Told = tuple[Decision, list[Item], list[list[Item]]]
"""The decision that tells, the items that it concerns, and the camps that they fall into."""


def _opposed(kind: str, conflicts: Sequence[Decision], agreements: Sequence[Decision]) -> Told:
    """Return the strongest clash of a group, with everyone who stands with or against its two leading items."""
    rank = {"contradict": 0, "superseded": 1, "disputed": 2}
    lead = min(
        conflicts, key=lambda d: (rank[d.outcome], d.level.strength != "hard", -d.pair.score, d.pair.a.order)
    )
    same = {frozenset((d.pair.a.order, d.pair.b.order)) for d in agreements}
    leaders = (lead.pair.a, lead.pair.b)
    items = {item.order: item for item in leaders}
    for decision in (*conflicts, *agreements):
        for item, other in ((decision.pair.a, decision.pair.b), (decision.pair.b, decision.pair.a)):
            if other.order in (lead.pair.a.order, lead.pair.b.order):
                items.setdefault(item.order, item)
    rest = [items[key] for key in sorted(items) if items[key] not in leaders]
    camps = camped([*leaders, *rest], lambda a, b: frozenset((a.order, b.order)) in same)
    return lead, [item for camp in camps for item in camp], camps


def _agreed(agreements: Sequence[Decision]) -> list[Told]:
    """Return one entry for each set of items that give the same."""
    clusters: list[dict[int, Item]] = []
    for decision in sorted(agreements, key=lambda d: (-_sure(d), -d.pair.score, d.pair.a.order)):
        a, b = decision.pair.a, decision.pair.b
        home = next((c for c in clusters if a.order in c or b.order in c), None)
        if home is None:
            home = {}
            clusters.append(home)
        home[a.order], home[b.order] = a, b
    found: list[Told] = []
    for cluster in clusters:
        items = [cluster[key] for key in sorted(cluster)]
        lead = max(
            (d for d in agreements if d.pair.a.order in cluster and d.pair.b.order in cluster),
            key=lambda d: (_sure(d), d.pair.score),
        )
        found.append((lead, items, camped(items, lambda a, b: True)))
    return found


def _sure(decision: Decision) -> float:
    return confidence(decision.kind, decision.level.name, decision.outcome)


_VALUE: dict[str, Callable[[Item], str]] = {
    "number": number_value,
    "date": written_date,
    "statement": claim_words,
}


def drop_covered(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings without general agreements whose every claim a finer finding already shows."""
    fine: dict[str, list[set[str]]] = defaultdict(list)
    for found in findings:
        if found.kind != "event":
            shown = {proof.claim for side in found.sides for proof in side.evidence}
            for claim in shown:
                fine[claim].append(shown)
    kept = []
    for found in findings:
        claims = {proof.claim for side in found.sides for proof in side.evidence}
        if (
            found.kind == "event"
            and found.verdict == "agree"
            and any(claims <= other for other in fine[min(claims)])
        ):
            continue
        kept.append(found)
    return kept
