"""How far two slots of one kind came on the way to a finding, step by step."""

from collections.abc import Callable, Iterator

from claimcheck.explain.story import StoryTrace
from claimcheck.explain.told import slot_told
from claimcheck.judge.entity import compare_entities
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.order import compare_orders
from claimcheck.judge.quote import compare_quotes
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.story import COMPARE, CONFLICT, both_told
from claimcheck.judge.themes import act
from claimcheck.judge.trace import levels_tried
from claimcheck.match.candidates import LEAST
from claimcheck.match.fit import fits, nearest
from claimcheck.match.items import Item
from claimcheck.match.score import Alignment, align
from claimcheck.match.story import THRESHOLDS
from claimcheck.match.utterances import quoted_words
from claimcheck.models.explanation import Meeting, Step

_DIGITS = 3
_UNGROUPED = "They stand in no group together: with the others of their groups they are not alike enough."
_BY_THEMSELVES: dict[str, Callable[[Pair], Decision]] = {
    "entity": compare_entities,
    "order": compare_orders,
}
"""What compares slots that are not grouped first."""
_CLASHES = ("contradict", "disputed", "superseded")


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
    blocks = _blocks(trace, a, b)
    keys = tuple(trace.of(a.slot.kind).keys(a, b))
    if a.slot.kind == "entity" and (a.slot.relation, act(a)) != (b.slot.relation, act(b)):
        told = f"One is told as {_role(a)}, the other as {_role(b)}."
        return _missed(a, b, blocks, Step(name="fit", passed=False, told=told))
    decision = _BY_THEMSELVES[a.slot.kind](Pair(a, b))
    levels = Step(name="levels", passed=decision.outcome != "not_comparable", told=decision.explanation)
    return _made(decision, align(a, b), (blocks, levels), keys, 0.0)


def _role(item: Item) -> str:
    return f"{item.slot.relation or 'something'} of {act(item) or 'another act'}"


def _aligned(trace: StoryTrace, a: Item, b: Item) -> Meeting:
    found = align(a, b)
    decision = COMPARE[a.slot.kind](Pair(a, b, found.score))
    return _made(
        decision,
        found,
        tuple(_steps(trace, a, b, found, decision)),
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


def _steps(trace: StoryTrace, a: Item, b: Item, found: Alignment, decision: Decision) -> Iterator[Step]:
    kind = a.slot.kind
    yield _blocks(trace, a, b)
    fit = fits(a, b)
    yield Step(name="fit", passed=fit, told="What they are about fits together." if fit else _unfit(a, b))
    yield _score(found, THRESHOLDS[kind])
    yield _best(trace, a, b)
    grouped = trace.grouped(a, b)
    told = "They stand in one group." if grouped else _UNGROUPED
    yield Step(name="group", passed=grouped, told=told)
    yield Step(name="levels", passed=decision.outcome != "not_comparable", told=decision.explanation)
    if decision.outcome in _CLASHES:
        yield _clash(trace, a, b, found.score)


def _blocks(trace: StoryTrace, a: Item, b: Item) -> Step:
    of = trace.of(a.slot.kind)
    keys = of.keys(a, b)
    words = ", ".join(f"{plain_key(key)} ({count})" for key, count in keys)
    passed = of.counted(a, b) >= LEAST
    if not keys:
        told = "They share no word, name or concept by which one could find the other."
    elif passed:
        told = f"They share {words}."
    else:
        told = f"They share only {words}, which too many slots of the story have."
    return Step(name="blocks", passed=passed, told=told)


def plain_key(key: str) -> str:
    """Return a blocking key as people read it: the word, the name, the concept that several words have."""
    sort, _, word = key.partition(":")
    return f"{word} (concept)" if sort == "c" else word


def _unfit(a: Item, b: Item) -> str:
    words = [" ".join(word.lemma for word in nearest(item)) or "nothing" for item in (a, b)]
    if a.slot.kind == "number":
        return f"The units differ, or the things counted are not related: {words[0]}, {words[1]}."
    return f"The words nearest to their heads are not related: {words[0]}, {words[1]}."


def _score(found: Alignment, threshold: float) -> Step:
    parts = [
        f"{found.core:.2f} from the words right beside",
        f"{found.context:.2f} from those further off",
    ]
    if found.bonus:
        parts.append(f"{found.bonus:.2f} as each article gives but one such value")
    told = f"Alignment {found.score:.2f} of at least {threshold:.2f}: {', '.join(parts)}."
    return Step(name="score", passed=found.score >= threshold, told=told)


def _best(trace: StoryTrace, a: Item, b: Item) -> Step:
    of = trace.of(a.slot.kind)
    if of.best(a, b):
        return Step(
            name="best", passed=True, told="Each is the other's best match in its article, or nearly."
        )
    for item, other in ((a, b), (b, a)):
        better = of.better(item, other)
        if better is not None and other not in (better.a, better.b):
            rival = better.b if better.a is item else better.a
            words = " ".join(rival.claim.text.split())
            told = f"“{_cut(item.text)}” has a better match there: “{_cut(words)}” ({better.score:.2f})."
            return Step(name="best", passed=False, told=told)
    return Step(name="best", passed=False, told="They were never scored against each other.")


def _clash(trace: StoryTrace, a: Item, b: Item, score: float) -> Step:
    """Return whether a clash may be told: sure of one thing, and nobody gives both values."""
    kind = a.slot.kind
    if in_two_quotations(Pair(a, b)):
        told = "They stand in quotations of two utterances."
    elif score < CONFLICT[kind]:
        told = f"A difference needs an alignment of {CONFLICT[kind]:.2f}; this has {score:.2f}."
    elif both_told(kind, a, b, score, trace.peers):
        told = "An article of the story tells both, so they may be two facts."
    else:
        return Step(name="clash", passed=True, told="They align well enough, and no article tells both.")
    return Step(name="clash", passed=False, told=told)


def _utterances(trace: StoryTrace, a: Item, b: Item) -> Meeting | None:
    shared = sorted({word for word in quoted_words(a) if word in set(quoted_words(b))})
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


def _cut(text: str, most: int = 60) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[:most].rsplit(" ", 1)[0] + " …"
