"""Entities as values: whether two are the same, or exclude each other."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from rapidfuzz.fuzz import ratio

from claimcheck.extract.mention.lexicon import given_names, table
from claimcheck.extract.mention.names import canonical_key, same_name
from claimcheck.lexicon import relatedness
from claimcheck.models import Slot, Term

_SAME = 0.7
"""Two nouns so near are one thing in other words."""
_ONE = 0.9
_WHERE = 2
"""Depth of names that only say where an entity is."""
HELP = frozenset({"subdue", "raise-alarm", "notice"})
"""Acts to which whoever is at hand may put a hand."""
_KIN = 0.4
"""Two substances so near may be one: crude and oil."""
_PEOPLE = " people"
"""What `names.py` adds to a country's name for its people."""
_SPELT = 88
"""Likeness, of 100, from which two names may be one in two spellings."""


@lru_cache(maxsize=1)
def lists() -> dict[str, Any]:
    """Return entity.toml: general and transparent words as sets, sorts as word → (sort, line), modifier sets."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("entity.toml").read_text("utf-8"))
    places: dict[str, dict[str, int]] = {
        sort: {word: number for number, line in enumerate(lines) for word in _split(line)}
        for sort, lines in raw["sorts"].items()
    }
    return {
        "general": _split(raw["general"]),
        "regions": _split(raw["regions"]),
        "sides": _split(raw["sides"]),
        "bulk": _split(raw["bulk"]),
        "within": [_split(line) for line in raw["within"]],
        "helpers": {
            word: number for number, line in enumerate(raw["helpers"]["lines"]) for word in _split(line)
        },
        "crew": _split(raw["crew"]),
        "one_holder": _split(raw["one_holder"]),
        "posts": _split(raw["posts"]),
        "ranks": sorted(_split(raw["ranks"])),
        "shocks": _split(raw["shocks"]),
        "kin": _split(raw["kin"]),
        "bodies": _split(raw["bodies"]),
        "officials": _split(raw["officials"]),
        "spans": _split(raw["spans"]),
        "tools": _split(raw["tools"]),
        "transparent": _split(raw["transparent"]),
        "sorts": places,
        "modifiers": [_split(line) for line in raw["modifiers"]["sets"]],
    }


def _split(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(","))


@lru_cache(maxsize=1)
def _areas() -> frozenset[str]:
    rows = table("places")
    return frozenset(canonical_key(name, actor=False) for kind in ("country", "state") for name in rows[kind])


def is_area(name: str) -> bool:
    """Return True for the name of a country or a state, in which a town may lie."""
    return canonical_key(name, actor=False) in _areas()


def names(slot: Slot, *, heads: bool = False) -> list[Term]:
    """Return the names in an entity; with `heads` only those that are the entity itself."""
    return [term for term in slot.value if term.pos == "PROPN" and (not heads or term.depth == 0)]


def nouns(slot: Slot) -> list[str]:
    """Return the words that say what an entity is: its head nouns, or what stands before one that says nothing."""
    own = [term.lemma for term in slot.value if term.depth == 0 and term.pos != "PROPN"]
    last = {name.lemma.split()[-1].lower() for name in names(slot, heads=True)}
    own += [
        term.lemma for term in slot.value if term.pos == "NOUN" and term.role in last
    ]  # "the trawler Orla"
    telling = [lemma for lemma in own if lemma not in lists()["transparent"]]
    return telling or [term.lemma for term in slot.value if term.role in own and term.pos != "PROPN"] or own


def meet(one: Sequence[Term], other: Sequence[Term]) -> bool:
    """Return True when two lists of names have one in common, or one name holds the other."""
    return any(
        same_name(x.lemma, y.lemma, actor=False) or _holds(x.lemma, y.lemma) for x in one for y in other
    )


def _holds(a: str, b: str) -> bool:
    """Return True when all words of one name are in the other, or the two are spelt nearly alike.

    A people holds what is its own: "the Kenyans", "the Kenyan Coast Guard".
    """
    keys = [canonical_key(name, actor=False) for name in (a, b)]
    one, other = (key.split() for key in keys)
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    for key, name in ((keys[0], b), (keys[1], a)):
        if key.endswith(_PEOPLE) and any(canonical_key(word, actor=False) == key for word in name.split()):
            return True
    return ratio("".join(one), "".join(other)) >= _SPELT


def placed(slot: Slot) -> bool:
    """Return True for an entity that can be a place: a site ("a border post"), or any name but a person's full one.

    A town that nobody knows is taken for a person as often as not.
    """
    if names(slot, heads=True):
        return any(term.role != "person" or " " not in term.lemma for term in names(slot, heads=True))
    if names(slot) and any(noun in lists()["regions"] for noun in nouns(slot)):
        return True
    return any(noun in lists()["sorts"][sort] for sort in ("site", "room") for noun in nouns(slot))


def same(a: Slot, b: Slot) -> bool:
    """Return True when two entities are the same: by name, or the same thing with the same names beside it.

    Places and employers are the same by a name only: there is more than one hospital.
    """
    if other_regions(a, b):
        return False
    if names(a, heads=True) and names(b, heads=True):
        return meet(names(a, heads=True), names(b, heads=True))
    if names(a, heads=True) or names(b, heads=True):
        return False
    if exclusive_modifiers(a, b):
        return False
    if not any(relatedness(x, y) >= _SAME for x in nouns(a) for y in nouns(b)):
        return False
    if names(a) and names(b):
        return meet(names(a), names(b))
    if a.relation not in ("cause", "agent", "struck", "patients", "role", "means"):
        return False
    if a.relation in ("patients", "role"):
        return True
    return not any(noun in lists()["general"] for noun in (*nouns(a), *nouns(b)))


def exclusive(a: Slot, b: Slot) -> bool:
    """Return True when two entities cannot both fill one place: other names of one kind, or other sorts of thing."""
    if a.relation == "patients":
        return False
    if a.relation == "content":
        return _other_stuff(a, b)
    if a.relation == "nation":
        home, land = (names(slot)[0].lemma for slot in (a, b))
        return home != land and not any(home in line and land in line for line in lists()["within"])
    if any(apart(a, b) for apart in (exclusive_modifiers, other_regions, _other_helpers, other_finders)):
        return True
    if meet(names(a), names(b)):
        return False
    one, other = ([term for term in names(slot) if term.depth < _WHERE] for slot in (a, b))
    if a.relation == "struck" and _shaken(a, b):
        return False
    if names(a, heads=True) and names(b, heads=True):
        return _alike(a, b) or _named_apart(a, b)
    if a.relation in ("agent", "cause", "role", "struck", "means") and (general(a) or general(b)):
        return False
    if a.relation == "role" and one and other and not _one_kind(one, other):
        return False
    if a.relation == "agent" and _wielded(a, b):
        return False
    if one and other and a.relation != "cause":
        return _alike(a, b) or a.relation in ("member", "agent") or _sorted_apart(a, b)
    return not _words_meet(a, b) and _sorted_apart(a, b)


def _shaken(a: Slot, b: Slot) -> bool:
    """Return True for what a shock struck that is felt far around: the county, the valley and the state alike."""
    shocks = lists()["shocks"]
    return any(
        term.role in ("theme", "beside") and term.lemma in shocks for slot in (a, b) for term in slot.topic
    )


def _one_kind(one: Sequence[Term], other: Sequence[Term]) -> bool:
    """Return True for names of one kind; a team is told by its town as well as by its name."""
    return {term.role for term in one} == {term.role for term in other}


def _wielded(a: Slot, b: Slot) -> bool:
    """Return True for a person and a tool: "hackers stole the data", "the software stole the data"."""
    tools = [any(noun in lists()["tools"] for noun in nouns(slot)) for slot in (a, b)]
    return tools[0] != tools[1]


def _other_stuff(a: Slot, b: Slot) -> bool:
    """Return True for two substances or loads, neither named in a word that fits many and neither kin to the other."""
    if any(noun in lists()["bulk"] for slot in (a, b) for noun in nouns(slot)):
        return False
    return not any(relatedness(x, y) >= _KIN for x in nouns(a) for y in nouns(b))


def other_regions(a: Slot, b: Slot) -> bool:
    """Return True for two provinces of which one has the name of the other and a side: Papua, West Papua."""
    if not all(any(term.lemma in lists()["regions"] for term in slot.value) for slot in (a, b)):
        return False
    for x in names(a):
        for y in names(b):
            one, other = sorted((x.lemma.casefold().split(), y.lemma.casefold().split()), key=len)
            if other[0] in lists()["sides"] and one == other[1:]:
                return True
    return False


def _other_helpers(a: Slot, b: Slot) -> bool:
    """Return True for two sorts of people who lent a hand: the guards, the passengers."""
    if a.relation != "agent" or names(a) or names(b):
        return False
    lines = lists()["helpers"]
    if not any(term.role == "act" and term.lemma in HELP for slot in (a, b) for term in slot.topic):
        return False
    one, other = ({lines[noun] for noun in nouns(slot) if noun in lines} for slot in (a, b))
    return bool(one and other) and not one & other


def other_finders(a: Slot, b: Slot) -> bool:
    """Return True for a body that officials found and one that somebody else found: the police, the landlord."""
    if a.relation != "agent" or names(a) or names(b):
        return False
    for slot in (a, b):
        told = {(term.role, term.lemma) for term in slot.topic}
        if ("act", "find") not in told or not any(("theme", noun) in told for noun in lists()["bodies"]):
            return False
    lines = lists()["sorts"]["finder"] | lists()["helpers"]
    official = [any(noun in lists()["officials"] for noun in nouns(slot)) for slot in (a, b)]
    private = [
        any(noun in lines and noun not in lists()["officials"] for noun in nouns(slot)) for slot in (a, b)
    ]
    return official != private and official[0] != official[1] and private[0] != private[1]


def _alike(a: Slot, b: Slot) -> bool:
    """Return True for two things of one kind: a boat and a ship."""
    return any(relatedness(x, y) >= _SAME for x in nouns(a) for y in nouns(b))


def _named_apart(a: Slot, b: Slot) -> bool:
    """Return True for names of one kind: two persons, or two of anything else on one scale; whoever is from it, a town.

    A town that nobody knows is taken for a person as often as not.
    """
    one, other = names(a, heads=True), names(b, heads=True)
    if a.relation != "home" and any(_of_person(x) != _of_person(y) for x in one for y in other):
        return False
    return not any(is_area(x.lemma) != is_area(y.lemma) for x in one for y in other)


def _of_person(name: Term) -> bool:
    """Return True for a person's name, by its first word too: "Ivo Hale" may be taken for a firm."""
    return name.role == "person" or (" " in name.lemma and name.lemma.split()[0].casefold() in given_names())


