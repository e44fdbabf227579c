"""Statements: the same thing said to be so, said not to be so, or undone by an opposed word."""

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.contrary import other_names as names_apart
from claimcheck.judge.ground import set_apart
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.phrases import phrase
from claimcheck.judge.plans import other_plan
from claimcheck.judge.reading import Reading, negative, spared
from claimcheck.judge.rungs import apart_by
from claimcheck.judge.scope import (
    other_actor,
    other_figures,
    other_moment,
    other_names,
    other_time,
    written_apart,
)
from claimcheck.judge.thin import much_alike, one_text, printed_twice, same_words, thin, thin_clash
from claimcheck.lexicon import in_turn, opposed
from claimcheck.lexicon.stances import listed
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import word_relation

_CLOSE = 0.35
"""Alignment from which two statements that differ in polarity are about one thing."""
_AGREE = 0.28
"""Alignment from which two statements say the same."""
_RELATED = 0.6
_MET = 0.35
_SURE = 0.55
"""Alignment that needs no related predicates."""


def compare_statements(pair: Pair) -> Decision:
    """Return the decision for two aligned statements, as polarity or as event."""
    clash = _clash(pair)
    pair = Pair(pair.a, pair.b, pair.score, {"clash": clash})
    return decide("polarity" if clash else "event", POLARITY if clash else EVENT, pair)


def heads(item: Item) -> list[Word]:
    """Return the words that predicate: the statement's own head, and what stands nearest to it."""
    return [word for word in item.words if word.depth == 0] or [
        word for word in item.words if word.depth <= 1
    ]


def acts(item: Item) -> list[Word]:
    """Return the heads that are verbs or adjectives: a noun in a fragment cannot be negated by its clause.

    Nor is what it says of its subject ("known for his songs, he is no stranger here"), or who says so ("according to").
    """
    return [
        word
        for word in heads(item)
        if (
            word.role == "predicate"
            or (word.pos in ("VERB", "ADJ") and word.role not in ("modifier", "subject"))
        )
        and not listed("reporting", word.lemma)
        and not spared(item, word.lemma)
    ]


def _clash(pair: Pair) -> tuple[str, str] | None:
    """Return the words in which two statements oppose each other, or None.

    Either one is negated and the other not, while their predicates are related; or the predicates are opposed
    and both or neither negated.
    """
    if Reading(pair.a).unsure or Reading(pair.b).unsure or one_text(pair):
        return None
    same_polarity = negative(pair.a) == negative(pair.b)
    for one in acts(pair.a):
        for other in acts(pair.b):
            if same_polarity and opposed(one.lemma, other.lemma, one.pos, other.pos):
                return one.lemma, other.lemma
            if listed("negating", one.lemma) or listed("negating", other.lemma):
                continue  # "refused to pay" is negated and so is "did not pay": the verb is not what is denied
            if not same_polarity and word_relation(one, other) >= _RELATED:
                return _negated(pair.a, one), _negated(pair.b, other)
    return None


def _negated(item: Item, word: Word) -> str:
    return f"not {word.lemma}" if negative(item) else word.lemma


def _unlike(pair: Pair) -> bool:
    return pair.score < _CLOSE


def _weak(pair: Pair) -> bool:
    return pair.score < _AGREE


def _actor_unmet(pair: Pair) -> bool:
    """Return True when one tells who or what did it, and the other has nothing like that.

    "Lightning started the fire" and "the fire, which started on Saturday" do not say the same.
    """
    return not much_alike(pair) and any(
        bool(actors := [word for word in one.words if word.role == "subject" and word.depth <= 1])
        and not any(word_relation(x, y) >= _MET for x in actors for y in other.words)
        for one, other in ((pair.a, pair.b), (pair.b, pair.a))
    )


def _other_predicate(pair: Pair) -> bool:
    if pair.score >= _SURE or much_alike(pair):
        return False
    return not any(word_relation(x, y) >= _RELATED for x in heads(pair.a) for y in heads(pair.b))


def _thin_clash(pair: Pair) -> bool:
    clash = pair.facts.get("clash")
    return not isinstance(clash, tuple) or thin_clash(pair, clash)


