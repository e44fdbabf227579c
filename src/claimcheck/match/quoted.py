"""The words of an utterance, folded, and the places where a sentence ends or the outlet leaves words out."""

import re
from dataclasses import dataclass

from claimcheck.match.items import Item

_BRACKETS = re.compile(r"\[[^\]]{0,80}\]|\([^()]{0,40}\)")
"""What an editor puts in; some outlets use round ones: nobody speaks in brackets."""
BRACKET = "editorsbracket"
"""Stands for what an editor put in brackets: an insertion, or a word in place of another."""
_WORD = re.compile(r"\d+(?:[.,]\d+)*%?(?![^\W_])|[^\W_]+(?:['’.\-][^\W_]+)*\.?")
_DOTS = re.compile(r"…|\.\s?\.")
_STOPS = re.compile(r"[.?!;\n]")
_CLOSING = re.compile(r"[.?!,…]")
_ABBREVIATED = re.compile(
    r"(?:[^\W_]|mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|capt|prof|jr|sr|no|vs)", re.I
)
_CONTRACTIONS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"}
_IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall"}
_IS = frozenset(
    {"it's", "there's", "that's", "he's", "she's", "what's", "who's", "here's", "where's", "how's", "let's"}
)
"""After these 's is a verb; elsewhere it marks a possessor."""


@dataclass(frozen=True)
class Quoted:
    """The words of one utterance."""

    words: tuple[str, ...]
    breaks: frozenset[int] = frozenset()
    """Positions of words that begin a sentence or follow an omission, and of the end where it ends one."""
    gaps: frozenset[int] = frozenset()
    """Those among them before which the outlet marks that words are left out ("…")."""


def fold_word(word: str) -> str:
    """Return a quoted word without case, full stops, apostrophe shapes and hyphens (F.B.I. = FBI)."""
    if word[:1].isdigit():
        return word.replace(",", "").rstrip(".").casefold()
    return word.replace("’", "'").replace(".", "").replace("-", "").casefold()


def whole_words(word: str) -> tuple[str, ...]:
    """Return the words behind a contraction ("there's": there is; "can't": can not); other words as they are."""
    if word.endswith("n't"):
        stem = _IRREGULAR.get(word, word[:-3])
        return (stem, "not")
    for ending, full in _CONTRACTIONS.items():
        if word.endswith(ending) and (ending != "'s" or word in _IS):
            return (word.removesuffix(ending), full)
    return (word,) if word else ()


def quoted_words(item: Item) -> tuple[str, ...]:
    """Return the words of an utterance that stand inside quotation marks, with BRACKET for each editor's bracket."""
    return quoted(item).words


def word_spans(item: Item, words: set[str]) -> list[tuple[int, int]]:
    """Return where some folded words stand in an utterance, as spans of the article's text."""
    text = item.extraction.article.text
    return [
        (item.slot.start + found.start(), item.slot.start + found.end())
        for found in _WORD.finditer(text[item.slot.start : item.slot.end])
        if not words.isdisjoint(whole_words(fold_word(found.group())))
    ]


def quoted(item: Item) -> Quoted:
    """Return the words of an utterance that stand inside quotation marks, with their breaks and gaps."""
    text = item.extraction.article.text
    pieces = [
        text[max(start, item.slot.start) : min(end, item.slot.end)]
        for start, end in item.extraction.quotations
        if start < item.slot.end and item.slot.start < end
    ]
    joined = _BRACKETS.sub(f" {BRACKET} ", " ".join(pieces) if pieces else item.text)
    words: list[str] = []
    breaks: set[int] = set()
    gaps: set[int] = set()
    last, end = "", 0
    for found in _WORD.finditer(joined):
        between = (_full_stop(last) + joined[end : found.start()]) if words else "."
        if words and _DOTS.search(between):
            gaps.add(len(words))
        if len(words) in gaps or (_STOPS.search(between) and not found.group()[0].islower()):
            breaks.add(len(words))
        words += whole_words(fold_word(found.group()))
        last, end = found.group(), found.end()
    if _CLOSING.search(_full_stop(last) + joined[end:]):
        breaks.add(len(words))
    return Quoted(tuple(words), frozenset(breaks), frozenset(gaps))


def _full_stop(word: str) -> str:
    """Return the full stop of a word that ends with one, unless it is an abbreviation's."""
    stem = word.removesuffix(".")
    return "" if stem == word or "." in stem or _ABBREVIATED.fullmatch(stem) else "."
