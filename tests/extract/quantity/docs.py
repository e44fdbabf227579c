"""Docs built by hand, so that the tests of parse rules do not depend on a model."""

import spacy
from spacy.tokens import Doc

_VOCAB = spacy.blank("en").vocab
_PARTS = {"NNP": "PROPN", "NN": "NOUN", "JJ": "ADJ", "RB": "ADV", "CD": "NUM", "IN": "ADP", "DT": "DET"}


def parsed(*rows: str, ents: list[str] | None = None) -> Doc:
    """Build a Doc of one sentence from rows of "word lemma TAG dep head", head as an index.

    The universal part of speech follows from the tag. A word that ends in "_" has no space after it.
    """
    cells = [row.split() for row in rows]
    return Doc(
        _VOCAB,
        words=[cell[0].removesuffix("_") for cell in cells],
        spaces=[not cell[0].endswith("_") for cell in cells],
        lemmas=[cell[1] for cell in cells],
        tags=[cell[2] for cell in cells],
        pos=[_part(cell[2], cell[1]) for cell in cells],
        deps=[cell[3] for cell in cells],
        heads=[int(cell[4]) for cell in cells],
        ents=ents,
    )


def _part(tag: str, lemma: str) -> str:
    if tag.startswith("V"):
        return "AUX" if lemma == "be" else "VERB"
    if tag in ",.-:":
        return "PUNCT"
    return next((part for start, part in _PARTS.items() if tag.startswith(start)), "X")
