"""What two related words have in common, so that most pairs need not be looked at."""

from functools import lru_cache

from claimcheck.lexicon.concept import concepts
from claimcheck.lexicon.forms import base_forms
from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.wordnet import relations


@lru_cache(maxsize=65536)
def traces(lemma: str, pos: str | None = None) -> frozenset[str]:
    """Return the marks that a lemma leaves: two lemmas without a common one have the relatedness 0.

    Words that share a mark need not be related. What `relatedness` goes by must stand here too.
    """
    known, word = relations(lemma, pos), fold(lemma)
    return frozenset(
        (
            word,
            *known.family,
            *known.people,
            *map(fold, base_forms(word)),
            *("synset " + number for number in known.synsets | known.above),
            *("concept " + name for name in concepts(lemma, pos)),
        )
    )
