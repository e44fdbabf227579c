"""Phrases: an act as the article itself words it, for explanations that a reader can check against the quotation."""

import re
import tomllib
from functools import cache
from importlib import resources
from itertools import takewhile

from claimcheck.lexicon.forms import is_form
from claimcheck.match.items import Item

_NOT = "not "
_REACH = 6
"""Words between a negation, or a particle, and the verb that it goes with, at most."""
_TOKEN = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def phrase(item: Item, act: str) -> str:
    """Return the words of an item's claim that tell an act ("not reach", "rule out"), else the act as it is given.

    "It has never reached the office" tells "not reach" as "has never reached"; "he denied that it had reached him"
    tells it as "denied … reached".
    """
    text = item.claim.text
    tokens = list(_TOKEN.finditer(text))
    words = [token.group().casefold().replace("’", "'") for token in tokens]
    wanted = act.removeprefix(_NOT).casefold().split()
    for first, word in enumerate(words):
        last = _end(words, first, wanted) if wanted and is_form(word, wanted[0]) else None
        if last is None:
            continue
        told = _line(text[tokens[first].start() : tokens[last].end()])
        if not act.startswith(_NOT):
            return told
        negation = _negation(words, first)
        if negation is not None:
            return _line(text[tokens[negation].start() : tokens[last].end()])
        if denial := _denial(item):
            return f"{denial} … {told}"
    return act


def _line(text: str) -> str:
    return " ".join(text.split())


def _denial(item: Item) -> str:
    """Return the cue by which a claim's source denies it, or an empty text."""
    if item.claim.modality != "denied" or not item.claim.voices:
        return ""
    cue = item.extraction.attributions[item.claim.voices[-1]].cue
    return _line(" ".join(item.extraction.article.text[start:end] for start, end in cue))


def _end(words: list[str], first: int, wanted: list[str]) -> int | None:
    """Return where an expression that begins at a word ends, or None where its other words do not follow."""
    last = first
    for part in wanted[1:]:
        after = range(last + 1, min(last + 1 + _REACH, len(words)))
        found = next((place for place in after if is_form(words[place], part)), None)
        if found is None:
            return None
        last = found
    return last


def _negation(words: list[str], verb: int) -> int | None:
    """Return where the negation before a verb begins, its auxiliaries included, or None."""
    lists = _lists()
    for place in range(verb - 1, max(verb - 1 - _REACH, -1), -1):
        word = words[place]
        if word in lists["negations"] or word.endswith("n't"):
            before = takewhile(lambda it: it in lists["auxiliaries"], reversed(words[:place]))
            return place - len(list(before))
    return None


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = resources.files(__package__).joinpath("phrases.toml").read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
