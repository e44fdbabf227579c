"""Recurring quotations as groups and findings."""

from collections.abc import Sequence

from claimcheck.judge.findings import arranged, finding, identity, side
from claimcheck.judge.levels import Decision
from claimcheck.judge.quote import compare_quotes, edits, spot
from claimcheck.judge.topic import cut
from claimcheck.match.items import Item
from claimcheck.match.quoted import quoted_words, word_spans
from claimcheck.match.utterances import QuotePair
from claimcheck.models import ClaimGroup, Finding, Side

_WIDTH = 120


def judge_quotes(
    story: str, pairs: Sequence[QuotePair], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a group for each recurring utterance, and its finding where the sources agree or differ.

    Utterances chain through the longest version: a fragment meets the whole, never another fragment.
    """
    told = [decision for decision in map(compare_quotes, pairs) if decision.outcome != "not_comparable"]
    for decisions in _clusters(told):
        items = sorted(
            {i.order: i for d in decisions for i in (d.pair.a, d.pair.b)}.values(), key=lambda i: i.order
        )
        claims = tuple(dict.fromkeys(item.claim.id for item in items))
        gid = identity("g-", story, "quote", *claims)
        longest = max(items, key=lambda i: (len(quoted_words(i)), -i.order))
        made = _finding(decisions, gid, longest)
        status = made.verdict if made is not None else "compatible"
        topic = cut(" ".join(longest.text.split()), 60)
        groups.append(ClaimGroup(id=gid, story=story, topic=f"“{topic}”", claims=claims, status=status))
        if made is not None:
            findings.append(made)


def _clusters(decisions: Sequence[Decision]) -> list[list[Decision]]:
    """Return the decisions bundled by the utterance that they share, the longest and most alike first."""
    homes: list[tuple[set[int], list[Decision]]] = []
    for decision in sorted(decisions, key=_strength):
        a, b = decision.pair.a.order, decision.pair.b.order
        home = next((h for h in homes if a in h[0] or b in h[0]), None)
        if home is None:
            homes.append(({a, b}, [decision]))
        else:
            home[0].update((a, b))
            home[1].append(decision)
    return [found for _, found in homes]


def _strength(decision: Decision) -> tuple[float, ...]:
    pair = decision.pair
    shorter = min(len(quoted_words(pair.a)), len(quoted_words(pair.b)))
    return -shorter, -pair.score, pair.a.order, pair.b.order


def _finding(decisions: Sequence[Decision], gid: str, longest: Item) -> Finding | None:
    rank = {"contradict": 0, "agree": 1}
    told = [d for d in decisions if d.outcome in rank]
    if not told:
        return None
    lead = min(
        told,
        key=lambda d: (
            rank[d.outcome],
            d.level.strength != "hard",
            d.kind != "attribution",
            -d.pair.score,
            d.pair.a.order,
        ),
    )
    topic = " ".join(sorted(set(quoted_words(longest)), key=lambda w: (-len(w), w))[:3])
    return finding(lead, arranged(lead, _sides(lead, told)), gid, topic)


def _sides(lead: Decision, told: Sequence[Decision]) -> list[Side]:
    """Return one side where all agree; else the two that clash, each with those that agree where they clash."""
    if lead.outcome == "agree":
        items = {i.article: i for d in told for i in (d.pair.b, d.pair.a)}
        return [_side(lead, sorted(items.values(), key=lambda i: i.order))]
    camps: list[list[Item]] = [[lead.pair.a], [lead.pair.b]]
    phrases = [spot(lead, side) for side in (0, 1)]
    for decision in told:
        if decision.outcome != "agree":
            continue
        for camp, phrase in zip(camps, phrases, strict=True):
            orders = {i.order for i in camp}
            for item, other in ((decision.pair.a, decision.pair.b), (decision.pair.b, decision.pair.a)):
                taken = {i.article for c in camps for i in c}
                if other.order in orders and item.article not in taken and _has(item, phrase):
                    camp.append(item)
    return [_side(lead, camp) for camp in camps]


def _has(item: Item, phrase: Sequence[str]) -> bool:
    words = quoted_words(item)
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))


def _side(lead: Decision, camp: Sequence[Item]) -> Side:
    def value(item: Item) -> str:
        words = " ".join(item.text.split())
        told = item.claim.speaker or "unnamed" if lead.kind == "attribution" else words
        return cut(told, _WIDTH)

    differing = {word for gone, come in edits(lead) for word in (*gone, *come)}
    return side(camp, value, lead.outcome, lambda item: word_spans(item, differing))
