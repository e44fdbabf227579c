"""The mentions of an article laid over its tokens, and what a source's words may say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.mention.lexicon import words
from claimcheck.extract.mention.view import View
from claimcheck.models.mention import Mention

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True)
class Answer:
    """Who speaks, and whether that is a name."""

    names: tuple[str, ...]
    named: bool


@dataclass(frozen=True)
class Index:
    """The article's columns and its mentions by token."""

    view: View
    at: dict[int, Mention]
    """The mention that starts at a token."""
    last: dict[int, int]
    """For the first token of a mention, its last token."""
    inside: dict[int, int]
    """For each token of a mention, the mention's first token."""

    @classmethod
    def build(cls, view: View, mentions: Sequence[Mention]) -> Index:
        """Lay the mentions over the tokens."""
        at: dict[int, Mention] = {}
        last: dict[int, int] = {}
        inside: dict[int, int] = {}
        for mention in mentions:
            if mention.kind == "group" and mention.named and not mention.pronoun:
                continue  # "some Democrats", "Russians": a noun like others
            first = bisect_left(view.idx, mention.start)
            final = bisect_left(view.idx, mention.end) - 1
            if first >= len(view.idx) or final < first:
                continue
            at[first], last[first] = mention, final
            inside.update(dict.fromkeys(range(first, final + 1), first))
        return cls(view, at, last, inside)


def trim(view: View, tokens: list[int]) -> list[int]:
    """Drop conjunctions and prepositions before the source, punctuation and a possessive behind it."""
    lead = words("words", "cut", "lead")
    while len(tokens) > 1 and (view.lower[tokens[0]] in lead or view.pos[tokens[0]] == "PUNCT"):
        tokens = tokens[1:]
    while len(tokens) > 1 and (
        view.pos[tokens[-1]] in {"PUNCT", "SPACE"} or view.lower[tokens[-1]] in POSSESSIVE
    ):
        tokens = tokens[:-1]
    return tokens
