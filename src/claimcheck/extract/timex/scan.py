"""From text to lexemes: every piece with its class code, phrases joined, ambiguous words decided."""

from collections.abc import Callable, Sequence
from typing import Any

from claimcheck.extract.timex.ambiguous import decide, takes_dot
from claimcheck.extract.timex.lexemes import Lexeme, PosAt
from claimcheck.extract.timex.lexicon import Entry, lexicon
from claimcheck.extract.timex.tokens import Token, fold, tokens

_DASHES = set("-–—‐‑")
_MARKS = set(",/()")
_YEAR_DIGITS = 4
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_MAX_INT_DIGITS = 9
_OPENERS = frozenset(
    {"On", "In", "At", "By", "The", "This", "That", "Since", "Until", "From", "After", "Before"}
)
"""Words before a date that are written large only where a sentence begins."""
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def scan(text: str, pos_at: PosAt, line_starts: frozenset[int] = frozenset()) -> list[Lexeme]:
    """Return the lexemes of a text in order.

    Args:
        text: the article's text.
        pos_at: part of speech at an offset, asked only for words such as "may" and "fall".
        line_starts: offsets where a paragraph begins after a single line break.

    """
    pieces = list(tokens(text))
    folded = [fold(piece.text) for piece in pieces]
    table = lexicon()
    found: list[Lexeme] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        entries = table.get(folded[index])
        if entries is None and piece.kind == "word":  # nearly all of a text
            found.append(Lexeme("x", None, piece.text, piece.start, piece.end))
            index += 1
            continue
        if _opens_sentence(piece, text, found):
            found.append(Lexeme("!", None, "", piece.start, piece.start))
        entry = _longest(entries, folded, index) if entries else None
        if entry is not None:
            last = pieces[index + len(entry.words) - 1]
            lexeme = Lexeme(entry.code, entry.value, text[piece.start : last.end], piece.start, last.end)
            index += len(entry.words)
            lexeme = decide(lexeme, found, pieces[index : index + 2], pos_at)
            if index < len(folded) and folded[index] == "." and takes_dot(lexeme):
                lexeme = lexeme._replace(end=pieces[index].end)
                index += 1
            found.append(lexeme)
            continue
        index += 1
        if piece.text == "\n" and (index >= len(pieces) or pieces[index].start not in line_starts):
            continue
        found.append(_plain(piece, found))
    return found


def _opens_sentence(piece: Token, text: str, before: Sequence[Lexeme]) -> bool:
    """Return True for "On" after the full stop of "p.m.", which ends a sentence there too."""
    return bool(before) and text[before[-1].end - 1] == "." and piece.text in _OPENERS


def _longest(entries: Sequence[Entry], folded: Sequence[str], index: int) -> Entry | None:
    for entry in entries:
        size = len(entry.words)
        if size == 1 or tuple(folded[index : index + size]) == entry.words:
            return entry
    return None


def _plain(piece: Token, before: Sequence[Lexeme]) -> Lexeme:
    """Return the lexeme of a piece that is in no word list."""
    code, value = _PLAIN.get(piece.kind, _other)(piece, before)
    return Lexeme(code, value, piece.text, piece.start, piece.end)


Coded = tuple[str, Any]


def _number(piece: Token, _: Sequence[Lexeme]) -> Coded:
    digits = piece.text.replace(",", "")
    if not digits.isdecimal() or not digits.isascii():
        return ("N", float(digits)) if digits.isascii() and len(digits) < _MAX_INT_DIGITS else ("x", None)
    if len(digits) > _MAX_INT_DIGITS:
        return "x", None
    value = int(digits)
    if len(piece.text) == _YEAR_DIGITS and _FIRST_YEAR <= value <= _LAST_YEAR:
        return "Y", value
    return "N", value


def _fraction(piece: Token, _: Sequence[Lexeme]) -> Coded:
    if piece.text in _FRACTIONS:
        return "r", _FRACTIONS[piece.text]
    over, under = map(int, piece.text.split("/"))
    return ("r", over / under) if 0 < over < under else ("x", None)


def _short_year(piece: Token, _: Sequence[Lexeme]) -> Coded:
    year = int(piece.text[1:])
    return "Y", year + (2000 if year < 40 else 1900)  # '39 and later are written of the last century


def _decade(piece: Token, _: Sequence[Lexeme]) -> Coded:
    digits = piece.text[:-1].lstrip("'’‘")
    if len(digits) == _YEAR_DIGITS:
        return "d", int(digits[:-1])
    return "d", int(digits[0]) + (190 if int(digits) >= 30 else 200)  # the '20s are this century's


def _ampm(piece: Token, before: Sequence[Lexeme]) -> Coded:
    follows = bool(before) and before[-1].code in "CNnYK"
    return ("p", piece.text[0].lower()) if follows else ("x", None)


def _ordinal(piece: Token, _: Sequence[Lexeme]) -> Coded:
    return "O", int(piece.text[:-2])


def _part(piece: Token, _: Sequence[Lexeme]) -> Coded:
    """Return "Q3", "3Q" or "H1" as a word for a part of the year."""
    digit, letter = sorted(piece.text.upper())
    return ("7", (letter, int(digit))) if letter == "Q" or digit in "12" else ("x", None)


def _mark(piece: Token, _: Sequence[Lexeme]) -> Coded:
    if piece.text in _DASHES:
        return "-", None
    if piece.text == "\n":
        return "!", None
    return (piece.text if piece.text in _MARKS else "x"), None


def _other(piece: Token, _: Sequence[Lexeme]) -> Coded:
    return "x", None


_PLAIN: dict[str, Callable[[Token, Sequence[Lexeme]], Coded]] = {
    "number": _number,
    "fraction": _fraction,
    "short": _short_year,
    "decade": _decade,
    "ordinal": _ordinal,
    "ampm": _ampm,
    "part": _part,
    "mark": _mark,
    "iso": lambda piece, _: ("I", piece.text),
    "slash": lambda piece, _: ("k", piece.text),
    "clock": lambda piece, _: ("C", piece.text),
    "owner": lambda piece, _: ("s", None),
    "end": lambda piece, _: ("!", None),
}
