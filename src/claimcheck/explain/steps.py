"""The questions on the way to a finding, each with its answer for two slots."""

from collections.abc import Iterator

from claimcheck.explain.story import StoryTrace
from claimcheck.judge.levels import Decision, Pair
from claimcheck.judge.scope import in_two_quotations
from claimcheck.judge.standing import COMPARE, both_told, needed
from claimcheck.judge.topic import cut
from claimcheck.match.candidates import LEAST
from claimcheck.match.fit import fits, nearest
from claimcheck.match.items import Item
from claimcheck.match.score import Alignment
from claimcheck.match.story import THRESHOLDS
from claimcheck.models.explanation import Step

_UNGROUPED = "They stand in no group together: with the others of their groups they are not alike enough."
_WIDTH = 60
_CLASHES = ("contradict", "disputed", "superseded")


def aligned_steps(
    trace: StoryTrace, a: Item, b: Item, found: Alignment, decision: Decision
) -> Iterator[Step]:
    """Yield all questions that two slots of a kind that is grouped are put to."""
    kind = a.slot.kind
    yield blocks(trace, a, b)
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


def blocks(trace: StoryTrace, a: Item, b: Item) -> Step:
    """Return whether two slots share keys by which one could find the other."""
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
    elif score < (least := needed(kind, COMPARE[kind](Pair(a, b, score)), trace.peers)):
        told = f"A difference needs an alignment of {least:.2f}; this has {score:.2f}."
    elif both_told(kind, a, b, score, trace.peers):
        told = "An article of the story tells both, so they may be two facts."
    else:
        return Step(name="clash", passed=True, told="They align well enough, and no article tells both.")
    return Step(name="clash", passed=False, told=told)


def _cut(text: str) -> str:
    return cut(" ".join(text.split()), _WIDTH)
