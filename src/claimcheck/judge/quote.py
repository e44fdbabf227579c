"""Quotes and who is quoted: the same utterance whole, cut, changed, or given to another speaker."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.speakers import one_surname, sure_of_speaker
from claimcheck.lexicon import spelling
from claimcheck.match.items import Item
from claimcheck.match.utterances import BRACKET, QuotePair

_BRITISH = re.compile(r"(?<=[a-z]{2})([iy])s(e|ed|es|er|ing|ation|ations)$")
_DOUBLED = re.compile(r"([bcdfgklmnprst])\1")
_WHOLE = 0.9
"""Similarity from which words given to two speakers are one sentence and not two alike."""
_MUCH = 0.26
"""Share of changed words from which two utterances may be two sayings of one thought."""
_LONG_WITHIN = 8
"""The same where the words are only a stretch of what was said: many people say "we didn't know what was going on"."""
_LONG = 5
"""Words that an utterance must have before a second speaker for it is more than chance."""


@lru_cache(maxsize=1)
def word_lists() -> dict[str, frozenset[str]]:
    """Return the lists of quote.toml: negations, commitments, words that change nothing."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("quote.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw.items()}


def compare_quotes(found: QuotePair) -> Decision:
    """Return the decision for two utterances that match, as a quote or as an attribution."""
    pair = Pair(found.a, found.b, found.similarity, {"quote": found})
    if _two_speakers(pair):
        return decide("attribution", ATTRIBUTION, pair)
    return decide("quote", QUOTE, pair)


def _quote(pair: Pair) -> QuotePair:
    found = pair.facts["quote"]
    if not isinstance(found, QuotePair):
        msg = "a quote comparison carries its utterances"
        raise TypeError(msg)
    return found


def speakers(item: Item) -> tuple[str, ...]:
    """Return everyone in the chain of voices of an utterance."""
    chain = [item.extraction.attributions[index] for index in item.claim.voices]
    return tuple(
        name for link in chain for name in (link.speakers or ((link.speaker,) if link.speaker else ()))
    )


def _two_speakers(pair: Pair) -> bool:
    if not (_named(pair.a) and _named(pair.b)):
        return False
    return not any(same_name(x, y) for x in speakers(pair.a) for y in speakers(pair.b))


def _named(item: Item) -> bool:
    return bool(item.claim.voices) and item.extraction.attributions[item.claim.voices[-1]].named


Hunk = tuple[tuple[str, ...], tuple[str, ...]]
"""Words that one utterance has, and those that the other has in their place."""


def edited_words(found: QuotePair) -> list[Hunk]:
    """Return what each edit takes away and puts in, place by place; other spellings of the same words are none."""
    hunks: list[tuple[list[str], list[str], int, int]] = []
    for op in found.edits:
        gone, come = found.words_a[op.src_start : op.src_end], found.words_b[op.dest_start : op.dest_end]
        if hunks and op.src_start <= hunks[-1][2] and op.dest_start <= hunks[-1][3]:
            last = hunks.pop()
            hunks.append(([*last[0], *gone], [*last[1], *come], op.src_end, op.dest_end))
        else:
            hunks.append(([*gone], [*come], op.src_end, op.dest_end))
    told = (_without_twins(gone, come) for gone, come, _, _ in hunks)
    return [(tuple(gone), tuple(come)) for gone, come in told if gone or come]


def _without_twins(gone: list[str], come: list[str]) -> tuple[list[str], list[str]]:
    """Return both sides of an edit without words that the other side only spells or spaces differently.

    What stands in an editor's brackets on one side is the editor's, and no edit of what was said.
    """
    if BRACKET in gone or BRACKET in come:
        return [], []
    if "".join(gone) == "".join(come):
        return [], []
    for word in list(gone):
        twin = next((other for other in come if _one_spelling(word, other)), None)
        if twin is not None:
            gone.remove(word)
            come.remove(twin)
    return gone, come


def _one_spelling(a: str, b: str) -> bool:
    """Return True for two spellings of one word: British and American, doubled consonants, a final s."""
    one, other = _folded(a), _folded(b)
    return one == other or one + "s" == other or other + "s" == one


def _folded(word: str) -> str:
    return _BRITISH.sub(r"\1z\2", _DOUBLED.sub(r"\1", spelling.fold(word)))


def edits(decision: Decision) -> list[Hunk]:
    """Return the edits that a quote decision rests on; none for words that are the same."""
    found = decision.pair.facts.get("quote")
    return edited_words(found) if isinstance(found, QuotePair) and decision.kind == "quote" else []


