"""Minimal pairs: two statements that are all there is, of which one slot cannot be filled as both fill it.

"More than 50 were hurt" and "45 were hurt"; "released before 2010" and "released in 2012"; "her third album" and
"her fourth album". Between articles such words may be of two things; where two statements are set against each
other, they are of one. Reads words and values, not clauses: one of the statements is often a fragment.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.amounts import dimension
from claimcheck.judge.calendar import Stretch
from claimcheck.judge.denial import read, shared
from claimcheck.judge.intervals import interval
from claimcheck.judge.scope import timex_stretch
from claimcheck.lexicon import opposed, relatedness
from claimcheck.lexicon.forms import lemmas
from claimcheck.lexicon.wordnet import relations
from claimcheck.models import Extraction, Kind, Quantity

_ALIKE = 0.5
"""Share of the shorter statement's content words that both must have for a replaced word to count."""
_TOUCHING = 0.25
"""The same where two dates are given for one act."""
_RELATED = 0.7
_ROUND = 5
"""Of round numbers "more than 50" is another way to write 50; of others it is not."""
_REACH = 6
"""Words between a date and the act that it dates."""
_FAR = 120
"""Characters in which these words stand."""
_EDGES = " .,;"
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Return the lists of minimal.toml."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("minimal.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words.split()) for name, words in raw.items()}


def exclusive(a: Extraction, b: Extraction) -> tuple[Kind, str] | None:
    """Return what two statements cannot both say, as a kind of finding and the words of both in order, or None."""
    if found := _bounds(a, b):
        return "number", found
    one, other = read(a.article.text), read(b.article.text)
    share = shared(one.content, other.content)
    if share >= _TOUCHING and (found := _years(a, b)):
        return "date", found
    if share < _ALIKE or bool(one.negated) != bool(other.negated):
        return None
    found = _replaced(a.article.text, b.article.text)
    return ("entity", found) if found else None


def _bounds(a: Extraction, b: Extraction) -> str | None:
    """Return a bound and the values that lie outside it, where one text gives a bound and the other no value within."""
    if _elsewhere(a, b):
        return None
    for one, other, turned in ((a, b, False), (b, a, True)):
        for q in one.quantities:
            if q.modifier not in (">", "<", ">=", "<=") or q.value is None:
                continue
            like = [x for x in other.quantities if _comparable(q, x)]
            if like and not any(_meet(q, x) for x in like):
                return _told(q.text, like[0].text, turned=turned)
    return None


def _elsewhere(a: Extraction, b: Extraction) -> bool:
    """Return True when both name places, and the one a place that the other does not: a part and its whole, perhaps."""
    one, other = ({m.name for m in e.mentions if m.kind == "place" and m.named} for e in (a, b))
    return bool(one and other) and not all(
        any(same_name(x, y) for y in theirs) for mine, theirs in ((one, other), (other, one)) for x in mine
    )


def _comparable(q: Quantity, x: Quantity) -> bool:
    """Return True when both count or measure one thing; of people, what has become of them must be the same."""
    if x.value is None or dimension(q) != dimension(x) or q.additional or x.additional or x.of or q.of:
        return False
    if dimension(q) != "count":
        return q.unit == x.unit and (not q.noun or not x.noun or _nouns(q, x) >= _RELATED)
    if not (q.noun and x.noun) or _nouns(q, x) < _RELATED:
        return False
    if {q.unit, x.unit} & lists()["people"] or q.state or x.state:
        return bool(q.state) and q.state == x.state
    return True


def _nouns(q: Quantity, x: Quantity) -> float:
    return relatedness(q.noun.split()[-1], x.noun.split()[-1])


def _meet(q: Quantity, x: Quantity) -> bool:
    count = dimension(q) == "count"
    one, other = interval(q, count=count), interval(x, count=count)
    if one is None or other is None:
        return True
    if x.modifier == "=" and q.value == x.value and q.modifier in ("<", ">"):
        return q.modifier == ">" and float(q.value or 0) % _ROUND == 0
    return one[0] <= other[1] and other[0] <= one[1]


