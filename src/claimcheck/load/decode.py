"""Bytes to text, code point for code point."""

import codecs
import re

from claimcheck.errors import UnreadableInput

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]")
_SAMPLE = 8192
_MAX_CONTROL = 0.05
"""Share of control characters and undecodable bytes above which a file is not text."""
_MAX_FOREIGN = 0.3
"""Share of non-ASCII characters above which Windows-1252 is the wrong guess (Western text has under 15 %)."""
NOT_TEXT = "It is a binary file, not text."


def clean(text: str) -> str:
    """Return the text with each NUL and each lone surrogate replaced by U+FFFD, one for one."""
    return _UNUSABLE.sub("\ufffd", text)


def decode(data: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16 or UTF-32 with a byte order mark, or else Windows-1252.

    The byte order mark is dropped and newlines stay as they are. UTF-8 with a few broken bytes stays UTF-8,
    each of them U+FFFD. Raises UnreadableInput for binary data.
    """
    encoding = encoding_of(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace") if encoding != "utf-8" else _mended(data)
    if not _is_text(text):
        raise UnreadableInput(NOT_TEXT)
    return clean(text)


def encoding_of(data: bytes) -> str:
    """Return the encoding that the byte order mark names; `utf-8` without one."""
    return next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")


def _mended(data: bytes) -> str:
    """Return text that is UTF-8 with faults, or in an older encoding, whichever it is."""
    text = data.decode("utf-8", errors="replace")
    faults = text.count("\ufffd")
    accents = sum(1 for char in text if char > "\x7f") - faults
    if accents >= faults:
        return text
    if b"\x00" in data[:_SAMPLE]:
        raise UnreadableInput(NOT_TEXT)
    text = data.decode("cp1252", errors="replace")
    sample = text[:_SAMPLE]
    if sum(1 for char in sample if char > "\x7f") > _MAX_FOREIGN * len(sample):
        raise UnreadableInput("Its encoding is not recognised; save it as UTF-8.")
    return text


def _is_text(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) <= max(_MAX_CONTROL * len(sample), 1)
