"""A page of text: lines of a given width, with or without colour."""

import io
import re
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from claimcheck.models import Span
from claimcheck.report.registry import RenderOptions

_LINK_ID = re.compile(r"\x1b\]8;id=[^;]*;")
"""rich gives each hyperlink a random id; without it the same report is the same bytes."""
NARROWEST, WIDEST = 40, 110
"""Columns: below the one nothing can be laid out, beyond the other lines are hard to read."""


class Page:
    """Collects lines. All text is put into `rich.text.Text`, so that nothing in it is read as markup."""

    def __init__(self, options: RenderOptions) -> None:
        self.width = min(max(options.width, NARROWEST), WIDEST)
        self.colour = options.colour
        self._out = io.StringIO()
        self._empty = False
        self._console = Console(
            file=self._out,
            width=self.width,
            force_terminal=options.colour,
            color_system="standard" if options.colour else None,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )

    def text(self) -> str:
        """Return all that was written."""
        return _LINK_ID.sub("\x1b]8;;", self._out.getvalue())

    def gap(self) -> None:
        """Write an empty line, but never two in a row."""
        if not self._empty:
            self._out.write("\n")
        self._empty = True

    def put(self, text: Text) -> None:
        """Write one line, cut at the width as a last resort."""
        text.rstrip()
        text.truncate(self.width, overflow="ellipsis")
        self._empty = False
        self._console.print(text, no_wrap=True, overflow="ignore", crop=False)

    def line(self, text: str, style: str = "") -> None:
        """Write text without indent, wrapped."""
        self.paragraph(text, style=style)

    def rule(self) -> None:
        """Write a line across the page."""
        self.put(Text("─" * self.width, style="dim"))

    def paragraph(
        self, text: str | Text, *, lead: Text | None = None, style: str = "", most: int = 0
    ) -> None:
        """Write text wrapped at the width, after `lead` and, on further lines, as far in as that.

        At most `most` lines, where given; the last then ends in an ellipsis.
        """
        first = lead or Text()
        body = text if isinstance(text, Text) else Text(text, style=style)
        for position, line in enumerate(self.wrapped(body, self.width - first.cell_len, most) or [Text()]):
            margin = Text(" " * first.cell_len) if position else first
            self.put(Text().append(margin).append(line))

    def wrapped(self, text: Text, room: int, most: int = 0) -> list[Text]:
        """Return the text in lines of at most `room` columns."""
        lines = list(text.wrap(self._console, max(room, 1)))
        for line in lines:
            line.rstrip()
        if most and len(lines) > most:
            lines = lines[:most]
            lines[-1].append(" …")
            lines[-1].truncate(room, overflow="ellipsis")
        return lines

    def sides(self, left: str, right: str, style: str = "") -> bool:
        """Write one text at the left and one at the right edge; False, and nothing, where both do not fit."""
        space = self.width - cell_len(left) - cell_len(right)
        if space < 2:
            return False
        self.put(Text().append(left, style).append(" " * space).append(right, "dim"))
        return True

    def marked(self, text: str, marks: Sequence[Span], style: str) -> Text:
        """Return clean text with its marks in a style; without colour in brackets, or stars if it has any."""
        before, after = ("*", "*") if "[" in text else ("[", "]")
        out, done = Text(), 0
        for start, end in marks:
            out.append(text[done:start])
            if self.colour:
                out.append(text[start:end], style=style)
            else:
                out.append(before + text[start:end] + after)
            done = end
        out.append(text[done:])
        return out
