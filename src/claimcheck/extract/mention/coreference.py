"""Reads an article from left to right and takes pronouns and nouns back to the names that they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimcheck.extract.mention.discourse import Discourse
from claimcheck.extract.mention.entities import Entity, Ref
from claimcheck.extract.mention.evidence import Kind
from claimcheck.extract.mention.lexicon import person_nouns, words
from claimcheck.extract.mention.nominals import (
    SOME,
    Noun,
    match_pair,
    match_single,
    noun_kinds,
    phrase,
    read_noun,
    roles_index,
    same_description,
)
from claimcheck.extract.mention.pronouns import Pronouns
from claimcheck.extract.mention.roles import acts
from claimcheck.extract.mention.view import View

_DESCRIBED = 40
_PAIR = 2
_FAR = 5
_NOUNS = frozenset({"NOUN", "PROPN", ""})
_DESCRIBING = frozenset({"appos", "attr", "compound", "nmod", "amod", "oprd"})
_JOINTS = frozenset({"-", "–", "/"})
_MARKS = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True)
class Resolved:
    """A place in the text (token range) and the entities that it refers to."""

    start: int
    end: int
    members: tuple[int, ...]
    pronoun: bool


@cache
def _pronoun_kinds() -> dict[str, str]:
    kinds = ("m", "f", "plural", "thing", "relative")
    return {word: kind for kind in kinds for word in words("words", "pronoun", kind)}


class Reader:
    """One pass over one article."""

    def __init__(self, view: View, entities: list[Entity], refs: list[Ref]) -> None:
        self.view = view
        self.entities = entities
        self.discourse = Discourse(view, {ref.run.end - 1: (ref.entity,) for ref in refs})
        self.found: list[Resolved] = []
        self._refs = {ref.run.start: ref for ref in refs}
        self._covered = {i for ref in refs for i in range(ref.run.title_start, ref.run.end)}
        self._pronouns = Pronouns(view, entities, self.discourse, self._refs)
        self._roles = roles_index(entities)
        self._described: list[tuple[int, Noun]] = []
        self._pairs: dict[str, tuple[int, tuple[int, ...]]] = {}
        self._offices: dict[tuple[int, str], int] = {}

    def read(self) -> list[Resolved]:
        """Return every name, pronoun and noun that refers to an entity, in reading order.

        Those whom the article only describes are added to the entities on the way.
        """
        pronouns, nouns = _pronoun_kinds(), noun_kinds()
        lemma, pos = self.view.lemma, self.view.pos
        for i, lower in enumerate(self.view.lower):
            if i in self._refs:
                self._name(self._refs[i])
            elif i in self._covered:
                continue
            elif lower in pronouns:
                members = self._pronouns.resolve(i, pronouns[lower])
                if members:
                    self._resolved(i, i + 1, members, pronoun=True)
            elif (lemma[i] in nouns or lower in nouns) and pos[i] in _NOUNS:
                self._noun(i)
        return self.found

    def _name(self, ref: Ref) -> None:
        run, head = ref.run, ref.run.end - 1
        self.found.append(Resolved(run.title_start, run.end, (ref.entity,), pronoun=False))
        self.discourse.note(ref.entity, head)
        hyphen = run.start > 1 and self.view.words[run.start - 1] in _JOINTS and self.view.glued(run.start)
        if hyphen or self.view.dep[head] == "conj":
            self.discourse.join(run.start - 2 if hyphen else self.view.head[head], head, ref.entity)

    def _resolved(self, start: int, end: int, members: tuple[int, ...], *, pronoun: bool) -> None:
        self.found.append(Resolved(start, end, members, pronoun))
        self.discourse.owner_at[end - 1] = members
        if self.view.lower[start] not in words("words", "pronoun", "relative"):
            for member in members:
                self.discourse.note(member, end - 1)

    def _noun(self, i: int) -> None:
        """Take a noun back to a name or an earlier description, or note whom it brings in."""
        noun = read_noun(self.view, i)
        if noun is None or self._is_attached(noun):
            return
        office = self._office(noun)
        if office and noun.possessive:
            # "her campaign" stays as it is written, but "the campaign" may take it up later.
            self.discourse.note(office[0], i)
            return
        members = office or self._named_by(noun)
        if members:
            self._resolved(noun.start, noun.end, members, pronoun=False)
        else:
            self._describe(noun)

    def _named_by(self, noun: Noun) -> tuple[int, ...]:
        """Return the entities, named or described before, that the noun takes up."""
        if not noun.definite and noun.count != _PAIR:
            return ()
        scores = self.discourse.scores(noun.end - 1)
        self.discourse.raise_speaker(noun.end - 1, noun.start, scores)
        if noun.definite and noun.count == 1:
            barred = self.discourse.subjects_above(noun.end - 1)
            scores = {number: value for number, value in scores.items() if number not in barred}
            holders = [
                n for n in self._roles.get(noun.lemma, ()) if n in self.discourse.seen and n not in barred
            ]
            best = match_single(noun, self.entities, scores, holders)
            if best >= 0:
                return (best,)
        elif noun.count == _PAIR:
            return self._pair(noun, scores)
        if not noun.definite or noun.possessive or noun.modified:
            return ()
        again = self._again(noun) if noun.count != 1 else ()
        if again:
            return again
        best = same_description(noun, reversed(self._described[-_DESCRIBED:]))
        if best >= 0:
            return (best,)
        return self._pair(noun, {}) if noun.count == SOME else ()

    def _pair(self, noun: Noun, scores: dict[int, float]) -> tuple[int, ...]:
        """Return the two whom "the two leaders" means; without scores, only two that were just named together."""
        here = self.view.sent[noun.end - 1]
        sentence, joint = self.discourse.joint
        if not scores:
            scores = dict.fromkeys(joint, 0.0) if here - sentence <= 1 else {}
        pair = match_pair(noun, self.entities, scores, joint if here - sentence <= _PAIR else ())
        if pair:
            self._pairs[noun.lemma] = (here, pair)
        return pair

    def _again(self, noun: Noun) -> tuple[int, ...]:
        """Return the pair that the same noun meant a few sentences before."""
        sentence, pair = self._pairs.get(noun.lemma, (-_FAR, ()))
        return pair if self.view.sent[noun.end - 1] - sentence < _FAR else ()

    def _office(self, noun: Noun) -> tuple[int, ...]:
        """Return the organisation that belongs to a name ("the Ruiz campaign", "her campaign")."""
        if noun.count != 1 or noun.lemma not in words("nouns", "of_person"):
            return ()
        before = noun.end - 2
        if before > noun.start and self.view.lower[before] in _MARKS:
            before -= 1
        owner = self.discourse.owner_at.get(before, ()) if before >= noun.start else ()
        if len(owner) != 1 or self.entities[owner[0]].kind == "group" or not self.entities[owner[0]].named:
            return ()
        key = (owner[0], noun.lemma)
        if key not in self._offices:
            self._offices[key] = len(self.entities)
            whose = self.entities[owner[0]]
            short = whose.name.split()[-1] if whose.kind == "person" else whose.name
            name = f"{short} {noun.lemma}"
            self.entities.append(
                Entity(len(self.entities), (short.lower(), noun.lemma), name=name, kind="organisation")
            )
            self._roles.setdefault(noun.lemma, []).append(self._offices[key])
        return (self._offices[key],)

    def _describe(self, noun: Noun) -> None:
        """Note somebody or something that the article describes without a name."""
        kind: Kind = (
            "organisation"
            if noun.kind == "organisation"
            else "other"
            if noun.kind == "document"
            else "person"
        )
        if noun.count != 1:
            kind = "group"
        number = len(self.entities)
        gender = person_nouns().get(noun.lemma, "")
        name = phrase(self.view, noun)
        self.entities.append(Entity(number, (noun.lemma,), gender=gender, name=name, kind=kind, named=False))
        self._described.append((number, noun))
        self.discourse.owner_at[noun.end - 1] = (number,)
        self.discourse.note(number, noun.end - 1)

    def _is_attached(self, noun: Noun) -> bool:
        """Tell whether the noun describes a name beside it, so that it is no mention of its own."""
        view, i = self.view, noun.end - 1
        subject = noun.definite and acts(view, i)
        if view.dep[i] in _DESCRIBING and not subject:
            return True
        after = noun.end
        if after in self._refs or after in self._covered:
            return True
        named = view.words[after : after + 1] == [","] and (
            after + 1 in self._refs or after + 1 in self._covered
        )
        return named and any(
            view.head[t] == i and view.dep[t] == "appos"
            for t in range(after, min(after + 8, len(view.words)))
        )
