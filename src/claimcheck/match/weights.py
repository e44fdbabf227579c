"""How much a word tells: rare words of the run weigh more than those that every sentence has."""

import math
from collections import Counter
from collections.abc import Iterable

from claimcheck.lexicon import concepts
from claimcheck.models import Extraction

_FLOOR = 0.15
_SMALL_RUN = 40
"""Sentences below which the run's own counts say little; they are padded up to it."""


class Weights:
    """Inverse sentence frequencies of lemmas and concepts, scaled to 0.15–1."""

    def __init__(self, extractions: Iterable[Extraction]) -> None:
        self._lemmas: Counter[str] = Counter()
        self._concepts: Counter[str] = Counter()
        self._sentences = 0
        for extraction in extractions:
            names = {mention.name for mention in extraction.mentions}
            for sentence in extraction.sentences:
                self._sentences += 1
                lemmas = set(sentence.lemmas)
                self._lemmas.update(lemmas)
                self._concepts.update({c for lemma in lemmas for c in concepts(lemma)})
            for name in sorted(names):
                self._lemmas[name] += sum(1 for m in extraction.mentions if m.name == name)
        self._total = max(self._sentences, _SMALL_RUN)

    def of(self, lemma: str, found: frozenset[str] = frozenset()) -> float:
        """Return the weight of a lemma; of a word with concepts, that of its commonest reading."""
        count = self._lemmas[lemma]
        for concept in found:
            count = max(count, self._concepts[concept])
        scaled = math.log((self._total + 1) / (count + 0.5)) / math.log(self._total + 1)
        return min(1.0, max(_FLOOR, scaled))
