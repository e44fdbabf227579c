"""Reads an article from left to right and takes pronouns and nouns back to the names that they stand for."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extract.mention.discourse import Discourse
from claimcheck.extract.mention.entities import Entity, Ref
from claimcheck.extract.mention.evidence import Kind
from claimcheck.extract.mention.lexicon import person_nouns, words
from claimcheck.extract.mention.names import canonical_key
from claimcheck.extract.mention.nominals import (
    Noun,
    match_pair,
    match_single,
    noun_kinds,
    phrase,
    read_noun,
    roles_index,
    same_description,
)
from claimcheck.extract.mention.roles import place_traits
from claimcheck.extract.mention.view import View

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_UNKNOWN_GENDER = 0.7
_SPEAKS_HERE = 0.2
_ACTS = 0.4
_CLEAR_THING = 1.2
_DESCRIBED = 40
_PAIR = 2
_FAR = 5
_CHAIN = 3
_GOES_ON = 0.2
_PLURAL = {"group": 1.0}


@dataclass(frozen=True)
class Resolved:
    """A place in the text (token range) and the entities that it refers to."""

    start: int
    end: int
    members: tuple[int, ...]
    pronoun: bool


class Reader:
    """One pass over one article."""

    def __init__(self, view: View, entities: list[Entity], refs: list[Ref]) -> None:
        self.view = view
        self.entities = entities
        self.discourse = Discourse(view)
        self.found: list[Resolved] = []
        self._refs = {ref.run.start: ref for ref in refs}
        self._covered = {i for ref in refs for i in range(ref.run.title_start, ref.run.end)}
        self._owner_at = {ref.run.end - 1: (ref.entity,) for ref in refs}
        self._joint: tuple[int, tuple[int, ...]] = (-9, ())
        self._described: list[tuple[int, Noun]] = []
        self._roles = roles_index(entities)
        self._pairs: dict[str, tuple[int, tuple[int, ...]]] = {}
        self._offices: dict[tuple[int, str], int] = {}

    def read(self) -> list[Resolved]:
        """Return every name, pronoun and noun that refers to an entity, in reading order."""
        kinds = {
            w: kind
            for kind in ("m", "f", "plural", "thing", "relative")
            for w in words("words", "pronoun", kind)
        }
        nouns = noun_kinds()
        lemma = self.view.lemma
        for i, lower in enumerate(self.view.lower):
            if i in self._refs:
                self._name(self._refs[i])
            elif i in self._covered:
                continue
            elif lower in kinds:
                self._pronoun(i, kinds[lower])
            elif lemma[i] in nouns or lower in nouns:
                self._noun(i)
        return self.found

    def _name(self, ref: Ref) -> None:
        run = ref.run
        self.found.append(Resolved(run.title_start, run.end, (ref.entity,), pronoun=False))
        head = run.end - 1
        self.discourse.note(ref.entity, head, name=True)
        hyphen = (
            self.view.words[run.start - 1] in {"-", "–", "/"} and self.view.glued(run.start) and run.start > 1
        )
        if hyphen or self.view.dep[head] == "conj":
            before = self._owner_at.get(run.start - 2 if hyphen else self.view.head[head])
            if before:
                members = tuple(dict.fromkeys((*before, ref.entity)))
                self._joint = (self.view.sent[head], members)
                self._owner_at[head] = members

    def _resolved(self, start: int, end: int, members: tuple[int, ...], *, pronoun: bool) -> None:
        self.found.append(Resolved(start, end, members, pronoun))
        self._owner_at[end - 1] = members
        if self.view.lower[start] in words("words", "pronoun", "relative"):
            return
        for member in members:
            self.discourse.note(member, end - 1, name=False)

    def _pronoun(self, i: int, kind: str) -> None:
        if kind == "relative":
            members = self._antecedent(i)
        elif kind in {"m", "f"}:
            members = self._person(i, kind)
        elif kind == "plural":
            members = self._several(i)
        else:
            members = self._thing(i)
        if members:
            self._resolved(i, i + 1, members, pronoun=True)

    def _antecedent(self, i: int) -> tuple[int, ...]:
        """The noun that the relative clause hangs on."""
        view = self.view
        verb = view.head[i]
        for _ in range(3):
            if view.dep[verb] == "relcl" or verb == view.head[verb]:
                break
            verb = view.head[verb]
        if view.dep[verb] != "relcl" or (view.lower[i] == "that" and view.dep[i] not in {*_SUBJECTS, "dobj"}):
            return (
                self._owner_at.get(i - 2, ())
                if view.lower[i] in {"who", "whom"} and view.words[i - 1] == ","
                else ()
            )
        noun = view.head[verb]
        if noun > i:
            return ()
        owner = self._owner_at.get(noun, ())
        if not owner and view.dep[noun] == "appos":
            owner = self._owner_at.get(view.head[noun], ())
        if owner and view.lower[i] in {"who", "whom"} and self.entities[owner[-1]].kind == "place":
            return ()
        # "Ana and Raf, who" means both; "Ana and Raf Ortiz who" only the last.
        plural = any(view.lower[t] in {"are", "were", "have"} for t in range(i + 1, max(verb, i + 2) + 1))
        return owner if plural or view.words[i - 1] == "," else owner[-1:]

    def _person(self, i: int, gender: str) -> tuple[int, ...]:
        scores = self._person_scores(i, gender)
        if not scores:
            return self._ahead(i, gender)
        best = max(scores, key=lambda n: scores[n])
        entity = self.entities[best]
        rest = sum(value for n, value in scores.items() if n != best)
        if not entity.gender and scores[best] > rest:
            entity.gender = gender
        return (best,)

    def _person_scores(self, i: int, gender: str) -> dict[int, float]:
        """Return the presence of each person whom the pronoun may mean."""
        view = self.view
        barred = self._clause_mates(i)
        speaking = self._speakers_of_quote(i) if view.quoted[i] else set()
        fitting: dict[int, float] = {}
        for number, value in self.discourse.scores(i).items():
            entity = self.entities[number]
            if entity.kind != "person" or (entity.gender and entity.gender != gender) or number in barred:
                continue
            factor = 1.0 if entity.gender else _UNKNOWN_GENDER
            fitting[number] = value * factor * (_SPEAKS_HERE if number in speaking else 1.0)
        self._go_on(i, i, fitting)
        return fitting

    def _go_on(self, head: int, start: int, scores: dict[int, float]) -> None:
        """Raise the last speaker where the subject says the quotation that ends right before it ("…," he said)."""
        view = self.view
        says = view.dep[head] == "nsubj" and view.lemma[view.head[head]] in words("words", "speech")
        if (
            not says
            or view.quoted[head]
            or start <= _PAIR
            or not (view.quoted[start - 2] or view.quoted[start - 3])
        ):
            return
        speaker, sentence = self.discourse.last_speaker
        if speaker in scores and view.sent[head] - sentence <= _CHAIN:
            scores[speaker] += _GOES_ON

    def _clause_mates(self, i: int) -> set[int]:
        """Return the subject of the verb whose object the pronoun is: "him" is never the subject itself."""
        view = self.view
        if view.dep[i] in {*_SUBJECTS, "poss"} or view.lower[i].endswith("self"):
            return set()
        verb = view.head[i]
        if view.dep[verb] == "prep":
            verb = view.head[verb]
        return {
            seen.entity
            for seen in self.discourse.recent[-12:]
            if view.head[seen.token] == verb and view.dep[seen.token] in _SUBJECTS
        }

    def _speakers_of_quote(self, i: int) -> set[int]:
        """Return who says the words in whose quotation marks the pronoun stands, as far as it was named before."""
        view = self.view
        speaking = set()
        for seen in reversed(self.discourse.recent):
            if view.sent[i] - seen.sentence > 1:
                break
            if (
                not seen.quoted
                and view.dep[seen.token] == "nsubj"
                and view.lemma[view.head[seen.token]] in words("words", "speech")
            ):
                speaking.add(seen.entity)
        return speaking

    def _ahead(self, i: int, gender: str) -> tuple[int, ...]:
        """Look ahead in the sentence for a name that the pronoun anticipates ("When he spoke, Ortiz …")."""
        view = self.view
        end = view.sentence_end(view.sent[i])
        if not self.discourse.recent and view.sent[i] < 2:
            end = view.sentence_end(min(view.sent[i] + 2, len(view.sent_start) - 1))
        for token in range(i + 1, end):
            ref = self._refs.get(token)
            if (
                ref
                and self.entities[ref.entity].kind == "person"
                and self.entities[ref.entity].gender in {"", gender}
            ):
                return (ref.entity,)
        return ()

    def _several(self, i: int) -> tuple[int, ...]:
        """Return the people named together, the group or the organisation that "they" takes up."""
        view = self.view
        if view.dep[i] not in {*_SUBJECTS, "poss"}:
            return ()
        sentence, members = self._joint
        scores = {
            number: value * _PLURAL.get(self.entities[number].kind, 0.0)
            for number, value in self.discourse.scores(i).items()
        }
        best = max(scores, key=lambda n: scores[n], default=-1)
        top = scores[best] if best >= 0 else 0.0
        distance = view.sent[i] - sentence
        if distance <= 1 and 0.9 * 0.5**distance >= top:
            return members
        return (best,) if top >= 0.3 else ()

    def _thing(self, i: int) -> tuple[int, ...]:
        """Return the organisation or country that acts in this or the last sentence."""
        view = self.view
        if view.dep[i] not in {*_SUBJECTS, "poss"} or view.lemma[view.head[i]] in words("words", "empty_it"):
            return ()
        scores = {number: value for number, value in self.discourse.scores(i).items() if self._acts(number)}
        ranked = sorted(scores, key=lambda n: -scores[n])[:2]
        if not ranked or scores[ranked[0]] < _ACTS:
            return ()
        clear = len(ranked) == 1 or scores[ranked[0]] >= _CLEAR_THING * scores[ranked[1]]
        return (ranked[0],) if clear else ()

    def _acts(self, number: int) -> bool:
        """Tell whether "it" may mean the entity: an organisation, a country, or a document that is only described."""
        entity = self.entities[number]
        if entity.kind == "place":
            return canonical_key(entity.name) in place_traits()
        return entity.kind == "organisation" or (entity.kind == "other" and not entity.named)

    def _noun(self, i: int) -> None:
        """Take a noun back to a name or an earlier description, or note whom it brings in."""
        noun = read_noun(self.view, i)
        if noun is None or self._is_attached(noun):
            return
        office = self._office(noun)
        if office and noun.possessive:
            # "her campaign" stays as it is written, but "the campaign" may take it up later.
            self.discourse.note(office[0], i, name=False)
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
        self._go_on(noun.end - 1, noun.start, scores)
        if noun.definite and noun.count == 1:
            holders = [n for n in self._roles.get(noun.lemma, ()) if n in self.discourse.seen]
            best = match_single(noun, self.entities, scores, holders)
            if best >= 0:
                return (best,)
        elif noun.count == _PAIR:
            sentence, joint = self._joint
            fresh = self.view.sent[noun.end - 1] - sentence <= _PAIR
            pair = match_pair(noun, self.entities, scores, joint if fresh else ())
            if pair:
                self._pairs[noun.lemma] = (self.view.sent[noun.end - 1], pair)
                return pair
        sentence, pair = self._pairs.get(noun.lemma, (-_FAR, ()))
        if (
            noun.definite
            and noun.count != 1
            and self.view.sent[noun.end - 1] - sentence < _FAR
            and not noun.modified
        ):
            return pair
        if noun.definite and not noun.possessive and not noun.modified:
            best = same_description(noun, reversed(self._described[-_DESCRIBED:]))
            return (best,) if best >= 0 else ()
        return ()

    def _office(self, noun: Noun) -> tuple[int, ...]:
        """Return the organisation that belongs to a name: "the Ruiz campaign", "Ruiz's campaign", "her campaign"."""
        if noun.count != 1 or noun.lemma not in words("nouns", "of_person"):
            return ()
        before = noun.end - 2
        if before > noun.start and self.view.lower[before] in {"'s", "’s", "'", "’"}:
            before -= 1
        owner = self._owner_at.get(before, ()) if before >= noun.start else ()
        if len(owner) != 1 or self.entities[owner[0]].kind == "group" or not self.entities[owner[0]].named:
            return ()
        key = (owner[0], noun.lemma)
        if key not in self._offices:
            self._offices[key] = len(self.entities)
            short = self.entities[owner[0]].name.split()[-1]
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
        self._owner_at[noun.end - 1] = (number,)
        self.discourse.note(number, noun.end - 1, name=False)

    def _is_attached(self, noun: Noun) -> bool:
        """Tell whether the noun describes a name beside it, so that it is no mention of its own."""
        view, i = self.view, noun.end - 1
        acts = i + 1 < len(view.words) and view.dep[i + 1] in {"ROOT", "ccomp", "conj", "advcl"}
        if view.dep[i] in {"appos", "attr", "compound", "nmod", "amod", "oprd"} and not (
            acts and noun.definite
        ):
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
