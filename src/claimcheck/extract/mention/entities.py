"""Which names are the same person, organisation or place within one article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.extract.mention.evidence import Kind, kind_scores
from claimcheck.extract.mention.lexicon import given_names, honorifics, words
from claimcheck.extract.mention.names import canonical_key, is_acronym, level_surname, same_given
from claimcheck.extract.mention.titled import Run, gender_of_titles, title_roles
from claimcheck.extract.mention.view import View

_TYPO_MIN = 6
_FULL_NAME = 100_000
_STYLED = 3
_LONGEST_NAME = 3
Key = tuple[str, ...]


@dataclass
class Entity:
    """Someone or something that the article names, with all that it says about the name."""

    number: int
    key: Key
    forms: Counter[str] = field(default_factory=Counter)
    scores: Counter[Kind] = field(default_factory=Counter)
    gender: str = ""
    roles: set[str] = field(default_factory=set)
    """Nouns that the article uses for it: "senator", "director", "company"."""
    traits: set[str] = field(default_factory=set)
    """Words that modify those nouns: "ukrainian", "vermont", "republican"."""
    name: str = ""
    kind: Kind = "other"
    full_forms: int = 0
    """How often its fullest form occurs."""
    named: bool = True
    """False for someone only described ("a spokesman for the port"); `name` is then that phrase."""


@dataclass
class Ref:
    """One place where a name stands, and its entity."""

    run: Run
    entity: int


def link(view: View, runs: list[Run]) -> tuple[list[Entity], list[Ref]]:
    """Group the runs into entities, each named by the fullest form that the article gives.

    Surnames go to the full name, letters and short forms to the organisation, spellings to each other.
    """
    keys = [_key(view, run) for run in runs]
    texts = [view.span_text(run.start, run.end) for run in runs]
    _share_surnames(view, runs, keys, texts)
    evidence = [kind_scores(view, run) for run in runs]
    scores: dict[Key, Counter[Kind]] = {}
    for key, signs in zip(keys, evidence, strict=True):
        scores.setdefault(key, Counter()).update(signs)
    titled = frozenset(key[0] for run, key in zip(runs, keys, strict=True) if len(key) == 1 and run.titles)
    linker = _Linker(scores, titled - words("nouns", "name_end"))
    styled = _uses_honorifics(runs)
    order = sorted(range(len(runs)), key=lambda i: (-len(keys[i]), runs[i].headline, i))
    owner = [-1] * len(runs)
    for i in order:
        if keys[i] and len(keys[i]) > 1:
            owner[i] = linker.full(keys[i])
    _genders_from_titles(runs, owner, linker.entities)
    linker.count_full(owner)
    for i, run in enumerate(runs):
        if len(keys[i]) == 1:
            gender = gender_of_titles(run.titles)
            owner[i] = linker.single(keys[i][0], gender, thing=_looks_like_thing(view, run, styled=styled))
    for i, run in enumerate(runs):
        if owner[i] >= 0:
            _record(run, texts[i], evidence[i], linker.entities[owner[i]])
    _genders_from_titles(runs, owner, linker.entities)
    for entity in linker.entities:
        _settle(entity)
    return linker.entities, [Ref(run, owner[i]) for i, run in enumerate(runs) if owner[i] >= 0]


def _share_surnames(view: View, runs: list[Run], keys: list[Key], texts: list[str]) -> None:
    """Give the first of "Ana and Raf Ortiz" the surname of the second."""
    surnames = {key[-1] for key in keys if len(key) > 1}
    counts = Counter(keys)
    persons = {start for start, end in view.persons if end == start + 1}
    for i, (run, following) in enumerate(pairwise(runs)):
        joined = following.start == run.end + 1 and view.lower[run.end] in {"and", "&"}
        first, second = keys[i], keys[i + 1]
        if not joined or len(first) != 1 or len(second) != 2 or first[0] in surnames:
            continue
        # A given name that is not in the list is one if it is labelled a person and stands nowhere else.
        if first[0] in given_names() or (counts[first] == 1 and run.start in persons and not run.titles):
            keys[i] = (first[0], second[1])
            texts[i] = f"{texts[i]} {view.words[following.end - 1]}"


def _uses_honorifics(runs: list[Run]) -> bool:
    """Tell whether the article writes honorifics before surnames as a rule."""
    return sum(bool(honorifics().get(run.titles[-1])) for run in runs if run.titles) >= _STYLED


def _key(view: View, run: Run) -> Key:
    end = run.end
    while end - 1 > run.start and view.lower[end - 1] in words("titles", "suffix"):
        end -= 1
    return tuple(w.replace("’", "'") for w in view.lower[run.start : end])


def _looks_like_thing(view: View, run: Run, *, styled: bool) -> bool:
    """Tell whether this bare word may be an organisation of the same name as a person.

    Papers that write "Mr." before every surname leave the bare ones, outside headlines and quotations,
    to companies.
    """
    if view.dep[run.end - 1] in {"compound", "nmod", "amod"}:
        return False
    if run.start > 0 and view.lower[run.start - 1] == "the":
        return True
    free = not run.titles and not run.headline and not view.quoted[run.start] and view.sent[run.start] > 1
    return styled and free


def best_kind(scores: Counter[Kind]) -> Kind:
    """Return the kind with the highest score, "other" when nothing speaks for any."""
    order: tuple[Kind, ...] = ("person", "organisation", "place", "group")
    top = max(order, key=lambda kind: scores[kind])
    return top if scores[top] > 0 else "other"


class _Linker:
    """Finds or makes the entity of a key; full names first, then single words."""

    def __init__(self, scores: dict[Key, Counter[Kind]], titled: frozenset[str]) -> None:
        self._titled = titled
        self.entities: list[Entity] = []
        self.scores = scores
        self._by_key: dict[Key, int] = {}
        self._by_canon: dict[str, int] = {}
        self._surname: dict[str, list[int]] = {}
        self._first: dict[str, list[int]] = {}
        self._similar: dict[str, set[str]] = {}
        self._acronym: dict[str, int] = {}
        self._beginning: dict[Key, list[int]] = {}
        self._ending: dict[str, list[int]] = {}

    def full(self, key: Key) -> int:
        """Return the entity of a name of two words or more."""
        if key in self._by_key:
            return self._by_key[key]
        person = self._is_person(key)
        number = self._same_person(key) if person else self._same_thing(key)
        if number < 0:
            number = self._new(key, given_names().get(key[0], "") if person else "")
            if person:
                # The full name decides; what the labels make of the bare surname does not count.
                self.entities[number].scores["person"] += _FULL_NAME
                if len(key[-1]) >= _TYPO_MIN:
                    self._similar.setdefault(key[-1][:2], set()).add(key[-1])
                self._surname.setdefault(level_surname(key[-1]), []).append(number)
                self._first.setdefault(key[0], []).append(number)
            else:
                self._index_thing(key, number)
        self._by_key[key] = number
        return number

    def _is_person(self, key: Key) -> bool:
        """Tell whether a full name is a person's, by its own signs or by those of its surname alone."""
        if best_kind(self.scores[key]) == "person" or key[-1] in self._titled:
            return True
        plain = len(key) <= _LONGEST_NAME and all(word.isalpha() for word in key) and "and" not in key
        surname = best_kind(self.scores.get((key[-1],), Counter()))
        return plain and surname == "person" and not set(key) & words("nouns", "name_end")

    def single(self, word: str, gender: str, *, thing: bool) -> int:
        """Return the entity of a name of one word, as written with this honorific's gender.

        `thing` says that the place speaks for an organisation, if the article has one of that name.
        """
        surname = level_surname(word)
        people = self._fitting(self._surname.get(surname) or self._first.get(word) or [], gender)
        if people and not (thing and (word,) in self._beginning):
            entity = self.entities[people[0]]
            entity.gender = entity.gender or gender
            return people[0]
        if gender and surname in self._surname:
            key: Key = (word, gender)
            if key not in self._by_key:
                self._by_key[key] = self._new((word,), gender)
            return self._by_key[key]
        if (word,) in self._by_key:
            return self._by_key[(word,)]
        number = self._same_thing((word,), after_the=thing)
        if number < 0:
            number = self._typo(word)
        if number < 0:
            number = self._new((word,))
            self._by_canon.setdefault(canonical_key(word, actor=False), number)
        self._by_key[(word,)] = number
        return number

    def count_full(self, owner: list[int]) -> None:
        """Note how often each full name occurs, so that a bare surname goes to whom the article is about."""
        counts = Counter(owner)
        for entity in self.entities:
            entity.full_forms = counts[entity.number]
        for people in (*self._surname.values(), *self._first.values()):
            people.sort(key=lambda n: (-self.entities[n].full_forms, n))

    def _new(self, key: Key, gender: str = "") -> int:
        self.entities.append(Entity(len(self.entities), key, gender=gender))
        return len(self.entities) - 1

    def _index_thing(self, key: Key, number: int) -> None:
        self._by_canon.setdefault(canonical_key(" ".join(key), actor=False), number)
        small = {"of", "the", "and", "for", "in", "on", "to", "&", "'s", "-"}
        self._acronym.setdefault("".join(w[0] for w in key if w not in small), number)
        self._acronym.setdefault("".join(w[0] for w in key if w not in {"'s", "-"}), number)
        ends = words("nouns", "name_end") | words("nouns", "generic")
        if key[1] in {"of", "for"} and key[0] in words("nouns", "name_of"):
            self._ending.setdefault(key[0], []).append(number)
        size = len(key)
        while size > 1 and key[size - 1] in ends:
            size -= 1
            self._beginning.setdefault(key[:size], []).append(number)
        if key[-1] in ends:
            self._ending.setdefault(key[-1], []).append(number)

    def _fitting(self, numbers: list[int], gender: str) -> list[int]:
        fitting = [n for n in numbers if not gender or self.entities[n].gender in {"", gender}]
        if not gender:
            return fitting

        def likely(number: int) -> tuple[bool, bool]:
            # Most given names that end in "a" are women's; it only decides between two of one surname.
            entity = self.entities[number]
            return not entity.gender, entity.key[0].endswith("a") != (gender == "f")

        return sorted(fitting, key=likely)

    def _same_person(self, key: Key) -> int:
        for number in self._surname.get(level_surname(key[-1]), ()):
            other = self.entities[number].key
            if same_given(key[0], other[0]) or key[0] in other[1:-1] or other[0] in key[1:-1]:
                return number
        return -1

    def _same_thing(self, key: Key, *, after_the: bool = False) -> int:
        canon = self._by_canon.get(canonical_key(" ".join(key), actor=False), -1)
        if canon >= 0:
            return canon
        if best_kind(self.scores.get(key, Counter())) in {"place", "group"}:
            return -1
        if len(key) == 1 and key[0] in self._acronym and len(key[0]) > 1:
            number = self._acronym[key[0]]
            if is_acronym([key[0]], [w for w in self.entities[number].key if w != "'s"]):
                return number
        ends = words("nouns", "name_end") | words("nouns", "organisation")
        begun = self._beginning.get(key, [])
        if len(set(begun)) == 1 and key[-1] not in ends:
            return begun[0]
        ended = self._ending.get(key[-1], []) if len(key) == 1 and after_the else []
        return ended[0] if len(ended) == 1 else -1

    def _typo(self, word: str) -> int:
        """Return the person of whose surname this is a slip of one letter."""
        if len(word) < _TYPO_MIN or best_kind(self.scores.get((word,), Counter())) == "place":
            return -1
        for surname in sorted(self._similar.get(word[:2], ())):
            if DamerauLevenshtein.distance(surname, word, score_cutoff=1) <= 1:
                return self._surname[level_surname(surname)][0]
        return -1


def _genders_from_titles(runs: list[Run], owner: list[int], entities: list[Entity]) -> None:
    for run, number in zip(runs, owner, strict=True):
        if number >= 0 and not entities[number].gender:
            entities[number].gender = gender_of_titles(run.titles)


def _record(run: Run, text: str, signs: Counter[Kind], entity: Entity) -> None:
    entity.forms[text] += 0 if run.headline else 1
    entity.scores.update(signs)
    roles = title_roles(run.titles)
    if roles:
        entity.roles.add(roles[-1])
        entity.traits.update(run.titles)


def _settle(entity: Entity) -> None:
    """Choose the name and the kind once all mentions are in."""
    entity.kind = best_kind(entity.scores)
    if entity.kind == "person" and not entity.gender:
        entity.gender = given_names().get(entity.key[0], "")
    written = [form for form, count in entity.forms.items() if count] or list(entity.forms)
    if not written:
        return
    entity.name = max(written, key=lambda form: (len(form.split()), entity.forms[form]))
    if entity.name.isupper() and len(entity.name) > _TYPO_MIN:
        entity.name = next(
            (f for f in written if f.lower() == entity.name.lower() and not f.isupper()), entity.name
        )
