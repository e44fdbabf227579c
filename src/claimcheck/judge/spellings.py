"""Spellings: the name of one person, firm or place that articles write in two ways.

House styles are no difference: what `names.py` levels (accents, doubled letters, common transliterations), British
and American words, and the short forms of given names.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein, Prefix

from claimcheck.extract.mention.lexicon import given_names
from claimcheck.extract.mention.names import bare, level_surname, same_given, tokens
from claimcheck.judge.entity import written
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.lexicon.spelling import fold
from claimcheck.match.items import Item, Word
from claimcheck.models import Claim, ClaimGroup, Extraction, Finding, Mention, Slot, Term
from claimcheck.models.base import Span

_SHORT, _LONG = 5, 8
"""Letters from which a word may differ in one letter, and in two."""
_STEM, _ENDING = 7, 4
"""A firm's words may differ in so many letters behind a stem of at least so many ("Distribution", "Distributors")."""
_TOLD = 3
"""A name that is at the heart of the story is written at least so often in it."""
_INFLECTED = ("s", "n", "r", "an", "ian", "er", "ers", "ese", "al", "ed", "y")
_SOFT_G = re.compile(r"^(?:gi|yi|ji|g|y|j|i)(?=[aeiou])")
"""How another alphabet's first letter is written: Giorgos, Yiorgos."""
_SIDES = ("north", "south", "east", "west")
_SHORT_FORMS = {
    "st": "street",
    "rd": "road",
    "ave": "avenue",
    "dr": "drive",
    "blvd": "boulevard",
    "ln": "lane",
}
_PLAIN = {"way", "close", "crescent", "court", "terrace", "square", *_SHORT_FORMS.values()}
_STREETS = {**{sort: sort for sort in _PLAIN}, **_SHORT_FORMS}
"""Sorts of streets by all their forms."""

Name = tuple[str, ...]
Places = Mapping[str, Sequence[Mention]]
"""Article → where it writes a name."""


def judge_spellings(
    story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]
) -> None:
    """Add a soft contradiction for each name that different articles spell in two ways."""
    first = first_items(items)
    names = _written([item.extraction for item in first.values()])
    told: set[Name] = set()
    for one, other in _near(names):
        if told & {one, other}:
            continue
        camps = [[item for item in _shown(first, places) if item] for places in _apart(one, other, names)]
        if not all(camps) or sum(map(len, (*names[one].values(), *names[other].values()))) < _TOLD:
            continue
        told |= {one, other}
        lead = compare_spellings(Pair(camps[0][0], camps[1][0]))
        slots = (f"{item.claim.id}:{item.slot.start}" for camp in camps for item in camp)
        record, made = tell(story, identity("g-", story, "spelling", *slots), lead, camps, written)
        groups.append(record)
        findings.append(made)


def compare_spellings(pair: Pair) -> Decision:
    """Return the decision for two spellings of one name."""
    return decide("entity", SPELLING, pair)


