"""The unit that the time grammar works on."""

from collections.abc import Callable
from typing import Any, NamedTuple

PosAt = Callable[[int], str]
"""Universal part of speech of the word at an offset; empty where it is not known."""


class Lexeme(NamedTuple):
    """A word, phrase or number with its class code (see `lexicon.CODES`) and what it stands for."""

    code: str
    value: Any
    text: str
    start: int
    end: int