def _changed(pair: Pair) -> set[str]:
    return {word for gone, come in edited_words(_quote(pair)) for word in (*gone, *come)}


def _trivial(pair: Pair) -> bool:
    return _changed(pair) <= word_lists()["fillers"]


def _hard(pair: Pair) -> bool:
    """Return True when a negation, a number or a commitment changes, in an otherwise like utterance."""
    found = _quote(pair)
    lists = word_lists()
    if found.similarity < 0.75 or min(len(found.words_a), len(found.words_b)) < _LONG - 1:
        return False
    rows = edited_words(found)
    everything = (tuple(w for gone, _ in rows for w in gone), tuple(w for _, come in rows for w in come))
    for gone, come in [everything, *rows]:
        negations = [sum(w in lists["negations"] or w.endswith("n't") for w in side) for side in (gone, come)]
        if negations[0] % 2 != negations[1] % 2:
            return True
        numbers = [[w for w in side if w[0].isdigit()] for side in (gone, come)]
        if numbers[0] and numbers[1] and numbers[0] != numbers[1]:
            return True
        if set(gone) & lists["commitments"] and set(come) & lists["commitments"]:
            return True
    return False


def _loose(pair: Pair) -> bool:
    """Return True when so much differs that it may be another utterance."""
    found = _quote(pair)
    changed = sum(max(len(gone), len(come)) for gone, come in edited_words(found))
    longer = max(len(found.words_a), len(found.words_b))
    if changed > _MUCH * longer or longer < (_LONG_WITHIN if found.truncated else _LONG - 1):
        return True
    known = speakers(pair.a) and speakers(pair.b)
    return not known and found.similarity < _WHOLE


def _same_words(pair: Pair) -> bool:
    found = _quote(pair)
    whole = not found.truncated and all(_sentence(item) for item in (pair.a, pair.b))
    least = _LONG if whole else _LONG_WITHIN
    return found.similarity >= _WHOLE and min(len(found.words_a), len(found.words_b)) >= least


def _sentence(item: Item) -> bool:
    """Return True when an utterance begins like a sentence, and is no fragment worked into one."""
    return item.text.lstrip("\"'“”‘’` ")[:1].isupper()


def _says(pair: Pair) -> str:
    found = _quote(pair)
    gone, come = edited_words(found)[0]
    one = f"“{' '.join(gone)}”" if gone else "nothing"
    other = f"“{' '.join(come)}”" if come else "nothing"
    return f"{source(pair.a)} has {one} where {source(pair.b)} has {other}"


def _says_trivial(pair: Pair) -> str:
    if edited_words(_quote(pair)):
        return f"{_says(pair)}; nothing else differs."
    return (
        f"{source(pair.a)} and {source(pair.b)} quote the same words, but for spelling or editors’ brackets."
    )


def _who(item: Item) -> str:
    return item.claim.speaker or "an unnamed speaker"


def _unsure(pair: Pair) -> bool:
    if not (sure_of_speaker(pair.a) and sure_of_speaker(pair.b)):
        return True
    return one_surname(pair.a.claim.speaker or "", pair.b.claim.speaker or "")


ATTRIBUTION = (
    Level(
        "too short",
        "not_comparable",
        lambda p: not _same_words(p),
        lambda p: "Too few words are the same to be one utterance.",
    ),
    Level(
        "unsure speaker",
        "not_comparable",
        _unsure,
        lambda p: "One of the texts does not say plainly who is speaking.",
    ),
    Level(
        "two speakers",
        "contradict",
        lambda p: True,
        lambda p: f"The same words are {_who(p.a)}’s in {source(p.a)} and {_who(p.b)}’s in {source(p.b)}.",
        "hard",
    ),
)
QUOTE = (
    Level(
        "verbatim",
        "agree",
        lambda p: not _quote(p).edits and not _quote(p).truncated,
        lambda p: f"{source(p.a)} and {source(p.b)} quote the same words.",
    ),
    Level(
        "truncated",
        "agree",
        lambda p: not _quote(p).edits,
        lambda p: f"{source(p.a)} and {source(p.b)} quote the same words, one of them cut.",
    ),
    Level("trivial edits", "agree", _trivial, _says_trivial),
    Level(
        "meaning changed",
        "contradict",
        _hard,
        lambda p: f"{_says(p)}, which changes what was said.",
        "hard",
    ),
    Level("loose", "compatible", _loose, lambda p: "The two may be different utterances."),
    Level(
        "wording changed",
        "contradict",
        lambda p: True,
        lambda p: f"The same utterance is quoted in different words: {_says(p)}.",
        "soft",
    ),
)
