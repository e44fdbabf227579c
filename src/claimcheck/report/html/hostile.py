"""Text from outside, made safe to lay out without moving any offset. Escaping itself is Jinja's."""

import re

_REPLACED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, which HTML forbids
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates, which can reorder what stands around them
    "\ud800-\udfff\ufffe\uffff]"  # what UTF-8 cannot carry, or no text has
)


def article_text(text: str) -> str:
    r"""Return an article's text with as many code points, fit for a page.

    What cannot be shown becomes U+FFFD, so that a reader sees that something was there. A carriage return, which
    an HTML parser would drop, becomes a space before a line feed, and else a line feed.
    """
    return _REPLACED.sub("\ufffd", text.replace("\r\n", " \n").replace("\r", "\n"))
