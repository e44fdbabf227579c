"""Dates beyond the groups: clock times of one event, and dates so particular that they tell the thing themselves."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from claimcheck.judge.date import compare_dates
from claimcheck.judge.date_value import told, when, written
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.happenings import happenings
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.once import once_dates
from claimcheck.judge.scope import in_two_quotations, other_polarity
from claimcheck.judge.turns import turns
from claimcheck.judge.weekdays import published, weekly
from claimcheck.lexicon import concepts
from claimcheck.match.candidates import candidates
from claimcheck.match.fit import fits
from claimcheck.match.items import Item
from claimcheck.match.score import align
from claimcheck.models import ClaimGroup, Finding

_CLOCK = 0.2
"""Alignment from which two clock times that each find no better match are of one event."""
_NEAR_BEST = 0.85
_MARGIN = timedelta(days=3)
"""Dates so near the day an article came out are in every article of a story, and tell nothing."""
_OFTEN = 2
"""Claims of one article up to which a date is particular."""
_COMMON = 0.2
"""Share of a story's sentences from which a word tells nothing about a date."""
_FEW = 20
_ROUND = (0, 30)
_THIS_AND_LAST = (0, 1)
Both = Callable[[str, Item, Item, float], bool]

SAME = Level(
    "telling date",
    "agree",
    lambda p: True,
    lambda p: f"{source(p.a)} says {told(p.a)}, {source(p.b)} {told(p.b)}, in sentences on one matter.",
)
"""Not tried in turn: two items that share a telling date agree where no comparison of their words has told."""


def judge_dates(
    story: str,
    items: Sequence[Item],
    both_told: Both,
    groups: list[ClaimGroup],
    findings: list[Finding],
) -> None:
    """Add a finding for clock times of one event that clash, and for telling dates that agree, where none is yet."""
    dates = [item for item in items if item.slot.kind == "date" and (when(item) or weekly(item)) is not None]
    shown = _proofs(findings, "agree", "contradict", "superseded", "disputed")
    clashed = _proofs(findings, "contradict")
    fresh = [item for item in dates if item.claim.id not in shown]
    open_still = [item for item in dates if item.claim.id not in clashed]
    untold = [item for item in items if item.slot.kind == "date" and item.claim.id not in clashed]
    common = _common_words(dates)
    told_now: set[int] = set()
    leads = (*_clashes(open_still, both_told), *_agreements(fresh, common))
    alike = ((lead, _camps(lead, fresh, common)) for lead in leads)
    for lead, camps in (*happenings(untold), *turns(untold), *once_dates(untold, both_told), *alike):
        if told_now & {lead.pair.a.order, lead.pair.b.order}:
            continue
        members = [item for camp in camps for item in camp]
        told_now.update(item.order for item in members)
        gid = identity("g-", story, "date", *(f"{item.claim.id}:{item.slot.start}" for item in members))
        record, made = tell(story, gid, lead, camps, written)
        groups.append(record)
        findings.append(made)


def _proofs(findings: Sequence[Finding], *verdicts: str) -> set[str]:
    """Return the claims that prove a finding about dates already."""
    told_of = (found for found in findings if found.kind == "date" and found.verdict in verdicts)
    return {proof.claim for found in told_of for s in found.sides for proof in s.evidence}


def _camps(lead: Decision, items: Sequence[Item], common: frozenset[str]) -> list[list[Item]]:
    """Return the items that stand with each side, one an article; an agreement has one side."""
    leaders = (lead.pair.a, lead.pair.b)
    camps = [list(leaders)] if lead.outcome == "agree" else [[leaders[0]], [leaders[1]]]
    taken = {item.article for item in leaders}
    for item in items:
        for camp in camps:
            if item.article not in taken and _alike(camp[0], item) and _one_matter(camp[0], item, common):
                camp.append(item)
                taken.add(item.article)
    return camps