def _written(extractions: Sequence[Extraction]) -> dict[Name, dict[str, list[Mention]]]:
    """Return the names of two words and more, each with where every article writes it; of people, first and last."""
    found: dict[Name, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for extraction in extractions:
        for mention in extraction.mentions:
            if mention.pronoun or not mention.named:
                continue
            parts = bare(tokens(mention.text))
            if mention.kind == "person":
                parts = [parts[0], parts[-1]] if len(parts) > 1 else []
            if len(parts) > 1:
                found[tuple(parts)][extraction.article.id].append(mention)
    return found


def _near(written: Mapping[Name, Places]) -> Iterator[tuple[Name, Name]]:
    """Yield the names that differ in the spelling of one word, each pair once, in order."""
    rest: dict[tuple[int, Name], list[Name]] = defaultdict(list)
    for name in written:
        for index in range(len(name)):
            rest[index, name[:index] + name[index + 1 :]].append(name)
    for (index, _), names in rest.items():
        for one, other in combinations(sorted(names), 2):
            kinds = [{m.kind for told in written[name].values() for m in told} for name in (one, other)]
            if kinds[0] & kinds[1] and _misspelt(one, other, index, person="person" in kinds[0] & kinds[1]):
                yield one, other
    streets = [name for name in sorted(written) if name[-1] in _STREETS]
    yield from ((one, other) for one, other in combinations(streets, 2) if _one_street(one, other))


def _one_street(one: Name, other: Name) -> bool:
    """Return True for "Larch Street", "Larches Road": one way under two sorts of name, its own words much the same."""
    a, b = ("".join(map(_level, name[:-1])) for name in (one, other))
    if _STREETS[one[-1]] == _STREETS[other[-1]] or min(len(a), len(b)) < _SHORT or not (a + b).isalpha():
        return False
    return DamerauLevenshtein.distance(a, b) <= 1 and not any(
        side in word for word in (a, b) for side in _SIDES
    )


def _misspelt(a: Name, b: Name, index: int, *, person: bool) -> bool:
    """Return True when one word of two names is the same word in two spellings, and no other form of it."""
    one, other = sorted((a[index], b[index]), key=lambda word: (len(word), word))
    if len(one) < _SHORT or not (one + other).isalpha():
        return False
    if person and index == 0 and (same_given(one, other) or {one, other} <= set(given_names())):
        return False
    if person and _SOFT_G.sub("", one) == _SOFT_G.sub("", other):
        return False
    one, other = sorted((_level(one), _level(other)), key=lambda word: (len(word), word))
    if one == other:
        return False
    if any(side in word for word in (one, other) for side in _SIDES):
        return False
    ending = other[len(one) :] if other.startswith(one) else ""
    if ending and (ending == "s" if person else ending in _INFLECTED):
        return False
    apart = DamerauLevenshtein.distance(one, other)
    if apart <= (2 if len(one) >= _LONG else 1):
        return True
    return not (person or ending) and apart <= _ENDING and Prefix.similarity(one, other) >= _STEM


def _level(word: str) -> str:
    return level_surname(fold(word))


def _apart(one: Name, other: Name, written: Mapping[Name, Places]) -> tuple[Places, Places]:
    """Return where the one name is written and where the other; nowhere where the two may be two.

    An article that has both has slipped; only of a person, and where it writes each as often, does it stand for the
    one that nobody else has.
    """
    a, b = written[one], written[other]
    both = a.keys() & b.keys()
    for article in both:
        people = all(mention.kind == "person" for mention in (*a[article], *b[article]))
        if not people or len(a[article]) != len(b[article]):
            return {}, {}
    own = [{article: told for article, told in places.items() if article not in both} for places in (a, b)]
    if both and not all(own):
        own = [
            mine or {article: places[article] for article in both}
            for mine, places in zip(own, (a, b), strict=True)
        ]
    return own[0], own[1]


def _shown(first: Mapping[str, Item], places: Places) -> Iterator[Item]:
    """Yield for each article the claim with the fullest mention of a name, as an item whose value is the name."""
    for article, mentions in places.items():
        fullest = sorted(mentions, key=lambda m: (m.start - m.end, m.start))
        made = (named_item(first[article], mention, (mention.start, mention.end)) for mention in fullest)
        found = next((item for item in made if item is not None), None)
        if found is not None:
            yield found


def first_items(items: Sequence[Item]) -> dict[str, Item]:
    """Return the first item of each article, by the article's id."""
    first: dict[str, Item] = {}
    for item in items:
        first.setdefault(item.article, item)
    return first


def named_item(item: Item, mention: Mention, span: Span) -> Item | None:
    """Return the claim that a mention stands in as an item whose value is a name; None where no claim holds it."""
    claim = _claim(item.extraction, mention)
    if claim is None:
        return None
    value = (Term(lemma=mention.name, pos="PROPN", role=mention.kind),)
    slot = Slot(kind="entity", start=span[0], end=span[1], relation="name", value=value)
    words = (Word("name", "NOUN", "", 0, 1.0),)
    return replace(item, claim=claim, slot=slot, words=words, keys=frozenset())


def _claim(extraction: Extraction, mention: Mention) -> Claim | None:
    """Return the shortest claim that a mention stands in.

    A clause that only says who spoke is no claim: there the words that were said are drawn out to the speaker.
    """
    around = [c for c in extraction.claims if c.start <= mention.start and mention.end <= c.end]
    if around:
        return min(around, key=lambda c: (c.end - c.start, c.start))
    inside = (n for n, s in enumerate(extraction.sentences) if s.start <= mention.start < s.end)
    number = next(inside, None)
    said = [c for c in extraction.claims if c.sentence == number and c.voices]
    if not said:
        return None
    nearest = min(said, key=lambda c: (min(abs(c.start - mention.end), abs(c.end - mention.start)), c.start))
    start, end = min(nearest.start, mention.start), max(nearest.end, mention.end)
    return nearest.model_copy(update={"start": start, "end": end, "text": extraction.article.text[start:end]})


SPELLING = (
    Level(
        "spelt in two ways",
        "contradict",
        lambda p: True,
        lambda p: f"{source(p.a)} writes the name as “{written(p.a)}”, {source(p.b)} as “{written(p.b)}”.",
        "soft",
    ),
)
