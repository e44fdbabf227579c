"""spaCy's tokenizer, kept from taking the square of the time over what is no word."""

import re
from collections.abc import Callable

from spacy.tokens import Doc

_LONG = 400
"""Characters without white space that are taken for a word; an address in a news text is rarely as long."""
_RUN = re.compile(rf"\S{{{_LONG + 1},}}")


class BoundedTokenizer:
    """A tokenizer that cuts what has no white space for a long while into pieces, and leaves all else as it was.

    spaCy's own takes marks off a word one at a time and looks at the rest again each time: ten thousand quotation
    marks in a row take it ten seconds, and a hundred thousand half an hour.
    """

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """Return the tokens of a text; the text of the document is the text given."""
        borders = [cut for run in _RUN.finditer(text) for cut in range(run.start() + _LONG, run.end(), _LONG)]
        if not borders:
            return self._tokenizer(text)
        edges = zip([0, *borders], [*borders, len(text)], strict=True)
        return Doc.from_docs([self._tokenizer(text[a:b]) for a, b in edges], ensure_whitespace=False)

    def __getattr__(self, name: str) -> object:
        """Return what else is asked of the tokenizer, such as how it is saved."""
        if name == "_tokenizer":  # not there yet while a copy is made
            raise AttributeError(name)
        return getattr(self._tokenizer, name)
