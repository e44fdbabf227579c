"""Why two claims, or all claims of two sentences, met or did not."""

from collections.abc import Iterator, Sequence

from claimcheck.explain.meetings import meeting
from claimcheck.explain.places import Place, find_place
from claimcheck.explain.story import StoryTrace
from claimcheck.explain.told import claim_told
from claimcheck.judge.story import Judged, judge_story
from claimcheck.match.items import Item
from claimcheck.models import Finding, Story
from claimcheck.models.explanation import Meeting, PairExplanation
from claimcheck.pipeline import Batch


def explain_pair(batch: Batch, a: str, b: str) -> PairExplanation:
    """Return how the claims that two references mean met or did not; each an id, a place or words of an article.

    Raises:
        UsageError: a reference means no claim, or may mean several.

    """
    places = find_place(a, batch), find_place(b, batch)
    story = _common_story(batch, places)
    if story is None:
        return _explained(places, (), _apart(batch, places), [], Judged())
    matched = batch.matched(story)
    trace, judged = StoryTrace(matched), judge_story(story.id, matched)
    sides = [trace.items_of([claim.id for claim in place.claims]) for place in places]
    meetings = sorted(_meetings(trace, *sides), key=_reach, reverse=True)
    return _explained(places, (*sides[0], *sides[1]), "", meetings, judged)


def _meetings(trace: StoryTrace, ones: Sequence[Item], others: Sequence[Item]) -> Iterator[Meeting]:
    for one in ones:
        for other in others:
            first, second = sorted((one, other), key=lambda item: item.order)
            found = meeting(trace, first, second)
            if found is not None:
                yield found


def _reach(found: Meeting) -> tuple[int, float]:
    """Return how many steps were passed before the first that was not, and the alignment."""
    missed = [number for number, step in enumerate(found.steps) if not step.passed]
    return (missed[0] if missed else len(found.steps)), found.score


def _common_story(batch: Batch, places: Sequence[Place]) -> Story | None:
    one, other = (place.extraction.article.id for place in places)
    if one == other:
        return None
    return next((s for s in batch.stories if one in s.articles and other in s.articles), None)


def _apart(batch: Batch, places: Sequence[Place]) -> str:
    """Return why two places were never compared: one article, or two stories."""
    one, other = (place.extraction.article for place in places)
    if one.id == other.id:
        return f"Both stand in {one.path}: articles are compared with each other, not with themselves."
    labels = [next(s.label for s in batch.stories if article.id in s.articles) for article in (one, other)]
    return (
        f"{one.path} and {other.path} tell two stories (“{labels[0]}”, “{labels[1]}”): "
        "only articles of one story are compared."
    )


def _explained(
    places: Sequence[Place], items: Sequence[Item], apart: str, meetings: Sequence[Meeting], judged: Judged
) -> PairExplanation:
    ids = [{claim.id for claim in place.claims} for place in places]
    findings = [f for f in judged.findings if all(cited(f) & side for side in ids)]
    groups = [group for group in judged.groups if all(set(group.claims) & side for side in ids)]
    a, b = (tuple(claim_told(place.extraction, claim, items) for claim in place.claims) for place in places)
    return PairExplanation(
        answer=apart or _answer(findings, meetings),
        a=a,
        b=b,
        meetings=tuple(meetings),
        groups=tuple(groups),
        findings=tuple(findings),
    )


def cited(found: Finding) -> set[str]:
    """Return the ids of the claims that a finding cites."""
    return {proof.claim for side in found.sides for proof in side.evidence}


def _answer(findings: Sequence[Finding], meetings: Sequence[Meeting]) -> str:
    """Return the whole of it in a sentence."""
    if findings:
        return " ".join(
            f"They met: {_verdict(found)} ({found.kind}). {found.explanation}" for found in findings
        )
    if not meetings:
        return "They did not meet: no number, date, quotation or statement of the one could meet one of the other."
    best = meetings[0]
    missed = next((step for step in best.steps if not step.passed), None)
    if missed is None:
        return f"They met, and the finding cites others for it, or none is made: {best.explanation}"
    stopped = {
        "levels": "They met, but are not compared",
        "clash": "They met, but the difference is not told",
    }
    return f"{stopped.get(missed.name, 'They did not meet')}: {missed.told}"


def _verdict(found: Finding) -> str:
    if found.verdict == "contradict":
        return f"a {found.strength} contradiction"
    return {"agree": "an agreement", "superseded": "a change over time", "disputed": "a dispute"}[
        found.verdict
    ]
