"""Grounds: why two statements that clash are about one thing."""

import re
from dataclasses import dataclass
from functools import cached_property

from claimcheck.judge.doings import one_thing as one_thing  # as all that know grounds know it
from claimcheck.judge.doings import other_doings
from claimcheck.judge.parties import (
    actors_meet,
    described,
    holders_meet,
    is_description,
    lists,
    noun_of,
    relation,
    voices_meet,
)
from claimcheck.judge.reading import Act, Reading
from claimcheck.lexicon import opposed
from claimcheck.lexicon.stances import alike, light, listed
from claimcheck.match.figures import telling
from claimcheck.match.items import Item, Word

_MET = 0.7
_LOOSE = 0.35
_NEAR = 3
"""Arcs from the act within which a thing is what the act is done to."""
_TELLING = 0.3
_MASS = 0.6
"""Weight that shared things must have where there is but one."""
_TWO = 0.3
_RARE = 0.45
_SLIGHT = 0.2
_BESIDE = 2
"""Sentences before and after a statement in which its matter may have been named."""

_PAYEE = re.compile(r"\bto (?:the|an?|his|her|its|their|two|three|four)\b", re.IGNORECASE)

Row = tuple[Word, Word, float]
"""A word of the one, the word of the other that it meets, and how near they are."""


@dataclass(frozen=True)
class Opposition:
    """How two statements oppose each other, and why they are about one thing."""

    told: tuple[str, str]
    """The opposed acts as an explanation writes them."""
    kind: str
    """negated, states, qualities, opposed or stances."""
    ground: str
    """What makes them one: state, actor, whole, noun, context, act, voice."""
    met: tuple[tuple[str, str, float], ...]
    """Words of the matter that they share, with their weight."""
    actor: str
    voice: str


