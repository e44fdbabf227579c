"""The wire that a text is credited to, where it says so."""

import re
from collections.abc import Iterable

from claimcheck.load.tables import table

_TABLE = table("credits")
_LINES: frozenset[str] = frozenset(_TABLE["lines"])
_WIRES: frozenset[str] = frozenset(_TABLE["wires"])
_TAILS: tuple[str, ...] = tuple(_TABLE["tails"])
_TAIL_CREDIT: str = _TABLE["tail_credit"]

_DATELINE = re.compile(r"^[^\W\d_][^()\n]{0,80}\((?P<wire>[A-Z][^()\n\d]{1,30})\) ?(?:--?|[–—])")
_HEAD_LINES, _TAIL_LINES = 4, 4
_HEAD_CHARS, _TAIL_CHARS = 4000, 1200
_MAX_LINE = 60
_MARKUP = " \t\r*_>#"


def credited_to(text: str, authors: Iterable[str] = ()) -> str | None:
    """Return the wire's name or the words of the credit ("wire services"); None where the text gives none.

    Read are the bracket of a dateline ("SORIN, March 21 (Meridian) - …"), bylines, a line of its own ("From
    wire services"), and the bracket that ends a wire story ("(Reporting by …; Editing by …)").
    """
    head = _lines(text[:_HEAD_CHARS])[:_HEAD_LINES]
    tail = _lines(text[-_TAIL_CHARS:])[-_TAIL_LINES:]
    for line in head:
        dateline = _DATELINE.match(line)
        if dateline:
            return dateline["wire"].strip()
    for name in [*authors, *head, *tail]:
        found = _named(name)
        if found:
            return found
    closing = any(line.lstrip("([").lower().startswith(_TAILS) for line in tail if line[0] in "([")
    return _TAIL_CREDIT if closing else None


def _lines(text: str) -> list[str]:
    lines = [line.strip(_MARKUP) for line in text.splitlines()]
    return [line for line in lines if line]


def _named(line: str) -> str | None:
    if len(line) > _MAX_LINE:
        return None
    name = re.sub(
        r"^(?:by|from|source:|\(c\)|©|-|–|—)\s*", "", line.strip(" .()"), flags=re.IGNORECASE
    ).strip(" .()")
    return name if name.lower() in _LINES or name.lower() in _WIRES else None
