"""Scope: why two values that look alike may speak of different things."""

import re
import tomllib
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.calendar import Stretch, stretch
from claimcheck.judge.drift import drifted
from claimcheck.judge.levels import Pair
from claimcheck.lexicon import concepts, relatedness
from claimcheck.match.items import Item, Word
from claimcheck.match.keyed import KEYED
from claimcheck.match.measures import POPULATION
from claimcheck.models import Extraction, Timex

_FINE = ("day", "clock", "part")
_PERIOD = timedelta(days=27)
_LONGER = 2.5
"""Figures for two periods of which one is so many times the other are two figures."""
_WORDS = re.compile(r"[^\W_]+")
_AHEAD = 12
"""Characters behind a length of time that may say from when it counts."""
_OFFSET = re.compile(r"^ (?:after|before|ago|later|earlier|since)\b")
_LASTING = re.compile(r"\bha(?:s|ve) (?:now |already )?been \w+ing\b")
_OF_A_PERSON = frozenset({"former", "previous"})
"""Before a name these say what somebody was ("former President Cole"), and nothing of the time told of."""
_ONE_ROUND = timedelta(days=10)
"""Longer after the event, a later article tells what came of it, or of the next event of its kind."""
_RELATED = 0.4
_JOINS = frozenset({"before", "once"})
"""At the end of a claim these speak of the time before, further up they may join clauses: "escaped before …"."""
_NEAR = 2
"""Names at most this far from a value tell whose it is."""


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Return the lists of scope.toml: words that say as of when, words that say it may change."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("scope.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw.items()}


def moment(item: Item) -> Stretch | None:
    """Return when an account holds: "by Monday", else its reporting clause's date, else the publication date."""
    claim, extraction = item.claim, item.extraction
    counted = claim.timexes if claim.frame.predicate in lists()["counting"] else ()
    for index in (*_as_of_marks(item), claim.as_of, *counted):
        found = stretch(extraction.timexes[index].value) if index is not None else None
        if found is not None:
            return found
    return stretch((extraction.article.published or "")[:10])


def _as_of_word(extraction: Extraction, index: int) -> bool:
    """Return True when a time expression says as of when something was so ("by Monday", "as of Friday")."""
    start = extraction.timexes[index].start
    before = extraction.article.text[max(0, start - 12) : start].casefold().split()
    return bool(before) and (before[-1] in lists()["as_of"] or " ".join(before[-2:]) in lists()["as_of"])


def own_dates(item: Item) -> list[Stretch]:
    """Return the dates inside the claim itself, or else those that its sentence opens with."""
    timexes = item.extraction.timexes
    dates = (timex_stretch(timexes[index]) for index in _own_timexes(item))
    return [date for date in dates if date is not None]


def _own_timexes(item: Item) -> list[int]:
    extraction, claim = item.extraction, item.claim
    indexes: list[int] = [index for index in claim.timexes if not _as_of_word(extraction, index)]
    if not indexes and claim.sentence < len(extraction.sentences):
        sentence = extraction.sentences[claim.sentence]
        indexes = [
            index
            for index, timex in enumerate(extraction.timexes)
            if sentence.start <= timex.start < claim.start
            and index != claim.as_of
            and not _as_of_word(extraction, index)
        ]
    return indexes


def timex_stretch(timex: Timex) -> Stretch | None:
    """Return the stretch of time that an expression names; a range from its first to its last value."""
    first, last = stretch(timex.begin), stretch(timex.end_value)
    if first is not None and last is not None:
        return Stretch(first.start, last.end, first.fineness)
    return stretch(timex.value)


def other_time(pair: Pair) -> bool:
    """Return True when both accounts are of dates that do not meet, or of periods of quite another length."""
    one, other = own_dates(pair.a), own_dates(pair.b)
    if not one or not other:
        return _undated_apart(pair)
    if not any(x.meets(y) for x in one for y in other):
        return True
    widths = [max(x.end - x.start for x in dates) for dates in (one, other)]
    return min(widths) >= _PERIOD and max(widths) > _LONGER * min(widths)


def _undated_apart(pair: Pair) -> bool:
    """Return True for other days of the month or of the week, in articles of which nobody knows the day."""
    days = [_days_named(item) for item in (pair.a, pair.b)]
    return any(bool(one and other) and not one & other for one, other in zip(*days, strict=True))


