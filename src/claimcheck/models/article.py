"""What the loader makes: articles, and the inputs that it could not read."""

from datetime import date
from typing import Literal

from claimcheck.models.base import Model

PublishedFrom = Literal["metadata", "front_matter", "header", "dateline", "text", "inferred"]


class Article(Model):
    """One text by one outlet, as loaded."""

    id: str
    """`a-` and a hash of source, title and text, with an ordinal among equals."""
    path: str
    """As the user gave it; for a folder's file relative to the folder's parent; `file.jsonl#3` for a row."""
    source: str = ""
    """The outlet."""
    title: str = ""
    text: str
    """The text that every offset counts code points in."""
    published: str | None = None
    """`YYYY-MM-DD`, or RFC 3339 with an offset, as precise as it is known; None when unknown."""
    published_from: PublishedFrom | None = None
    """How `published` was found; None when it is unknown."""
    reader: str = ""
    """The reader that took it: text, markdown, json, jsonl, csv."""
    url: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    updated: str | None = None
    credit: str | None = None
    """The wire or outlet that the text is credited to, where it says so ("AP", "wire services")."""
    first_line: int | None = None
    """The line of the file on which the text starts, from 1; None where the file has no lines of text."""
    truncated: bool = False
    """True when only a summary or an excerpt was at hand."""

    @property
    def day(self) -> date | None:
        """Return the day of publication as the outlet wrote it; None when it is unknown or not a full date."""
        try:
            return date.fromisoformat((self.published or "")[:10])
        except ValueError:
            return None


class Skipped(Model):
    """An input that could not be read, and why."""

    path: str
    reason: str
