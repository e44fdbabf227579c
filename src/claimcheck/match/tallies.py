"""Tallies: how many of a body were for, against or neither, read from a sentence or two beside each other.

"Voting 94 to 83", "six of the seven signed" and "two of the seven voted against" give different numbers of one
vote. What they are set against each other by is the larger and the smaller side, those who abstained, and the whole.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from claimcheck.match.items import Item
from claimcheck.models import Extraction, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[,;:()–—-]")
_DASHED = re.compile(r"(?<![\d.,–-])(\d{1,3})[–-](\d{1,3})(?![\d–-])")
_REACH = 14
"""Words after a number within which what these members did must be told."""
_PHRASE = 4
"""Words of the longest phrase in the lists."""
_APART = 2
"""Sentences that may lie between two parts of one tally."""
_STOP = frozenset(";:")


@dataclass(frozen=True)
class Tally:
    """What one article tells of one vote; None where it does not say."""

    items: tuple[Item, ...]
    """Its number slots, in text order."""
    sentences: tuple[int, ...]
    words: frozenset[str]
    """Lemmas of its sentences, without names: those of the town stand in its every vote."""
    names: frozenset[str]
    text: str
    """Its sentences in lower case."""
    high: int | None = None
    """The larger side."""
    low: int | None = None
    """The smaller side."""
    abstained: int | None = None
    total: int | None = None
    noes: bool = False
    """True where only those against are told."""

    @property
    def lead(self) -> Item:
        """Return the item that stands for it."""
        return self.items[0]


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Return the word lists of tallies.toml."""
    raw = tomllib.loads(files("claimcheck.match").joinpath("tallies.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw.items()}


def tallies(items: Sequence[Item]) -> list[Tally]:
    """Return the tallies of each article in text order, those of neighbouring sentences joined where they fit."""
    homes: dict[tuple[str, int], list[Item]] = {}
    for item in items:
        if item.slot.kind in ("number", "statement"):
            homes.setdefault((item.article, item.claim.sentence), []).append(item)
    found: list[Tally] = []
    for (article, number), group in homes.items():
        tally = read(group[0].extraction, number, group)
        if tally is None:
            continue
        last = found[-1] if found and found[-1].lead.article == article else None
        joined = _joined(last, tally) if last is not None else None
        if joined is not None:
            found[-1] = joined
        else:
            found.append(tally)
    return [tally for tally in found if tally.high is not None or tally.low is not None]


def read(extraction: Extraction, number: int, items: Sequence[Item]) -> Tally | None:
    """Return the tally that a sentence tells, or None."""
    if number >= len(extraction.sentences):
        return None
    sentence = extraction.sentences[number]
    text = extraction.article.text[sentence.start : sentence.end].casefold()
    counts = [q for q in extraction.quantities if sentence.start <= q.start < sentence.end and _counts(q)]
    tokens = _tokens(text, sentence.start, counts)
    words = [token for token in tokens if isinstance(token, str)]
    if lists()["open"] & set(words):
        return None
    numbers = tuple(item for item in items if item.slot.kind == "number")
    made = Tally(
        items=numbers or tuple(items),
        sentences=(number,),
        words=frozenset(sentence.lemmas) - _names(extraction),
        names=frozenset(sentence.lemmas) & _names(extraction),
        text=text,
        total=_whole(counts, tokens),
    )
    return _pair(made, tokens, words) or _roles(made, tokens) or _unanimous(made, words)


@lru_cache(maxsize=64)
def _name_words(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.casefold().split())


def _names(extraction: Extraction) -> frozenset[str]:
    return _name_words(tuple(mention.name for mention in extraction.mentions))


def _counts(quantity: Quantity) -> bool:
    value = quantity.value
    if value is None or quantity.modifier != "=" or quantity.dimension not in ("", "count"):
        return False
    return quantity.kind in ("cardinal", "score") and value == int(value) and value >= 0


Token = str | Quantity


def _tokens(text: str, offset: int, counts: Sequence[Quantity]) -> list[Token]:
    """Return the words of a sentence with each count in the place of its numeral."""
    marks = {q.start: q for q in counts}
    found: list[Token] = []
    skip = -1
    for match in _WORD.finditer(text):
        at = match.start() + offset
        if at in marks:
            quantity = marks[at]
            found.append(quantity)
            own = quantity.noun_start is not None and quantity.start < quantity.noun_start < quantity.end
            skip = (quantity.noun_start or 0) if own else quantity.end
        elif at >= skip:
            found.append(match.group())
    return found


def _whole(counts: Sequence[Quantity], tokens: Sequence[Token]) -> int | None:
    """Return how many there are in all: "of the seven", "all seven", "a 180-seat assembly"."""
    for quantity in counts:
        if quantity.of is not None and quantity.of == int(quantity.of):
            return int(quantity.of)
    for position, token in enumerate(tokens):
        if isinstance(token, Quantity) and (_all(tokens, position) or _seats(token)):
            return _int(token)
    return None


def _seats(quantity: Quantity) -> bool:
    return "-" in quantity.text and quantity.unit in ("seat", "member", "nation", "state", "judge")


def _all(tokens: Sequence[Token], position: int) -> bool:
    before = [token for token in tokens[max(0, position - 4) : position] if isinstance(token, str)]
    if "not" in before:
        return False
    return bool(before) and (
        before[-1] in lists()["whole"] or (before[-2:] == ["of", "the"] and before[0] in lists()["whole"])
    )


def _pair(made: Tally, tokens: Sequence[Token], words: Sequence[str]) -> Tally | None:
    """Return the tally of two numbers that stand side by side: "5-2", "94 to 83", "94 votes to 83"."""
    if not (lists()["votes"] | lists()["matters"]) & set(words) or lists()["sport"] & set(words):
        return None
    for position, token in enumerate(tokens):
        if not isinstance(token, Quantity) or token.kind != "score":
            continue
        rest = list(tokens[position + 1 : position + 4])
        between: list[str] = []
        for other in rest:
            if isinstance(other, Quantity):
                if other.kind == "score" and set(between) <= {"to", "-", "–", "—", "vote", "votes"}:
                    sides = sorted((_int(token), _int(other)), reverse=True)
                    return replace(_roles(made, tokens, pair=True) or made, high=sides[0], low=sides[1])
                break
            between.append(other)
    dashed = _DASHED.search(made.text)
    if dashed is None:
        return None
    high, low = int(dashed[1]), int(dashed[2])
    return replace(made, high=high, low=low) if high > low else None


def _roles(made: Tally, tokens: Sequence[Token], *, pair: bool = False) -> Tally | None:
    """Return the tally of numbers of members of whom it is told what each did."""
    told: dict[str, int] = {}
    for position, token in enumerate(tokens):
        if not isinstance(token, Quantity) or _seats(token):
            continue
        if token.kind == "score" and pair:
            continue
        whole = _all(tokens, position)
        if _int(token) == made.total and not whole:
            continue
        role = _role_before(tokens, position) or _role_after(tokens, position)
        known = whole or token.of is not None or bool(told)
        if role is None or not (known or _member(token, tokens, position)):
            continue
        told.setdefault(role, _int(token))
        if role == "for" and _won(tokens, position):
            told["won"] = _int(token)
    if not told:
        return None
    high, low = _sides(told.get("for"), told.get("against"), made.total)
    if high is None and low is None and "won" in told:
        high = told["won"]
    noes = "for" not in told and "against" in told
    return replace(made, high=high, low=low, abstained=told.get("abstained"), noes=noes)


def _unanimous(made: Tally, words: Sequence[str]) -> Tally | None:
    """Return the tally of "voted unanimously": nobody was against."""
    if not lists()["unanimous"] & set(words) or not lists()["votes"] & set(words):
        return None
    return replace(made, low=0)


def _sides(ayes: int | None, noes: int | None, total: int | None) -> tuple[int | None, int | None]:
    """Return the larger and the smaller side; of one side alone only where its share of the whole is known."""
    if ayes is not None and noes is not None:
        return max(ayes, noes), min(ayes, noes)
    one = ayes if ayes is not None else noes
    if one is None or total is None or one > total:
        return None, None
    return (one, None) if 2 * one > total else (None, one)


def _member(quantity: Quantity, tokens: Sequence[Token], position: int) -> bool:
    noun = quantity.noun.split()[-1] if quantity.noun else quantity.unit
    if noun in lists()["members"]:
        return True
    after = tokens[position + 1 : position + 2]
    return bool(after) and after[0] in ("for", "against", "in")


def _role_before(tokens: Sequence[Token], position: int) -> str | None:
    """Return what was done by the members counted: "backed by six", "won 128 votes"."""
    before = [token for token in tokens[max(0, position - 2) : position] if isinstance(token, str)]
    if _won(tokens, position):
        return "for"
    if len(before) < 2 or before[1] != "by":
        return None
    return next((role for role in ("for", "against") if before[0] in lists()[role]), None)


def _won(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    return (
        position > 0
        and tokens[position - 1] in lists()["won"]
        and isinstance(token, Quantity)
        and token.unit == "vote"
    )


def _role_after(tokens: Sequence[Token], position: int) -> str | None:
    """Return what is told next of the members counted, up to the next number or the end of the clause."""
    words: list[str] = []
    for token in tokens[position + 1 : position + 1 + _REACH]:
        if isinstance(token, Quantity):
            if "of" not in words[-2:]:
                break
            continue
        if token in _STOP:
            break
        words.append(token)
    for start in range(len(words)):
        for length in range(min(_PHRASE, len(words) - start), 0, -1):
            phrase = " ".join(words[start : start + length])
            for role in ("abstained", "against", "for"):
                if phrase in lists()[role] and (phrase not in ("for", "no") or _closes(words, start)):
                    return role
    return None


def _closes(words: Sequence[str], start: int) -> bool:
    """Return True for "81 for," and "52 for and 48 against", but not for "three votes for the …"."""
    rest = words[start + 1 : start + 2]
    return start <= 1 and (not rest or rest[0] in (",", "and", ")", "with", "to"))


def _joined(one: Tally, other: Tally) -> Tally | None:
    """Return two tallies of neighbouring sentences as one, or None where they lie apart or tell the same part twice."""
    if other.sentences[0] - one.sentences[-1] > _APART:
        return None
    parts = {}
    for name in ("high", "low", "abstained", "total"):
        a, b = getattr(one, name), getattr(other, name)
        if a is not None and b is not None and a != b:
            return None
        parts[name] = a if a is not None else b
    if (
        None not in (parts["total"], parts["high"], parts["low"])
        and parts["high"] + parts["low"] > parts["total"]
    ):
        return None
    return replace(
        one,
        items=one.items + other.items,
        sentences=one.sentences + other.sentences,
        words=one.words | other.words,
        names=one.names | other.names,
        text=f"{one.text} {other.text}",
        **parts,
    )


def _int(quantity: Quantity) -> int:
    return int(quantity.value or 0)


def pairs_of(found: Sequence[Tally]) -> Iterator[tuple[Tally, Tally]]:
    """Yield the tallies of two articles."""
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            if one.lead.article != other.lead.article:
                yield one, other
