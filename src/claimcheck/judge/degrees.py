"""Degrees: one thing that the outlets tell in two degrees of one scale, as groups and findings of a story.

"The mill was badly damaged" and "the fire destroyed the mill" leave readers with two pictures of one mill, though
no yes stands against a no. So it is told softly, and only where no article uses both.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.contrary import other_of_kind
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.parties import described, lists, relation, voices_meet
from claimcheck.judge.plans import other_plan
from claimcheck.judge.rungs import apart_by
from claimcheck.judge.scales import Degree, about, degrees, is_terms, is_view, sole
from claimcheck.judge.scope import (
    in_two_quotations,
    other_figures,
    other_moment,
    other_time,
    written_apart,
)
from claimcheck.judge.topic import claim_words
from claimcheck.lexicon.forms import lemmas
from claimcheck.match.items import Item, Word
from claimcheck.models import ClaimGroup, Finding

_NEAR = 2
_SAME = 0.85
_TOPIC_WORDS = 4
_WORDS = re.compile(r"[^\W\d_]+")
_BEHIND = 4
"""Words behind "of" among which the thing of a degree stands."""

Told = tuple[Item, Degree]


def judge_degrees(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a group and a finding for each thing that two articles tell in two degrees."""
    shown = [
        {proof.claim for s in found.sides for proof in s.evidence}
        for found in findings
        if found.verdict != "agree"
    ]
    for scale, rows in _by_scale(items).items():
        told: set[int] = set()
        made = [d for d in _decisions(scale, rows) if d.outcome in ("contradict", "disputed", "superseded")]
        for lead in sorted(made, key=lambda d: (d.outcome != "contradict", -d.pair.score, d.pair.a.order)):
            pair = lead.pair
            if told & {pair.a.order, pair.b.order} or any(
                {pair.a.claim.id, pair.b.claim.id} <= claims for claims in shown
            ):
                continue
            camps = _camps(lead, made)
            told.update(item.order for camp in camps for item in camp)
            gid = identity("g-", story, "degree", pair.a.claim.id, pair.b.claim.id)
            record, found = tell(story, gid, lead, camps, claim_words, _TOPIC_WORDS)
            groups.append(record)
            findings.append(found)
            if about(scale):
                break  # all that the scale tells is of one thing


def _by_scale(items: Sequence[Item]) -> dict[int, list[Told]]:
    """Return the statements that tell a degree, by scale; once a statement and scale."""
    found: dict[int, list[Told]] = defaultdict(list)
    for item in items:
        if item.slot.kind != "statement" or item.claim.modality in ("conditional", "denied"):
            continue
        for degree in degrees(item.claim.text, negated=item.claim.polarity == "negative"):
            found[degree.scale].append((item, degree))
    return found


def _decisions(scale: int, rows: Sequence[Told]) -> Iterator[Decision]:
    """Yield the decisions between articles, but for articles that tell both degrees of the thing."""
    for (a, x), (b, y) in combinations(rows, 2):
        if x.rank == y.rank or a.article == b.article or in_two_quotations(Pair(a, b)):
            continue
        met = _things_met(scale, (a, x), (b, y))
        if met is None or _both(rows, (a, x), (b, y)):
            continue
        yield compare_degrees(
            Pair(a, b, met, {"degrees": (x.text, y.text), "view": is_view(scale), "terms": is_terms(scale)})
        )


def compare_degrees(pair: Pair) -> Decision:
    """Return the decision for two statements of one thing in the degrees that the pair's facts name."""
    return decide("event", DEGREES, pair)


def _both(rows: Sequence[Told], one: Told, other: Told) -> bool:
    """Return True when the article of the one tells the degree of the other too."""
    return any(
        item.article == mine.article and degree.rank != own.rank
        for mine, own in (one, other)
        for item, degree in rows
    )


def _things_met(scale: int, one: Told, other: Told) -> float | None:
    """Return the weight of the thing that both tell, or None where they may tell of two things.

    A scale that knows what it is about needs only that both are about that.
    """
    topics = about(scale)
    if is_terms(scale):
        return (
            _terms_met(one, other)
            if all(topics & _forms(*told, before=True) for told in (one, other))
            else None
        )
    if topics and not all(topics & _topics(item, degree) for item, degree in (one, other)):
        return None
    rows = [
        min(p.weight, q.weight)
        for p in _things(*one)
        for q in _things(*other)
        if _one_thing(p, q) or _one_person(p, q, other[0]) or _one_person(q, p, one[0])
    ]
    return max(rows, default=0.0 if topics else None)


def _one_thing(p: Word, q: Word) -> bool:
    return relation(p, q) >= _SAME or (p.is_name and q.is_name and same_name(p.lemma, q.lemma))


def _terms_met(one: Told, other: Told) -> float | None:
    """Return the weight of what both say that it rests on, or not: a name in common, or two nouns."""
    rows = [
        (p.is_name, min(p.weight, q.weight))
        for p in _behind(*one)
        for q in _behind(*other)
        if _one_thing(p, q)
    ]
    enough = any(named for named, _ in rows) or len(rows) > 1
    return max(weight for _, weight in rows) if enough else None


