"""How a finding was decided: the levels tried before the one that held, and how often that one is right."""

from collections.abc import Sequence
from itertools import combinations

from claimcheck.errors import UsageError
from claimcheck.explain.meetings import meeting
from claimcheck.explain.story import StoryTrace
from claimcheck.explain.told import claim_told
from claimcheck.judge.confidence import Measured, table
from claimcheck.judge.ladders import ladder_of
from claimcheck.judge.story import Judged, judge_story
from claimcheck.judge.trace import levels_tried_to
from claimcheck.models import Finding
from claimcheck.models.explanation import FindingExplanation, Meeting
from claimcheck.pipeline import Batch

SHORTEST = 4
"""Characters of an id or a fingerprint that name a finding, where no other begins with them."""


def explain_finding(batch: Batch, reference: str) -> FindingExplanation:
    """Return how a finding was decided that has an id or a fingerprint, or is alone to begin with these characters.

    Raises:
        UsageError: there is none, or there are several.

    """
    hits: list[tuple[Finding, StoryTrace, Judged]] = []
    for story in batch.stories:
        if len(story.articles) < 2:
            continue
        matched = batch.matched(story)
        judged = judge_story(story.id, matched)
        hits += [(f, StoryTrace(matched), judged) for f in judged.findings if _meant(f, reference)]
    found, trace, judged = _only(hits, reference)
    return _explained(found, trace, judged)


def _meant(found: Finding, reference: str) -> bool:
    if reference in (found.id, found.fingerprint):
        return True
    begins = found.id.startswith(reference) or found.fingerprint.startswith(reference)
    return begins and len(reference.removeprefix("f-")) >= SHORTEST


def _only(
    hits: Sequence[tuple[Finding, StoryTrace, Judged]], reference: str
) -> tuple[Finding, StoryTrace, Judged]:
    if not hits:
        msg = (
            f"There is no finding {reference} in these articles; ids and fingerprints stand in what "
            "compare --format json or --verbose prints."
        )
        raise UsageError(msg)
    if len(hits) > 1:
        ids = ", ".join(found.id for found, _, _ in hits[:4])
        msg = f"{reference} may mean {len(hits)} findings; give one of these: {ids}"
        raise UsageError(msg)
    return hits[0]


def _explained(found: Finding, trace: StoryTrace, judged: Judged) -> FindingExplanation:
    ids = list(dict.fromkeys(proof.claim for side in found.sides for proof in side.evidence))
    items = trace.items_of(ids)
    first = {item.claim.id: item for item in reversed(items)}
    told = [first[claim] for claim in ids if claim in first]
    measured = table().levels.get((found.kind, found.level), Measured())
    ladder = ladder_of(found.kind, found.level)
    return FindingExplanation(
        finding=found,
        topic=next((group.topic for group in judged.groups if group.id == found.group), ""),
        claims=tuple(claim_told(item.extraction, item.claim, items) for item in told),
        levels=levels_tried_to(ladder, found.level) if ladder else (),
        right=measured.right,
        judged=measured.judged,
        confidence=found.confidence,
        band=found.band,
        meeting=_decisive(found, trace),
    )


def _decisive(found: Finding, trace: StoryTrace) -> Meeting | None:
    """Return how the two slots met that decided; None where no two slots say what the finding says."""
    ids = [proof.claim for side in found.sides for proof in side.evidence]
    for a, b in combinations(trace.items_of(ids), 2):
        told = meeting(trace, a, b)
        if told is not None and (told.level, told.explanation) == (found.level, found.explanation):
            return told
    return None
