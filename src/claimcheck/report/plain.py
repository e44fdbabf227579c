"""Words from articles made safe to print, and short enough to read."""

import re
import unicodedata
from collections.abc import Sequence

from claimcheck.models import Span

_DROPPED = frozenset({"Cc", "Cf", "Cs"})
"""Unicode categories that have no place on a terminal: controls, formats (direction marks), surrogates."""
_DOUBLE = frozenset('"“”„«»')
_OPENING, _CLOSING = re.compile('[“„«"]{2,}'), re.compile('[”»"]{2,}')


def clean_marked(text: str, marks: Sequence[Span] = ()) -> tuple[str, tuple[Span, ...]]:
    """Return the text on one line without control and direction characters, and its marks, moved along.

    Runs of white space become one space. Marks that only a space parts become one; empty ones are dropped.
    """
    out: list[str] = []
    place = [0] * (len(text) + 1)
    for index, char in enumerate(text):
        place[index] = len(out)
        if char.isspace():
            if out and out[-1] != " ":
                out.append(" ")
        elif unicodedata.category(char) not in _DROPPED:
            out.append(char)
    place[len(text)] = len(out)
    plain = "".join(out).rstrip()
    inside = [(max(0, start), min(end, len(text))) for start, end in sorted(marks)]
    return plain, _joined(plain, [(place[start], place[end]) for start, end in inside if start < end])


def clean(text: str) -> str:
    """Return the text on one line without control and direction characters."""
    return clean_marked(text)[0]


def has_quotes(text: str) -> bool:
    """Whether there are double quotation marks in it."""
    return not _DOUBLE.isdisjoint(text)


def tidy_quotes(text: str) -> str:
    """Return the text with doubled quotation marks made single."""
    return _CLOSING.sub("”", _OPENING.sub("“", text))


def quoted(text: str) -> str:
    """Return the words of a quotation in one pair of quotation marks; as it is with others inside."""
    inner = text.strip("".join(_DOUBLE) + " ")
    return f"“{inner}”" if inner and not has_quotes(inner) else text


def _joined(text: str, marks: Sequence[Span]) -> tuple[Span, ...]:
    """Return the marks trimmed to words, with neighbours joined."""
    out: list[Span] = []
    for begin, stop in marks:
        start, end = begin, min(stop, len(text))
        while start < end and text[start] == " ":
            start += 1
        while end > start and text[end - 1] == " ":
            end -= 1
        if start >= end:
            continue
        if out and not text[out[-1][1] : start].strip():
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def shorten(text: str, marks: Sequence[Span], room: int) -> tuple[str, tuple[Span, ...]]:
    """Return what fits into `room` characters around the marks, cut between words, an ellipsis at each cut.

    The text must be clean. Without marks its beginning is kept; where the marks reach further than the room,
    the first of them.
    """
    if len(text) <= room:
        return text, tuple(marks)
    room = max(room - 4, 1)  # "… " before, " …" after
    low, high = (marks[0][0], marks[-1][1]) if marks else (0, 0)
    if high - low > room:
        high = low + room // 2  # so that the cut finds a space within the marks
    start = max(0, min(low - (room - (high - low)) // 2, len(text) - room))
    end = min(len(text), start + room)
    start, end = _between_words(text, start, end, low, high)
    head, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    kept = [(max(a, start), min(b, end)) for a, b in marks if a < end and b > start]
    shift = len(head) - start
    return head + text[start:end] + tail, tuple((a + shift, b + shift) for a, b in kept)


def _between_words(text: str, start: int, end: int, low: int, high: int) -> Span:
    """Return the window drawn in to whole words, as long as it keeps `low` to `high`."""
    if start and text[start - 1] != " ":
        space = text.find(" ", start, low)
        start = space + 1 if space >= 0 else start
    if end < len(text) and text[end] != " ":
        space = text.rfind(" ", max(high, start), end)
        end = space if space > start else end
    while start < low and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end
