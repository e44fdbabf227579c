"""What the surroundings, the parse or time expressions say about an amount: an age, a name, a date, a topic."""

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.extract.quantity.amounts import Amount
from claimcheck.extract.quantity.filters import is_name_like, is_plain, noun_follows
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.numerals import word
from claimcheck.extract.quantity.parse import Parse

_CLOSING = frozenset({",", ".", ")", "–", ";", ""})
_DATES = frozenset({"DATE", "TIME", "SET"})


def is_age(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "Ana Gil, 22,", "aged 22", "died at 43", "turned 30"."""
    if amount.unit is not None or amount.compound or not amount.number.value <= 119 or amount.kind == "score":
        return False
    before = word(lexemes, amount.first - 1)
    if before in lexicon().words["age.before"]:
        return True
    if before == "of" and word(lexemes, amount.first - 2) in ("age", "ages"):
        return True
    after = word(lexemes, amount.last)
    if before == "at" and after in _CLOSING:
        return _governed(parse, lexemes[amount.first].start, lexicon().words["age.verbs"])
    return is_plain(lexemes, amount) and _follows_name(parse, lexemes, amount, before, after)


def _governed(parse: Parse, offset: int, lemmas: frozenset[str]) -> bool:
    if not parse.doc:
        return False
    token = parse.doc[parse.index(offset)]
    return any(ancestor.lemma_.lower() in lemmas for ancestor, _ in zip(token.ancestors, range(3), strict=False))


def _follows_name(parse: Parse, lexemes: list[Lexeme], amount: Amount, before: str, after: str) -> bool:
    """Return True for figures between commas, or in brackets, right behind a person's name."""
    pair = (before, after)
    if not (before == "," and after in _CLOSING) and pair != ("(", ")"):
        return False
    at = amount.first - 2
    if at < 0 or lexemes[at].kind != "word" or lexemes[at].low in lexicon().words["months.words"]:
        return False
    label = parse.doc[parse.index(lexemes[at].start)].ent_type_ if parse.doc else ""
    if pair == ("(", ")"):
        return label == "PERSON" and amount.value >= 5
    return is_name_like(lexemes, at) and label in ("PERSON", "ORG", "") and amount.value >= 1


def is_named(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True when the numeral belongs to a name: "10,000 Maniacs", "School 285", "Flight 103"."""
    if amount.unit is not None or amount.compound or not parse.doc:
        return False
    token = parse.doc[parse.index(lexemes[amount.number.first].start)]
    labels = lexicon().words["names.labels"]
    if token.ent_type_ in labels:
        inside = parse.doc[token.i + 1] if token.i + 1 < len(parse.doc) else token
        before = parse.doc[token.i - 1] if token.i else token
        if any(near.ent_type_ == token.ent_type_ and near.text[:1].isupper() for near in (inside, before) if near.i != token.i):
            return True
    if not is_plain(lexemes, amount) or not is_name_like(lexemes, amount.first - 1) or noun_follows(lexemes, amount.last):
        return False
    return not parse.parsed or token.head.i == token.i - 1


def is_timed(lexemes: list[Lexeme], amount: Amount, timex_spans: Sequence[tuple[int, int, str]]) -> bool:
    """Return True when the numeral is part of a date or a clock time and counts no unit of time.

    Args:
        lexemes: of the whole text.
        amount: as read.
        timex_spans: sorted by start.

    """
    if amount.unit is not None:
        return False
    offset = lexemes[amount.number.first].start
    at = bisect_left(timex_spans, (offset + 1,)) - 1
    return at >= 0 and timex_spans[at][1] > offset and timex_spans[at][2] in _DATES