def _days_named(item: Item) -> tuple[set[tuple[int, int]], set[int]]:
    """Return the days of the month and the days of the week that an undated article gives for a claim."""
    timexes = [item.extraction.timexes[index] for index in _own_timexes(item)]
    read = [timex.reading for timex in timexes if timex.value is None and timex.reading.until is None]
    dates = {(r.month, r.day) for r in read if r.month is not None and r.day is not None}
    return dates, {r.weekday for r in read if r.weekday is not None}


def other_moment(pair: Pair) -> bool:
    """Return True when the accounts hold as of different days and the figure is one that runs.

    A figure runs when a text says as of when it holds, or calls it provisional, or when it counts what
    goes on after the event: the dead, the arrested, the acres burned; or when it drifts. Both days must be known.
    """
    runs = (running(pair.a) and running(pair.b)) or drifted(pair)
    if not (_dated(pair.a) or _dated(pair.b) or provisional(pair.a) != provisional(pair.b) or runs):
        return False
    if _as_of_one_day(pair):
        return False
    said_a, said_b = moment(pair.a), moment(pair.b)
    if said_a is None or said_b is None or said_a.meets(said_b):
        return False
    return said_a.fineness in _FINE and said_b.fineness in _FINE


def still_open(pair: Pair) -> bool:
    """Return True when only one of the accounts says that it holds for the time being, or as of some day.

    Nobody's age is open for the time being: in "the boy of six still trapped", something else is.
    """
    if pair.a.quantity is not None and pair.a.quantity.dimension == "age":
        return False
    if provisional(pair.a) != provisional(pair.b) or _going_on(pair.a) != _going_on(pair.b):
        return True
    return _dated(pair.a) != _dated(pair.b) and not _as_of_one_day(pair)


def _going_on(item: Item) -> bool:
    """Return True for a length of time that goes on: "has been burning for six hours"."""
    quantity = item.quantity
    if quantity is None or quantity.dimension != "duration":
        return False
    return _LASTING.search(item.claim.text.casefold()) is not None


def _as_of_one_day(pair: Pair) -> bool:
    """Return True when one account holds as of a day that the other's sentence gives: "by the end of May", "in May"."""
    marks = [
        {item.extraction.timexes[index].value for index in _as_of_marks(item)} for item in (pair.a, pair.b)
    ]
    dates = [_sentence_dates(item) for item in (pair.a, pair.b)]
    return bool((marks[0] & dates[1] | marks[1] & dates[0]) - {None})


def _sentence_dates(item: Item) -> set[str | None]:
    home = item.home
    return {timex.value for timex in item.extraction.timexes if home.start <= timex.start < home.end}


def other_round(pair: Pair) -> bool:
    """Return True when only one of the claims speaks of the last time ("at the last election", "previously")."""
    return _elsewhen(pair.a) != _elsewhen(pair.b)


def _elsewhen(item: Item) -> bool:
    """Return True for a claim with such a word outside its time expressions and its own value."""
    claim, extraction = item.claim, item.extraction
    taken = [(timex.start, timex.end) for timex in extraction.timexes]
    return any(
        match.group() in lists()["elsewhen"]
        and not (match.group() in _JOINS and match.end() < len(claim.text.rstrip(" .,;")))
        and not (
            match.group() in _OF_A_PERSON and claim.text[match.end() : match.end() + 2].strip().isupper()
        )
        and not any(first <= claim.start + match.start() < last for first, last in taken)
        for match in _WORDS.finditer(claim.text.casefold())
    )


def _dated(item: Item) -> bool:
    return bool(_as_of_marks(item))


def _as_of_marks(item: Item) -> list[int]:
    """Return the time expressions of a claim's words that say as of when it holds, whichever clause owns them."""
    return [
        index
        for index, timex in enumerate(item.extraction.timexes)
        if item.claim.start <= timex.start < item.claim.end and _as_of_word(item.extraction, index)
    ]


def running(item: Item) -> bool:
    """Return True when what is counted goes on changing after the event (see scope.toml); nobody's age does."""
    if item.quantity is not None and item.quantity.dimension == "age":
        return False
    return any(word.concepts & lists()["running"] for word in item.words if word.depth <= _NEAR)


def provisional(item: Item) -> bool:
    """Return True when a claim marks itself as of its hour: "so far", "still", "initially"."""
    text = f" {' '.join(_WORDS.findall(item.claim.text.casefold()))} "
    return any(f" {word} " in text for word in lists()["provisional"])


