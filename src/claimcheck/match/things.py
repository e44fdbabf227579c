"""Things: values that are the only one of their kind that an article gives of a thing.

"The detour cost her 160 metres" and "the detour came to 90 metres" share one word, but it is the detour whose length
both tell, and neither article gives it another. The same holds of a part of one told whole ("20 of 71 laps", "21 of
the 71 laps"), and of the value of a thing at one date ("earnings abroad of $31bn at the end of 2016").
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon import concepts
from claimcheck.match.keyed import Keyed
from claimcheck.models import Claim, Extraction, Quantity, Slot

THING, DATED, SHARE = "thing", "dated", "share"
"""How the names of such measures begin."""
_DIMENSIONS = frozenset(
    {"money", "length", "mass", "area", "volume", "power", "percent", "temperature", "rate"}
)
_WHOLE = 10
"""From here on a whole of which two texts tell a part is hardly another one."""
_SAME = 1.05
"""Values of one article this near are one value, converted or rounded."""
_PHRASE = 60
_OF = re.compile(r" (?:in|of) ((?:[\w-]+ ?){1,4})")
"""After a value: "$31bn in earnings"."""
_STEM = 5
_DATE = 4
"""Length of the shortest date that counts: a year."""


@lru_cache(maxsize=1)
def _no_thing() -> frozenset[str]:
    table = tomllib.loads(files("claimcheck.match").joinpath("measures.toml").read_text(encoding="utf-8"))
    return frozenset(table["no_thing"])


def sole_things(extraction: Extraction) -> dict[int, list[str]]:
    """Return for each quantity of an article the things, dated or not, of which it is the only value."""
    values: dict[str, list[float]] = defaultdict(list)
    names: dict[int, list[str]] = defaultdict(list)
    keyed = Keyed(extraction)
    for claim in extraction.claims:
        for slot in claim.slots:
            if slot.quantity is None:
                continue
            quantity = extraction.quantities[slot.quantity]
            value = quantity.canonical if quantity.canonical is not None else quantity.value
            if value is None or quantity.kind != "cardinal":
                continue
            for name in (*keyed.names(quantity, claim), *_names(extraction, quantity, claim, slot)):
                values[name].append(float(value))
                if name not in names[slot.quantity]:
                    names[slot.quantity].append(name)
    return {index: [name for name in told if _one(values[name])] for index, told in names.items()}


def _one(values: Sequence[float]) -> bool:
    low, high = min(values), max(values)
    return high == low or (low > 0 and high <= _SAME * low)


def _names(extraction: Extraction, quantity: Quantity, claim: Claim, slot: Slot) -> Iterator[str]:
    if quantity.of is not None and quantity.of >= _WHOLE and not quantity.additional:
        yield f"{SHARE} {quantity.of:g}"
        return
    if quantity.dimension not in _DIMENSIONS or quantity.additional:
        return
    thing = _thing(extraction, quantity, slot)
    if not thing or thing in _no_thing():
        return
    name = f"{quantity.dimension} {min(concepts(thing, 'NOUN'), default=thing)}"
    date = _date(extraction, claim)
    if date:
        yield f"{DATED} {name} {date}"
    yield f"{THING} {name}"


def _thing(extraction: Extraction, quantity: Quantity, slot: Slot) -> str:
    """Return the noun whose value is given: what is measured, what the value is in, or the only one beside it."""
    if quantity.noun:
        return quantity.noun.split()[-1]
    nouns = [term.lemma for term in slot.topic if term.depth == 0 and term.pos == "NOUN"]
    if len(nouns) == 1:
        return nouns[0]
    of = _OF.match(extraction.article.text[slot.end : slot.end + _PHRASE].casefold())
    return next((noun for noun in nouns if of and noun[:_STEM] in of[1]), "")


def _date(extraction: Extraction, claim: Claim) -> str:
    """Return the only year, month or quarter that a claim's sentence names, or an empty text."""
    home = extraction.sentences[claim.sentence] if claim.sentence < len(extraction.sentences) else claim
    dates = {
        str(timex.value)
        for timex in extraction.timexes
        if home.start <= timex.start < home.end and timex.type == "DATE" and timex.value
    }
    return dates.pop() if len(dates) == 1 and len(min(dates)) >= _DATE else ""
