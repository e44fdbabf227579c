"""Parties: who does it and who says it, and whether two statements have them in common."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness
from claimcheck.lexicon.forms import lemmas
from claimcheck.lexicon.stances import listed
from claimcheck.match.items import Item, Word
from claimcheck.match.overlap import word_relation

Meeting = Literal["same", "may be", "other", "unknown"]
"""How the parties of two statements meet; unknown: one of them names none."""

_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W_]+)*")
_CAPITALS = re.compile(r"(?<!^)\b[A-Z][^\W\d_]{2,}")
"""Capitalised words but for the first, "Mr" left out."""
_SAME = 0.85


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Return the lists of contrary.toml."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("contrary.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words.split()) for name, words in raw.items()}


def described(word: Word) -> bool:
    """Return True for a mention without a name ("the report", "a spokesman")."""
    return word.is_name and word.lemma.split()[0].casefold() in lists()["articles"]


def noun_of(text: str) -> str:
    """Return the noun of a description: "report" of "a report reviewed by the agency"."""
    words = [word for word in text.casefold().split() if word not in lists()["articles"]]
    cut = next(
        (n for n, w in enumerate(words) if n and (w in lists()["stops"] or w.endswith("ed"))), len(words)
    )
    return _singular(words[max(0, cut - 1)]) if words else ""


def _singular(word: str) -> str:
    return next(iter(lemmas(word)), word) if word.endswith("s") else word


def is_description(text: str) -> bool:
    """Return True for a party told by a common noun ("sheriff", "the state transport department")."""
    first = text.split()[0] if text.split() else ""
    return first.casefold() in lists()["articles"] or text[:1].islower()


def relation(p: Word, q: Word) -> float:
    """Return how near two words are, 0 to 1; descriptions meet by their nouns."""
    if not (described(p) or described(q)):
        if (" " in p.lemma or " " in q.lemma) and not (p.is_name or q.is_name):
            return 0.9 if p.lemma.split()[-1] == q.lemma.split()[-1] else word_relation(p, q)
        return word_relation(p, q)
    if (p.is_name and not described(p)) or (q.is_name and not described(q)):
        return 0.0
    return relatedness(noun_of(p.lemma), noun_of(q.lemma))


def parties_meet(one: str, other: str) -> Meeting:
    """Return how two names or descriptions of a party meet."""
    if same_name(one, other):
        return "same"
    described_one, described_other = is_description(one), is_description(other)
    if described_one and described_other:
        x, y = noun_of(one), noun_of(other)
        if relatedness(x, y) >= _SAME:
            return "same"
        return "may be" if {x, y} & lists()["bodies"] else "other"
    if described_one or described_other:
        noun, name = (noun_of(one), other) if described_one else (noun_of(other), one)
        if noun in _WORDS.findall(name.casefold()):
            return "same"
        return "may be"
    return "other"


def actors(item: Item) -> list[str]:
    """Return who does it, as far as the statement says so."""
    frame = item.claim.frame
    if listed("reporting", frame.predicate) and frame.predicate not in lists()["seeming"]:
        return []  # "which investigators judged to be unrelated": who found it, not who did it
    return [name for name in frame.subject if name.casefold() not in lists()["pronouns"]]


def actors_meet(a: Item, b: Item) -> Meeting:
    """Return how those who do it in two statements meet; a party that speaks counts as what it is ("Sheriff Ruiz")."""
    one, other = actors(a), actors(b)
    if not one or not other:
        for known, silent in ((one, b), (other, a)):
            if any(noun_of(name) in voice_words(silent) for name in known if is_description(name)):
                return "same"
        return "unknown"
    found = {parties_meet(x, y) for x in one for y in other}
    return next(kind for kind in ("same", "may be", "other") if kind in found)


def holders_meet(a: Item, b: Item) -> bool:
    """Return True when two statements tell a state of one person or thing: the subject, of a passive too.

    Somebody's group is told of with them ("Holm's team"). Names beside a common noun tell two things apart ("the Orr
    school", "the Tarn school").
    """
    one, other = _holders(a), _holders(b)
    capitals = [set(_CAPITALS.findall(item.claim.text)) for item in (a, b)]
    apart = all(capitals) and not capitals[0] & capitals[1]
    for x in one:
        for y in other:
            both_nouns = is_description(x) and is_description(y)
            if parties_meet(x, y) == "same" and not (both_nouns and apart):
                return True
    return _group_of(a, one, other) or _group_of(b, other, one)


def _holders(item: Item) -> list[str]:
    frame = item.claim.frame
    told = (*actors(item), *(frame.object if frame.passive else ()))
    return [name for name in told if name.casefold() not in lists()["pronouns"]]


def _group_of(item: Item, own: list[str], others: list[str]) -> bool:
    """Return True when a body is told of that belongs, by a name beside it, to one of the others."""
    bodies = [name for name in own if is_description(name) and noun_of(name) in lists()["bodies"]]
    owners = item.claim.frame.names if bodies else ()
    return any(same_name(name, owner) for name in others for owner in owners)


def voices_meet(a: Item, b: Item) -> Meeting:
    """Return how those who speak meet; "unknown" where one of the statements is the outlet's own."""
    one, other = _speakers(a), _speakers(b)
    if not one or not other:
        return "unknown"
    if any(parties_meet(x, y) == "same" for x in one for y in other):
        return "same"
    for known, item in ((one, b), (other, a)):
        words = voice_words(item)
        if any(
            noun_of(name) in words
            for name in known
            if is_description(name) and noun_of(name) not in lists()["plain"]
        ):
            return "same"
    for known, item, facing in ((one, a, b), (other, b, a)):
        own = [
            name for name in known if noun_of(name) in lists()["bodies"] and name in item.claim.frame.subject
        ]
        if any(parties_meet(name, actor) != "other" for name in own for actor in actors(facing)):
            return "may be"
    return "other"


def _speakers(item: Item) -> list[str]:
    """Return the names behind a claim; where its source was not found, those that its sentence names before the cue."""
    frame = item.claim.frame
    finders = [name for name in frame.subject if listed("reporting", frame.predicate)]
    if listed("directing", frame.predicate):
        finders = [name for name in (*frame.subject, *frame.names[:1]) if name not in frame.object]
    if item.claim.speakers or not item.claim.voices:
        return [*item.claim.speakers, *finders]
    start, end = _before_cue(item)
    return [m.name for m in item.extraction.mentions if start <= m.start < end and m.kind == "person"]


def voice_words(item: Item) -> frozenset[str]:
    """Return the words with which a statement's sentence presents its speaker, and the speaker's name, lower case."""
    if not item.claim.voices:
        return frozenset()
    start, end = _before_cue(item)
    said = item.extraction.attributions[item.claim.voices[-1]]
    text = item.extraction.article.text
    words = [text[start:end], *(text[s:e] for s, e in said.source), *item.claim.speakers]
    return frozenset(
        form for part in words for word in _WORDS.findall(part.casefold()) for form in (word, _singular(word))
    )


def _before_cue(item: Item) -> tuple[int, int]:
    """Return the stretch of the sentence in which the innermost source of a claim is presented."""
    extraction = item.extraction
    said = extraction.attributions[item.claim.voices[-1]]
    cue = min((start for start, _ in said.cue), default=item.claim.start)
    sentence = next((s for s in extraction.sentences if s.start <= cue < s.end), None)
    if sentence is None:
        return cue, cue
    content = min((start for start, _ in said.content), default=sentence.start)
    if content < cue:
        last = max(end for start, end in said.content if start < cue)
        return last, sentence.end
    return sentence.start, cue
