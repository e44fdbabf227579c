"""The heading a reader sees over a story."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.models import Extraction
from claimcheck.stories.background import load_background
from claimcheck.stories.terms import fold, words_of

_LONGEST = 60
_NAMES = 3
_ORNAMENTS = frozenset(':?!“”‘«»"|')
"""Signs of a headline that quotes, asks or introduces instead of telling."""
_ORNATE = 0.6
_NUMBERED = 0.8
"""A number in the heading takes sides where the articles differ over it."""


def story_label(extractions: Sequence[Extraction]) -> str:
    """Return a heading of at most 60 characters for articles that tell one event.

    The headline that shares most with the other articles; where there are no headlines, the names that most
    articles share; where there are none, an empty string.
    """
    lemmas = [_words(x) for x in extractions]
    shared = Counter(word for words in lemmas for word in words)
    titles = [title for x in extractions if (title := " ".join(x.article.title.split()))]
    if titles:
        return shorten(min(titles, key=lambda title: (-_centrality(title, shared), len(title), title)))
    return shorten(", ".join(_common_names(extractions)))


def shorten(text: str) -> str:
    """Return the text cut to 60 characters at a word border, with an ellipsis where something is left out."""
    if len(text) <= _LONGEST:
        return text
    cut = text[: _LONGEST - 1]
    whole = cut.rpartition(" ")[0] if text[_LONGEST - 1] != " " else cut
    return (whole or cut).rstrip(" ,;:–—-") + "…"


def _words(extraction: Extraction) -> set[str]:
    return {fold(lemma) for sentence in extraction.sentences for lemma in sentence.lemmas}


def _centrality(title: str, shared: Counter[str]) -> float:
    """Return how well the articles know a headline's words; a rare word says more than a common one."""
    background = load_background()
    words = set(words_of(title))
    known = sum(max(0, shared[word] - 1) / (1 + background.frequency(word)) for word in sorted(words))
    if set(title) & _ORNAMENTS:
        known *= _ORNATE
    if any(character.isdigit() for character in title):
        known *= _NUMBERED
    return known / (2 + len(words))


def _common_names(extractions: Sequence[Extraction]) -> list[str]:
    """Return the names that most articles have, most frequent first, at most three and no part of another."""
    articles: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for x in extractions:
        names = [m.name for m in x.mentions if m.named and not m.pronoun and m.name and m.kind != "group"]
        mentions.update(names)
        articles.update(set(names))
    ranked = sorted(articles, key=lambda name: (-articles[name], -mentions[name], name))
    chosen: list[str] = []
    for name in ranked:
        if len(chosen) < _NAMES and not any(set(words_of(name)) & set(words_of(other)) for other in chosen):
            chosen.append(name)
    return chosen
