"""The text of an HTML fragment, as feeds carry it."""

import re
from html.parser import HTMLParser

_BLOCK = re.compile(
    "address|article|aside|blockquote|d[dlt]|div|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section"
    "|t[dhr]|table|ul"
)
_SILENT = frozenset({"script", "style", "template", "noscript"})
_OPENS = re.compile(
    r"\s*<(?:!doctype|html|body|p|div|section|article|h[1-6]|figure|span|ul|strong|em|b|i|a)\b", re.I
)
_BLANK_LINES = re.compile(r"\n{3,}")


def looks_like_markup(text: str) -> bool:
    """Return whether a text opens with a tag and closes one."""
    return _OPENS.match(text) is not None and "</" in text


def plain_text(markup: str) -> str:
    """Return the text of a fragment: tags gone, references resolved, a blank line between blocks."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = [line.strip() for line in "".join(reader.pieces).split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif _BLOCK.fullmatch(tag):
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif _BLOCK.fullmatch(tag):
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data)

    def unknown_decl(self, data: str) -> None:
        """Ignore `<![CDATA[…` and the like; the base class would raise on some of them."""
