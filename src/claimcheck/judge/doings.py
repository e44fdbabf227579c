"""Doings: two acts whose words would clash, and which are not one act."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.parties import is_description, lists, noun_of
from claimcheck.judge.reading import Act, Reading
from claimcheck.lexicon import relatedness
from claimcheck.lexicon.forms import base_forms

_LOOSE = 0.35

Told = tuple[Reading, Act]
"""A statement with the act in which it clashes."""


def other_doings(one: Told, other: Told) -> bool:
    """Return True for two verbs of which nothing else says that they tell one act.

    The one is a bare participle ("intended to determine"), or nobody and nothing in the one is in the other.
    """
    if one[1].word.lemma == other[1].word.lemma or one[1].noun or other[1].noun:
        return False
    if _participle(*one) or _participle(*other):
        return True
    frames = [reading.item.claim.frame for reading, _ in (one, other)]
    if any(not frame.subject or {*frame.subject} & lists()["pronouns"] for frame in frames):
        return False
    mine, theirs = ((*frame.subject, *frame.object, *frame.oblique) for frame in frames)
    return not any(one_thing(p, q) for p in mine for q in theirs)


def _participle(reading: Reading, act: Act) -> bool:
    """Return True for a clause that is a bare participle and tells nothing that it is done to: "intended to end it"."""
    first = reading.item.claim.text.split(maxsplit=1)[0].casefold()
    return not reading.item.claim.frame.object and act.word.lemma.casefold().split()[0] in base_forms(first)


def one_thing(p: str, q: str, least: float = _LOOSE) -> bool:
    """Return True for two names of one thing, and for nouns that are as near as that."""
    if same_name(p, q):
        return True
    one, other = ((noun_of(thing) if is_description(thing) else thing) for thing in (p, q))
    return relatedness(one, other) >= least
