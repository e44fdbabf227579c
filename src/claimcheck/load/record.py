"""The fields of one article in someone else's record, by the names in fields.toml."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from claimcheck.load.dates import parse_date
from claimcheck.load.decode import clean
from claimcheck.load.markup import looks_like_markup, plain_text
from claimcheck.load.tables import table

_FIELDS: dict[str, list[str]] = table("fields")
_MARKUP = frozenset(_FIELDS["markup"])
_PERHAPS_MARKUP = frozenset(_FIELDS["perhaps_markup"])
_WITHHELD = frozenset(_FIELDS["withheld"])
_EMPTY = frozenset({"", "none", "null", "nan"})
_SPACE = re.compile(r"\s+")
_SEPARATORS = re.compile(r"[\s_.:@-]+")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII)
_CUT_SHORT = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
"""How NewsAPI ends the text that it cuts."""
_AUTHOR_JOINT = re.compile(r"\s*;\s*|\s+and\s+")
_MAX_FIELD = 1000
"""Characters of a title, a name or an address; what is longer is not one."""
_BY = re.compile(r"^by\s+", re.IGNORECASE)


class Body(NamedTuple):
    """The text of a record, and whether it is only a part of the article."""

    text: str
    truncated: bool


class Record:
    """One article's fields in a mapping of any of the known shapes."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._keys: dict[int, dict[str, Any]] = {}

    def string(self, field: str) -> str:
        """Return the first value of a field on one line; empty where there is none."""
        return next((_one_line(text[:_MAX_FIELD]) for text in self._texts(field)), "")

    def date(self, field: str) -> str | None:
        """Return the first value of a field that is a full date, as `dates.parse_date` writes it."""
        for _, value in self._values(field):
            found = None if _is_empty(value) else parse_date(value)
            if found:
                return found
        return None

    def has_text(self) -> bool:
        """Return whether the record holds the text of an article, not just an excerpt."""
        return self._full_text() is not None

    def body(self) -> Body | None:
        """Return the text unchanged, or without its tags where it is markup; None where the record has none.

        An excerpt counts only beside a title: without one the record is hardly an article.
        """
        text = self._full_text()
        if text is not None:
            return Body(text, truncated=_CUT_SHORT.search(text[-40:]) is not None)
        excerpt = next(self._texts("excerpt"), None)
        return Body(excerpt, truncated=True) if excerpt and self.string("title") else None

    def authors(self) -> tuple[str, ...]:
        """Return the names of the authors, once each, in their order."""
        for alias in _FIELDS["authors"]:
            names: dict[str, None] = {}
            for value in self._lookup(alias):
                for piece in _AUTHOR_JOINT.split(_name_of(value)[:_MAX_FIELD]):
                    name = _one_line(_BY.sub("", clean(piece).strip()))
                    if name.lower() not in _EMPTY:
                        names[name] = None
            if names:
                return tuple(names)
        return ()

    def url(self) -> str | None:
        """Return the address of the article, if the record has one."""
        return next((_one_line(text[:_MAX_FIELD]) for text in self._texts("url") if _is_url(text)), None)

    def source(self) -> str:
        """Return the outlet: its name, or else the host of an address; empty where the record has neither."""
        for text in self._texts("source"):
            if not _is_url(text):
                name = _one_line(text[:_MAX_FIELD])
                return name.removeprefix("www.") if _HOST.fullmatch(name) else name
        return host_of(self.url() or "")

    def credit(self) -> str | None:
        """Return the wire that the record credits: its name, or the host of its address."""
        text = self.string("credit")
        return (host_of(text) if _is_url(text) else text) or None

    def withheld(self) -> str | None:
        """Return the state of an article that its provider has withheld or cancelled; None for all others."""
        state = self.string("status").lower().rpartition(":")[2]
        return state if state in _WITHHELD else None

    def member(self, path: str) -> Any:
        """Return the value at a dotted path, None where there is none; lists are returned whole."""
        value: Any = self._data
        for step in path.split("."):
            value = self._normal(value).get(_normal_key(step)) if isinstance(value, Mapping) else None
        return value

    def _full_text(self) -> str | None:
        for alias in _FIELDS["text"]:
            text = self._text_at(alias)
            if text.strip().lower() in _EMPTY:
                continue
            if alias in _MARKUP or (alias in _PERHAPS_MARKUP and looks_like_markup(text)):
                text = plain_text(text)
            return clean(text)
        return None

    def _text_at(self, alias: str) -> str:
        """Return the first text at an alias; a list of paragraphs is one text, one of renditions is not."""
        values = self._lookup(alias)
        if len(values) > 1 and "." not in alias:
            return "\n\n".join(_strings(values))
        return next((text for text in map(_text_of, values) if text.strip()), "")

    def _texts(self, field: str) -> Iterator[str]:
        for _, value in self._values(field):
            text = _name_of(value)
            if text.strip().lower() not in _EMPTY:
                yield clean(text)

    def _values(self, field: str) -> Iterator[tuple[str, Any]]:
        for alias in _FIELDS[field]:
            for value in self._lookup(alias):
                yield alias, value

    def _lookup(self, alias: str) -> list[Any]:
        """Return the values at an alias; a list on the way or at the end stands for its members."""
        values: list[Any] = [self._data]
        for step in alias.split("."):
            found: list[Any] = []
            for value in values:
                if isinstance(value, Mapping):
                    found += self._step(self._normal(value), step)
            values = [member for value in found for member in (value if isinstance(value, list) else [value])]
        return values

    @staticmethod
    def _step(keys: dict[str, Any], step: str) -> list[Any]:
        if step.endswith("*"):
            stem = _normal_key(step[:-1])
            return [keys[key] for key in sorted(keys) if key.startswith(stem) and key != stem]
        key = _normal_key(step)
        return [keys[key]] if key in keys else []

    def _normal(self, data: Mapping[str, Any]) -> dict[str, Any]:
        known = self._keys.get(id(data))
        if known is None:
            known = {}
            for key, value in data.items():
                known.setdefault(_normal_key(str(key)), value)
            self._keys[id(data)] = known
        return known


def host_of(url: str) -> str:
    """Return the host of an address without `www.`; empty where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _normal_key(key: str) -> str:
    return _SEPARATORS.sub("", key).lower()


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _is_url(text: str) -> bool:
    return text.lstrip()[:8].lower().startswith(("http://", "https://"))


def _is_empty(value: Any) -> bool:
    return isinstance(value, str) and value.strip().lower() in _EMPTY


def _name_of(value: Any) -> str:
    """Return the name in a value: a string, or an object with a name, as JSON-LD and feeds write people."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "@value", "value", "literal") if key in value), "")
    return value if isinstance(value, str) else ""


def _text_of(value: Any) -> str:
    """Return the text in a value: a string, or fundus's `{summary, sections: [{headline, paragraphs}]}`."""
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        return ""
    sections = value.get("sections")
    paragraphs = _strings(value.get("summary"))
    for section in sections if isinstance(sections, list) else []:
        if isinstance(section, Mapping):
            paragraphs += _strings(section.get("headline")) + _strings(section.get("paragraphs"))
    return "\n\n".join(paragraphs)


def _strings(value: Any) -> list[str]:
    members = value if isinstance(value, list) else [value]
    return [member for member in members if isinstance(member, str) and member.strip()]
