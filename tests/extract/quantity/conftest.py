import pytest
import spacy
from spacy.language import Language


@pytest.fixture(scope="session")
def blank() -> Language:
    """A tokeniser alone: no tags, no parse, no sentences."""
    return spacy.blank("en")
