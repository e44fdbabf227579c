"""Orders: which of two events came first."""

import re
from typing import cast

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.order_events import Met, apart, head, lists, met
from claimcheck.judge.scope import written_apart
from claimcheck.match.items import Item, Word

_SHARED = 3
"""Words that two accounts of an order must share, over both events; two do where they weigh enough."""
_LEAST = 0.25
"""Weight that each event must share by itself."""
_BOTH = 0.8
_HEAVY = 0.9
_CLEARLY = 1.15
"""How much better the events must fit crosswise than straight, or straight than crosswise."""
_BEFORE_NOUN = re.compile(r"([\w-]+)\s+(?=([\w-]+))")


def compare_orders(pair: Pair) -> Decision:
    """Return the decision for two accounts of an order: the same order, the opposite one, or two other events."""
    a, b = pair.a, pair.b
    crossed = (met(a.later, b.words, before=True), met(b.later, a.words, before=True))
    straight = (met(a.words, b.words), met(a.later, b.later))
    facts: dict[str, object] = {"crossed": crossed, "straight": straight}
    return decide("event", LEVELS, Pair(a, b, min(1.0, max(_fit(crossed), _fit(straight))), facts))


def _fit(met_both: tuple[Met, Met]) -> float:
    """Return how well two pairs of events fit, as the weight of the words that they share."""
    return sum(one.weight for one in met_both)


def _mets(pair: Pair, name: str) -> tuple[Met, Met]:
    return cast("tuple[Met, Met]", pair.facts[name])


def _holds(pair: Pair, name: str) -> bool:
    """Return True when both events are the same, each by its own words."""
    one, other = _mets(pair, name)
    if not (one.heads and other.heads) or min(one.weight, other.weight) < _LEAST:
        return False
    few = len(one.words) + len(other.words) < _SHARED
    return _fit((one, other)) >= (_HEAVY if few else _BOTH)


def _opposite(pair: Pair) -> bool:
    return _holds(pair, "crossed") and _fit(_mets(pair, "crossed")) > _CLEARLY * _fit(_mets(pair, "straight"))


def _same(pair: Pair) -> bool:
    return _holds(pair, "straight") and _fit(_mets(pair, "straight")) > _CLEARLY * _fit(
        _mets(pair, "crossed")
    )


def _other_events(pair: Pair) -> bool:
    return not _opposite(pair) and not _same(pair)


def _other_of_kind(pair: Pair) -> bool:
    """Return True when one names an event as one of several ("the second vote", "and again"), or they name two."""
    texts = (f" {' '.join(item.claim.text.casefold().split())} " for item in (pair.a, pair.b))
    repeated = any(f" {word} " in text for text in texts for word in lists().again)
    return repeated or _ordinals(pair.a) != _ordinals(pair.b)


def _ordinals(item: Item) -> set[str]:
    words = {
        word.lemma.split()[0][:4] for word in (*item.words, *item.later) if not word.is_name and word.lemma
    }
    return {
        found[1]
        for found in _BEFORE_NOUN.finditer(item.claim.text.casefold())
        if found[1] in lists().ordinals and found[2][:4] in words
    }


def _other_people(pair: Pair) -> bool:
    """Return True when both accounts name someone or some place, and no name is the same."""
    one, other = (_names(item) for item in (pair.a, pair.b))
    return bool(one and other) and not any(same_name(x.lemma, y.lemma) for x in one for y in other)


def _other_actors(pair: Pair) -> bool:
    """Return True when either event has other people or things in it in the one account than in the other."""
    a, b = pair.a, pair.b
    if _opposite(pair):
        return apart(a.words, b.later) or apart(a.later, b.words)
    return apart(a.words, b.words) or apart(a.later, b.later)


def _names(item: Item) -> list[Word]:
    return [word for word in (*item.words, *item.later) if word.is_name]


def _says(pair: Pair) -> str:
    first, second = (head(event) for event in (pair.a.words, pair.a.later))
    return f"{source(pair.a)} puts “{first}” before “{second}”"


LEVELS = (
    Level(
        "other events",
        "not_comparable",
        _other_events,
        lambda p: "The accounts are not of the same two events.",
    ),
    Level(
        "other of its kind",
        "different_scope",
        _other_of_kind,
        lambda p: "One of the accounts is of another event of its kind.",
    ),
    Level(
        "other people",
        "different_scope",
        _other_people,
        lambda p: "The accounts name different people or places.",
    ),
    Level(
        "other actors",
        "different_scope",
        _other_actors,
        lambda p: "The accounts are of different people or things.",
    ),
    Level(
        "same order",
        "agree",
        _same,
        lambda p: f"{_says(p)}, and so does {source(p.b)}.",
    ),
    Level(
        "written apart",
        "different_scope",
        written_apart,
        lambda p: f"{_says(p)}, {source(p.b)} after it, in articles written far apart.",
    ),
    Level(
        "opposite order",
        "contradict",
        _opposite,
        lambda p: f"{_says(p)}, {source(p.b)} after it.",
        "hard",
    ),
)