def near_names(item: Item) -> list[Word]:
    """Return the names that stand close to the value."""
    return [word for word in item.words if word.is_name and word.depth <= _NEAR]


def other_names(pair: Pair) -> bool:
    """Return True when both values stand by names, and none of the one is any of the other."""
    one, other = near_names(pair.a), near_names(pair.b)
    if not one or not other or pair.a.measure(pair.b).startswith((POPULATION, *KEYED)):
        return False
    return not any(same_name(x.lemma, y.lemma) or _holds(x.lemma, y.lemma) for x in one for y in other)


def _holds(a: str, b: str) -> bool:
    """Return True when all words of the one name, two at least, are in the other: "Ana Gil", "Ana Gil on Facebook"."""
    one, other = sorted((set(a.casefold().split()), set(b.casefold().split())), key=len)
    return len(one) > 1 and one <= other


def written_apart(pair: Pair) -> bool:
    """Return True when the articles came out so far apart that each may tell another round of the same affair."""
    days = [stretch((item.extraction.article.published or "")[:10]) for item in (pair.a, pair.b)]
    if days[0] is None or days[1] is None:
        return pair.a.unsettled or pair.b.unsettled
    return abs(days[0].start - days[1].start) > _ONE_ROUND


def other_actor(pair: Pair) -> bool:
    """Return True when the same is told of two actors: like predicates, subjects that have nothing in common."""
    one, other = pair.a.claim.frame, pair.b.claim.frame
    if not one.subject or not other.subject or not _like(one.predicate, other.predicate):
        return False
    actors = [{*frame.subject, *frame.object} for frame in (one, other)]
    return not any(_like(x, y) or same_name(x, y) for x in actors[0] for y in actors[1])


def _like(a: str, b: str) -> bool:
    return a == b or bool({a, b} & lists()["anyone"]) or relatedness(a, b) >= _RELATED


def other_period(pair: Pair) -> bool:
    """Return True when only one figure is told for a length of time, or the two are for two lengths."""
    lengths = [
        {
            item.extraction.quantities[index].text.casefold()
            for index in item.claim.quantities
            if item.extraction.quantities[index].dimension == "duration"
            and index != item.slot.quantity
            and not _offset(item.extraction, index)
        }
        for item in (pair.a, pair.b)
    ]
    return lengths[0] != lengths[1] and not (lengths[0] & lengths[1])


def _offset(extraction: Extraction, index: int) -> bool:
    """Return True for a length of time that tells when and not how long: "three months after the first offer"."""
    end = extraction.quantities[index].end
    return _OFFSET.match(extraction.article.text[end : end + _AHEAD].casefold()) is not None


def other_figures(pair: Pair) -> bool:
    """Return True when both claims give figures, and no figure in common."""
    one, other = (
        {item.extraction.quantities[i].value for i in item.claim.quantities} for item in (pair.a, pair.b)
    )
    return bool(one and other) and not one & other


def other_fate(pair: Pair) -> bool:
    """Return True when the counts are of people who met different fates: the dead and the injured."""
    one, other = _fates(pair.a), _fates(pair.b)
    return bool(one and other) and not one & other


def _fates(item: Item) -> set[str]:
    """Return what befell those counted, by the words near the value or else by its verb ("were charged")."""
    known = lists()["fates"]
    found = {c for word in item.words if word.depth <= _NEAR for c in word.concepts & known}
    if not found and item.quantity is not None and item.quantity.verb:
        found = set(concepts(item.quantity.verb, "VERB") & known)
    return found


def other_place(pair: Pair) -> bool:
    """Return True when the two are told of areas of two sizes ("in the city", "in the province")."""
    areas = [
        {word.lemma for word in item.words if word.lemma in lists()["areas"]} for item in (pair.a, pair.b)
    ]
    return bool(areas[0] and areas[1]) and not areas[0] & areas[1]


def in_two_quotations(pair: Pair) -> bool:
    """Return True when both claims stand inside quotation marks: then the utterances are compared instead."""
    return _quoted(pair.a) and _quoted(pair.b)


def _quoted(item: Item) -> bool:
    middle = (item.claim.start + item.claim.end) // 2
    return any(start <= middle < end for start, end in item.extraction.quotations)


def other_polarity(pair: Pair) -> bool:
    """Return True when one of the claims is negated and the other not: a value in common is no agreement then."""
    return pair.a.claim.polarity != pair.b.claim.polarity
