"""Items: the slots of a story, flattened and weighted for comparison."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from claimcheck.lexicon import concepts, multiword
from claimcheck.match.ages import Bearer, bearer
from claimcheck.match.measures import sole_measures
from claimcheck.match.sides import one_side
from claimcheck.match.weights import Weights
from claimcheck.match.words import Vocabulary
from claimcheck.match.words import Word as Word  # as all that know items know it
from claimcheck.models import Claim, Extraction, Quantity, Sentence, Slot, Term, Timex

_ONE_ROUND = 10
"""Days after which a story is running coverage, with more than one event in it."""
_REPEATED = 3
"""Times that one article may say the same in the same words."""
_MOST = 0.5
_ANYONE = frozenset({"people", "person", "man", "woman", "child", "other", "one", "time", "day", "year"})
NEAR = 1
"""Depth up to which a word stands right beside the value."""
DEPTH = (1.0, 1.0, 0.8, 0.5, 0.3, 0.15, 0.1)
"""How much a word counts by its distance from the slot's own head."""


@dataclass(frozen=True, eq=False)
class Item:
    """One slot of one claim, with all that alignment and judgement ask of it."""

    extraction: Extraction
    claim: Claim
    slot: Slot
    words: tuple[Word, ...]
    order: int
    """Position in the story: articles in report order, claims in text order."""
    lineage: str = ""
    keys: frozenset[str] = field(default=frozenset())
    unsettled: bool = False
    """True where nobody knows when its article came out, in a story told over weeks."""
    later: tuple[Word, ...] = ()
    """Of an order: the words of the later event; `words` are then those of the earlier one."""
    sole: bool = False
    """True for a count of things of which its article gives only one count."""
    measures: tuple[str, ...] = ()
    """The measures of which its article gives this value and no other, the most telling first (see measures.toml)."""
    vocabulary: Vocabulary | None = field(default=None, repr=False)
    """The words of its story, if they were gathered."""
    numbers: tuple[int, ...] = field(default=(), repr=False)
    """The numbers of its words in there."""

    def measure(self, other: "Item") -> str:
        """Return the most telling measure of which both are the only values of their articles, or an empty text."""
        return next((name for name in self.measures if name in other.measures), "")

    @property
    def article(self) -> str:
        """Return the id of its article."""
        return self.claim.article

    @property
    def quantity(self) -> Quantity | None:
        """Return the quantity of a number slot."""
        return None if self.slot.quantity is None else self.extraction.quantities[self.slot.quantity]

    @property
    def timex(self) -> Timex | None:
        """Return the time expression of a date slot."""
        return None if self.slot.timex is None else self.extraction.timexes[self.slot.timex]

    @property
    def text(self) -> str:
        """Return the words of the slot's value."""
        return self.extraction.article.text[self.slot.start : self.slot.end]

    @property
    def home(self) -> Sentence | Claim:
        """Return the sentence of its claim; the claim itself where the row tells no sentences."""
        sentences, number = self.extraction.sentences, self.claim.sentence
        return sentences[number] if number < len(sentences) else self.claim

    @cached_property
    def bearer(self) -> Bearer | None:
        """Return whose age its value is, or None for a value that is no age."""
        return bearer(self.extraction, self.claim, self.slot)

    @cached_property
    def mass(self) -> float:
        """Return the total weight of its words."""
        return sum(word.weight for word in self.words)

    @cached_property
    def near(self) -> tuple[Word, ...]:
        """Return the words right beside its value."""
        return tuple(word for word in self.words if word.depth <= NEAR)

    @cached_property
    def links(self) -> tuple[Mapping[int, float], ...]:
        """Return for each of its words what it is related to in the vocabulary, and how far."""
        return () if self.vocabulary is None else tuple(map(self.vocabulary.related, self.numbers))

    @cached_property
    def reach(self) -> frozenset[int]:
        """Return the words that any of its words is related to."""
        return frozenset().union(*self.links)

    @cached_property
    def near_reach(self) -> frozenset[int]:
        """Return the words that those right beside its value are related to."""
        return frozenset().union(*(self.links[position] for position in self._near_positions))

    @cached_property
    def near_numbers(self) -> frozenset[int]:
        """Return the numbers of the words right beside its value."""
        return frozenset(self.numbers[position] for position in self._near_positions)

    @property
    def _near_positions(self) -> list[int]:
        return [position for position, word in enumerate(self.words) if word.depth <= NEAR]

    @cached_property
    def core_mass(self) -> float:
        """Return the weight of the words right beside its value."""
        return sum(word.weight for word in self.near)

    @cached_property
    def rest_mass(self) -> float:
        """Return the weight of the words further off."""
        return sum(word.weight for word in self.words if word.depth > NEAR)

    @property
    def names(self) -> tuple[Word, ...]:
        """Return the names among its words."""
        return tuple(word for word in self.words if word.is_name)


