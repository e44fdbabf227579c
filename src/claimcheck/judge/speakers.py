"""How plainly a text says who is speaking."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from claimcheck.match.items import Item
from claimcheck.models import Attribution, Extraction, Mention

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NEAR = 40
"""Characters before and after an utterance within which its speaker's name may stand."""
_BESIDE = 120
"""Characters around a source within which it may say for whom it speaks."""


def sure_of_speaker(item: Item) -> bool:
    """Return True when the innermost source of an utterance names its speaker, or a pronoun can mean no one else.

    A pronoun is sure when the speaker is the last person named before it, in the same paragraph. No one is sure to be
    the speaker of words that speak of him by name, nor where the source is someone of his ("Lowe's lawyer").
    """
    if not item.claim.voices:
        return False
    said = item.extraction.attributions[item.claim.voices[-1]]
    if not said.named or not said.source or not said.speaker:
        return False
    kinds = {mention.kind for mention in item.extraction.mentions if mention.name == said.speaker}
    if kinds and "person" not in kinds:
        return False
    if _surname(said.speaker) in _words(item.text):
        return False
    return _named_in_source(item.extraction, said) or _last_named(item.extraction, said)


def speaks_for(item: Item, name: str) -> bool:
    """Return True when the source of an utterance, or what stands beside it, speaks for a person: "Lowe's lawyer"."""
    said = item.extraction.attributions[item.claim.voices[-1]]
    text = item.extraction.article.text
    beside: list[str] = []
    for start, end in said.source:
        left = max(text.rfind("\n", 0, start) + 1, start - _BESIDE)
        right = text.find("\n", end)
        beside += _words(text[left : min(right if right >= 0 else len(text), end + _BESIDE)])
    return bool(name) and _surname(name) in beside and not _spokesmen().isdisjoint(beside)


def named_beside(item: Item, name: str) -> bool:
    """Return True when a text that gives an utterance to nobody has a person's last name right before or after it."""
    text = item.extraction.article.text
    left = max(text.rfind("\n", 0, item.slot.start) + 1, item.slot.start - _NEAR)
    right = text.find("\n", item.slot.end)
    right = min(right if right >= 0 else len(text), item.slot.end + _NEAR)
    around = _words(text[left : item.slot.start]) + _words(text[item.slot.end : right])
    return not item.claim.voices and bool(name) and _surname(name) in around


@cache
def _spokesmen() -> frozenset[str]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("speakers.toml").read_text("utf-8"))
    return frozenset(raw["for"])


def _words(text: str) -> list[str]:
    """Return the words of a text, lower case, without a possessive's ending."""
    return [re.sub(r"['’]s?$", "", word) for word in _WORDS.findall(text.casefold())]


def _surname(name: str) -> str:
    return (_words(name) or [""])[-1]


def one_name(a: Item, b: Item) -> bool:
    """Return True when one speaker's last name stands in the other's, or a text calls someone by a word of both.

    They are relatives then, or one person whose name was read wrongly ("Comedienne Sarah", "Sarah Silverman").
    """
    one, other = _words(a.claim.speaker or ""), _words(b.claim.speaker or "")
    if not one or not other:
        return False
    if one[-1] in other or other[-1] in one:
        return True
    shared = set(one) & set(other)
    return any(m.text.casefold() in shared for item in (a, b) for m in item.extraction.mentions)


def _named_in_source(extraction: Extraction, said: Attribution) -> bool:
    """Return True when a source has the last word of its speaker's name, and is not someone of his."""
    text = extraction.article.text
    written = " ".join(text[start:end] for start, end in said.source).casefold()
    name = re.escape(_surname(said.speaker or ""))
    if not re.search(rf"\b{name}\b", written):
        return False
    return not re.search(rf"\b(?:for|of)\b[^,]*\b{name}\b|\b{name}['’]s?(?:\s|$)", written)


def _last_named(extraction: Extraction, said: Attribution) -> bool:
    start = said.source[0][0]
    paragraph = extraction.article.text.rfind("\n", 0, start) + 1
    before = [
        mention
        for mention in extraction.mentions
        if paragraph <= mention.start < start and _is_person(mention, extraction)
    ]
    return bool(before) and max(before, key=lambda mention: mention.start).name == said.speaker


def _is_person(mention: Mention, extraction: Extraction) -> bool:
    """Return True for a person's name in the article's own words: names inside quotations are talked about."""
    quoted = any(start <= mention.start < end for start, end in extraction.quotations)
    return mention.kind == "person" and not mention.pronoun and not quoted
