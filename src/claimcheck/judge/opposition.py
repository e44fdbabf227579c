"""Opposition: a yes and a no about one thing, whatever the words around them.

Two statements that deny each other often share next to nothing but the act and what it is done to ("never received
the report", "the report reached its office"). So the overlap of all their words says little; what counts is that
the acts oppose each other (here) and that the matter, the actor or the speaker is one (judge/ground.py).
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from claimcheck.judge.ground import Ground, Opposition, set_apart
from claimcheck.judge.parties import actors_meet, lists
from claimcheck.judge.qualities import affixed, graded_apart
from claimcheck.judge.reading import Act, Reading
from claimcheck.lexicon import opposed
from claimcheck.lexicon.stances import alike, light, listed, other_state
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import word_relation

_RELATED = 0.6
_FAMILY = 0.9
"""Relation of the nouns that tell an act: nothing looser than one concept."""


_Kind = tuple[str, str, int, bool]
"""All that says whether two acts clash: lemma, part of speech, sign, and whether it is a noun."""


class Oppositions:
    """Finds oppositions, reading each statement once and setting each kind of act against another once."""

    def __init__(self) -> None:
        self._readings: dict[int, Reading] = {}
        self._acts: dict[int, tuple[tuple[_Kind, Act], ...]] = {}
        self._clashes: dict[tuple[_Kind, _Kind], str | None] = {}

    def tells(self, item: Item) -> bool:
        """Return True when a statement says that something is so or not so."""
        reading = self._reading(item)
        return reading.told and bool(reading.acts)

    def between(self, a: Item, b: Item) -> Opposition | None:
        """Return the opposition of two statements, or None where they have none or may be about two things."""
        if self.tells(a) and self.tells(b) and (told := graded_apart(a.claim.text, b.claim.text)):
            return self._quality(a, b, told)
        for kind_x, x in self._told(a):
            for kind_y, y in self._told(b):
                kind = self._clash(kind_x, x, kind_y, y)
                found = Ground(self._reading(a), self._reading(b), x, y, kind).found() if kind else None
                if found:
                    return found
        return None

    def _quality(self, a: Item, b: Item, told: tuple[str, str]) -> Opposition | None:
        """Return the opposition of two qualities of one thing ("well equipped", "poorly equipped")."""
        one, other = self._reading(a), self._reading(b)
        if one.sign != other.sign:
            return None
        found = Ground(one, other, one.acts[0], other.acts[0], "qualities").found()
        return replace(found, told=told) if found else None

    def _told(self, item: Item) -> tuple[tuple[_Kind, Act], ...]:
        """Return the acts that a statement tells, each under its kind; none where it tells nothing for sure."""
        acts = self._acts.get(item.order)
        if acts is None:
            reading = self._reading(item)
            acts = self._acts[item.order] = tuple(
                ((act.word.lemma, act.word.pos, act.sign, act.noun), act)
                for act in (reading.acts if reading.told else ())
            )
        return acts

    def _clash(self, kind_x: _Kind, x: Act, kind_y: _Kind, y: Act) -> str | None:
        key = (kind_x, kind_y)
        if key not in self._clashes:
            self._clashes[key] = clash(x, y)
        return self._clashes[key]

    def _reading(self, item: Item) -> Reading:
        found = self._readings.get(item.order)
        if found is None:
            found = self._readings[item.order] = Reading(item)
        return found


def clash(x: Act, y: Act) -> str | None:
    """Return how two acts oppose each other, or None: negated, opposed, states, qualities or stances."""
    one, other = x.word, y.word
    if x.noun or y.noun:
        near = word_relation(one, other) >= _FAMILY or alike(one.lemma, other.lemma)
        return "negated" if x.sign != y.sign and near else None
    if x.sign != y.sign:
        if light(one.lemma) and light(other.lemma) and not alike(one.lemma, other.lemma):
            return None
        if word_relation(one, other) >= _RELATED or alike(one.lemma, other.lemma):
            return "negated"
    elif other_state(one.lemma, other.lemma):
        return "states"
    elif one.pos == other.pos == "ADJ" and affixed(one.lemma, other.lemma):
        return "qualities"
    elif _leaning(x, y):
        return "stances"
    elif opposed(one.lemma, other.lemma, one.pos, other.pos) and _firm(one) and _firm(other):
        return "opposed"
    if x.stance and y.stance and x.stance != y.stance:
        return "stances"
    return None


def _leaning(x: Act, y: Act) -> bool:
    """Return True for two stances of which a noun tells one ("willingness", "rejected")."""
    told = x.stance and y.stance and x.stance != y.stance
    return bool(told) and any(listed("leaning", act.word.lemma) for act in (x, y))


def _firm(word: Word) -> bool:
    return bool(word.concepts & lists()["firm"])


def apart(items: Sequence[Item]) -> bool:
    """Return True when statements of two texts deny and tell one act, but of two actors, or of things told apart."""
    told = [Reading(item) for item in items if item.slot.kind == "statement"]
    return any(
        any(clash(x, y) == "negated" for x in one.acts for y in other.acts)
        and (actors_meet(one.item, other.item) == "other" or set_apart(one.item, other.item))
        for one, other in combinations(told, 2)
        if one.item.article != other.item.article
    )
