"""Whom a pronoun means: "he", "she", "they", "it", "who"."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.extract.mention.discourse import Discourse
from claimcheck.extract.mention.entities import Entity, Ref
from claimcheck.extract.mention.lexicon import words
from claimcheck.extract.mention.names import canonical_key
from claimcheck.extract.mention.roles import place_traits
from claimcheck.extract.mention.view import View

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SUBJECT_OR_OWNER = _SUBJECTS | {"poss"}
_UNKNOWN_GENDER = 0.7
_SPEAKS_HERE = 0.05
_ACTS = 0.4
_ACTS_UNNAMED = 0.8
_CLEAR = 1.2
_GROUP = 0.3
_JOINED, _JOINED_BEFORE = 0.9, 0.45
_AHEAD = 60
_BACK = 12
_CLIMB = 3


class Pronouns:
    """Resolves the pronouns of one article against what has been read so far."""

    def __init__(
        self, view: View, entities: list[Entity], discourse: Discourse, refs: Mapping[int, Ref]
    ) -> None:
        self._view = view
        self._entities = entities
        self._discourse = discourse
        self._refs = refs

    def resolve(self, i: int, kind: str) -> tuple[int, ...]:
        """Return the entities that the pronoun means, () where that is not clear.

        Args:
            i: the pronoun's token.
            kind: m, f, plural, thing or relative.

        """
        if kind == "relative":
            return self._antecedent(i)
        if kind in {"m", "f"}:
            return self._person(i, kind)
        if self._view.dep[i] not in _SUBJECT_OR_OWNER:
            return ()
        return self._several(i) if kind == "plural" else self._thing(i)

    def _antecedent(self, i: int) -> tuple[int, ...]:
        """Return what the noun that the relative clause hangs on refers to."""
        view, owner_at = self._view, self._discourse.owner_at
        person = view.lower[i] in {"who", "whom"}
        verb = view.head[i]
        for _ in range(_CLIMB):
            if view.dep[verb] == "relcl" or verb == view.head[verb]:
                break
            verb = view.head[verb]
        if view.dep[verb] != "relcl" or (view.lower[i] == "that" and view.dep[i] not in {*_SUBJECTS, "dobj"}):
            return owner_at.get(i - 2, ()) if person and i > 1 and view.words[i - 1] == "," else ()
        noun = view.head[verb]
        owner = (
            owner_at.get(noun) or (owner_at.get(view.head[noun]) if view.dep[noun] == "appos" else None) or ()
        )
        if noun > i or (owner and person and self._entities[owner[-1]].kind == "place"):
            return ()
        # "Ana and Raf, who" means both; "Ana and Raf Ortiz who" only the last.
        plural = any(view.lower[t] in {"are", "were", "have"} for t in range(i + 1, max(verb, i + 2) + 1))
        return owner if plural or view.words[i - 1] == "," else owner[-1:]

    def _person(self, i: int, gender: str) -> tuple[int, ...]:
        """Return the most present person whose gender agrees; a clear one of unknown gender takes it on."""
        scores = self._person_scores(i, gender)
        if not scores:
            return self._ahead(i, gender)
        best = max(scores, key=lambda number: scores[number])
        if not self._entities[best].gender and 2 * scores[best] > sum(scores.values()):
            self._entities[best].gender = gender
        return (best,)

    def _person_scores(self, i: int, gender: str) -> dict[int, float]:
        """Return the presence of each person whom the pronoun may mean."""
        barred = self._clause_mates(i)
        speaking = self._speakers_of_quote(i) if self._view.quoted[i] else set()
        fitting: dict[int, float] = {}
        for number, value in self._discourse.scores(i).items():
            entity = self._entities[number]
            if entity.kind != "person" or entity.gender not in {"", gender} or number in barred:
                continue
            factor = 1.0 if entity.gender else _UNKNOWN_GENDER
            fitting[number] = value * factor * (_SPEAKS_HERE if number in speaking else 1.0)
        self._discourse.raise_speaker(i, i, fitting)
        return fitting

    def _clause_mates(self, i: int) -> set[int]:
        """Return the subject of the verb whose object the pronoun is: "him" is never the subject itself."""
        view = self._view
        if view.dep[i] in _SUBJECT_OR_OWNER or view.lower[i].endswith("self"):
            return set()
        verb = view.head[i]
        if view.dep[verb] == "prep":
            verb = view.head[verb]
        last = self._discourse.recent[-_BACK:]
        return {s.entity for s in last if view.head[s.token] == verb and view.dep[s.token] in _SUBJECTS}

    def _speakers_of_quote(self, i: int) -> set[int]:
        """Return who says the quotation in which the pronoun stands, named before or behind it."""
        view, says = self._view, self._discourse.says
        speaking = set()
        for seen in reversed(self._discourse.recent):
            if view.sent[i] - seen.sentence > 1:
                break
            if not seen.quoted and says(seen.token):
                speaking.add(seen.entity)
        for token in range(i + 1, min(view.sentence_end(view.sent[i]), i + _AHEAD)):
            ref = self._refs.get(token)
            if ref and not view.quoted[token] and says(ref.run.end - 1):
                speaking.add(ref.entity)
        return speaking

    def _ahead(self, i: int, gender: str) -> tuple[int, ...]:
        """Look ahead in the sentence for a name that the pronoun anticipates ("When he spoke, Ortiz …")."""
        view = self._view
        end = view.sentence_end(view.sent[i])
        if not self._discourse.recent and view.sent[i] < 2:
            # A headline anticipates the first sentences.
            end = view.sentence_end(min(view.sent[i] + 2, len(view.sent_start) - 1))
        for token in range(i + 1, min(end, i + _AHEAD)):
            ref = self._refs.get(token)
            entity = self._entities[ref.entity] if ref else None
            if entity and entity.kind == "person" and entity.gender in {"", gender}:
                return (entity.number,)
        return ()

    def _several(self, i: int) -> tuple[int, ...]:
        """Return the people named together, or the group, that "they" takes up."""
        sentence, members = self._discourse.joint
        distance = self._view.sent[i] - sentence
        scores = self._discourse.scores(i)
        groups = {number: value for number, value in scores.items() if self._entities[number].kind == "group"}
        best = max(groups, key=lambda number: groups[number], default=-1)
        top = groups.get(best, 0.0)
        if distance <= 1 and (_JOINED_BEFORE if distance else _JOINED) >= top:
            return members
        return (best,) if top >= _GROUP else ()

    def _thing(self, i: int) -> tuple[int, ...]:
        """Return the organisation or country that acts in this or the last sentence, if one clearly does."""
        if self._view.lemma[self._view.head[i]] in words("words", "empty_it"):
            return ()
        scores = {number: value for number, value in self._discourse.scores(i).items() if self._acts(number)}
        ranked = sorted(scores, key=lambda number: -scores[number])[:2]
        if not ranked or scores[ranked[0]] < (_ACTS if self._entities[ranked[0]].named else _ACTS_UNNAMED):
            return ()
        clear = len(ranked) == 1 or scores[ranked[0]] >= _CLEAR * scores[ranked[1]]
        return (ranked[0],) if clear else ()

    def _acts(self, number: int) -> bool:
        """Tell whether "it" may mean the entity: an organisation, a country, or a document only described."""
        entity = self._entities[number]
        if entity.kind == "place":
            return canonical_key(entity.name) in place_traits()
        return entity.kind == "organisation" or (entity.kind == "other" and not entity.named)
