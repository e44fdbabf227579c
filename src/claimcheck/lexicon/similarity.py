"""How near two words are in meaning."""

from functools import lru_cache

from claimcheck.lexicon.concept import concepts
from claimcheck.lexicon.synonymy import above, agent, same_family, synonyms

SAME, CONCEPT, SYNONYM, ABOVE, UNRELATED = 1.0, 0.9, 0.7, 0.4, 0.0


def relatedness(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> float:
    """Return how near two lemmas are, in [0, 1]; symmetric.

    1.0: the same lemma, spelling apart, or one derivational family (decide, decision). 0.9: one concept of
    our own lists (lorry, truck). 0.7: synonyms in WordNet, or a person and what the person does (protest,
    protester). 0.4: one directly above the other in WordNet (tram, transport). 0.0: nothing known. Opposites
    are not related by being opposed, and sisters (tram, lorry) are left out: between sentences that tell one
    fact both are hardly more frequent than between others of the same event.
    """
    if (b, pos_b or "") < (a, pos_a or ""):
        a, b, pos_a, pos_b = b, a, pos_b, pos_a
    return _relatedness(a, b, pos_a, pos_b)


@lru_cache(maxsize=262144)
def _relatedness(a: str, b: str, pos_a: str | None, pos_b: str | None) -> float:
    if same_family(a, b, pos_a, pos_b):
        return SAME
    if concepts(a, pos_a) & concepts(b, pos_b):
        return CONCEPT
    if synonyms(a, b, pos_a, pos_b) or agent(a, b, pos_a, pos_b):
        return SYNONYM
    if above(a, b, pos_a, pos_b):
        return ABOVE
    return UNRELATED
