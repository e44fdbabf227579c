"""What the article calls those whom it names: "director", "the Vermont senator", "a Democrat"."""

from __future__ import annotations

from functools import cache

from claimcheck.extract.mention.entities import Entity, Ref
from claimcheck.extract.mention.lexicon import person_nouns, table, titles, words
from claimcheck.extract.mention.view import View

_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN", "NUM"})
_REACH = 8
_VERBS = frozenset({"VERB", "AUX"})
_CLAUSES = frozenset({"ROOT", "ccomp", "conj", "advcl"})
_PARTIES = {"d": "democrat", "r": "republican", "i": "independent"}


@cache
def states() -> dict[str, str]:
    """Return the abbreviation of each American state, without full stops, with its name in lower case."""
    return {
        form.lower(): state.lower() for state, forms in table("places")["state"].items() for form in forms
    }


@cache
def homelands() -> dict[str, str]:
    """Return each adjective, other name and seat of a country with the country ("ukrainian": ukraine)."""
    rows = table("places")["country"]
    land = {form.lower(): name.lower() for name, row in rows.items() for form in row.get("people", [])}
    land.update({form.lower(): name.lower() for name, row in rows.items() for form in row.get("seat", [])})
    land.update(
        {
            form.lower().replace(".", ""): name.lower()
            for name, row in rows.items()
            for form in row.get("also", [])
        }
    )
    return land


@cache
def place_traits() -> frozenset[str]:
    """Return the traits that are countries or American states."""
    rows = table("places")
    return frozenset(name.lower() for section in ("country", "state") for name in rows[section])


def level_trait(word: str) -> str:
    """Return the trait that a modifier stands for: peoples as countries, states in full."""
    return homelands().get(word) or states().get(word) or word


def acts(view: View, noun: int) -> bool:
    """Tell whether a verb follows directly: then the noun is its subject, whatever the parse says."""
    after = noun + 1
    return after < len(view.words) and view.pos[after] in _VERBS and view.dep[after] in _CLAUSES


def is_role(lemma: str) -> bool:
    """Return True for nouns that name a person's role or a kind of organisation."""
    return lemma in person_nouns() or lemma in words("nouns", "organisation")


def collect_roles(view: View, entities: list[Entity], refs: list[Ref]) -> None:
    """Fill roles and traits from titles, appositions, premodifiers, copulas and party marks."""
    children = _children(view)
    for entity in entities:
        entity.traits = {level_trait(t) for t in entity.traits}
    for ref in refs:
        entity = entities[ref.entity]
        if entity.kind in {"place", "group"}:
            continue
        last = ref.run.end - 1
        _before(view, ref, entity)
        if ref.run.titles:
            entity.traits.update(modifiers(view, ref.run.title_start))
        _possessed(view, ref, entity)
        _after(view, ref, entity)
        for child in children.get(last, ()):
            if view.dep[child] == "appos" and not acts(view, child):
                _add(view, entity, child)
        if view.dep[last] == "appos" and view.pos[view.head[last]] in {"NOUN", "PROPN"}:
            _add(view, entity, view.head[last])
        if view.dep[last] == "nsubj" and view.lemma[view.head[last]] == "be":
            for child in children.get(view.head[last], ()):
                if view.dep[child] == "attr":
                    _add(view, entity, child)


def _children(view: View) -> dict[int, list[int]]:
    """Return the appositions and predicate nouns of each token."""
    found: dict[int, list[int]] = {}
    for i, dep in enumerate(view.dep):
        if dep in {"appos", "attr"}:
            found.setdefault(view.head[i], []).append(i)
    return found


def _before(view: View, ref: Ref, entity: Entity) -> None:
    """Read lower-case roles directly before the name ("Pfizer chief executive Ian Read")."""
    token = ref.run.title_start - 1
    if (
        token >= 0
        and view.pos[token] in {"NOUN", "PROPN"}
        and is_role(view.lemma[token])
        and token not in range(*_bounds(ref))
    ):
        _add(view, entity, token)


def _possessed(view: View, ref: Ref, entity: Entity) -> None:
    """Read a role from what belongs to somebody ("Ruiz's campaign", "the Ruiz campaign")."""
    token = ref.run.end
    if token < len(view.words) and view.lower[token] in {"'s", "’s", "'", "’"}:
        token += 1
    while token < len(view.words) and token - ref.run.end < 3 and view.pos[token] == "ADJ":
        token += 1
    role = table("nouns")["possessed"].get(view.lower[token]) if token < len(view.words) else None
    if role and entity.kind == "person":
        entity.roles.add(role)


def _bounds(ref: Ref) -> tuple[int, int]:
    return ref.run.start, ref.run.end


def _after(view: View, ref: Ref, entity: Entity) -> None:
    """Read "(R-Utah)", "of Vermont" and "Republican of South Carolina" behind a politician's name."""
    end = min(len(view.words), ref.run.end + _REACH)
    token = ref.run.end
    if token + 1 < end and view.lower[token] == "of" and view.words[token + 1][0].isupper():
        entity.traits.add(
            " ".join(
                view.lower[
                    token + 1 : token + 2 + (view.lower[token + 1] in {"new", "south", "north", "west"})
                ]
            )
        )
    if token < end and view.words[token] == "(":
        for i in range(token + 1, end):
            if view.words[i] == ")":
                break
            for part in view.lower[i].split("-"):
                if part in _PARTIES:
                    entity.roles.add(_PARTIES[part])
                elif part:
                    entity.traits.add(level_trait(part))


def _add(view: View, entity: Entity, noun: int) -> None:
    """Add a noun and its modifiers, "former" ones included as such."""
    lemma = view.lemma[noun] if view.lemma[noun] != "" else view.lower[noun]
    role = titles().get(lemma, lemma)
    if not is_role(role.split()[-1]) or lemma.endswith("s") != view.lower[noun].endswith("s"):
        return
    entity.roles.add(role)
    entity.traits.update(modifiers(view, noun))
    gender = person_nouns().get(lemma, "")
    if gender and not entity.gender and entity.kind == "person":
        entity.gender = gender


def modifiers(view: View, noun: int) -> set[str]:
    """Return the words that modify a noun from the left, peoples as countries ("Ukrainian": ukraine)."""
    found = set()
    token = noun - 1
    while token >= max(0, noun - _REACH) and (view.pos[token] in _NOMINAL or view.words[token] == "-"):
        found.add(level_trait(view.lower[token]))
        token -= 1
    return {word for word in found if word != "-"}
