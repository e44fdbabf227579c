"""Contraries: what comes of two statements of which one says yes and the other no."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.bounds import lasts_until
from claimcheck.judge.ground import Opposition
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.parties import described, lists, voice_words
from claimcheck.judge.phrases import phrase
from claimcheck.judge.reading import Reading
from claimcheck.judge.rungs import apart_by
from claimcheck.judge.scope import other_figures, other_moment, other_time, own_dates, written_apart
from claimcheck.lexicon import in_one_day, in_turn
from claimcheck.lexicon.stances import listed
from claimcheck.match.items import Item

_NEAR = 2


def compare_contraries(a: Item, b: Item, found: Opposition) -> Decision:
    """Return the decision for two statements that oppose each other."""
    score = min(1.0, 0.4 + sum(weight for _, _, weight in found.met) / 4)
    return decide("polarity", CONTRARY, Pair(a, b, score, {"opposition": found}))


def _found(pair: Pair) -> Opposition:
    found = pair.facts["opposition"]
    if not isinstance(found, Opposition):
        msg = "a comparison of contraries carries their opposition"
        raise TypeError(msg)
    return found


def _other_mood(pair: Pair) -> bool:
    """Return True when the one is put forward as a fact and the other as an intention or a possibility."""
    one, other = Reading(pair.a).moods, Reading(pair.b).moods
    return "maybe" in one | other or not one & other


def other_names(pair: Pair) -> bool:
    """Return True when both are told of names near by, none of them the same, or of different places.

    Who speaks does not count, nor does a mention without a name ("the report").
    """
    return _names_apart(pair, None, ("place",))


def other_of_kind(pair: Pair) -> bool:
    """Return True when both are told of people, or of places, or of bodies, none of them the same.

    Another kind of name may say the same in other words: "the mayor Ida Holm's church", "the Halden Road Church".
    """
    return _names_apart(pair, ("person",), ("place",), ("organisation", "other"))


def _names_apart(pair: Pair, *sorts: tuple[str, ...] | None) -> bool:
    for kinds in sorts:
        one, other = (_names(item, kinds) for item in (pair.a, pair.b))
        if one and other and not any(same_name(x, y) for x in one for y in other):
            return True
    return False


def _names(item: Item, kinds: tuple[str, ...] | None) -> list[str]:
    mentions = {m.name: m.kind for m in item.extraction.mentions} if kinds else {}
    return [
        word.lemma
        for word in item.words
        if word.is_name
        and word.depth <= _NEAR
        and not described(word)
        and (kinds is None or mentions.get(word.lemma) in kinds)
        and not any(same_name(word.lemma, speaker) for speaker in item.claim.speakers)
    ]


def _in_turn(pair: Pair) -> bool:
    """Return True for acts that follow one another (open and close), unless of one day that is too short for them.

    "Closed until Friday" and "reopens on Friday" follow one another on that day.
    """
    one, other = (word.removeprefix("not ") for word in _found(pair).told)
    turns = lasts_until(pair.a) != lasts_until(pair.b)
    if _one_day(pair) and not turns and not in_one_day(one, other):
        return False
    return _found(pair).kind in ("opposed", "states") and in_turn(one, other)


def _one_day(pair: Pair) -> bool:
    dates = own_dates(pair.a), own_dates(pair.b)
    if all(dates):
        return any(x.meets(y) for x in dates[0] for y in dates[1])
    words = [{i.extraction.timexes[n].text.casefold() for n in i.claim.timexes} for i in (pair.a, pair.b)]
    return bool(words[0] & words[1])


def _parties_differ(pair: Pair) -> bool:
    """Return True when two parties speak, unless both are there to find out ("police") or one is a document."""
    if _found(pair).voice != "other":
        return False
    told = [voice_words(item) for item in (pair.a, pair.b)]
    return not (
        any(words & lists()["documents"] for words in told)
        or all(words & lists()["impartial"] for words in told)
    )


def _denial(pair: Pair) -> bool:
    """Return True when the outlet tells what a party denies, or says of itself that it has not done."""
    for item, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if not item.claim.voices or other.claim.voices:
            continue
        if item.claim.modality == "denied":
            return True
        if Reading(item).sign < 0 and _found(pair).actor == "same" and not _impartial(item):
            return True
    return False


def _ready(pair: Pair) -> bool:
    """Return True when the one is told to be ready or reluctant to do it, and the other has answered."""
    ready = [any(listed("leaning", word.lemma) for word in item.words) for item in (pair.a, pair.b)]
    return _found(pair).kind == "stances" and ready[0] != ready[1]


def _impartial(item: Item) -> bool:
    return bool(voice_words(item) & lists()["impartial"])


def _says(pair: Pair) -> str:
    one, other = map(phrase, (pair.a, pair.b), _found(pair).told)
    return f"{source(pair.a)} says “{one}”, {source(pair.b)} “{other}”"


CONTRARY = (
    apart_by("plan and outcome", _other_mood, _says),
    apart_by("other names", other_names, _says),
    apart_by("other figures", other_figures, _says),
    apart_by("other time", other_time, _says),
    apart_by("written apart", written_apart, _says),
    apart_by("in turn", _in_turn, _says),
    apart_by("other moment", other_moment, _says),
    apart_by("parties differ", _parties_differ, _says),
    Level("denied", "disputed", _denial, lambda p: f"{_says(p)}, one of them as a party’s denial."),
    Level(
        "ready and against",
        "contradict",
        _ready,
        lambda p: f"{_says(p)} of the same thing: to be ready for it is not yet to take it.",
        "soft",
    ),
    Level("contrary", "contradict", lambda p: True, lambda p: f"{_says(p)} of the same thing.", "hard"),
)
