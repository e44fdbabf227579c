"""Where an article stands: the path that reports show, and what the path says about its outlet and day."""

import re
from dataclasses import dataclass, replace

from claimcheck.load.dates import MONTHS, day

_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)", re.ASCII)
_DAY_IN_URL = re.compile(
    r"/(?P<year>(?:19|20)\d{2})(?:/(?P<month>\d{1,2}|[a-z]{3})/(?P<day>\d{1,2})(?=/|$)"
    r"|-(?P<month2>\d{2})-(?P<day2>\d{2})(?=[/_-]|$))",
    re.IGNORECASE | re.ASCII,
)
_GENERIC_STEMS = frozenset({"article", "articles", "index", "text", "story", "content", "body"})


@dataclass(frozen=True)
class Place:
    """The place of one article in the input."""

    path: str
    """The path in reports; `file.jsonl#3` for a row."""
    stem: str = ""
    """The file name without its ending."""
    folder: str = ""
    """The name of the folder that the file lies in, if it was found in one."""
    rows: tuple[int, ...] = ()
    """The number of the row or member, and of the member in that member."""

    def row(self, number: int) -> "Place":
        """Return the place of a row or member, counted from 1."""
        mark = "." if self.rows else "#"
        return replace(self, path=f"{self.path}{mark}{number}", rows=(*self.rows, number))

    @property
    def outlet(self) -> str:
        """The outlet as the file is named: `bbc` for `bbc_2024-03-05_slug.txt`, else the whole stem.

        The folder names it where the stem cannot: `bbc/2024-03-05-slug.txt`. It is not preferred, because the
        articles of one story often lie in one folder, and then all would have one source.
        """
        found = _DAY_IN_NAME.search(self.stem)
        prefix = self.stem[: found.start()].strip("_-. ") if found else ""
        if re.search(r"[^\W\d_]", prefix):
            return prefix
        if self.folder and (self.stem.lower() in _GENERIC_STEMS or (found and found.start() == 0)):
            return self.folder
        # Rows need names that differ, or they would count as one voice.
        return self.stem + ("#" + ".".join(map(str, self.rows)) if self.rows else "")

    @property
    def day(self) -> str | None:
        """The day in the file's name, as `YYYY-MM-DD`."""
        found = _DAY_IN_NAME.search(self.stem)
        return day(found[1], found[3], found[4]) if found else None


def day_in_url(url: str | None) -> str | None:
    """Return the day in an address such as `…/2024/08/14/slug` or `…/2024/aug/14/slug`, as `YYYY-MM-DD`."""
    found = _DAY_IN_URL.search(url or "")
    if not found:
        return None
    if found["month2"]:
        return day(found["year"], found["month2"], found["day2"])
    month = found["month"].lower()
    return day(found["year"], month if month.isdigit() else MONTHS.get(month, 0), found["day"])