def _years(a: Extraction, b: Extraction) -> str | None:
    """Return two dates of one act that happens once, which cannot both be true."""
    for act, when, text in _dated(a):
        for other_act, other_when, other_text in _dated(b):
            if relatedness(act, other_act) >= _RELATED and not when.meets(other_when):
                return _told(text, other_text, turned=False)
    return None


def _dated(extraction: Extraction) -> Iterator[tuple[str, Stretch, str]]:
    """Yield act, stretch of time and words for each date that stands right by an act that happens once."""
    text = extraction.article.text
    for timex in extraction.timexes:
        stretch = timex_stretch(timex)
        if timex.type != "DATE" or stretch is None:
            continue
        before = text[max(0, timex.start - _FAR) : timex.start]
        near = [w.casefold() for w in _WORD.findall(before)][-_REACH:]
        act = next(
            (form for word in reversed(near) for form in _forms(word) if form in lists()["once"]), None
        )
        if act is None:
            continue
        if near and near[-1] in lists()["before"]:
            stretch = Stretch(
                datetime.min.replace(tzinfo=stretch.start.tzinfo), stretch.start, stretch.fineness
            )
        elif near and near[-1] in lists()["after"]:
            stretch = Stretch(stretch.end, datetime.max.replace(tzinfo=stretch.end.tzinfo), stretch.fineness)
        yield act, stretch, timex.text


def _replaced(a: str, b: str) -> str | None:
    """Return a word and what stands in its place in the other text: another rank, nationality or opposite."""
    one, other = ([(word, _forms(word)) for word in _WORD.findall(text)] for text in (a, b))
    said = [{form for _, forms in words for form in forms} for words in (one, other)]
    places: dict[str, list[int]] = defaultdict(list)
    for j, (_, forms) in enumerate(other[1:]):
        for form in forms:
            places[form].append(j)
    for (x, own), (_, after) in pairwise(one):
        if own[0] in lists()["plain"] or said[1].intersection(own):
            continue
        for j in sorted({j for form in after for j in places[form]}):
            y, forms = other[j]
            if not said[0].intersection(forms) and _exclusive(x, y):
                return _told(x, y, turned=False)
    return _placed(a, b) or _doers(a, b)


_PLACE = re.compile(r"(?:\b[Nn]umber|\b[Nn]o\.|#|\branked|\bplaced) ?#? ?(\d{1,3})\b")


def _placed(a: str, b: str) -> str | None:
    """Return two places in a ranking ("number 91", "# 92")."""
    one, other = _PLACE.findall(a), _PLACE.findall(b)
    return _told(one[0], other[0], turned=False) if one and other and not set(one) & set(other) else None


def _exclusive(x: str, y: str) -> bool:
    one, other = x.casefold(), y.casefold()
    if one == other:
        return False
    if any(one in lists()[name] and other in lists()[name] for name in ("ranks", "nationalities")):
        return True
    return _adjective(one) and _adjective(other) and opposed(one, other, "ADJ", "ADJ")


def _adjective(word: str) -> bool:
    """Return True for a word that describes only: "rescue" or "trapped" may tell an act."""
    return bool(relations(word, "ADJ").antonyms) and not word.endswith(("ed", "ing"))


def _forms(word: str) -> tuple[str, ...]:
    low = word.casefold()
    return (low, *lemmas(low))


_BY = re.compile(
    r"\b([a-z]+) by ((?:[a-z]+ ){0,4}[A-Z][\w.'’-]*"
    r"(?:(?:,? and |, | )(?:(?:the|de|von|van|bin|al|of|la|del) ){0,2}[A-Z][\w.'’-]*){0,12})"
)


def _doers(a: str, b: str) -> str | None:
    """Return two doers of one act ("written by …") that have no name in common."""
    for act, names in _BY.findall(a):
        for other_act, other_names in _BY.findall(b):
            told = set(_forms(act)) & lists()["authored"]
            if told.intersection(_forms(other_act)) and not _capitals(names) & _capitals(other_names):
                return _told(names, other_names, turned=False)
    return None


def _capitals(names: str) -> set[str]:
    return {word.replace(".", "").strip(",").casefold() for word in names.split() if word[:1].isupper()}


def _told(x: str, y: str, *, turned: bool) -> str:
    one, other = (y, x) if turned else (x, y)
    return f"“{one.strip(_EDGES)}” and “{other.strip(_EDGES)}”"
