"""The interface of a reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.load.build import Loaded
from claimcheck.load.place import Place
from claimcheck.load.stream import Stream

MAX_BYTES_PER_CHAR = 4
"""At most, in every encoding that `decode` knows."""
TOO_LONG = "no article within --max-chars is that long"


@dataclass(frozen=True)
class Reader:
    """One kind of input."""

    name: str
    """What `Article.reader` says."""
    endings: frozenset[str]
    """The file endings that it takes, lower case, without the dot."""
    sniff: Callable[[str], bool]
    """Whether an input that begins with this text is of this kind."""
    read: Callable[[Stream, Place, int], Iterator[Loaded]]
    """Yields the articles of an input, each of at most so many characters; raises UnreadableInput."""