class Ground:
    """What two statements that clash have in common besides the clash."""

    def __init__(self, one: Reading, other: Reading, x: Act, y: Act, kind: str) -> None:
        self.one, self.other, self.x, self.y, self.kind = one, other, x, y, kind

    def found(self) -> Opposition | None:
        """Return the opposition, or None where nothing says that the two are about one thing."""
        if set_apart(self.one.item, self.other.item) or self._bidden_only():
            return None
        if self.kind == "negated" and other_doings((self.one, self.x), (self.other, self.y)):
            return None
        ground = self._ground()
        if ground is None:
            return None
        met = tuple((p.lemma, q.lemma, round(min(p.weight, q.weight) * r, 2)) for p, q, r in self._loose)
        return Opposition((self.x.told, self.y.told), self.kind, ground, met, self.actor, self.voice)

    @cached_property
    def actor(self) -> str:
        """Return how those who do it meet."""
        if self.one.directed(self.x) or self.other.directed(self.y):
            return "unknown"
        return actors_meet(self.one.item, self.other.item)

    @cached_property
    def voice(self) -> str:
        """Return how those who speak meet."""
        return voices_meet(self.one.item, self.other.item)

    def _bidden_only(self) -> bool:
        """Return True when the one tells what people are told to do, and the other what has been done."""
        sides = ((self.one, self.x), (self.other, self.y))
        bidden = [reading.directed(act) for reading, act in sides]
        return any(bidden) and not all(b or r.permits(act) for b, (r, act) in zip(bidden, sides, strict=True))

    @cached_property
    def _loose(self) -> list[Row]:
        """Return the names and nouns that are at least related, besides the acts in which the two clash."""
        skip = {self.x.word.lemma, self.y.word.lemma}
        found = []
        for p in self.one.matter:
            if p.lemma in skip and " " not in p.lemma:
                continue
            rows = ((relation(p, q), q) for q in self.other.matter if q.lemma not in skip or " " in q.lemma)
            best, q = max(rows, key=lambda row: row[0], default=(0.0, p))
            if best >= _LOOSE:
                found.append((p, q, best))
        return found + self._told_otherwise()

    def _told_otherwise(self) -> list[Row]:
        """Return what is a noun here and a verb or a sum of money there ("her resignation", "to go"; "a ransom")."""
        found = []
        for mine, act, theirs in ((self.one, self.x, self.other), (self.other, self.y, self.one)):
            under = [other.word for other in theirs.acts if other.word in theirs.deeper]
            paid = _pays(theirs.item)
            for word in mine.matter:
                verb = next((w for w in under if _one_act(w, word)), None)
                if word.is_name or word.lemma == act.word.lemma or (verb is None and not paid):
                    continue
                if verb is not None or (listed("sums", word.lemma) and _rest_met(mine, theirs, word)):
                    found.append((word, verb or word, 1.0))
        return found

    @cached_property
    def _met(self) -> list[Row]:
        """Return the names and nouns that meet; those who do it do not count again."""
        met = [row for row in self._loose if row[2] >= _MET]
        if self.actor != "same":
            return met
        doers = self._doers()
        return [row for row in met if not doers & {row[0].lemma.casefold(), row[1].lemma.casefold()}]

    def _doers(self) -> set[str]:
        names = {name for r in (self.one, self.other) for name in r.item.claim.frame.subject}
        return {
            form
            for name in names
            for form in (name.casefold(), noun_of(name) if is_description(name) else "")
        }

    def _ground(self) -> str | None:
        if self.kind in ("states", "qualities"):
            one = holders_meet(self.one.item, self.other.item)
            return "state" if one and not (self.kind == "qualities" and self._beside_apart()) else None
        things = [row for row in self._met if _is_thing(row)]
        stances = self.kind == "stances"
        if stances:
            things = [row for row in things if self._beside(row)]
        close = [row for row in things if _weight(row) >= _TELLING]
        specific = [row for row in close if not (_is_motion(row[0]) or _is_motion(row[1]))]
        if self.kind == "opposed":  # two acts, so of one thing only where it is what both are done to
            specific = [row for row in specific if "oblique" not in (row[0].role, row[1].role)]
        bare = (things if stances else close) and self._bare()
        if self.actor == "same" and (specific or self._shared_figure() or bare):
            return "actor"
        if stances or self.actor == "other" or (self.voice != "same" and self._other_patient()):
            return None
        if (self.x.noun or self.y.noun) and self._unmet_by_denial():
            return None
        mass = sum(min(p.weight, q.weight) * r for p, q, r in self._met)
        if things and self._vouched() and self._whole() and mass >= (_TWO if len(self._met) > 1 else _MASS):
            return "whole"
        return self._by_act(close, specific, mass) if self.kind == "negated" else None

    def _beside_apart(self) -> bool:
        """Return True when a quality is told of two matters ("aware of the offer", "unaware of the vote")."""
        one, other = (
            [thing for thing in reading.item.claim.frame.oblique if thing not in lists()["anyone"]]
            for reading in (self.one, self.other)
        )
        return bool(one and other) and not any(one_thing(p, q) for p in one for q in other)

    def _beside(self, row: Row) -> bool:
        """Return True for what a stance is on, which stands one arc further off a noun ("readiness to sell it")."""
        p, q, _ = row
        return p.depth < _NEAR + self.one.leans and q.depth < _NEAR + self.other.leans

    def _vouched(self) -> bool:
        """Return True when one party says both, or the one denies the very act that the other tells.

        With nothing known of who speaks or acts, words that are only related tell of two things too often.
        """
        x, y = self.x.word, self.y.word
        return self.voice == "same" or (
            self.kind == "negated" and (x.lemma == y.lemma or bool(x.concepts & y.concepts))
        )

    def _by_act(self, close: list[Row], specific: list[Row], mass: float) -> str | None:
        """Return the ground where the very act is denied that the other tells."""
        x, y = self.x.word, self.y.word
        rare = min(x.weight, y.weight)
        if self.x.noun and self.y.noun and rare >= _MASS:
            return "noun"
        if light(x.lemma) or not (x.lemma == y.lemma or x.concepts & y.concepts or alike(x.lemma, y.lemma)):
            return None
        if rare >= _RARE and (_around(self.one, self.other) or _around(self.other, self.one)):
            return "context"
        if close and mass >= _MASS and len({q.lemma for _, q, _ in self._met}) > 1:
            return "act"
        if any(_weight(row) >= _MASS and max(row[0].depth, row[1].depth) <= 1 for row in specific):
            return "act"
        return "voice" if self._by_voice(rare) else None

    def _other_patient(self) -> bool:
        """Return True when the very act is told of two things that it is done to.

        What one side receives reaches the other: the thing may be done to here, and be what does it there.
        """
        if self.x.word.lemma != self.y.word.lemma and not self.x.word.concepts & self.y.word.concepts:
            return False
        one, other = (_undergoers(reading) for reading in (self.one, self.other))
        if not one or not other or {*one, *other} & lists()["pronouns"] or self._told_otherwise():
            return False
        doers = [list(reading.item.claim.frame.subject) for reading in (self.one, self.other)]
        met = ((one, [*other, *doers[1]]), (other, doers[0]))
        return not any(one_thing(p, q) for mine, theirs in met for p in mine for q in theirs)

    def _unmet_by_denial(self) -> bool:
        """Return True when the statement that denies is about something that the other does not tell of."""
        got = {id(word) for p, q, _ in self._met for word in (p, q)}
        return any(id(w) not in got for r in (self.one, self.other) if r.sign < 0 for w in _matter(r))

    def _by_voice(self, rare: float) -> bool:
        """Return True when one party speaks of one thing, or a denial by it has no other matter than the act."""
        if self.voice != "same" or rare < _RARE:
            return False
        bare = any(r.sign < 0 and not _matter(r) for r in (self.one, self.other)) and rare >= _MASS
        return bare or any(_is_thing(row) for row in self._loose)

    def _shared_figure(self) -> bool:
        """Return True when the sentences of the two have a telling figure in common."""
        return bool(_figures(self.one.item) & _figures(self.other.item))

    def _bare(self) -> bool:
        """Return True when neither says more of a motion ("the plan") than the other, but that it is one."""
        got = {id(word) for p, q, _ in self._met for word in (p, q)}
        rest = [w for reading in (self.one, self.other) for w in _matter(reading) if id(w) not in got]
        rest = [w for w in rest if not (_is_motion(w) or listed("leaning", w.lemma))]
        return all(word.lemma.casefold() in self._doers() for word in rest)

    def _whole(self) -> bool:
        """Return True when all that the one is about is met by the other."""
        sides = (
            (_matter(self.one), {id(p) for p, _, _ in self._met}),
            (_matter(self.other), {id(q) for _, q, _ in self._met}),
        )
        return any(
            bool(words) and all(id(w) in got or w.weight < _SLIGHT for w in words) for words, got in sides
        )


