"""The readers, one to a file: each turns the bytes of one input into articles.

A reader knows one kind of file. It is chosen by the ending of the file's name, or else by how the input
begins.
"""

from claimcheck.load.readers import csvfile, jsonfile, jsonl, markdown, text
from claimcheck.load.readers.base import Reader

READERS: tuple[Reader, ...] = (jsonl.READER, jsonfile.READER, csvfile.READER, markdown.READER, text.READER)
"""In the order in which they are asked whether they know an input; the last takes whatever is text."""


def reader_by_ending(ending: str) -> Reader | None:
    """Return the reader for a file ending (lower case, without the dot), None where none claims it."""
    return next((reader for reader in READERS if ending in reader.endings), None)


def reader_by_beginning(head: str) -> Reader:
    """Return the reader for an input that begins with `head`."""
    return next(reader for reader in READERS if reader.sniff(head))


__all__ = ["READERS", "Reader", "reader_by_beginning", "reader_by_ending"]