def _behind(item: Item, degree: Degree) -> list[Word]:
    """Return the names and nouns that stand behind the words of a degree."""
    forms = _forms(item, degree, before=False)
    return [
        word
        for word in item.words
        if (word.is_name and forms.intersection(word.lemma.casefold().split()))
        or (word.pos == "NOUN" and word.lemma.casefold().split()[-1] in forms)
    ]


def _forms(item: Item, degree: Degree, *, before: bool) -> set[str]:
    """Return the words of a statement before or behind those of a degree, with their lemmas."""
    front, _, rest = item.claim.text.casefold().partition(degree.text)
    return {form for word in _WORDS.findall(front if before else rest) for form in (word, *lemmas(word))}


def _one_person(word: Word, name: Word, item: Item) -> bool:
    """Return True for the part that one plays in an event, and the person whose article knows that part too."""
    if word.is_name or not name.is_name or word.lemma not in sole():
        return False
    person = any(m.name == name.lemma and m.kind == "person" for m in item.extraction.mentions)
    return person and any(word.lemma in sentence.lemmas for sentence in item.extraction.sentences)


def _topics(item: Item, degree: Degree) -> set[str]:
    """Return the lemmas of what a statement is about, "*" among them; those of names are their last words."""
    near = (
        word.lemma.casefold().split()[-1] for word in item.words if word.depth <= _NEAR and word.lemma.strip()
    )
    return {"*", *near, *degree.words}


def _things(item: Item, degree: Degree) -> list[Word]:
    """Return what a statement may tell the degree of: what is done to, else what does it, else all beside it.

    The words of the degree are no such thing: of "suffered heavy damage" the thing is what suffered, of "the seizure of
    the mill" it is the mill.
    """
    under = _under(item, degree)
    if under:
        return under
    near = [
        word
        for word in item.words
        if (word.is_name or word.pos == "NOUN")
        and word.depth <= _NEAR
        and word.role != "oblique"
        and word.lemma not in degree.words
        and word.lemma not in lists()["anyone"]
        and not described(word)
    ]
    frame = item.claim.frame
    for place, names in (("object", frame.object), ("subject", frame.subject)):
        told = [word for word in near if word.lemma in names or word.lemma.split()[-1] in names]
        if all(word.is_name for word in told):
            told += [word for word in near if word.role == place]
        if told:
            return told
    return near


def _under(item: Item, degree: Degree) -> list[Word]:
    """Return what stands behind "of" right after the words of a degree."""
    behind = item.claim.text.casefold().partition(f"{degree.text} of ")[2].split()[:_BEHIND]
    forms = {form for word in behind for form in (word.strip(".,;:"), *lemmas(word.strip(".,;:")))}
    return [w for w in item.words if w.pos == "NOUN" and forms & {w.lemma.split()[-1], w.lemma}]


def _other_plan(pair: Pair) -> bool:
    """Return True when only one is a plan; what a plan rests on is told of plans."""
    return not pair.facts.get("terms") and other_plan(pair)


def _other_names(pair: Pair) -> bool:
    """Return True when the two name other people, places or bodies; a scale of terms has asked for the names itself."""
    return not pair.facts.get("terms") and other_of_kind(pair)


def _parties_differ(pair: Pair) -> bool:
    """Return True when two parties each give their view of one matter; of what was there to see each is a witness."""
    return bool(pair.facts.get("view")) and voices_meet(pair.a, pair.b) == "other"


def _camps(lead: Decision, decisions: Sequence[Decision]) -> list[list[Item]]:
    """Return the two sides: who stands against the one leader stands with the other, one item an article."""
    leaders = (lead.pair.a, lead.pair.b)
    camps: list[list[Item]] = [[leaders[0]], [leaders[1]]]
    taken = {item.article for item in leaders}
    for decision in decisions:
        for item, other in ((decision.pair.a, decision.pair.b), (decision.pair.b, decision.pair.a)):
            if decision.outcome == lead.outcome and other in leaders and item.article not in taken:
                camps[0 if other is leaders[1] else 1].append(item)
                taken.add(item.article)
    return camps


def _says(pair: Pair) -> str:
    told = pair.facts["degrees"]
    one, other = told if isinstance(told, tuple) else ("", "")
    return f"{source(pair.a)} says “{one}”, {source(pair.b)} “{other}”"


DEGREES = (
    apart_by("plan and outcome", _other_plan, _says),
    apart_by("other names", _other_names, _says),
    apart_by("other figures", other_figures, _says),
    apart_by("other time", other_time, _says),
    apart_by("written apart", written_apart, _says),
    apart_by("other moment", other_moment, _says),
    apart_by("parties differ", _parties_differ, _says),
    Level(
        "other degree",
        "contradict",
        lambda p: True,
        lambda p: f"{_says(p)}: two pictures of one thing.",
        "soft",
    ),
)
