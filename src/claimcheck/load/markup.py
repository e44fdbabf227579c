"""The text of an HTML fragment, as feeds carry it.

Not html.parser: on several supported versions of Python it takes quadratic time on broken markup.
"""

import re
from html import unescape

_OPENS = re.compile(
    r"\s*<(?:!doctype|html|body|p|div|section|article|h[1-6]|figure|span|ul|strong|em|b|i|a)\b", re.I
)
_SILENT = re.compile(r"<!--|<(?P<name>script|style|template|noscript)\b[^<>]*>", re.I)
_CLOSES = {
    name: re.compile(rf"</{name}\s*>", re.I) for name in ("script", "style", "template", "noscript")
} | {"": re.compile("-->")}
# No quantifier looks past the next "<", so that a run of unclosed tags is read once and not once for each.
_TAG = re.compile(
    r"""<!\[CDATA\[|\]\]>|</?(?P<name>[a-z][a-z0-9]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*+>|</?[a-z][^<>]*>|<[!?][^<>]*>""",
    re.I,
)
_BLOCK = re.compile(
    "address|article|aside|blockquote|d[dlt]|div|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section"
    "|t[dhr]|table|ul"
)
_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n{3,}")


def looks_like_markup(text: str) -> bool:
    """Return whether a text opens with a tag and closes one."""
    return _OPENS.match(text) is not None and "</" in text


def plain_text(markup: str) -> str:
    """Return the text of a fragment: tags gone, references resolved, a blank line between blocks."""
    text = _TAG.sub(_break_for, _SPACE.sub(" ", _without_silent(markup)))
    lines = [line.strip() for line in unescape(text).split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _without_silent(markup: str) -> str:
    """Return the markup without its comments and scripts; one that is not closed reaches to the end."""
    pieces = []
    position = 0
    while opening := _SILENT.search(markup, position):
        pieces.append(markup[position : opening.start()])
        closing = _CLOSES[(opening["name"] or "").lower()].search(markup, opening.end())
        position = closing.end() if closing else len(markup)
    return "".join([*pieces, markup[position:]])


def _break_for(tag: re.Match[str]) -> str:
    name = (tag["name"] or "").lower()
    if name == "br":
        return "\n"
    return "\n\n" if _BLOCK.fullmatch(name) else ""
