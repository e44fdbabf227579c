"""Entities: the same or another person, place, organisation or cause in one place of one account."""

import re
from collections import defaultdict

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.fillers import (
    exclusive,
    exclusive_modifiers,
    lists,
    names,
    nouns,
    other_finders,
    other_regions,
    same,
)
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.plans import other_plan
from claimcheck.judge.scope import other_time, written_apart
from claimcheck.judge.themes import act, points_to_people, theme
from claimcheck.match.items import Item
from claimcheck.models import Kind, Slot

SOFT = frozenset(
    {"broker", "catch", "kidnap", "decide", "develop", "home", "charge", "run", "subdue", "convict", "notice"}
)
"""Acts in which several may have had a hand, and towns, which lie in boroughs."""
CHARGE = frozenset({"lead", "lend", "own", "decide", "rank second", "rank third", "rank fourth", "rank last"})
"""Acts of one doer, who may well be named for something else besides."""
_OFTEN = frozenset({"catch", "kidnap", "kill", "rescue", "steal", "find"})
"""Acts of which one account may tell many."""
_OPEN = ("possible", "conditional")


def compare_entities(pair: Pair) -> Decision:
    """Return the decision for two entity slots of one relation and one class of act, as entity or as event."""
    facts: dict[str, object] = {"theme": theme(pair)}
    kind: Kind = "event" if pair.a.slot.relation == "cause" else "entity"
    return decide(kind, ENTITY, Pair(pair.a, pair.b, pair.score, facts))


def _other_theme(pair: Pair) -> bool:
    found = pair.facts["theme"]
    if pair.a.slot.relation == "state":
        return False
    if pair.a.slot.relation == "holder" and (_ranked(pair) or not _one_post(pair)):
        return True
    if pair.a.slot.relation == "agent" and _other_count(pair):
        return True
    if found == "one":
        return pair.a.slot.relation != "home" and _elsewhere(pair)
    if found == "unsure" and _same_name(pair):
        return False
    if found == "other":
        return True
    if act(pair.a) == "cause":
        return not (exclusive_modifiers(pair.a.slot, pair.b.slot) or same(pair.a.slot, pair.b.slot))
    if all(_complete(item) for item in (pair.a, pair.b)):
        return not all(_sole(item) for item in (pair.a, pair.b))
    return not all(points_to_people(item) and _sole(item) for item in (pair.a, pair.b))


def _ranked(pair: Pair) -> bool:
    """Return True when one of two holds no post but the one below it: "vice president", "deputy mayor"."""
    posts = [
        [term.lemma for term in item.slot.topic if term.role == "theme" and term.pos == "NOUN"]
        for item in (pair.a, pair.b)
    ]
    return any(
        re.search(rf"\b(?:{'|'.join(lists()['ranks'])})[ -]+{re.escape(post)}\b", item.claim.text, re.I)
        for item, told in zip((pair.a, pair.b), posts, strict=True)
        for post in told
    )


def _other_count(pair: Pair) -> bool:
    """Return True for two acts on so many and on so many others: eight pirates caught, twenty-three pirates caught."""
    told: list[dict[str, set[str]]] = []
    for item in (pair.a, pair.b):
        themes = {term.lemma for term in item.slot.topic if term.role == "theme"}
        counted = (item.extraction.quantities[index] for index in item.claim.quantities)
        told.append(defaultdict(set))
        for found in counted:
            noun = found.noun.split()[-1] if found.noun else ""
            if noun in themes and found.value is not None:
                told[-1][noun].add(str(found.value))
    return any(not told[0][noun] & told[1][noun] for noun in told[0].keys() & told[1].keys())


def _one_post(pair: Pair) -> bool:
    """Return True when both name the place or body of a post; of a vehicle's crew and of a new head, when neither does.

    "Ferrari driver Ana Ruiz" is one of the many drivers of a race, not the driver.
    """
    beside = [
        [term.lemma for term in item.slot.topic if term.role == "beside" and term.pos == "PROPN"]
        for item in (pair.a, pair.b)
    ]
    if any(same_name(x, y) for x in beside[0] for y in beside[1]):
        return True
    one = lists()["one_holder"] if act(pair.a) == "appoint" else lists()["crew"]
    crew = all(
        any(term.lemma in one for term in item.slot.topic if term.role == "theme")
        for item in (pair.a, pair.b)
    )
    whose = any(term.depth > 0 for item in (pair.a, pair.b) for term in names(item.slot))
    return crew and not whose and not any(beside) and all(_sole(item) for item in (pair.a, pair.b))


