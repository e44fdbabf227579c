"""Styles, scripts and templates of the page, and the policy that lets a browser run these and nothing else."""

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

_BREAK = re.compile(r">\s*\n\s*<")
STYLES = ("base.css", "story.css", "matrix.css", "cards.css", "reader.css", "print.css")
SCRIPTS = ("agreements.js", "filters.js", "highlight.js", "reader.js", "matrix.js")


@cache
def style() -> str:
    """Return the style sheet."""
    return _joined(STYLES)


@cache
def script() -> str:
    """Return the script; every file is a function of its own, so nothing leaks between them but `claimcheck`."""
    return _joined(SCRIPTS)


@cache
def policy() -> str:
    """Return the Content-Security-Policy: this style sheet and this script by their hashes, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style())}'",
            f"script-src '{_digest(script())}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


@cache
def template() -> Template:
    """Return the page's template. All that it is given is escaped; an undefined name is an error."""
    environment = Environment(
        loader=PackageLoader("claimcheck.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["compact"] = _compact
    return environment.get_template("page.html.j2")


def _compact(laid_out: str) -> Markup:
    """Return markup without the line breaks between its elements, each of which would be a node of its own.

    Text in it has no line breaks: only articles have, and they are laid out elsewhere.
    """
    return Markup(_BREAK.sub("><", laid_out))  # noqa: S704 - it was markup before, escaped by the template


def _joined(names: tuple[str, ...]) -> str:
    folder = files("claimcheck.report.html") / "static"
    return "\n" + "\n".join((folder / name).read_text("utf-8") for name in names)


def _digest(text: str) -> str:
    """Return the hash of an inline element as CSP 3 writes it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
