"""Causes turned round: what one article gives as the cause, the other gives as the effect, and the other way round.

"The barge caught fire and caused an explosion", "an explosion set the barge on fire". A pass of its own: the two
share so few words that grouping keeps them apart.
"""

import re
from collections.abc import Sequence
from itertools import combinations

from claimcheck.judge.findings import identity, tell
from claimcheck.judge.ground import one_thing
from claimcheck.judge.levels import Level, Pair, decide, source
from claimcheck.judge.reading import negative
from claimcheck.judge.scope import other_names, other_time, written_apart
from claimcheck.judge.topic import claim_words
from claimcheck.lexicon.stances import listed
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Finding

_ONE = 0.85
_LEADS_ON = re.compile(r"\b(?:lead|leads|led|leading) to\b")
_TOPIC_WORDS = 4


def judge_causes(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a contradiction for each two things of which two articles take the other for the cause."""
    telling = [item for item in items if _causes(item)]
    told: set[int] = set()
    for a, b in combinations(telling, 2):
        if a.article == b.article or told & {a.order, b.order} or not turned(a, b):
            continue
        decision = decide("event", CAUSES, Pair(a, b, 1.0))
        if decision.outcome != "contradict" or any(
            turned(item, other) for item in (a, b) for other in telling if other.article == item.article
        ):
            continue
        told |= {a.order, b.order}
        gid = identity("g-", story, "cause", a.claim.id, b.claim.id)
        record, found = tell(story, gid, decision, [[a], [b]], claim_words, _TOPIC_WORDS)
        groups.append(record)
        findings.append(found)


def _causes(item: Item) -> bool:
    """Return True for a statement, not taken back, whose verb makes its subject the cause of its object.

    Somebody leads a crowd, a leak leads to a fire.
    """
    claim = item.claim
    if claim.frame.predicate == "lead" and not _LEADS_ON.search(claim.text.casefold()):
        return False
    return (
        item.slot.kind == "statement"
        and claim.modality in ("asserted", "reported")
        and bool(claim.frame.object)
        and not negative(item)
        and any(
            listed("causing", word.lemma) for word in item.words if word.depth == 0 and word.pos == "VERB"
        )
    )


def turned(a: Item, b: Item) -> bool:
    """Return True when the one gives as the effect what the other gives as the cause, and the other way round.

    "The barge caught fire and caused an explosion" has its cause in the sentence, not in the clause.
    """
    one, other = a.claim.frame, b.claim.frame
    if _meet(one.object, other.object):
        return False
    back = _meet(one.object, other.subject), _meet(other.object, one.subject)
    if all(back):
        return True
    told, effect = (a, other.object) if back[0] else (b, one.object)
    sentences = told.extraction.sentences[told.claim.sentence : told.claim.sentence + 1]
    return any(back) and any(thing in sentence.lemmas for sentence in sentences for thing in effect)


def _meet(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return True when two phrases name one happening; nobody and nothing with a name is one."""
    return any(one_thing(x, y, _ONE) for x in one if x.islower() for y in other if y.islower())


CAUSES = (
    Level(
        "other names",
        "different_scope",
        other_names,
        lambda p: "The statements are of different people or places.",
    ),
    Level("other time", "different_scope", other_time, lambda p: "The statements are of different times."),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: "The statements stand in articles written far apart.",
    ),
    Level(
        "cause and effect turned",
        "contradict",
        lambda p: True,
        lambda p: f"{source(p.a)} and {source(p.b)} take each other’s effect for the cause.",
        "soft",
    ),
)
