"""From the fields and the text of one input to an Article, or to the reason why there is none."""

from dataclasses import dataclass
from typing import Literal

from claimcheck.load.credit import credited_to
from claimcheck.load.header import stated_date
from claimcheck.load.identity import article_id
from claimcheck.load.place import Place, day_in_url
from claimcheck.load.record import Record
from claimcheck.models.article import Article, PublishedFrom, Skipped
from claimcheck.models.claim import Extraction

Loaded = Article | Skipped | Extraction
"""What one input turns into."""


@dataclass(frozen=True)
class Draft:
    """A text with what is known about it."""

    text: str
    place: Place
    reader: str
    record: Record
    origin: Literal["metadata", "front_matter"] = "metadata"
    """What `published_from` says of a date in the record."""
    title: str = ""
    """The title that the text itself gives, for want of one in the record."""
    first_line: int | None = None
    truncated: bool = False


def build(draft: Draft, max_chars: int) -> Article | Skipped:
    """Return the article; Skipped where it is empty, too long or withheld by its provider."""
    state = draft.record.withheld()
    if state:
        return Skipped(path=draft.place.path, reason=f"Its provider marks it as {state}.")
    reason = unfit(draft.text, max_chars)
    if reason:
        return Skipped(path=draft.place.path, reason=reason)
    record = draft.record
    source = record.source() or draft.place.outlet
    title = record.string("title") or draft.title
    authors = record.authors()
    published, published_from, updated = _dates(draft)
    return Article(
        id=article_id(source, title, draft.text),
        path=draft.place.path,
        source=source,
        title=title,
        text=draft.text,
        published=published,
        published_from=published_from,
        reader=draft.reader,
        url=record.url(),
        authors=authors,
        language=record.string("language") or None,
        updated=record.date("updated") or updated,
        credit=record.credit() or credited_to(draft.text, authors),
        first_line=draft.first_line,
        truncated=draft.truncated,
    )


def unfit(text: str, max_chars: int) -> str | None:
    """Return why a text cannot be an article: it is blank, or longer than `max_chars` code points."""
    if not text.strip():
        return "It is empty." if not text else "It holds only white space."
    if len(text) > max_chars:
        return f"Its text has {len(text):,} characters, more than the {max_chars:,} of --max-chars."
    return None


def _dates(draft: Draft) -> tuple[str | None, PublishedFrom | None, str | None]:
    """Return published, how it was found, and updated.

    What the metadata say comes before what the text says of itself, and that before the day in an address
    or file name. An article that only says when it was changed counts as published then.
    """
    stated = stated_date(draft.text)
    known = draft.record.date("published") or draft.record.date("updated")
    if known:
        return known, draft.origin, stated.updated
    if stated.published:
        return stated.published, stated.published_from, stated.updated
    address = day_in_url(draft.record.url())
    if address:
        return address, draft.origin, stated.updated
    return draft.place.day, "metadata" if draft.place.day else None, stated.updated
