"""The lexicon of news English: which words speak of one thing, and which are opposed.

Plain data beside the code: `concepts/*.toml` (hand-made), `opposites.toml`, `cues.toml`, and `wordnet.txt`
and `persons.txt`, compiled from WordNet 3.0 by `tools/build_lexicon.py` under WORDNET-LICENSE. Every file is
read once, when first needed. Words are lower-case lemmas; a part of speech is NOUN, VERB, ADJ, ADV or None.
"""

from claimcheck.lexicon.concept import concepts
from claimcheck.lexicon.cues import denial, denials, hedge, hedges
from claimcheck.lexicon.expressions import multiword
from claimcheck.lexicon.opposites import in_one_day, in_turn, opposed
from claimcheck.lexicon.person import is_person
from claimcheck.lexicon.similarity import relatedness
from claimcheck.lexicon.traces import traces

__all__ = [
    "concepts",
    "denial",
    "denials",
    "hedge",
    "hedges",
    "in_one_day",
    "in_turn",
    "is_person",
    "multiword",
    "opposed",
    "relatedness",
    "traces",
]
