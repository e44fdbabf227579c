"""One written form for British and American spellings."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

# The result need not be a word: both spellings must only come out the same, and no two words may meet.
_RULES = (
    (re.compile(r"(?<=\w{3})is(?=(e|ed|er|ing|ation|ational)$)"), "iz"),
    (re.compile(r"(?<=\w{3})yse(?=r?$)"), "yze"),
    (re.compile(r"(?<=\w{3})our(?=($|ed$|er$|ing$|hood$|able$|ite$|ful$))"), "or"),
    (re.compile(r"(?<=\w{2})(?<=[tb])re$"), "er"),
    (re.compile(r"(?<=\w{2})ence$"), "ense"),
)
_CANDIDATE = re.compile(r"is[ei]|isa|yse|our|re$|ence$")  # most words need no rule, and all are read at start


@lru_cache(maxsize=1)
def _same() -> dict[str, str]:
    return dict(tomllib.loads((files(__package__) / "spelling.toml").read_text("utf-8"))["same"])


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return the form under which the lexicon keeps a word, for look-up only; it is not always a word.

    Lower case; one spelling for "-ise" and "-ize", "-our" and "-or", "-re" and "-er", "-ence" and "-ense".
    """
    word = word.lower().strip()
    word = _same().get(word, word)
    if _CANDIDATE.search(word):
        for pattern, replacement in _RULES:
            word = pattern.sub(replacement, word)
    return word