def _one_act(verb: Word, noun: Word) -> bool:
    return alike(verb.lemma, noun.lemma) or (listed("leaving", verb.lemma) and listed("leaving", noun.lemma))


def _pays(item: Item) -> bool:
    """Return True when the claim tells a sum of money that goes to somebody."""
    money = any(item.extraction.quantities[index].dimension == "money" for index in item.claim.quantities)
    return money and _PAYEE.search(item.claim.text) is not None


def _rest_met(mine: Reading, theirs: Reading, word: Word) -> bool:
    """Return True when all that a statement is about besides one word is met by the other."""
    rest = (w for w in _matter(mine) if w is not word and not w.is_name)
    return all(any(relation(w, v) >= _MET for v in theirs.matter) for w in rest)


def _matter(reading: Reading) -> list[Word]:
    acts = {act.word.lemma for act in reading.acts}
    return [w for w in reading.matter if w.lemma not in acts and w.depth < _NEAR]


def _patients(reading: Reading) -> list[Word]:
    acts = {act.word.lemma for act in reading.acts}
    return [w for w in reading.matter if w.role == "object" and w.depth <= 1 and w.lemma not in acts]


def _undergoers(reading: Reading) -> list[str]:
    """Return what the act is done to, names as well as nouns."""
    acts = {act.word.lemma for act in reading.acts}
    parts = {part for lemma in acts for part in lemma.split()}
    return [thing for thing in reading.item.claim.frame.object if thing not in parts]


def _weight(row: Row) -> float:
    return min(row[0].weight, row[1].weight)


def _is_thing(row: Row) -> bool:
    p, q, _ = row
    noun = noun_of(p.lemma) if described(p) else p.lemma
    return (
        (not p.is_name or described(p)) and noun not in lists()["anyone"] and max(p.depth, q.depth) <= _NEAR
    )


def _is_motion(word: Word) -> bool:
    return listed("motions", word.lemma.split()[-1])


def _around(one: Reading, other: Reading) -> bool:
    """Return True when all that a negated statement is about stands in the sentences around the other."""
    matter = _matter(one)
    if one.sign > 0 or not matter or any(word.is_name for word in matter):
        return False
    place = other.item.claim.sentence
    sentences = other.item.extraction.sentences[max(0, place - _BESIDE) : place + _BESIDE + 1]
    near = {lemma for sentence in sentences for lemma in sentence.lemmas}
    return not _patients(other) and all(word.weight >= _RARE and word.lemma in near for word in matter)


def set_apart(a: Item, b: Item) -> bool:
    """Return True when opposed adjectives tell two things from each other ("the lower court", "the upper court")."""
    one, other = ([w for w in i.words if w.pos == "ADJ" and w.role == "modifier"] for i in (a, b))
    return any(opposed(w.lemma, v.lemma, w.pos, v.pos) for w in one for v in other)


def _figures(item: Item) -> set[tuple[float, str]]:
    extraction = item.extraction
    if item.claim.sentence >= len(extraction.sentences):
        return set()
    sentence = extraction.sentences[item.claim.sentence]
    return {
        (float(q.value), q.dimension)
        for q in extraction.quantities
        if sentence.start <= q.start < sentence.end
        and q.value is not None
        and telling(q)
        and q.dimension not in ("duration", "age")
    }
