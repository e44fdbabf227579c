"""Measures: values of which an account gives but one, such as the speed of a train or the debts of a club.

"Was travelling at 70 mph" and "puts the speed at 58mph" share no word. That each article gives one speed and no other
says that they give the same one. What is such a measure stands in measures.toml.
"""

import math
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from claimcheck.lexicon import concepts, multiword
from claimcheck.match.keyed import KEYED
from claimcheck.match.things import DATED, SHARE, THING, sole_things
from claimcheck.models import Claim, Extraction, Quantity, Slot

ONLY = "only"
"""How the name of a measure begins that is no more than the only value of its dimension."""
POPULATION = "population"
"""The measure of how many live in a place."""
_NEAR = 3
_BESIDE = 1
_AROUND = 5
"""Words before and after a value among which a phrase is looked for."""
_WORDS = re.compile(r"[^\W_]+")
_DETERMINER = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that)\b")
"""Between a length of time and a noun: it is a part of the thing, as in "five years of his sentence"."""
_MOST = 0.4
"""Share of a story's articles that must give a measure before it is taken for one of the event."""


@dataclass(frozen=True)
class Measure:
    """One entry of measures.toml."""

    name: str
    dimension: str
    unit: str
    below: float
    """Bare numbers below this alone; 0 where any value will do."""
    words: frozenset[str]
    verbs: frozenset[str]
    people: frozenset[str]
    aside: frozenset[str]
    nouns: frozenset[str]
    """What is counted, the last word of the quantity's noun."""
    before: tuple[str, ...]
    """Phrases of which one stands right before the value, or"""
    after: tuple[str, ...]
    """right after it."""
    sought: frozenset[str]
    """Verbs for what is done about people so counted: "police are hunting two men"."""
    least: float
    few: bool
    """True where two articles that give it are enough, of however many."""


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(files("claimcheck.match").joinpath("measures.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def known_measures() -> tuple[Measure, ...]:
    """Return the measures of measures.toml."""
    entries = ((name, entry) for name, entry in _table().items() if isinstance(entry, dict))
    return tuple(_measure(name, entry) for name, entry in entries if "dimension" in entry)


def _measure(name: str, entry: dict[str, Any]) -> Measure:
    def words(part: str) -> frozenset[str]:
        return frozenset(entry.get(part, ()))

    return Measure(
        name=name,
        dimension=entry["dimension"],
        unit=entry.get("unit", ""),
        below=entry.get("below", 0),
        words=words("words"),
        verbs=words("verbs"),
        people=words("people"),
        aside=words("aside"),
        nouns=words("nouns"),
        sought=words("sought"),
        before=tuple(entry.get("before", ())),
        after=tuple(entry.get("after", ())),
        least=entry.get("least", 0),
        few=entry.get("few", False),
    )


def sole_measures(extractions: Sequence[Extraction]) -> list[dict[int, tuple[str, ...]]]:
    """Return for each article its quantities that are its only value of a measure, with the measures' names.

    A measure counts where a good part of the story's articles, two at least, give one value of it.
    """
    found = [_sole(extraction) for extraction in extractions]
    spread: Counter[str] = Counter()
    for names in found:
        spread.update({name for told in names.values() for name in told})
    least = max(2, math.ceil(_MOST * len(extractions)))
    rare = {measure.name for measure in known_measures() if measure.few} | {THING, DATED, SHARE, *KEYED}

    def common(name: str) -> bool:
        return spread[name] >= (2 if _kind(name) in rare else least)

    return [
        {index: enough for index, told in names.items() if (enough := tuple(n for n in told if common(n)))}
        for names in found
    ]


def _kind(name: str) -> str:
    return name.split()[0]


def _sole(extraction: Extraction) -> dict[int, list[str]]:
    """Return for each quantity the names of the measures of which it is the only value, the most telling first."""
    values: dict[str, set[tuple[float, str]]] = defaultdict(set)
    told: dict[int, str] = {}
    for claim in extraction.claims:
        for slot in claim.slots:
            if slot.quantity is None:
                continue
            quantity = extraction.quantities[slot.quantity]
            name = measure_of(quantity, claim, slot)
            if name is None or quantity.value is None:
                continue
            told[slot.quantity] = name
            values[name].add((float(quantity.value), quantity.unit if quantity.dimension != "count" else ""))
            if quantity.of is not None or quantity.additional:
                values[name].add((-1.0, ""))  # a part or more besides: not the only count
    names: dict[int, list[str]] = defaultdict(list)
    for index, name in told.items():
        if len(values[name]) == 1:
            names[index].append(name)
    for index, things in sole_things(extraction).items():
        names[index] += things
    for index, name in _only(extraction).items():
        names[index].append(name)
    return names


def _only(extraction: Extraction) -> dict[int, str]:
    """Return the quantities that give the only value of their whole dimension in the article."""
    found: dict[str, list[int]] = defaultdict(list)
    values: dict[str, set[tuple[float | None, str]]] = defaultdict(set)
    for index, quantity in enumerate(extraction.quantities):
        if quantity.dimension in _table()["only"]:
            found[quantity.dimension].append(index)
            values[quantity.dimension].add((quantity.value, quantity.unit))
    return {
        index: f"{ONLY} {dimension} {extraction.quantities[index].unit}"
        for dimension, indexes in found.items()
        if len(values[dimension]) == 1
        for index in indexes
    }


def measure_of(quantity: Quantity, claim: Claim, slot: Slot) -> str | None:
    """Return the name of the measure that a quantity gives a value of, or None."""
    if not set(_WORDS.findall(claim.text.casefold())).isdisjoint(_table()["elsewhen"]):
        return None
    near = {term.lemma.casefold() for term in slot.topic if term.depth <= _NEAR} | set(quantity.noun.split())
    for measure in known_measures():
        if not _of_dimension(quantity, measure) or measure.aside & near:
            continue
        if measure.verbs:
            if _crowd(quantity, measure):
                return f"{measure.name} {quantity.verb}"
        elif measure.before or measure.nouns:
            if _phrased(quantity, claim, measure):
                return measure.name
        elif not measure.words or measure.words & near:
            return f"{measure.name} {quantity.unit}" if measure.dimension == "money" else measure.name
    return _length(quantity, claim) or _fate(quantity, slot)


def _length(quantity: Quantity, claim: Claim) -> str | None:
    """Return the measure of how long something lasted ("17 days of strike", "the strike lasted 11 days"), or None."""
    if quantity.dimension != "duration" or quantity.kind != "cardinal" or quantity.noun_start is None:
        return None
    noun = quantity.noun.split()[-1]
    beside = claim.text[max(0, quantity.start - claim.start) : max(0, quantity.noun_start - claim.start)]
    of_it = quantity.noun_start > quantity.start and not _DETERMINER.search(beside.casefold())
    if not (of_it or quantity.verb in _table()["lasting"]) or noun in _table()["lengths_aside"]:
        return None
    return f"length {noun}"


def _fate(quantity: Quantity, slot: Slot) -> str | None:
    """Return the measure of people to whom one thing happened ("117 protesters were detained"), or None."""
    if (quantity.dimension or "count") != "count" or quantity.kind != "cardinal":
        return None
    people = next(measure.people for measure in known_measures() if measure.verbs)
    noun = quantity.noun.split()[-1] if quantity.noun else "people"
    own = concepts(noun, "NOUN") & set(_table()["fates"])
    if noun not in people and not own:
        return None
    fates = sorted(own or _fates_beside(slot))
    return f"fate {fates[0]}" if len(fates) == 1 else None


def _fates_beside(slot: Slot) -> set[str]:
    """Return what the words beside a number say befell people; an expression may reach further off."""
    near = [term for term in slot.topic if term.depth <= _NEAR]
    found: set[str] = set()
    for _, _, meant in multiword([term.lemma for term in near]):
        found |= meant
    for term in near:
        if term.depth <= _BESIDE and term.pos in ("VERB", "ADJ"):
            found |= concepts(term.lemma.split()[0] if " " in term.lemma else term.lemma, term.pos)
    return found & set(_table()["fates"])


def _of_dimension(quantity: Quantity, measure: Measure) -> bool:
    if (quantity.dimension or "count") != measure.dimension or quantity.kind != "cardinal":
        return False
    if measure.below:
        return not quantity.unit and quantity.value is not None and 0 < quantity.value < measure.below
    return not measure.unit or quantity.canonical_unit == measure.unit


def _phrased(quantity: Quantity, claim: Claim, measure: Measure) -> bool:
    """Return True for what the words right around a value say that it is: "home to 9,000", "two gunmen"."""
    noun = quantity.noun.split()[-1] if quantity.noun else ""
    if (
        quantity.value is None
        or quantity.value < measure.least
        or quantity.of is not None
        or quantity.additional
    ):
        return False
    if noun in measure.nouns or (quantity.verb in measure.sought and noun in measure.people):
        return True
    if noun and noun not in measure.people:
        return False
    start, end = quantity.start - claim.start, quantity.end - claim.start
    before = " ".join(_WORDS.findall(claim.text[: max(0, start)].casefold())[-_AROUND:])
    after = " ".join(_WORDS.findall(claim.text[max(0, end) :].casefold())[:_AROUND])
    return any(f" {before}".endswith(f" {phrase}") for phrase in measure.before) or any(
        f"{after} ".startswith(f"{phrase} ") for phrase in measure.after
    )


def _crowd(quantity: Quantity, measure: Measure) -> bool:
    noun = quantity.noun.split()[-1] if quantity.noun else ""
    if quantity.of is not None or quantity.additional or quantity.state:
        return False
    return quantity.verb in measure.verbs and (not noun or noun in measure.people)
