"""The words that say what an article is about, brought to one spelling."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.models import Extraction

_WORD = re.compile(r"[^\W\d_]+")
_DOUBLED_END = re.compile(r"(\w)\1$")
_ENDINGS = (
    ("", ""),
    ("s", ""),
    ("es", ""),
    ("d", ""),
    ("ed", ""),
    ("ing", ""),
    ("ing", "e"),
    ("ies", "y"),
    ("ied", "y"),
)
"""Endings that a headline's words lose, one after the other, until the article's own lemmas know them."""


@dataclass(frozen=True)
class Terms:
    """What one article speaks of."""

    counts: Counter[str]
    """How often each folded lemma stands in the text."""
    names: frozenset[str]
    """Folded words of the names it mentions."""
    title: frozenset[str]
    """Folded lemmas that its headline and its text share."""


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return a word in lower case, without accents or a doubled last letter (Zelenskyy, Zelensky)."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return _DOUBLED_END.sub(r"\1", bare)


def words_of(text: str) -> list[str]:
    """Return the folded words of a name or a headline, in order; numbers are no words."""
    return [fold(word) for word in _WORD.findall(text)]


def terms_of(extraction: Extraction) -> Terms:
    """Return the lemmas of an article's sentences, and which words are names or stand in the headline."""
    counts = Counter(fold(lemma) for sentence in extraction.sentences for lemma in sentence.lemmas)
    named = {mention.name for mention in extraction.mentions if mention.named}
    names = frozenset(word for name in named for word in words_of(name))
    title = {_base_form(word, counts) for word in words_of(extraction.article.title)}
    return Terms(counts, names, frozenset(title - {""}))


def _base_form(word: str, known: Counter[str]) -> str:
    """Return the known lemma that a headline's word is a form of, or an empty string."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            base = fold(word.removesuffix(ending) + instead)
            if base in known:
                return base
    return ""
