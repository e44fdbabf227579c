"""How plainly a text says who is speaking."""

import re

from claimcheck.match.items import Item
from claimcheck.models import Attribution, Extraction, Mention

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BACK = 600
"""Characters before a pronoun within which its name must stand for the reading to be sure."""


def sure_of_speaker(item: Item) -> bool:
    """Return True when the innermost source of an utterance names its speaker, or a pronoun can mean no one else.

    A pronoun is sure when the speaker is the last person named before it.
    """
    if not item.claim.voices:
        return False
    said = item.extraction.attributions[item.claim.voices[-1]]
    if not said.named or not said.source or not said.speaker:
        return False
    kinds = {mention.kind for mention in item.extraction.mentions if mention.name == said.speaker}
    if kinds and "person" not in kinds:
        return False
    return _named_in_source(item.extraction, said) or _last_named(item.extraction, said)


def one_surname(a: str, b: str) -> bool:
    """Return True when the last word of one name stands in the other.

    They are relatives then, or one person whose name was read wrongly ("Comedienne Sarah", "Sarah Silverman").
    """
    one, other = a.casefold().split(), b.casefold().split()
    return bool(one and other) and (one[-1] in other or other[-1] in one)


def _named_in_source(extraction: Extraction, said: Attribution) -> bool:
    text = extraction.article.text
    written = " ".join(text[start:end] for start, end in said.source).casefold()
    return bool(said.speaker) and (said.speaker or "").split()[-1].casefold() in _WORDS.findall(written)


def _last_named(extraction: Extraction, said: Attribution) -> bool:
    start = said.source[0][0]
    before = [
        mention
        for mention in extraction.mentions
        if start - _BACK <= mention.start < start and _is_person(mention, extraction)
    ]
    return bool(before) and max(before, key=lambda mention: mention.start).name == said.speaker


def _is_person(mention: Mention, extraction: Extraction) -> bool:
    """Return True for a person's name in the article's own words: names inside quotations are talked about."""
    quoted = any(start <= mention.start < end for start, end in extraction.quotations)
    return mention.kind == "person" and not mention.pronoun and not quoted