def _conditional(pair: Pair) -> bool:
    return "conditional" in (pair.a.claim.modality, pair.b.claim.modality)


def _voices_differ(pair: Pair) -> bool:
    """Return True when two named parties speak, and they are not the same."""
    one, other = pair.a.claim.speakers, pair.b.claim.speakers
    return bool(one and other) and not any(same_name(x, y) for x in one for y in other)


def _for_a_body(pair: Pair) -> bool:
    """Return True when one of two parties is no person: a force and its spokesman speak once."""
    return any(
        mention.kind != "person" and mention.name in item.claim.speakers
        for item in (pair.a, pair.b)
        for mention in item.extraction.mentions
    )


def _one_voice_only(pair: Pair) -> bool:
    """Return True when one is the outlet's own statement and the other a party's."""
    return bool(pair.a.claim.voices) != bool(pair.b.claim.voices)


def _in_turn(pair: Pair) -> bool:
    """Return True for acts that follow one another (open and close, arrest and release)."""
    clash = pair.facts.get("clash")
    return isinstance(clash, tuple) and in_turn(clash[0].removeprefix("not "), clash[1].removeprefix("not "))


def _named_apart(pair: Pair) -> bool:
    """Return True for statements of different people, places or figures, or of things that opposed words tell apart."""
    return other_figures(pair) or other_names(pair) or names_apart(pair) or set_apart(pair.a, pair.b)


def _says(pair: Pair) -> str:
    clash = pair.facts.get("clash")
    if not isinstance(clash, tuple):
        return f"{source(pair.a)} and {source(pair.b)} say the same"
    one, other = phrase(pair.a, clash[0]), phrase(pair.b, clash[1])
    return f"{source(pair.a)} says “{one}”, {source(pair.b)} “{other}”"


POLARITY = (
    Level(
        "unlike", "not_comparable", _unlike, lambda p: "The statements are not close enough to be opposed."
    ),
    Level(
        "thin",
        "not_comparable",
        _thin_clash,
        lambda p: "The statements share too little besides the opposed words.",
    ),
    Level("conditional", "not_comparable", _conditional, lambda p: "One of the statements is conditional."),
    apart_by("plan and outcome", other_plan, _says),
    apart_by("other names", _named_apart, _says),
    apart_by("other time", other_time, _says),
    apart_by("written apart", written_apart, _says),
    apart_by("other actor", other_actor, _says),
    apart_by("in turn", _in_turn, _says),
    apart_by("other moment", other_moment, _says),
    apart_by("parties differ", _voices_differ, _says),
    Level(
        "party and outlet",
        "disputed",
        _one_voice_only,
        lambda p: f"{_says(p)}, one of them in a party’s voice.",
    ),
    Level("opposed", "contradict", lambda p: True, lambda p: f"{_says(p)} of the same thing.", "hard"),
)
EVENT = (
    Level("weak", "not_comparable", _weak, lambda p: "The statements share too little to say the same."),
    Level("thin", "not_comparable", thin, lambda p: "The statements share too few telling words."),
    Level(
        "actor unmet",
        "not_comparable",
        _actor_unmet,
        lambda p: "Only one of the statements tells who did it.",
    ),
    Level(
        "other figures", "different_scope", other_figures, lambda p: "The statements give different figures."
    ),
    Level(
        "other predicate",
        "not_comparable",
        _other_predicate,
        lambda p: "The statements tell of different acts.",
    ),
    Level(
        "parties differ",
        "compatible",
        lambda p: _voices_differ(p) and not (same_words(p) and _for_a_body(p)),
        lambda p: "Two parties say alike; no party says both.",
    ),
    Level(
        "plan and outcome",
        "different_scope",
        other_plan,
        lambda p: "One of the statements is a plan or a possibility.",
    ),
    Level(
        "other names",
        "different_scope",
        lambda p: other_names(p) and not printed_twice(p),
        lambda p: "The statements are of different people or places.",
    ),
    Level("other time", "different_scope", other_time, lambda p: "The statements are of different times."),
    Level(
        "same",
        "agree",
        lambda p: negative(p.a) == negative(p.b),
        lambda p: f"{_says(p)}.",
    ),
)