def story_items(
    extractions: Sequence[Extraction], weights: Weights, lineages: Mapping[str, str] = MappingProxyType({})
) -> list[Item]:
    """Return the items of a story in a stable order.

    `lineages` has the lineage of each article's id, and of the ids of claims that were lifted from elsewhere.
    """
    items: list[Item] = []
    singles = common_counts(extractions)
    measures = sole_measures(extractions)
    long_told = _told_for_weeks(extractions)
    vocabulary = Vocabulary()
    for extraction, single, measured in zip(extractions, singles, measures, strict=True):
        for claim in _told_anew(extraction.claims):
            for slot in claim.slots:
                if _floating(extraction, slot) or one_side(extraction, slot):
                    continue
                told = measured.get(slot.quantity, ()) if slot.quantity is not None else ()
                words, later = (tuple(topic_words(terms, weights)) for terms in (slot.topic, slot.later))
                items.append(
                    Item(
                        extraction=extraction,
                        claim=claim,
                        slot=slot,
                        words=words,
                        order=len(items),
                        later=later,
                        lineage=lineages.get(claim.id) or lineages.get(extraction.article.id, claim.article),
                        keys=frozenset(blocking_keys((*words, *later)))
                        | {f"m:{measure}" for measure in told},
                        unsettled=extraction.article.published is None and long_told,
                        sole=slot.quantity is not None and slot.quantity in single,
                        measures=told,
                        vocabulary=vocabulary,
                        numbers=vocabulary.numbers(words),
                    )
                )
    return items


def _told_anew(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield claims without the further repetitions of one sentence: what is said a thousand times is one thing."""
    times: Counter[str] = Counter()
    for claim in claims:
        times[claim.text] += 1
        if times[claim.text] <= _REPEATED:
            yield claim


def _floating(extraction: Extraction, slot: Slot) -> bool:
    """Return True for "yesterday" inside quotation marks: it counts from the day of the speech, which is not known."""
    if slot.timex is None or extraction.timexes[slot.timex].reading.base is None:
        return False
    return any(start <= slot.start < end for start, end in extraction.quotations)


def topic_words(terms: Sequence[Term], weights: Weights) -> Iterable[Word]:
    """Yield the words of a topic with weights; a multiword expression becomes one word of its concepts."""
    taken: set[int] = set()
    for start, end, found in multiword([term.lemma for term in terms]):
        span = terms[start:end]
        lemma = " ".join(term.lemma for term in span)
        depth = min(term.depth for term in span)
        yield Word(
            lemma,
            span[0].pos,
            span[0].role,
            depth,
            DEPTH[min(depth, len(DEPTH) - 1)] * weights.of(lemma, found),
            found,
        )
        taken.update(range(start, end))
    for index, term in enumerate(terms):
        if index in taken:
            continue
        found = frozenset() if term.pos == "PROPN" else concepts(term.lemma, term.pos)
        if not found and " " in term.lemma and term.pos == "VERB":
            found = concepts(term.lemma.split()[0], "VERB")
        weight = DEPTH[min(term.depth, len(DEPTH) - 1)] * weights.of(term.lemma, found)
        yield Word(term.lemma, term.pos, term.role, term.depth, weight, found)


def blocking_keys(words: Iterable[Word]) -> Iterable[str]:
    """Yield the keys under which an item looks for its like: concepts, lemmas, the last part of names."""
    for word in words:
        if word.is_name:
            yield "n:" + word.lemma.split()[-1].casefold() if word.lemma.split() else "n:"
        elif word.concepts:
            yield from ("c:" + concept for concept in word.concepts)
            yield "l:" + word.lemma
        else:
            yield "l:" + word.lemma


def _told_for_weeks(extractions: Sequence[Extraction]) -> bool:
    days = sorted(day for day in (e.article.day for e in extractions) if day is not None)
    return len(days) > 1 and (days[-1] - days[0]).days > _ONE_ROUND


def common_counts(extractions: Sequence[Extraction]) -> list[frozenset[int]]:
    """Return for each article its sole counts of what most articles of the story count.

    How many satellites were lost is told in every account of the launch; how many teams play in a league is
    told in passing, and not always of the same teams.
    """
    singles = [sole_counts(extraction) for extraction in extractions]
    spread: Counter[str] = Counter()
    for extraction, single in zip(extractions, singles, strict=True):
        spread.update({_counted(extraction.quantities[index]) for index in single})
    least = max(2, math.ceil(_MOST * len(extractions)))
    return [
        frozenset(index for index in single if spread[_counted(extraction.quantities[index])] >= least)
        for extraction, single in zip(extractions, singles, strict=True)
    ]


def _counted(quantity: Quantity) -> str:
    """Return what a quantity counts, under the first of its noun's concepts where it has one."""
    noun = quantity.noun.split()[-1] if quantity.noun else ""
    return min(concepts(noun, "NOUN"), default=noun)


def sole_counts(extraction: Extraction) -> frozenset[int]:
    """Return the quantities that are the only count of their noun in the article, people in general aside.

    Where an article says but once how many satellites there were, that is its count of the satellites.
    """
    values: dict[str, set[tuple[float, str]]] = defaultdict(set)
    for quantity in extraction.quantities:
        if quantity.noun and quantity.value is not None:
            values[quantity.noun.split()[-1]].add((float(quantity.value), quantity.modifier))
    return frozenset(
        index
        for index, quantity in enumerate(extraction.quantities)
        if quantity.dimension == "count"
        and quantity.noun
        and quantity.noun.split()[-1] not in _ANYONE
        and len(values[quantity.noun.split()[-1]]) == 1
    )
