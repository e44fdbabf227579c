"""Who is spoken of: how present each entity is to the reader at a place in the text.

Salience falls with the distance in sentences and rises with the rank of the grammatical role, subjects first,
as in centering theory and in the weights of Lappin and Leass (1994), here set anew for news.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.extract.mention.lexicon import words
from claimcheck.extract.mention.view import View

_WINDOW = 5
_DECAY = 0.4
_FADE = [_DECAY**distance for distance in range(_WINDOW + 1)]
_AGAIN = 0.25
_QUOTED = 0.25
_RANK = {
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
_OTHER = 0.4
_TOPIC = 1.2
_EMBEDDED = 0.85
_CLAUSES = frozenset({"ccomp", "advcl", "relcl", "acl"})
_CHAIN = 3
_GOES_ON = 0.2
_KEEP = 400
_CLIMB = 12
_MOST_JOINED = 12
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True)
class Seen:
    """One mention that has been read."""

    entity: int
    token: int
    sentence: int
    weight: float
    quoted: bool


@dataclass
class Discourse:
    """What has been read so far."""

    view: View
    owner_at: dict[int, tuple[int, ...]]
    """The entities that a mention refers to, by its last token."""
    recent: list[Seen] = field(default_factory=list)
    """The mentions of the last sentences, newest last."""
    seen: set[int] = field(default_factory=set)
    """Every entity mentioned so far."""
    last_speaker: tuple[int, int] = (-1, -1)
    """The entity that last said something outside quotation marks, and in which sentence."""
    joint: tuple[int, tuple[int, ...]] = (-9, ())
    """The sentence that last named several together, and whom."""

    def note(self, entity: int, token: int) -> None:
        """Take a mention in; `token` is its head."""
        view = self.view
        self.seen.add(entity)
        if not view.quoted[token] and self.says(token):
            self.last_speaker = (entity, view.sent[token])
        self.recent.append(Seen(entity, token, view.sent[token], self._weight(token), view.quoted[token]))
        if len(self.recent) > _KEEP:
            del self.recent[: _KEEP // 2]

    def join(self, before: int, token: int, entity: int) -> None:
        """Note that the mention at `token` is joined to the one at `before` ("Ana Ruiz and Raf Ortiz")."""
        members = self.owner_at.get(before)
        if members and len(members) < _MOST_JOINED:
            self.owner_at[token] = tuple(dict.fromkeys((*members, entity)))
            self.joint = (self.view.sent[token], self.owner_at[token])

    def says(self, token: int) -> bool:
        """Tell whether the token is the subject of a verb of saying."""
        view = self.view
        return view.dep[token] == "nsubj" and view.lemma[view.head[token]] in words("words", "speech")

    def _weight(self, token: int) -> float:
        view = self.view
        role = view.dep[token]
        if role == "appos":
            # "the campaign's chairman, Raf Ortiz, dismissed": the name has the rank of what it explains.
            role = max(role, view.dep[view.head[token]], key=lambda dep: _RANK.get(dep, 0.0))
        if role == "nsubj" and view.dep[view.head[token]] in _CLAUSES:
            return _EMBEDDED
        start = view.sent_start[view.sent[token]]
        if token - start <= 4 and view.lower[start : start + 2] == ["as", "for"]:
            return _TOPIC
        return _RANK.get(role, _OTHER)

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
            before = found.get(seen.entity, 0.0)
            # One strong mention counts more than many weak ones.
            found[seen.entity] = before + _AGAIN * value if before > value else value + _AGAIN * before
        return found

    def subjects_above(self, token: int) -> set[int]:
        """Return the subjects of the clauses around the token: a description is never its own speaker.

        "Ortiz denied that the mayor knew": the mayor is somebody else.
        """
        view = self.view
        above: set[int] = set()
        while view.head[token] != token and len(above) < _CLIMB:
            token = view.head[token]
            above.add(token)
        here = view.sent[token]
        found: set[int] = set()
        for seen in reversed(self.recent):
            if seen.sentence < here:
                break
            if view.head[seen.token] in above and view.dep[seen.token] in _SUBJECTS:
                found.add(seen.entity)
        return found

    def raise_speaker(self, head: int, start: int, scores: dict[int, float]) -> None:
        """Raise the last speaker where the subject says the quotation right before it ("…," he said)."""
        view = self.view
        if start < _CHAIN or not (view.quoted[start - 2] or view.quoted[start - 3]):
            return
        speaker, sentence = self.last_speaker
        if (
            speaker in scores
            and view.sent[head] - sentence <= _CHAIN
            and not view.quoted[head]
            and self.says(head)
        ):
            scores[speaker] += _GOES_ON
