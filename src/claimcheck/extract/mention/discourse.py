"""Who is spoken of: how present each entity is to the reader at a place in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.extract.mention.lexicon import words
from claimcheck.extract.mention.view import View

_WINDOW = 5
_DECAY = 0.4
_AGAIN = 0.25
_FADE = [_DECAY**distance for distance in range(_WINDOW + 1)]
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
_TOPIC = 1.2
_EMBEDDED = frozenset({"ccomp", "advcl", "relcl", "acl"})
_ROLE_EMBEDDED = 0.85


def _is_topic(view: View, token: int) -> bool:
    """Tell whether the name is announced at the sentence's beginning ("As for Ruiz, …")."""
    start = view.sent_start[view.sent[token]]
    return token - start <= 4 and view.lower[start : start + 2] == ["as", "for"]


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
    last_speaker: tuple[int, int] = (-1, -1)
    """The entity that last said something outside quotation marks, and in which sentence."""
    seen: set[int] = field(default_factory=set)
    """Every entity mentioned so far."""

    def note(self, entity: int, token: int, *, name: bool) -> None:
        """Take a mention in; `token` is its head."""
        view = self.view
        self.seen.add(entity)
        role = view.dep[token]
        if role == "appos":
            # "the campaign's chairman, Raf Ortiz, dismissed": the name has the rank of what it explains.
            role = max(role, view.dep[view.head[token]], key=lambda dep: _ROLE.get(dep, 0.0))
        embedded = role == "nsubj" and view.dep[view.head[token]] in _EMBEDDED
        weight = (
            _ROLE_EMBEDDED if embedded else _TOPIC if _is_topic(view, token) else _ROLE.get(role, _OTHER_ROLE)
        )
        speaks = view.dep[token] == "nsubj" and not view.quoted[token]
        if speaks and view.lemma[view.head[token]] in words("words", "speech"):
            self.last_speaker = (entity, view.sent[token])
        self.recent.append(Seen(entity, token, view.sent[token], weight, view.quoted[token], name))
        if len(self.recent) > 400:
            del self.recent[:200]

    def scores(self, token: int) -> dict[int, float]:
        """Return how present each entity of the last sentences is to a pronoun or noun at this token."""
        here, quoted = self.view.sent[token], self.view.quoted[token]
        found: dict[int, float] = {}
        for seen in reversed(self.recent):
            distance = here - seen.sentence
            if distance > _WINDOW:
                break
            value = seen.weight * _FADE[max(distance, 0)]
            if seen.quoted and not quoted:
                value *= _QUOTED
            before = found.get(seen.entity)
            if before is None:
                found[seen.entity] = value
            else:
                # One strong mention counts more than many weak ones.
                found[seen.entity] = before + _AGAIN * value if before > value else value + _AGAIN * before
        return found
