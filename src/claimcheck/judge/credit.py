"""Who is given the words: the same utterance of two speakers, or of one speaker and of one who tells of him."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Level, Pair, source
from claimcheck.judge.speakers import one_name, speaks_for, sure_of_speaker
from claimcheck.judge.wording import telling_words, word_lists
from claimcheck.lexicon import relatedness
from claimcheck.match.items import Item
from claimcheck.match.utterances import QuotePair

WHOLE = 0.9
"""Similarity from which words given to two speakers are one sentence and not two alike."""
LONG_WITHIN = 8
"""Words that must be the same within longer utterances: many people say "we didn't know what was going on"."""
_ONE = 0.9
"""Two nouns so near are one thing."""
_POINTING = frozenset(
    {"it", "he", "she", "they", "we", "i", "you", "this", "that", "there", "who", "which", "what"}
)
_TOLD = 6
"""Words that must be the same where one text has them from someone who tells of the speaker."""
LONG = 5
"""Words that an utterance must have before a second speaker for it is more than chance."""


def quote_of(pair: Pair) -> QuotePair:
    """Return the utterances that a comparison is of."""
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


def two_speakers(pair: Pair) -> bool:
    """Return True when each text names who says the words, and the two have no one in common."""
    if not (_named(pair.a) and _named(pair.b)):
        return False
    return not any(same_name(x, y) for x in speakers(pair.a) for y in speakers(pair.b))


def _named(item: Item) -> bool:
    return bool(item.claim.voices) and item.extraction.attributions[item.claim.voices[-1]].named


def _same_words(pair: Pair) -> bool:
    found = quote_of(pair)
    whole = not found.truncated and all(_sentence(item) for item in (pair.a, pair.b))
    least = LONG if whole else LONG_WITHIN
    if telling_words(found):
        return False
    return found.similarity >= WHOLE and min(len(found.words_a), len(found.words_b)) >= least


def _sentence(item: Item) -> bool:
    """Return True when an utterance begins like a sentence, and is no fragment worked into one."""
    return item.text.lstrip("\"'“”‘’` ")[:1].isupper()


def _who(item: Item) -> str:
    return item.claim.speaker or "an unnamed speaker"


def _unsure(pair: Pair) -> bool:
    if not (sure_of_speaker(pair.a) and sure_of_speaker(pair.b)):
        return True
    one, other = pair.a.claim.speaker or "", pair.b.claim.speaker or ""
    return one_name(pair.a, pair.b) or speaks_for(pair.a, other) or speaks_for(pair.b, one)


def _second_hand(pair: Pair) -> bool:
    """Return True when one text quotes a speaker, and the other has his words from someone who tells of him."""
    found = quote_of(pair)
    if telling_words(found) or found.similarity < WHOLE or len(found.words_a) < _TOLD:
        return False
    if not word_lists()["own"].isdisjoint(found.words_a):
        return False  # nobody but the speaker says "I" of him
    return _tells_of(pair.a, pair.b) or _tells_of(pair.b, pair.a)


def _tells_of(teller: Item, other: Item) -> bool:
    """Return True when a sentence names the other utterance's speaker before the words, and not as their source."""
    name = other.claim.speaker or ""
    extraction = teller.extraction
    if not name or speaks_for(teller, name) or not extraction.sentences:
        return False
    start = extraction.sentences[min(teller.claim.sentence, len(extraction.sentences) - 1)].start
    sources = extraction.attributions[teller.claim.voices[-1]].source
    return any(
        same_name(mention.name, name)
        for mention in extraction.mentions
        if start <= mention.start < teller.slot.start
        and not mention.pronoun
        and not any(one <= mention.start < end for one, end in (*sources, *extraction.quotations))
    )


def _one_phrase(pair: Pair) -> bool:
    """Return True for a few words, whole and the same in both, with which both texts say what one thing is or does."""
    found = quote_of(pair)
    if found.edits or found.truncated or len(found.words_a) >= LONG or _unsure(pair):
        return False
    one, other = (_subjects(item) for item in (pair.a, pair.b))
    return any(same_name(x, y) or relatedness(x, y) >= _ONE for x in one for y in other)


def _subjects(item: Item) -> tuple[str, ...]:
    """Return the subject of the clause that a fragment is worked into, where that is no one but a thing."""
    around = [
        claim
        for claim in item.extraction.claims
        if claim.start < item.slot.start < claim.end and claim.id != item.claim.id
    ]
    clause = min(around, key=lambda claim: (claim.end - claim.start, claim.start), default=None)
    if clause is None:
        return ()
    known = {mention.name for mention in item.extraction.mentions if mention.kind == "person"}
    return tuple(name for name in clause.frame.subject if name not in known and name not in _POINTING)


def _says_second_hand(pair: Pair) -> str:
    own, teller = (pair.b, pair.a) if _tells_of(pair.a, pair.b) else (pair.a, pair.b)
    return f"{source(own)} quotes {_who(own)}; {source(teller)} has the same words from {_who(teller)}."


ATTRIBUTION = (
    Level("told at second hand", "contradict", _second_hand, _says_second_hand, "soft"),
    Level(
        "one phrase",
        "contradict",
        _one_phrase,
        lambda p: f"The same words are {_who(p.a)}’s in {source(p.a)} and {_who(p.b)}’s in {source(p.b)}.",
        "soft",
    ),
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
