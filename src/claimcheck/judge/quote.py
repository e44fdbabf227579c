"""Quotes: the same utterance whole, cut or changed."""

from collections.abc import Sequence

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.credit import ATTRIBUTION, LONG, LONG_WITHIN, WHOLE, quote_of, speakers, two_speakers
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.speakers import named_beside, sure_of_speaker
from claimcheck.judge.wording import Hunk, changes_sense, edited_words, telling_words, word_lists
from claimcheck.match.items import Item
from claimcheck.match.utterances import QuotePair

_LIKE = 0.75
"""Least similarity for a changed negation, number or commitment to be a change of one sentence."""
_MUCH = 0.26
"""Share of changed words from which two utterances may be two sayings of one thought."""
_OTHER = 1.5
"""Telling words that must be the same for each other one: "we have money for a roof", "we have plans for a hall"."""
_TITLE = 3
"""Telling words, all of them written large, from which words in quotation marks are titles and not speech."""
_RARE = 6
"""Letters of words of which two in one fragment are no chance."""


def compare_quotes(found: QuotePair) -> Decision:
    """Return the decision for two utterances that match, as a quote or as an attribution."""
    pair = Pair(found.a, found.b, found.similarity, {"quote": found})
    if two_speakers(pair):
        return decide("attribution", ATTRIBUTION, pair)
    return decide("quote", QUOTE, pair)


def edits(decision: Decision) -> list[Hunk]:
    """Return the edits that a quote decision rests on; none for words that are the same."""
    found = decision.pair.facts.get("quote")
    return edited_words(found) if isinstance(found, QuotePair) and decision.kind == "quote" else []


def spot(decision: Decision, side: int) -> tuple[str, ...]:
    """Return what one side (0 or 1) has at the edit that a decision tells of, with the word before and after it.

    Empty where it tells of no edit: an attribution, words that are the same.
    """
    found = decision.pair.facts.get("quote")
    if not isinstance(found, QuotePair) or decision.kind != "quote" or not telling_words(found):
        return ()
    told = telling_words(found)[0]
    words = (found.words_a, found.words_b)[side]
    for op in found.edits:
        both = found.words_a[op.src_start : op.src_end], found.words_b[op.dest_start : op.dest_end]
        if all(set(told[i]) <= set(both[i]) for i in (0, 1)):
            start, end = ((op.src_start, op.src_end), (op.dest_start, op.dest_end))[side]
            return words[max(0, start - 1) : end + 1]
    return ()


def same_words(found: QuotePair) -> float:
    """Return how many words are the same in both stretches."""
    return found.similarity * (len(found.words_a) + len(found.words_b)) / 2


def _hard(pair: Pair) -> bool:
    """Return True when a negation, a number or a commitment changes, in an otherwise like utterance."""
    found = quote_of(pair)
    if found.similarity < _LIKE or min(len(found.words_a), len(found.words_b)) < LONG - 1:
        return False
    return changes_sense(found)


def _loose(pair: Pair) -> bool:
    """Return True when so much differs that it may be another utterance."""
    found = quote_of(pair)
    if min(len(found.words_a), len(found.words_b)) < LONG - 1 or found.fragment:
        return not _one_fragment(pair)
    if any(_titles(item) for item in (pair.a, pair.b)):
        return True
    changed = sum(_weight(*hunk) for hunk in edited_words(found))
    longer = max(len(found.words_a), len(found.words_b))
    if changed > _MUCH * longer or longer < (LONG_WITHIN if found.truncated else LONG - 1):
        return True
    if _OTHER * sum(bool(gone and come) for gone, come in telling_words(found)) > _shared(found):
        return True
    same = same_words(found)
    known = speakers(pair.a) and speakers(pair.b)
    return not known and found.similarity < WHOLE and same < LONG_WITHIN


def _titles(item: Item) -> bool:
    """Return True for a row of titles: "Winter Harbour", "The Long Road Home"."""
    words = [word for word in item.text.split() if sum(letter.isalpha() for letter in word) >= _TITLE + 1]
    return len(words) >= _TITLE and all(word.strip("\"'“”‘’(")[:1].isupper() for word in words)


def _shared(found: QuotePair) -> int:
    """Return how many words that are no function words both have."""
    return len((set(found.words_a) & set(found.words_b)) - word_lists()["fillers"])


def _weight(gone: Sequence[str], come: Sequence[str]) -> float:
    """Return how much an edit counts: each word once, or half where words are only left out or put in."""
    return max(len(gone), len(come)) * (1 if gone and come else 0.5)


def _one_fragment(pair: Pair) -> bool:
    """Return True when two fragments of a few words are one: rare words in both, or surely one speaker."""
    found = quote_of(pair)
    if sum(len(word) >= _RARE for word in set(found.words_a) & set(found.words_b)) > 1:
        return True
    one, other = (item.claim.speaker or "" for item in (pair.a, pair.b))
    if one and other:
        return sure_of_speaker(pair.a) and sure_of_speaker(pair.b) and same_name(one, other)
    return named_beside(pair.a, other) or named_beside(pair.b, one)


def _says(pair: Pair) -> str:
    found = quote_of(pair)
    gone, come = (telling_words(found) or edited_words(found))[0]
    one = f"“{' '.join(gone)}”" if gone else "nothing"
    other = f"“{' '.join(come)}”" if come else "nothing"
    return f"{source(pair.a)} has {one} where {source(pair.b)} has {other}"


def _says_trivial(pair: Pair) -> str:
    if edited_words(quote_of(pair)):
        return f"{_says(pair)}; nothing else differs."
    return (
        f"{source(pair.a)} and {source(pair.b)} quote the same words, but for spelling or editors’ brackets."
    )


QUOTE = (
    Level(
        "verbatim",
        "agree",
        lambda p: not quote_of(p).edits and not quote_of(p).truncated,
        lambda p: f"{source(p.a)} and {source(p.b)} quote the same words.",
    ),
    Level(
        "truncated",
        "agree",
        lambda p: not quote_of(p).edits,
        lambda p: f"{source(p.a)} and {source(p.b)} quote the same words, one of them cut.",
    ),
    Level("trivial edits", "agree", lambda p: not telling_words(quote_of(p)), _says_trivial),
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