def _alike(a: Item, b: Item) -> bool:
    one, other = when(a), when(b)
    return one is not None and other is not None and (one.start, one.end) == (other.start, other.end)


def _clashes(items: Sequence[Item], both_told: Both) -> Iterator[Decision]:
    """Yield the clashes among clock times, each with the best match that it finds among the other's clock times."""
    clocks = [item for item in items if (found := when(item)) is not None and found.fineness == "clock"]
    scores = {
        (a.order, b.order): (align(a, b).score, a, b)
        for a, b in candidates(clocks)
        if fits(a, b) and not in_two_quotations(Pair(a, b))
    }
    best: dict[tuple[int, str], float] = defaultdict(float)
    for score, a, b in scores.values():
        for item, other in ((a, b), (b, a)):
            best[item.order, other.article] = max(best[item.order, other.article], score)
    for score, a, b in sorted(scores.values(), key=lambda row: (-row[0], row[1].order, row[2].order)):
        least = max(_CLOCK, _NEAR_BEST * best[a.order, b.article], _NEAR_BEST * best[b.order, a.article])
        if score >= least:
            decision = compare_dates(Pair(a, b, score))
            if decision.outcome == "contradict" and not both_told("date", a, b, score):
                yield decision


def _agreements(items: Sequence[Item], common: frozenset[str]) -> Iterator[Decision]:
    """Yield the agreements on dates so particular that two articles hardly give them for two things."""
    shelves: dict[tuple[object, ...], list[Item]] = defaultdict(list)
    counts: Counter[tuple[object, ...]] = Counter()
    for item in items:
        key = _key(item)
        if key is not None:
            shelves[key].append(item)
            counts[item.article, *key] += 1
    for key, shelf in shelves.items():
        rare = [item for item in shelf if counts[item.article, *key] <= _OFTEN]
        for a, b in combinations(rare, 2):
            if a.article != b.article and not other_polarity(Pair(a, b)) and _one_matter(a, b, common):
                yield decide("date", (SAME,), Pair(a, b, 0.0))


def _key(item: Item) -> tuple[object, ...] | None:
    """Return what makes a date one with another: its stretch, or its hour and minute; None where it tells nothing."""
    found, out = when(item), published(item)
    if found is None or item.timex is None:
        return None
    if found.fineness == "clock":
        told_minutes = item.timex.reading.clock is not None and ":" in item.timex.reading.clock
        return ("clock", found.start.time(), found.offset) if told_minutes else None
    if found.fineness == "part" or (out is not None and abs(found.start - out.start) <= _MARGIN):
        return None
    if out is not None and found.fineness == "year" and out.start.year - found.start.year in _THIS_AND_LAST:
        return None
    return found.fineness, found.start, found.end


def _common_words(items: Sequence[Item]) -> frozenset[str]:
    """Return the words that so many sentences of the story have that they tell nothing about a date."""
    extractions = {item.article: item.extraction for item in items}.values()
    sentences = [set(sentence.lemmas) for extraction in extractions for sentence in extraction.sentences]
    counts = Counter(lemma for lemmas in sentences for lemma in lemmas)
    return frozenset(lemma for lemma, count in counts.items() if count > _COMMON * max(len(sentences), _FEW))


def _one_matter(a: Item, b: Item, common: frozenset[str]) -> bool:
    """Return True when the sentences of two dates share a word that is not in all; an odd minute needs none."""
    found = when(a)
    if found is not None and found.fineness == "clock" and found.start.minute not in _ROUND:
        return True
    one, other = (_keys(item, common) for item in (a, b))
    return bool(one & other)


def _keys(item: Item, common: frozenset[str]) -> set[str]:
    sentences = item.extraction.sentences
    if item.claim.sentence >= len(sentences):
        return set()
    lemmas = set(sentences[item.claim.sentence].lemmas) - common
    return lemmas | {f"c:{concept}" for lemma in lemmas for concept in concepts(lemma)}
