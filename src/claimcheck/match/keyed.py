"""Keyed values: what is told by the words around a value, so that two values of one key are of one thing.

Deeds: how far somebody fell, or how long somebody is to serve, by the verb and who it was (a name, or an age).
Prices: what is bid or paid for a thing with a name. Lengths: how long an event shook, burned or went on.
Lists: of two or more values told in one breath, the one that
stands beside the same others ("quakes of 6.9 and 6.4", "of 6.9 and 6.6").
"""

import re
import tomllib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon import concepts
from claimcheck.models import Claim, Extraction, Mention, Quantity

DEED, PRICE, LASTED, LISTED = "deed", "price", "lasted", "listed"
"""How the names of such measures begin."""
KEYED = (DEED, PRICE, LASTED, LISTED)
_JOIN = re.compile(r"^(?:, |,? (?:and|or) )$")
_FOR = re.compile(r"^[\s,]*(?:[a-z][\w-]* )?(?:in a deal worth|for)\W")
"""Between the name of what is bought and the sum."""
_NEAR = 10
_ONGOING = re.compile(r"\b(?:still|so far|already|more than|at least|ha(?:s|ve|d) been)\b")
"""In a claim of what was not over, or lasted longer than is told."""
_PRICE = 1e4
"""A sum below this is no price of a company or a house, but one of a share or a ticket."""
_REACH = 60
"""Characters after a value within which the thing bid for is named."""
_COUNTS = frozenset({"", "count"})
_MOST = 4
"""Values of the longest list."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("claimcheck.match").joinpath("measures.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in table["keyed_words"].items()}


class Keyed:
    """The keyed values of one article."""

    def __init__(self, extraction: Extraction) -> None:
        self._extraction = extraction
        self._starts = [sentence.start for sentence in extraction.sentences]
        self._mentions: dict[int, list[Mention]] = defaultdict(list)
        for mention in extraction.mentions:
            if mention.named and not mention.pronoun:
                self._mentions[self._sentence(mention.start)].append(mention)
        self._quantities: dict[int, list[Quantity]] = defaultdict(list)
        for quantity in extraction.quantities:
            self._quantities[self._sentence(quantity.start)].append(quantity)

    def _sentence(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def names(self, quantity: Quantity, claim: Claim) -> Iterator[str]:
        """Yield the keys of a value."""
        yield from self._deed(quantity, claim)
        yield from self._price(quantity)
        yield from self._lasted(quantity, claim)
        yield from self._listed(quantity)

    def _deed(self, quantity: Quantity, claim: Claim) -> Iterator[str]:
        deeds = _lists().get(f"deeds_{quantity.dimension}", frozenset())
        aside = _lists()["aside"] & set(re.findall(r"\w+", claim.text.casefold()))
        if quantity.verb not in deeds or quantity.per or aside or claim.polarity == "negative":
            return
        verb = min(concepts(quantity.verb, "VERB"), default=quantity.verb)
        for who in self._who(self._sentence(quantity.start)):
            yield f"{DEED} {verb} {quantity.dimension} {who}"

    def _who(self, sentence: int) -> Iterator[str]:
        """Yield the only age of a sentence and the only surname of a person in it."""
        ages = {quantity.value for quantity in self._quantities[sentence] if quantity.dimension == "age"}
        if len(ages) == 1:
            yield f"aged {ages.pop()}"
        people = {m.name.split()[-1].casefold() for m in self._mentions[sentence] if m.kind == "person"}
        if len(people) == 1:
            yield people.pop()

    def _price(self, quantity: Quantity) -> Iterator[str]:
        """Yield the key of a sum bid or paid for a company: "a $47 billion bid for Arvo", "bought Arvo for $47bn"."""
        if quantity.dimension != "money" or quantity.per or (quantity.value or 0) < _PRICE:
            return
        sentence = self._sentence(quantity.start)
        noun = quantity.noun.split()[-1] if quantity.noun else ""
        named = [mention for mention in self._mentions[sentence] if mention.kind in ("organisation", "other")]
        text = self._extraction.article.text
        for mention in named:
            if text[mention.end : mention.end + 2] in ("'s", "’s"):
                continue
            between = text[quantity.end : mention.start] if mention.start >= quantity.end else ""
            if noun in _lists()["deals"] and self._for(between):
                yield f"{PRICE} {mention.name.split()[0].casefold()}"
                return
            verb_end = (quantity.verb_start or 0) + len(quantity.verb)
            if (
                quantity.verb in _lists()["buying"]
                and quantity.verb_start is not None
                and quantity.verb_start < mention.start < quantity.start
                and mention.start - verb_end <= _REACH
                and _FOR.search(text[mention.end : quantity.start + 1])
            ):
                yield f"{PRICE} {mention.name.split()[0].casefold()}"
                return

    def _lasted(self, quantity: Quantity, claim: Claim) -> Iterator[str]:
        """Yield the key of how long an event went on: "the fire burned for six hours", "was felt for 15 seconds"."""
        if quantity.dimension != "duration" or quantity.verb not in _lists()["lasting"]:
            return
        before = self._extraction.article.text[max(0, quantity.start - _NEAR) : quantity.start].casefold()
        if _ONGOING.search(claim.text.casefold()) or not before.endswith((" for ", " lasted ")):
            return
        told = claim.frame.object if claim.frame.passive else claim.frame.subject
        nouns = [noun.split()[-1].casefold() for noun in told if noun in _lists()["events"]]
        if len(nouns) == 1:
            yield f"{LASTED} {min(concepts(nouns[0], 'NOUN'), default=nouns[0])}"

    @staticmethod
    def _for(between: str) -> bool:
        """Return True where what lies between a sum and a name says that it is for the name, and for no part of it."""
        words = re.findall(r"[\w-]+", between.casefold())
        if not words or len(between) > _REACH or "." in between or _lists()["parts"] & set(words):
            return False
        return any(word in ("for", "of", "buy", "acquire", "with") for word in words)

    def _listed(self, quantity: Quantity) -> Iterator[str]:
        """Yield the key of a value told in one breath with others: its dimension and those others."""
        if quantity.kind != "cardinal" or quantity.value is None or quantity.dimension == "age":
            return
        run = self._run(quantity)
        others = sorted(str(q.value) for q in run if q is not quantity)
        if others and len(run) <= _MOST and str(quantity.value) not in others:
            dimension = next((q.dimension for q in run if q.dimension), "")
            yield f"{LISTED} {dimension or 'count'} {len(run)} {' '.join(others)}"

    def _run(self, quantity: Quantity) -> Sequence[Quantity]:
        """Return the values that a value stands among."""
        told = self._quantities[self._sentence(quantity.start)]
        place = told.index(quantity)
        first = last = place
        while first and self._joined(told[first - 1], told[first]):
            first -= 1
        while last + 1 < len(told) and self._joined(told[last], told[last + 1]):
            last += 1
        run = told[first : last + 1]
        plain = all(q.dimension in _COUNTS for q in run)
        return () if plain and all(float(q.value or 0).is_integer() for q in run) else run

    def _joined(self, one: Quantity, other: Quantity) -> bool:
        """Return True for two values with no more than "and" between them, of one dimension or both bare."""
        if one.dimension != other.dimension and not {one.dimension, other.dimension} <= _COUNTS:
            return False
        return _JOIN.match(self._extraction.article.text[one.end : other.start].casefold()) is not None
