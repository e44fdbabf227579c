"""What two wordings of one utterance differ in: the edits that are no spelling, no cut and no editor's hand."""

import re
import tomllib
from collections import Counter
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon import spelling
from claimcheck.match.quoted import BRACKET, quoted
from claimcheck.match.utterances import QuotePair

_BRITISH = re.compile(r"(?<=[a-z]{2})([iy])s(e|ed|es|er|ing|ation|ations)$")
_CLIPPED = re.compile(r"(?<=[a-z]{2})in$")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_ORDINAL_HEAD = re.compile(r"^(\d+)(?:st|nd|rd|th)")
_CLOCK = re.compile(r"(?P<hour>\d{1,2}) (?P<minute>\d\d)(?: ?(?P<half>[ap])m)?(?: (?:[a-z]{1,3}t|utc))?")
_NOON = 12
_DOUBLED = re.compile(r"([bcdfgklmnprst])\1")

_AHEAD = frozenset({"will", "going", "to", "be", "am", "is", "are"})
"""Words in which "will do" and "are going to do" differ."""

Hunk = tuple[tuple[str, ...], tuple[str, ...]]
"""Words that one utterance has, and those that the other has in their place."""


@lru_cache(maxsize=1)
def word_lists() -> dict[str, frozenset[str]]:
    """Return the lists of quote.toml: negations, commitments, words that change nothing, pronouns."""
    return {name: frozenset(words) for name, words in _raw().items()}


@lru_cache(maxsize=1)
def _raw() -> dict[str, dict[str, int]]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("quote.toml").read_text(encoding="utf-8"))
    return {
        name: dict.fromkeys(words, 0) if isinstance(words, list) else words for name, words in raw.items()
    }


def edited_words(found: QuotePair) -> list[Hunk]:
    """Return what each edit takes away and puts in, place by place; other spellings of the same words are none."""
    told = (
        _without_twins(
            [*found.words_a[op.src_start : op.src_end]], [*found.words_b[op.dest_start : op.dest_end]]
        )
        for op in found.edits
    )
    return [(tuple(gone), tuple(come)) for gone, come in told if gone or come]


def telling_words(found: QuotePair) -> list[Hunk]:
    """Return the edits that may change the sense, place by place.

    None are those of function words, of words that only moved or changed places, and of a noun that stands elsewhere
    in the utterance that has a pronoun, or nothing, in its place.
    """
    hunks = edited_words(found)
    lists = word_lists()
    gone, come = (Counter(word for hunk in hunks for word in hunk[side]) for side in (0, 1))
    moved = {word for word in gone if gone[word] == come[word]} - lists["negations"]
    plain = lists["fillers"] | moved
    told: list[Hunk] = []
    turned = _turned(found)
    for one, other in hunks:
        if (one, other) in turned:
            continue
        if set(one) | set(other) <= lists["things"] | plain and {"it", "its"} & {*one, *other}:
            continue
        kept = [tuple(word for word in side if word not in plain) for side in (one, other)]
        if not kept[1] and _stands(kept[0], found.words_b):
            kept[0] = ()
        if not kept[0] and _stands(kept[1], found.words_a):
            kept[1] = ()
        if kept[0] or kept[1]:
            told.append((one, other))
    return told


def _turned(found: QuotePair) -> set[Hunk]:
    """Return the edits in which words only stand before the next word and not behind it: "quite ready", "ready quite".

    Where the stretch ends with that word, the other utterance goes on with them.
    """
    turned: set[Hunk] = set()
    whole = quoted(found.a).words, quoted(found.b).words
    for op in found.edits:
        gone, come = found.words_a[op.src_start : op.src_end], found.words_b[op.dest_start : op.dest_end]
        if gone and come:
            continue
        own, at, other = (
            (found.words_a, op.src_end, whole[1]) if gone else (found.words_b, op.dest_end, whole[0])
        )
        row = (*own[at : at + 1], *gone, *come)
        size = len(row)
        if size > 1 and any(other[n : n + size] == row for n in range(len(other) - size + 1)):
            turned.add((gone, come))
    return turned


def _stands(words: tuple[str, ...], elsewhere: tuple[str, ...]) -> bool:
    strict = word_lists()["negations"] | word_lists()["commitments"]
    return all(word in elsewhere and word not in strict for word in words)


