"""The identity of an article: what it says and who says it, not where the file lies."""

from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b

from claimcheck.models.article import Article

_HASH_BYTES = 6


def article_id(source: str, title: str, text: str, ordinal: int = 0) -> str:
    """Return `a-` and twelve hexadecimal digits; `ordinal` tells equal articles apart, the first being 0."""
    parts = [source, title, text] + ([str(ordinal)] if ordinal else [])
    return "a-" + blake2b("\0".join(parts).encode(), digest_size=_HASH_BYTES).hexdigest()


def assign_ids(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles in the order given, each with an id that no other has.

    Equal articles are told apart by their paths, so that the order in which they come does not matter.
    """
    listed = list(articles)
    equals: defaultdict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(listed):
        equals[article_id(article.source, article.title, article.text)].append(index)
    for plain, indexes in equals.items():
        indexes.sort(
            key=lambda index: (listed[index].path, listed[index].published or "", listed[index].url or "")
        )
        for ordinal, index in enumerate(indexes):
            article = listed[index]
            unique = article_id(article.source, article.title, article.text, ordinal) if ordinal else plain
            if unique != article.id:
                listed[index] = article.model_copy(update={"id": unique})
    return tuple(listed)
