"""The pieces that the time grammar sees: words, numbers, clock times and written dates, by a plain scan."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
  | (?P<slash>\d{1,4}/\d{1,2}/\d{2,4}(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\w|\.\d))
  | (?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\w:]|\.\d)|\d{1,2}[:.]\d\d(?=\s?[ap]\.?\s?m\b))
  | (?P<decade>(?<!\w)(?:\d{3}0s|['’‘]?\d0s)\b)
  | (?P<short>(?<!\w)['’‘]\d\d\b)
  | (?P<fraction>\d{1,4}/\d{1,4}(?![\w/])|[½¼¾])
  | (?P<ordinal>\d{1,9}(?:st|nd|rd|th)\b)
  | (?P<part>[QH][1-4](?![\w.])|[1-4][QH](?!\w))
  | (?P<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)
  | (?P<ampm>(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)(?!\w))
  | (?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)
  | (?P<owner>['’](?:s\b)?)
  | (?P<end>\n\s*\n)
  | (?P<mark>[^\w\s]|_|\n)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Token(NamedTuple):
    """A piece of text with the name of its kind."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the pieces of a text in order; white space is left out, save for line breaks."""
    for match in _TOKEN.finditer(text):
        yield Token(match.lastgroup or "mark", match.group(), match.start(), match.end())


def fold(word: str) -> str:
    """Return a word as the lexicon writes it: lower case, straight apostrophes."""
    return word.lower().replace("’", "'").replace("‘", "'")


def words_of(phrase: str) -> tuple[str, ...]:
    """Return a phrase of the lexicon cut into the pieces that it has in a text."""
    return tuple(fold(token.text) for token in tokens(phrase))
