"""Whether two accounts of an order speak of the same event."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.match.items import Word
from claimcheck.match.overlap import word_relation

_RELATED = 0.4
_ALIKE = 0.7
"""What words of one list of order.toml count for."""
_MEETS = 0.35
_CARRIED = 2
"""How far from its own head an event's word may stand where the head only carries it."""


@dataclass(frozen=True)
class Met:
    """What two events have in common."""

    heads: bool
    """True where what happened is the same in both."""
    words: frozenset[str]
    """The words of the one that the other has."""
    weight: float


@dataclass(frozen=True)
class Lists:
    """The lists of order.toml, for looking words up."""

    carriers: frozenset[str]
    ordinals: frozenset[str]
    again: tuple[str, ...]
    alike: dict[str, frozenset[str]]
    """Word → the lists that it stands in."""
    stages: dict[str, tuple[str, int]]
    """Word → its occasion, and how late in it."""


@lru_cache(maxsize=1)
def lists() -> Lists:
    """Return the lists of order.toml."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("order.toml").read_text(encoding="utf-8"))
    alike: dict[str, set[str]] = {}
    for name, words in raw["alike"].items():
        for word in words:
            alike.setdefault(word, set()).add(name)
    stages = {
        word: (name, place) for name, words in raw["stages"].items() for place, word in enumerate(words)
    }
    return Lists(
        frozenset(raw["carriers"]),
        frozenset(raw["ordinals"]),
        tuple(raw["again"]),
        {word: frozenset(names) for word, names in alike.items()},
        stages,
    )


def met(a: Sequence[Word], b: Sequence[Word], *, before: bool = False) -> Met:
    """Return what two events have in common; `before` also takes an `a` that is an earlier moment of one occasion."""
    words: set[str] = set()
    best: dict[str, float] = {}
    heads = False
    for x in a:
        for y in b:
            relation = _relation(x, y, before=before)
            if relation < _RELATED:
                continue
            words.add(x.lemma)
            best[x.lemma] = max(best.get(x.lemma, 0.0), relation * min(x.weight, y.weight))
            heads = heads or (_tells(x, a) and _tells(y, b))
    return Met(heads, frozenset(words), sum(best.values()))


def _relation(x: Word, y: Word, *, before: bool) -> float:
    found = word_relation(x, y)
    if found >= _RELATED or x.is_name or y.is_name:
        return found
    known = lists()
    if known.alike.get(x.lemma, frozenset()) & known.alike.get(y.lemma, frozenset()):
        return _ALIKE
    one, other = known.stages.get(x.lemma), known.stages.get(y.lemma)
    if before and one is not None and other is not None and one[0] == other[0] and one[1] <= other[1]:
        return _ALIKE
    return 0.0


def _tells(word: Word, event: Sequence[Word]) -> bool:
    """Return True for a word that tells what happened: the head, or what stands by a head that only carries it."""
    return not word.is_name and (word.depth == 0 or (word.depth <= _CARRIED and _carried(event)))


def _carried(event: Sequence[Word]) -> bool:
    return any(word.depth == 0 and word.lemma in lists().carriers for word in event)


def apart(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Return True when each of two events has somebody or something acting in it that has no part in the other.

    Not asked of events whose own word only carries them. Which part a name has in an event is not known; but where
    both name somebody, somebody must be in both: "the team put Holm on the bench" and "… put Ruiz on the bench".
    """
    if _named_apart(a, b):
        return True
    if _carried(a) or _carried(b):
        return False
    one, other = _nouns(a, ("object",)), _nouns(b, ("object",))
    return (_strange(a, b) and _strange(b, a)) or bool(one and other and not _meet(one, other))


def _named_apart(a: Sequence[Word], b: Sequence[Word]) -> bool:
    one, other = ([word for word in event if word.is_name and word.depth <= _CARRIED] for event in (a, b))
    return bool(one and other) and not any(same_name(x.lemma, y.lemma) for x in one for y in other)


def _strange(event: Sequence[Word], other: Sequence[Word]) -> bool:
    """Return True when nobody who did something in an event, or whom it befell, has a part in the other."""
    part = [word for word in other if word.depth <= 1]
    actors = _nouns(event, ("subject",)) or _nouns(event, ("object",))
    told = any(word.depth == 1 and word.role in ("subject", "object", "name") for word in part)
    return bool(actors) and told and not _meet(actors, part)


def _nouns(event: Sequence[Word], roles: tuple[str, ...]) -> list[Word]:
    return [word for word in event if word.depth == 1 and word.role in roles and not word.is_name]


def _meet(one: Sequence[Word], other: Sequence[Word]) -> bool:
    return any(_relation(x, y, before=True) >= _MEETS for x in one for y in other)


def head(event: Sequence[Word]) -> str:
    """Return the word that names an event: its verb, with its particle, or its noun."""
    words = [word for word in event if word.depth == 0 and not word.is_name] or list(event)
    return words[0].lemma if words else ""