def _same_name(pair: Pair) -> bool:
    """Return True when both name the same one: who looks into a loss, and nothing says that it is another loss."""
    named = [names(item.slot, heads=True) for item in (pair.a, pair.b)]
    return all(named) and same(pair.a.slot, pair.b.slot)


def _elsewhere(pair: Pair) -> bool:
    """Return True when both clauses name places or people besides, and none in common: two acts of one kind."""
    rest = []
    for item in (pair.a, pair.b):
        own = [*names(item.slot), *(term for term in item.slot.topic if term.pos == "PROPN")]
        rest.append(
            [name for name in item.claim.frame.names if not any(same_name(name, term.lemma) for term in own)]
        )
    return bool(rest[0] and rest[1]) and not any(same_name(x, y) for x in rest[0] for y in rest[1])


def _complete(item: Item) -> bool:
    """Return True for an act that needs no object: being first there, raising the alarm, what leaked."""
    return item.slot.relation in ("agent", "content") and not any(
        term.role == "theme" for term in item.slot.topic
    )


def _sole(item: Item) -> bool:
    """Return True when its article tells of one such act only; of one without an object, when of no other without."""
    others = [slot for slot in _like(item) if slot is not item.slot]
    if _complete(item):
        others = [slot for slot in others if not any(term.role == "theme" for term in slot.topic)]
    return not others


def _several(item: Item) -> bool:
    """Return True when an article tells of several such acts on things of one noun: two navies caught pirates."""
    if act(item) not in _OFTEN:
        return False
    themes = _themes(item.slot)
    others = (slot for slot in _like(item) if slot is not item.slot and _themes(slot) & themes)
    return any(not same(slot, item.slot) for slot in others)


def _themes(slot: Slot) -> set[str]:
    return {term.lemma for term in slot.topic if term.role == "theme" and term.pos == "NOUN"}


def _like(item: Item) -> list[Slot]:
    """Return the entity slots of an item's article with its relation and its act."""
    own = act(item)
    return [
        slot
        for claim in item.extraction.claims
        for slot in claim.slots
        if slot.kind == "entity"
        and slot.relation == item.slot.relation
        and any(term.role == "act" and term.lemma == own for term in slot.topic)
    ]


def _denied(pair: Pair) -> bool:
    return "denied" in (pair.a.claim.modality, pair.b.claim.modality)


def _plan(pair: Pair) -> bool:
    """Return True for a plan against what was done; "is to blame" only looks like a plan."""
    if pair.a.slot.relation == "cause":
        return "conditional" in (pair.a.claim.modality, pair.b.claim.modality)
    return other_plan(pair)


def _same(pair: Pair) -> bool:
    return same(pair.a.slot, pair.b.slot) and _beside(pair.a) == _beside(pair.b)


def _beside(item: Item) -> bool:
    """Return True for a place that is only near what is named: "near London"."""
    before = item.extraction.article.text[max(0, item.slot.start - 16) : item.slot.start].casefold().split()
    return item.slot.relation == "place" and not {"near", "outside", "off"}.isdisjoint(before[-2:])


def _not_exclusive(pair: Pair) -> bool:
    return not exclusive(pair.a.slot, pair.b.slot)


def _both_told(pair: Pair) -> bool:
    """Return True when an article gives the other's entity too, for such an act or, if a mere name, anywhere.

    Of a state the reverse holds: both must know both people, or each tells of whom it knows.
    """
    if pair.a.slot.relation == "state":
        return not all(_knows(*two) for two in ((pair.a, pair.b), (pair.b, pair.a)))
    for item, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if any(same(slot, other.slot) for slot in _like(item)) or _several(item):
            return True
        if item.slot.relation in ("content", "crime"):
            text = item.extraction.article.text.casefold()
            if any(noun in text for noun in nouns(other.slot)):
                return True
        elif (
            item.slot.relation != "nation"
            and not other_regions(item.slot, other.slot)
            and any(_mentioned(item, name.lemma) for name in names(other.slot))
        ):
            return True
    return False


