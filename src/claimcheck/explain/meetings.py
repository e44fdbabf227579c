"""How far two slots of one kind came on the way to a finding, step by step."""

from collections.abc import Callable

from claimcheck.explain.steps import aligned_steps, blocks
from claimcheck.explain.story import StoryTrace
from claimcheck.explain.told import slot_told
from claimcheck.judge.entity import compare_entities
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.order import compare_orders
from claimcheck.judge.quote import compare_quotes
from claimcheck.judge.standing import COMPARE
from claimcheck.judge.themes import act
from claimcheck.judge.trace import levels_tried
from claimcheck.match.items import Item
from claimcheck.match.quoted import quoted_words
from claimcheck.match.score import Alignment, align
from claimcheck.match.story import THRESHOLDS
from claimcheck.models.explanation import Meeting, Step

_DIGITS = 3
_BY_THEMSELVES: dict[str, Callable[[Pair], Decision]] = {
    "entity": compare_entities,
    "order": compare_orders,
}
"""What compares slots that are not grouped first."""


def meeting(trace: StoryTrace, a: Item, b: Item) -> Meeting | None:
    """Return how two slots of two articles met or did not; None where their kind is not compared slot by slot."""
    if a.slot.kind != b.slot.kind or a.article == b.article:
        return None
    if a.slot.kind == "quote":
        return _utterances(trace, a, b)
    if a.slot.kind in _BY_THEMSELVES:
        return _by_itself(trace, a, b)
    return _aligned(trace, a, b) if a.slot.kind in COMPARE else None


def _by_itself(trace: StoryTrace, a: Item, b: Item) -> Meeting:
    """Return how two slots met whose comparison asks itself whether they are of one thing."""
    found = blocks(trace, a, b)
    keys = tuple(trace.of(a.slot.kind).keys(a, b))
    if a.slot.kind == "entity" and (a.slot.relation, act(a)) != (b.slot.relation, act(b)):
        told = f"One is told as {_role(a)}, the other as {_role(b)}."
        return _missed(a, b, found, Step(name="fit", passed=False, told=told))
    decision = _BY_THEMSELVES[a.slot.kind](Pair(a, b))
    levels = Step(name="levels", passed=decision.outcome != "not_comparable", told=decision.explanation)
    return _made(decision, align(a, b), (found, levels), keys, 0.0)


def _role(item: Item) -> str:
    return f"{item.slot.relation or 'something'} of {act(item) or 'another act'}"


def _aligned(trace: StoryTrace, a: Item, b: Item) -> Meeting:
    found = align(a, b)
    decision = COMPARE[a.slot.kind](Pair(a, b, found.score))
    return _made(
        decision,
        found,
        tuple(aligned_steps(trace, a, b, found, decision)),
        tuple(trace.of(a.slot.kind).keys(a, b)),
        THRESHOLDS[a.slot.kind],
    )


def _made(
    decision: Decision,
    found: Alignment,
    steps: tuple[Step, ...],
    keys: tuple[tuple[str, int], ...],
    threshold: float,
) -> Meeting:
    return Meeting(
        a=found.a.claim.id,
        b=found.b.claim.id,
        slot_a=slot_told(found.a),
        slot_b=slot_told(found.b),
        steps=steps,
        keys=keys,
        score=round(found.score, _DIGITS),
        core=round(found.core, _DIGITS),
        context=round(found.context, _DIGITS),
        bonus=round(found.bonus, _DIGITS),
        threshold=threshold,
        shared=tuple((x, y, round(weight, _DIGITS)) for x, y, weight in found.shared),
        levels=levels_tried(decision),
        level=decision.level.name,
        outcome=decision.outcome,
        strength=decision.level.strength,
        explanation=decision.explanation,
    )


def _utterances(trace: StoryTrace, a: Item, b: Item) -> Meeting | None:
    shared = sorted({*quoted_words(a)} & {*quoted_words(b)})
    pair = trace.quotes(a, b)
    if pair is None:
        if not shared:
            return None
        told = f"No stretch of the one runs along the other; in common are: {', '.join(shared)}."
        return _missed(a, b, Step(name="blocks", passed=False, told=told))
    decision = compare_quotes(pair)
    steps = (
        Step(name="blocks", passed=True, told=f"The words recur: {' '.join(pair.words_a)}"),
        Step(name="score", passed=True, told=f"{pair.similarity:.0%} of the words are the same."),
        Step(name="levels", passed=decision.outcome != "not_comparable", told=decision.explanation),
    )
    found = Alignment(a, b, pair.similarity, tuple((word, word, 1.0) for word in shared), pair.similarity)
    return _made(decision, found, steps, (), 0.0)


def _missed(a: Item, b: Item, *steps: Step) -> Meeting:
    """Return two slots that were never compared, for what the last step tells."""
    return Meeting(
        a=a.claim.id,
        b=b.claim.id,
        slot_a=slot_told(a),
        slot_b=slot_told(b),
        steps=steps,
        shared=(),
        explanation=steps[-1].told,
    )
