"""Who is spoken of: how present each entity is to the reader at a place in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.extract.mention.view import View

_WINDOW = 8
_DECAY = 0.33
_QUOTED = 0.25
_ROLE = {
    "nsubj": 1.0,
    "nsubjpass": 0.9,
    "agent": 0.7,
    "dobj": 0.5,
    "dative": 0.5,
    "appos": 0.6,
    "conj": 0.6,
    "ROOT": 0.7,
    "poss": 0.55,
    "pobj": 0.4,
    "compound": 0.25,
    "nmod": 0.25,
    "amod": 0.25,
}
_OTHER_ROLE = 0.4


@dataclass(frozen=True)
class Seen:
    """One mention that has been read."""

    entity: int
    token: int
    sentence: int
    weight: float
    quoted: bool
    name: bool


@dataclass
class Discourse:
    """The mentions of the last sentences, newest last."""

    view: View
    recent: list[Seen] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    """Every entity mentioned so far."""

    def note(self, entity: int, token: int, *, name: bool) -> None:
        """Take a mention in; `token` is its head."""
        view = self.view
        self.seen.add(entity)
        weight = _ROLE.get(view.dep[token], _OTHER_ROLE)
        self.recent.append(Seen(entity, token, view.sent[token], weight, view.quoted[token], name))
        if len(self.recent) > 400:
            del self.recent[:200]

    def scores(self, token: int) -> dict[int, float]:
        """Return how present each entity of the last sentences is to a pronoun or noun at this token."""
        view = self.view
        here = view.sent[token]
        found: dict[int, float] = {}
        for seen in reversed(self.recent):
            distance = here - seen.sentence
            if distance > _WINDOW:
                break
            value = seen.weight * _DECAY**distance
            if seen.quoted and not view.quoted[token]:
                value *= _QUOTED
            found[seen.entity] = found.get(seen.entity, 0.0) + value
        return found
