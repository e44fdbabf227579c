"""The spaCy components: thin adapters, each over one function `Doc -> results`."""

from spacy.language import Language
from spacy.tokens import Doc

from claimcheck.extract.paragraphs import mark_paragraphs


@Language.component("claimcheck_paragraphs")
def paragraphs(doc: Doc) -> Doc:
    """Start a sentence at each paragraph; goes before the parser."""
    return mark_paragraphs(doc)