def _knows(item: Item, other: Item) -> bool:
    """Return True when an article names the one whom another tells of, and does not tell the same of them."""
    told = any(same(slot, other.slot) for slot in _like(item))
    named = {mention.name for mention in item.extraction.mentions if mention.kind == "person"}
    return not told and any(same_name(x, y.lemma) for x in named for y in names(other.slot, heads=True))


def _mentioned(item: Item, name: str) -> bool:
    """Return True when an article gives a name: in the same sentence, or anywhere if all that it tells is a name."""
    near, extraction = item.home, item.extraction
    bare = bool(names(item.slot)) and all(term.depth == 0 for term in names(item.slot))
    bare = bare and act(item) not in CHARGE and item.slot.relation != "home"
    text = extraction.article.text if bare else extraction.article.text[near.start : near.end]
    return name in text or any(
        same_name(mention.name, name, actor=False)
        for mention in extraction.mentions
        if bare or near.start <= mention.start < near.end
    )


def _soft(pair: Pair) -> bool:
    """Return True where both may be true in part, two named parties speak, or one only thinks it possible."""
    if act(pair.a) in SOFT:
        return True
    if any(apart(pair.a.slot, pair.b.slot) for apart in (other_regions, other_finders)):
        return True
    if any(item.claim.modality in _OPEN for item in (pair.a, pair.b)):
        return True
    return _parties(pair)


def _parties(pair: Pair) -> bool:
    """Return True when two parties speak that are named and are not the same."""
    speakers = []
    for item in (pair.a, pair.b):
        said = [item.extraction.attributions[index] for index in item.claim.voices]
        speakers.append([name for one in said if one.named for name in one.speakers])
    return bool(speakers[0] and speakers[1]) and not any(
        same_name(x, y) for x in speakers[0] for y in speakers[1]
    )


def written(item: Item) -> str:
    """Return the words of an entity on one line."""
    return " ".join(item.text.split())


_AS = {
    "cause": "as the cause",
    "agent": "as who did it",
    "place": "as the place",
    "destination": "as where it led",
    "origin": "as where it began",
    "member": "as those they belong to",
    "holder": "for the post",
    "home": "as the home town",
    "means": "as what was used",
    "state": "as the one in that state",
    "role": "as what the person is",
    "struck": "as what was struck",
    "patients": "as who it was done to",
    "content": "as what it was",
    "nation": "as the country",
    "crime": "as the crime",
}


_AS_ACT = {
    "lead": "as who is in charge",
    "lend": "as the lender",
    "own": "as the owner",
    "decide": "as who ordered it",
    "rank second": "in second place",
    "rank third": "in third place",
}
"""What somebody is to an act, where "who did it" tells too little."""


def _as(pair: Pair) -> str:
    if pair.a.slot.relation == "agent" and act(pair.a) in _AS_ACT:
        return _AS_ACT[act(pair.a)]
    return _AS.get(pair.a.slot.relation, "in one place")


def _says(pair: Pair) -> str:
    one, other = written(pair.a), written(pair.b)
    return f"{source(pair.a)} names “{one}” {_as(pair)}, {source(pair.b)} “{other}”"


ENTITY = (
    Level(
        "other thing",
        "not_comparable",
        _other_theme,
        lambda p: "The statements are of different acts or things.",
    ),
    Level("denied", "not_comparable", _denied, lambda p: "One of the statements is a denial."),
    Level(
        "plan and outcome",
        "different_scope",
        _plan,
        lambda p: f"{_says(p)}, one of them as a plan or a condition.",
    ),
    Level("other time", "different_scope", other_time, lambda p: f"{_says(p)}, for different times."),
    Level(
        "same entity",
        "agree",
        _same,
        lambda p: f"{source(p.a)} and {source(p.b)} both name “{written(p.a)}” {_as(p)}.",
    ),
    Level(
        "not exclusive",
        "compatible",
        _not_exclusive,
        lambda p: f"{_says(p)}: both can be true.",
    ),
    Level("both told", "compatible", _both_told, lambda p: f"{_says(p)}, and one of them names both."),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: f"{_says(p)}, in articles written far apart.",
    ),
    Level("may both be true", "contradict", _soft, lambda p: f"{_says(p)}.", "soft"),
    Level("other entity", "contradict", lambda p: True, lambda p: f"{_says(p)}.", "hard"),
)
