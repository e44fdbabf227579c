"""Singular forms by spelling, where no lemma is at hand."""

from functools import lru_cache

from claimcheck.extract.quantity.lexicon import lexicon


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    pairs = (entry.split() for entry in lexicon().words["plurals.words"])
    return {entry[0]: entry[1] for entry in pairs}


def is_irregular(low: str) -> bool:
    """Return True for a plural in the list of irregular ones."""
    return low in _irregular()


def singular(low: str) -> str:
    """Return the singular of a lower-case noun ("countries": "country"); a singular comes back unchanged."""
    irregular = _irregular().get(low)
    if irregular is not None:
        return irregular
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    return low


def is_plural(low: str) -> bool:
    """Return True when the spelling is that of a plural noun."""
    return singular(low) != low
