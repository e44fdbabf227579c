"""Datelines: the place and agency that open a wire text, which belong to none of its sentences."""

import re

_LINE = re.compile(r"^[^\S\n]*(?=\S)", re.MULTILINE)
_DATELINE = re.compile(
    r"""(?:(?:[A-Z][\w.'’-]*,?\s+){1,6}(?:\d{1,2},?\s+)?\([^()\n]{2,40}\)     # "SORIN, March 21 (Meridian)"
        |[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,2}(?:,\s[A-Z][\w.]+)?)       # "LOS ANGELES", "MILLHAVEN, Ore."
        \s*(?:—|–|--|-)\s
    """,
    re.VERBOSE,
)
_LONGEST = 90


def datelines(text: str) -> list[tuple[int, int]]:
    """Return where the datelines at the beginnings of lines stand in a text, dash included, in code points."""
    found = []
    for line in _LINE.finditer(text):
        at = line.end()
        match = _DATELINE.match(text, at, at + _LONGEST) if text[at : at + 2].isupper() else None
        if match:
            found.append((at, match.end()))
    return found
