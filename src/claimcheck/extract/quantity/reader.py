"""Quantities of a document: numerals, units, ranges, modifiers, and what each of them counts."""

from collections.abc import Sequence

from spacy.tokens import Doc

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.context import is_age, is_hour, is_named, is_timed
from claimcheck.extract.quantity.digits import is_european
from claimcheck.extract.quantity.lexer import Lexeme, lex
from claimcheck.extract.quantity.parse import Parse
from claimcheck.extract.quantity.record import Record, make_quantity
from claimcheck.extract.quantity.scan import read_amounts
from claimcheck.models.quantity import Quantity


def read_quantities(doc: Doc, timex_spans: Sequence[tuple[int, int, str]] = ()) -> list[Quantity]:
    """Return the quantities of a document in order of their offsets, which are code points of `doc.text`.

    Args:
        doc: with a parse where possible; without one the counted nouns are found by spelling.
        timex_spans: (start, end, type) of time expressions. Numerals inside a DATE, TIME or SET are no
            quantities unless they count units of time ("three months ago").

    """
    text = doc.text
    lexemes, parse, spans = lex(text), Parse(doc), sorted(timex_spans)
    record = Record(text, lexemes, parse)
    quantities: list[Quantity] = []
    earlier: Quantity | None = None
    for amount in read_amounts(lexemes, european=is_european(text)):
        if is_timed(lexemes, amount, spans) or is_named(parse, lexemes, amount):
            continue
        if is_hour(parse, lexemes, amount) and not is_age(parse, lexemes, amount):
            continue
        offset = lexemes[amount.first].start
        if earlier is not None and not parse.same_sentence(earlier.start, offset):
            earlier = None
        quantity = make_quantity(record, amount, earlier)
        if _is_pronoun(lexemes, amount, quantity):
            continue
        quantities.append(quantity)
        if quantity.dimension == "count":
            earlier = quantity
    return quantities


def _is_pronoun(lexemes: list[Lexeme], amount: Amount, quantity: Quantity) -> bool:
    """Return True for a "one" that counts nothing: "two brothers, one with a ticket"."""
    is_one = lexemes[amount.first].low == "one" and amount.last == amount.first + 1
    return is_one and not quantity.unit and quantity.of is None and quantity.kind == "cardinal"
