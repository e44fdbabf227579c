"""What WordNet and word forms say of two words: one family, synonyms, one above the other."""

from claimcheck.lexicon.forms import base_forms
from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.wordnet import relations


def same_family(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether two lemmas are one word or of one derivation ("decide", "decision")."""
    word_a, word_b = fold(a), fold(b)
    if word_a == word_b:
        return True
    family_a, family_b = relations(a, pos_a).family | {word_a}, relations(b, pos_b).family | {word_b}
    if family_a & family_b:
        return True
    return _participle(word_a, pos_a, word_b, pos_b) or _participle(word_b, pos_b, word_a, pos_a)


def _participle(word: str, pos: str | None, verb: str, pos_verb: str | None) -> bool:
    """Return whether a word is a participle of a verb; an irregular one only as an adjective."""
    if pos_verb not in (None, "VERB") or not (pos == "ADJ" or word.endswith(("ed", "ing"))):
        return False
    return any(fold(base) == verb for base in base_forms(word))


def agent(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether one word is a person named after the other ("protest", "protester")."""
    return fold(b) in relations(a, pos_a).people or fold(a) in relations(b, pos_b).people


def synonyms(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether WordNet has the two words in one synset, in frequent senses of both."""
    return bool(relations(a, pos_a).synsets & relations(b, pos_b).synsets)


def above(a: str, b: str, pos_a: str | None = None, pos_b: str | None = None) -> bool:
    """Return whether one word stands directly above the other in WordNet, in frequent senses of both."""
    one, other = relations(a, pos_a), relations(b, pos_b)
    return bool(one.synsets & other.above or one.above & other.synsets)
