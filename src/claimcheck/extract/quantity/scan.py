"""All amounts of a text, in order, without those that count nothing; needs no parse."""

from functools import lru_cache

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.amounts import negated, read_amount
from claimcheck.extract.quantity.combine import combine
from claimcheck.extract.quantity.dates import is_date
from claimcheck.extract.quantity.filters import counts_nothing
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.rates import read_rates


def read_amounts(lexemes: list[Lexeme], *, european: bool = False) -> list[Amount]:
    """Return the amounts of a text with ranges and ratios joined, scores marked and rates attached."""
    starters = _starters()
    found: list[Amount] = []
    at = 0
    last_date = -2
    while at < len(lexemes):
        lexeme = lexemes[at]
        if lexeme.kind == "word" and lexeme.low not in starters:
            at += 1
            continue
        amount = read_amount(lexemes, at, european=european) if lexeme.kind in _KINDS else None
        if amount is None:
            at += 1
            continue
        if is_date(lexemes, amount) or _continues_date(lexemes, amount, last_date):
            last_date = amount.last
        elif not counts_nothing(lexemes, amount) and not _is_video(lexemes, amount):
            found.append(negated(lexemes, amount))
        at = amount.last
    return combine(lexemes, read_rates(lexemes, found))


_KINDS = frozenset({"num", "sign", "currency", "word"})


def _continues_date(lexemes: list[Lexeme], amount: Amount, last_date: int) -> bool:
    """Return True for the 28 of "July 25-28"."""
    return amount.first == last_date + 1 and lexemes[last_date].kind == "dash" and amount.unit is None


@lru_cache(maxsize=1)
def _starters() -> frozenset[str]:
    """Return every word that an amount can start with."""
    words = lexicon()
    spans = {
        phrase[0]
        for phrase, unit in words.units.items()
        if len(phrase) == 1 and unit.dimension in ("duration", "length")
    }
    long = {span + "long" for span in spans}
    return frozenset(
        {"a", "an", "half", "quarter", "several", "few"}
        | words.small.keys()
        | words.vague.keys()
        | spans
        | long
    )


def _is_video(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the lines of "1080p", which are no pence."""
    return lexemes[amount.last - 1].text == "p" and amount.value >= 100
