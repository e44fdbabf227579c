"""What the parse and the time expressions say about an amount: an age, a name, an hour, a date."""

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Token

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.parse import Parse
from claimcheck.extract.quantity.surroundings import is_name_like, is_plain, noun_follows

_CLOSING = frozenset({",", ".", ")", "–", ";", ""})
_ATTRIBUTIVE = frozenset({"nummod", "compound", "nmod", "appos", "npadvmod", "amod"})
_DATES = frozenset({"DATE", "TIME", "SET"})


def is_age(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "Ana Gil, 22,", "aged 22", "died at 43", "turned 30"."""
    if amount.unit is not None or amount.compound or not amount.number.value <= 119 or amount.kind == "score":
        return False
    before = word(lexemes, amount.first - 1)
    if before in lexicon().words["age.before"] or _is_said_of(parse, lexemes, amount):
        return True
    if before == "of" and word(lexemes, amount.first - 2) in ("age", "ages"):
        return True
    if before == "of" and word(lexemes, amount.first - 2) in lexicon().words["age.of"]:
        return not noun_follows(lexemes, amount.last) and amount.number.figures
    if before == "between" and word(lexemes, amount.first - 2) in lexicon().words["age.before"]:
        return True
    if before == "and" and word(lexemes, amount.first - 3) in lexicon().words["age.before"]:
        return True
    after, words = word(lexemes, amount.last), lexicon().words
    if before in words["age.bounds"] and word(lexemes, amount.first - 2) in words["age.groups"]:
        return not noun_follows(lexemes, amount.last)
    if before == "at" and after in _CLOSING:
        return _governed(parse, lexemes[amount.first].start, lexicon().words["age.verbs"])
    return is_plain(lexemes, amount) and _follows_name(parse, lexemes, amount, before, after)


def _is_said_of(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "when she was 12"."""
    if word(lexemes, amount.last) not in _CLOSING and word(lexemes, amount.last) not in (
        "when",
        "and",
        "at",
        "in",
    ):
        return False
    at = amount.first - 1 - (word(lexemes, amount.first - 1) in ("just", "only"))
    return (
        word(lexemes, at) in ("was", "is", "am") and word(lexemes, at - 1) in lexicon().words["age.subjects"]
    )


def _governed(parse: Parse, offset: int, lemmas: frozenset[str]) -> bool:
    if not parse.doc:
        return False
    token = parse.doc[parse.index(offset)]
    return any(
        ancestor.lemma_.lower() in lemmas for ancestor, _ in zip(token.ancestors, range(3), strict=False)
    )


def _follows_name(parse: Parse, lexemes: list[Lexeme], amount: Amount, before: str, after: str) -> bool:
    """Return True for figures between commas, or in brackets, right behind a person's name."""
    pair = (before, after)
    if not (before == "," and after in _CLOSING) and pair != ("(", ")"):
        return False
    at = amount.first - 2
    if at < 0 or lexemes[at].kind != "word" or lexemes[at].low in lexicon().words["months.words"]:
        return False
    label = parse.doc[parse.index(lexemes[at].start)].ent_type_ if parse.doc else ""
    if label == "PERSON":
        return amount.value >= 1
    if pair == ("(", ")"):
        return (
            label == ""
            and is_name_like(lexemes, at)
            and is_name_like(lexemes, at - 1)
            and 5 <= amount.value <= 110
        )
    return (
        label in ("ORG", "")
        and amount.value >= 1
        and (is_name_like(lexemes, at) or _is_proper(parse, lexemes[at]))
    )


def _is_proper(parse: Parse, lexeme: Lexeme) -> bool:
    return bool(parse.doc) and parse.doc[parse.index(lexeme.start)].pos_ == "PROPN"


def is_named(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True when the numeral belongs to a name: "10,000 Maniacs", "School 285", "Flight 103"."""
    if amount.compound or amount.kind == "score" or not parse.doc:
        return False
    token = parse.doc[parse.index(lexemes[amount.number.first].start)]
    if _is_inside_name(parse, token, lexicon().words["names.titles" if amount.unit else "names.labels"]):
        return amount.unit is not None or not noun_follows(lexemes, amount.last)
    if (
        amount.unit is not None
        or not is_plain(lexemes, amount)
        or not is_name_like(lexemes, amount.first - 1)
    ):
        return False
    if noun_follows(lexemes, amount.last) or (
        token.i and parse.doc[token.i - 1].ent_type_ in lexicon().words["names.counted"]
    ):
        return False
    if not parse.parsed or token.head.i == token.i - 1 or token.dep_ in _ATTRIBUTIVE:
        return True
    before = parse.doc[token.i - 1]
    return before.head.i == token.i or parse.doc[max(0, token.i - 2)].pos_ == "DET"


def _is_inside_name(parse: Parse, token: Token, labels: frozenset[str]) -> bool:
    """Return True when the token and a capitalised neighbour stand in one name."""
    if token.ent_type_ not in labels:
        return False
    near = parse.doc[max(0, token.i - 1) : token.i + 2]
    return any(
        other.ent_type_ == token.ent_type_ and other.text[:1].isupper()
        for other in near
        if other.i != token.i
    )


def is_hour(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for "at four in the morning" and "until just after six", False for "stood at 12"."""
    words, number = lexicon().words, amount.number
    if (
        amount.unit is not None
        or amount.compound
        or amount.upper is not None
        or amount.value > (24 if number.figures else 12)
    ):
        return False
    before = word(lexemes, amount.first - 1)
    if (
        before not in words["hours.before"]
        or number.shape != "cardinal"
        or amount.value != amount.value.to_integral_value()
    ):
        return False
    after = word(lexemes, amount.last)
    if after not in _CLOSING and after not in words["hours.after"]:
        return False
    if before == "at":
        return not _governed(parse, lexemes[amount.first].start, words["hours.measured"])
    return before != "by" and not number.figures


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
