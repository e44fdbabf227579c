"""From an amount to a `Quantity`: its unit, its base unit and the fields that say what it is about."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.amounts import negated
from claimcheck.extract.quantity.bounds import Bound, read_bound
from claimcheck.extract.quantity.context import is_age
from claimcheck.extract.quantity.digits import BEYOND
from claimcheck.extract.quantity.event import Event, read_event
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import Unit, lexicon
from claimcheck.extract.quantity.measure import converted, plain
from claimcheck.extract.quantity.nouns import Counted, counted, name_before, noun_before_dash
from claimcheck.extract.quantity.parse import Parse, top
from claimcheck.models.quantity import Dimension, Quantity, QuantityKind

_AGE = Unit("year", "age", "month", 12)
_SHARE = Unit("", "percent", "percent", 100)
_MILLION = 1_000_000


@dataclass(slots=True)
class Record:
    """A document in the forms that the rules read."""

    text: str
    lexemes: list[Lexeme]
    parse: Parse


def make_quantity(record: Record, amount: Amount, earlier: Quantity | None) -> Quantity:
    """Return the quantity that an amount says.

    Args:
        record: the document.
        amount: one of its amounts.
        earlier: the counted quantity before it in its sentence, for "12 others" and "3 million more".

    """
    _settle_unit(record, amount)
    thing = counted(record.parse, record.lexemes, amount)
    if amount.unit is None and thing.noun.split()[-1:] == ["temperature"]:
        amount.unit = lexicon().units[("degree",)]
        amount = negated(record.lexemes, amount)
        thing = replace(thing, unit="")
    if amount.unit is _AGE and not thing.noun:
        thing = name_before(record.parse, record.lexemes, amount)
    bound = read_bound(record.parse, record.lexemes, amount, thing)
    event = read_event(record.parse, _anchor(record, amount, thing), bound.end)
    unit, additional = _unit_name(record, amount, thing, bound, event, earlier)
    measure = _SHARE if not unit and amount.kind in ("fraction", "ratio") else amount.unit
    return Quantity(
        start=bound.start,
        end=bound.end,
        text=record.text[bound.start : bound.end],
        value=plain(amount.value),
        upper=plain(amount.upper),
        unit=unit,
        modifier=bound.sign,
        raw=_raw(record, amount),
        kind=_kind(amount, bound),
        dimension=_dimension(measure, unit),
        canonical=converted(amount.value, measure),
        canonical_upper=converted(amount.upper, measure),
        canonical_unit=measure.base if measure and measure.factor is not None else "",
        per=amount.per,
        of=plain(amount.of),
        additional=additional,
        noun="" if thing.unit == "other" else thing.noun,
        noun_start=None if thing.unit == "other" else thing.start,
        noun_end=None if thing.unit == "other" else thing.end,
        state=event.state,
        verb=event.verb,
        verb_start=event.verb_start,
    )


def _settle_unit(record: Record, amount: Amount) -> None:
    """Turn years of age into an age, and pounds into sterling where the text is about money."""
    unit = amount.unit
    if (unit is not None and amount.age and unit.name == "year") or is_age(
        record.parse, record.lexemes, amount
    ):
        amount.unit = _AGE
    elif (
        unit is not None and unit.name == "pound" and (amount.number.scaled >= _MILLION or "£" in record.text)
    ):
        amount.unit = lexicon().symbols["£"]


def _anchor(record: Record, amount: Amount, thing: Counted) -> Token | None:
    if not record.parse.parsed:
        return None
    if thing.head is not None and thing.follows:
        return thing.head
    lexemes = record.lexemes
    return top(record.parse.tokens(lexemes[amount.first].start, lexemes[amount.last - 1].end))


def _unit_name(
    record: Record, amount: Amount, thing: Counted, bound: Bound, event: Event, earlier: Quantity | None
) -> tuple[str, bool]:
    """Return the unit, and whether the amount comes on top of an earlier one."""
    additional = bound.additional or thing.unit == "other"
    if amount.unit is not None:
        return amount.unit.name, additional
    if amount.kind in ("fraction", "ratio"):
        return "", additional
    if thing.unit not in ("", "other"):
        return thing.unit, additional
    if thing.unit == "other":
        return ("person" if event.people or (earlier and earlier.unit == "person") else ""), True
    before = noun_before_dash(record.parse, record.lexemes, amount)
    if before:
        return before, additional
    if earlier is not None and (additional or bound.difference or _is_compared(record.lexemes, amount)):
        return earlier.unit, additional
    return ("person" if event.people else ""), additional


def _is_compared(lexemes: list[Lexeme], amount: Amount) -> bool:
    """Return True for the second number of "24 million viewers, compared with fewer than 8 million"."""
    words = lexicon().words["comparison.words"]
    return any(lexeme.low in words for lexeme in lexemes[max(0, amount.first - 4) : amount.first])


def _kind(amount: Amount, bound: Bound) -> QuantityKind:
    if bound.difference:
        return "difference"
    kinds: dict[str, QuantityKind] = {
        "fraction": "fraction",
        "ratio": "ratio",
        "score": "score",
        "vague": "vague",
    }
    return kinds.get(amount.kind, "cardinal")


def _dimension(measure: Unit | None, unit: str) -> Dimension:
    if measure is not None:
        return measure.dimension
    return "count" if unit else ""


def _raw(record: Record, amount: Amount) -> str | None:
    if BEYOND not in (amount.value, amount.upper):
        return None
    first, last = record.lexemes[amount.number.first], record.lexemes[amount.number.last - 1]
    return record.text[first.start : last.end]
