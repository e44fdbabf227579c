"""Words that are a time in one place and something else in another: may, march, sun, second, fall."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.extract.timex.lexemes import Lexeme, PosAt
from claimcheck.extract.timex.lexicon import lexicon, word_list
from claimcheck.extract.timex.tokens import Token, fold

_DATED = {"number", "ordinal", "short"}
_BEFORE_NAME = set("LXHEmo@bjaelOw,")
_BEFORE_SEASON = set("LXHEm@Yl")
_BEFORE_UNIT = set("NnzR/u")


def decide(lexeme: Lexeme, before: Sequence[Lexeme], after: Sequence[Token], pos_at: PosAt) -> Lexeme:
    """Give an ambiguous word its class by its case and its neighbours, or the class of no meaning.

    Args:
        lexeme: the word as the lexicon has it.
        before: the lexemes before it, all decided.
        after: the two pieces of text after it, as far as there are any.
        pos_at: part of speech at an offset, asked only where the neighbours do not tell.

    """
    word, previous = fold(lexeme.text), before[-1].code if before else "!"
    nothing = lexeme._replace(code="x")
    if lexeme.code == "B":
        return nothing if lexeme.text[0].islower() else lexeme
    if lexeme.code in "MW":
        return lexeme if _is_name(lexeme, before, after, pos_at) else nothing
    if word == "second":
        counted = before[-2].code if previous == "-" and len(before) > 1 else previous
        return lexeme if counted in _BEFORE_UNIT else lexeme._replace(code="O", value=2)
    if word in word_list("seasons_and_verbs"):
        return lexeme if _is_season(lexeme, before, pos_at) else nothing
    return nothing if word == "min" and previous not in "NY" else lexeme


def takes_dot(lexeme: Lexeme) -> bool:
    """Return True when a full stop after the word belongs to it ("Aug.", "hrs.")."""
    return lexeme.code in "MWU" and fold(lexeme.text) in word_list("abbreviations")


def _is_name(lexeme: Lexeme, before: Sequence[Lexeme], after: Sequence[Token], pos_at: PosAt) -> bool:
    """Tell a month or a weekday from a verb, a star, a person or a march."""
    word = fold(lexeme.text)
    short, also_verb = word in word_list("abbreviations"), word in word_list("months_and_verbs")
    if not short and not also_verb:
        return True
    if lexeme.text.islower():
        return False
    previous = before[-1].code if before else "!"
    if previous in "NO" or (after and (after[0].kind in _DATED or after[0].text == ".")):
        return True
    if short:
        return previous in "W(" or _in_list_of_dates(after)
    if before and fold(before[-1].text) in word_list("month_after"):
        return True
    if previous == "T":
        return not (after and fold(after[0].text) in word_list("march_before"))
    return previous in _BEFORE_NAME or (previous != "x" and pos_at(lexeme.start) == "PROPN")


def _in_list_of_dates(after: Sequence[Token]) -> bool:
    """Return True before a month ("Sun Aug 2"), or before a comma and a month or a number ("Sun, 2 Aug")."""
    if after and after[0].text == ",":
        return len(after) > 1 and (after[1].kind in _DATED or fold(after[1].text) in _months())
    return bool(after) and fold(after[0].text) in _months()


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return frozenset(
        word for word, entries in lexicon().items() if any(entry.code == "M" for entry in entries)
    )


def _is_season(lexeme: Lexeme, before: Sequence[Lexeme], pos_at: PosAt) -> bool:
    """Tell the season from the verb and from "the fall of the government"."""
    if not before or pos_at(lexeme.start) in {"VERB", "AUX"}:
        return False
    if before[-1].code != "T":
        return before[-1].code in _BEFORE_SEASON or fold(before[-1].text) in word_list("month_after")
    return len(before) > 1 and (
        before[-2].code in "@bmlo" or fold(before[-2].text) in word_list("month_after")
    )