def general(slot: Slot) -> bool:
    """Return True when an entity without a name of its own is named in a word that fits many.

    "The Ruiz family" has a name of its own.
    """
    own = any(term.depth == 0 or (term.depth < _WHERE and term.role == "person") for term in names(slot))
    return not own and any(noun in lists()["general"] for noun in nouns(slot))


def _words_meet(a: Slot, b: Slot) -> bool:
    """Return True when some noun of the one means the same as some noun of the other."""
    words = [
        [t.lemma for t in slot.value if t.pos in ("NOUN", "VERB") and t.lemma not in lists()["transparent"]]
        for slot in (a, b)
    ]
    return any(relatedness(x, y) >= _ONE for x in words[0] for y in words[1])


def _sorted_apart(a: Slot, b: Slot) -> bool:
    """Return True when every noun of the one stands in another line of a sort than every noun of the other."""
    if a.relation == "role" and any(noun in lists()["kin"] for slot in (a, b) for noun in nouns(slot)):
        return False  # a wife is a mother too, and a nurse
    for lines in lists()["sorts"].values():
        one, other = ({lines[noun] for noun in nouns(slot) if noun in lines} for slot in (a, b))
        if one and other and not one & other:
            return True
    return False


def exclusive_modifiers(a: Slot, b: Slot) -> bool:
    """Return True for one thing with modifiers that exclude each other: the first stage, the second stage."""
    return any(
        x.lemma != y.lemma
        and bool(x.role)
        and relatedness(x.role, y.role) >= _SAME
        and any(x.lemma in line and y.lemma in line for line in lists()["modifiers"])
        for x in a.value
        for y in b.value
    )