def changes_sense(found: QuotePair) -> bool:
    """Return True when a negation, a number or a commitment differs."""
    rows = edited_words(found)
    everything = (tuple(w for gone, _ in rows for w in gone), tuple(w for _, come in rows for w in come))
    commitments = word_lists()["commitments"]
    for gone, come in rows:
        numbers = [[value for word in side if (value := _number(word)) is not None] for side in (gone, come)]
        if numbers[0] and numbers[1] and numbers[0] != numbers[1]:
            return True
        if (set(gone) - set(come)) & commitments and (set(come) - set(gone)) & commitments:
            return True
    return any(_negations(gone) % 2 != _negations(come) % 2 for gone, come in (everything, *rows))


def _negations(words: tuple[str, ...]) -> int:
    return sum(word in word_lists()["negations"] or word.endswith("n't") for word in words)


def _number(word: str) -> str | None:
    value = _raw()["numbers"].get(word)
    return str(value) if value is not None else word if word[:1].isdigit() else None


def _ordinal(word: str) -> str | None:
    """Return the figure of an ordinal number ("12th": 12; "twelfth": 12), None for any other word."""
    found = _ORDINAL.match(word)
    value = _raw()["ordinals"].get(word)
    return found.group(1) if found else None if value is None else str(value)


def _without_twins(gone: list[str], come: list[str]) -> tuple[list[str], list[str]]:
    """Return both sides of an edit without words that the other side only spells or spaces differently.

    What stands in an editor's brackets on one side is the editor's, and no edit of what was said.
    """
    if BRACKET in gone or BRACKET in come:
        return [], []
    if _run_together(gone) == _run_together(come):
        return [], []
    if (hour := _hour(gone)) is not None and hour == _hour(come):
        return [], []
    if any("going" in one and "will" in other for one, other in ((gone, come), (come, gone))):
        gone, come = ([w for w in side if w not in _AHEAD] for side in (gone, come))
    for word in list(gone):
        twin = next((other for other in come if _one_spelling(word, other)), None)
        if twin is not None:
            gone.remove(word)
            come.remove(twin)
    return _spelt_out(*reversed(_spelt_out(gone, come)))[::-1]


def _run_together(words: list[str]) -> str:
    """Return words without the spaces between them, an ordinal at their head as a figure ("11th hour")."""
    joined = "".join(words)
    for ordinal, value in _raw()["ordinals"].items():
        if joined.startswith(ordinal):
            return f"{value}{joined.removeprefix(ordinal)}"
    return _ORDINAL_HEAD.sub(r"\1", joined)


def _hour(words: list[str]) -> tuple[int, int] | None:
    """Return hour and minute of a clock time in words and figures ("18 41", "6 41pm pst"), None for anything else."""
    found = _CLOCK.fullmatch(" ".join(words))
    if found is None:
        return None
    hour, half = int(found["hour"]), found["half"]
    return (hour % _NOON if half else hour) + _NOON * (half == "p"), int(found["minute"])


def _spelt_out(short: list[str], long: list[str]) -> tuple[list[str], list[str]]:
    """Return both sides without an abbreviation on the first that the second spells out: "EU", "European Union"."""
    for word in short:
        size = len(word)
        for at in range(len(long) - size + 1) if size > 1 and word.isalpha() else ():
            if "".join(other[:1] for other in long[at : at + size]) == word:
                return [w for w in short if w != word], long[:at] + long[at + size :]
    return short, long


def _one_spelling(a: str, b: str) -> bool:
    """Return True for two spellings of one word, or forms of it in -s or -ing; for a number in digits and in words.

    "The people's anger" and "the peoples' anger" are one word and its plural: nobody hears an apostrophe.
    """
    one, other = (_folded(word.removesuffix("'s")) for word in (a, b))
    if _ordinal(one) is not None and _ordinal(one) == _ordinal(other):
        return True
    if any(one + ending == other or other + ending == one for ending in ("", "s")):
        return True
    if any(x.removesuffix("e") + "ing" == y for x, y in ((one, other), (other, one))):
        return True
    return _number(a) is not None and _number(a) == _number(b)


def _folded(word: str) -> str:
    return _CLIPPED.sub("ing", _BRITISH.sub(r"\1z\2", _DOUBLED.sub(r"\1", spelling.fold(word)))).replace(
        "ae", "e"
    )
