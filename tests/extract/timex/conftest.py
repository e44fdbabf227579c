from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.extract.timex.read import read_timexes
from claimcheck.models.timex import Timex

PUBLISHED = "2024-05-15"  # a Wednesday

Anchored = Callable[..., list[Timex]]


@pytest.fixture(scope="session")
def blank() -> Language:
    """English tokens without a parse: what the text alone gives."""
    return spacy.blank("en")


@pytest.fixture(scope="session")
def anchored(blank: Language) -> Anchored:
    def read(text: str | Doc, published: str | None = PUBLISHED) -> list[Timex]:
        return anchor_timexes(read_timexes(blank(text) if isinstance(text, str) else text), published)

    return read
