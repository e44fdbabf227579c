"""Which concepts a word expresses."""

from collections import defaultdict
from functools import lru_cache
from types import MappingProxyType

from claimcheck.lexicon.forms import base_forms, lemmas
from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.vocabulary import entries

NOTHING: frozenset[str] = frozenset()
_COARSE = {"PROPN": "NOUN", "AUX": "VERB"}


@lru_cache(maxsize=1)
def _table() -> MappingProxyType[str, dict[str, frozenset[str]]]:
    """Word (an expression joined by spaces, without its gaps) to part of speech to concepts."""
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for entry in entries():
        found[" ".join(word for word in entry.words if word != "*")][entry.pos].add(entry.concept)
    frozen = {
        word: {pos: frozenset(names) for pos, names in by_pos.items()} for word, by_pos in found.items()
    }
    return MappingProxyType(frozen)


@lru_cache(maxsize=65536)
def concepts(lemma: str, pos: str | None = None) -> frozenset[str]:
    """Return the concepts that a word expresses, whatever its part of speech in the concept's list.

    Args:
        lemma: a lower-case lemma ("die", "toll"), or an expression with spaces or hyphens ("claim life").
        pos: NOUN, VERB, ADJ, ADV (PROPN and AUX count as NOUN and VERB), or None for all of them. Where the
            lists know the word only as another part of speech, that one is taken, since taggers waver on
            headlines; but a noun is never taken for a verb ("bag", "catch").

    A participle stands for its verb where it has no entry of its own ("scrubbed", "flooding"), and a word
    that a tagger left inflected stands for its lemma ("Claims" in a headline).

    """
    word = " ".join(fold(part) for part in lemma.replace("-", " ").replace("_", " ").split())
    by_pos = _table().get(word) or _table().get(word.replace(" ", ""))
    if by_pos:
        return _pick(by_pos, pos)
    for base in base_forms(word):
        if verb := _table().get(fold(base), {}).get("VERB"):
            return verb
    known = (_table().get(fold(form)) for form in lemmas(word))
    return next((_pick(found, None) for found in known if found), NOTHING)


def _pick(by_pos: dict[str, frozenset[str]], pos: str | None) -> frozenset[str]:
    tag = _COARSE.get(pos, pos) if pos else None
    if tag in by_pos:
        return by_pos[tag]
    return NOTHING.union(*(names for other, names in by_pos.items() if (tag, other) != ("NOUN", "VERB")))
