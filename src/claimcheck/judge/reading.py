"""Readings: the acts that a statement tells, each with its sign, and what they are done to."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claimcheck.extract.mention.names import initials
from claimcheck.lexicon.forms import is_form, lemmas
from claimcheck.lexicon.stances import flips, light, listed, stance
from claimcheck.match.items import Item, Word

_DEEP = 2
"""Arcs below the statement's head within which a complement still belongs to what is told."""
_STEM = 4
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W_]+)*")
_UNSURE = re.compile(
    r"\b(?:ever|any|anyone|anything|anybody|whether|instead of|rather than|unlike|without|nearly|almost|narrowly"
    r"|close to)\b",
    re.IGNORECASE,
)
"""Words that stand under a negation or a question which the clause itself may not show, or that take an act back."""
_PARTLY = re.compile(
    r"\bnot (?:all|every|always|necessarily|only|just|both|everyone|entirely)\b"
    r"|(?:\bnot|n['’]t) (?:\w+ )?(?:independently|immediately|officially|publicly|formally)\b"
    r"|\bin (?:(?:more|less) than |over |nearly |almost |at least |about |some |the (?:last|past) )?"
    r"(?:[\w-]+ )?(?:days|weeks|months|years|decades)\b"
    r"|\b(?:again|since|unlike)\b|\bhad (?:\w+ ){0,2}(?:ever|previously|before)\b",
    re.IGNORECASE,
)
"""Negations that leave room for a yes."""
_NEGATION = re.compile(r"\b(?:not|never|cannot|no|hardly|neither|nor)\b|n['’]t\b")
_LIMIT = re.compile(
    r"\b(?:before|until|till) (?:the |early |late |mid )?(?:\d|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|spring|summer|autumn|winter|end|new year)",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:refus|declin|fail|forg|neglect|ceas)\w+ to\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:would|could|can|may|might|must|should|will|shall)\b", re.IGNORECASE)
_UNABLE = re.compile(r"\bcould(?: not|n['’]t)\b(?! have)", re.IGNORECASE)
_LIKELY = re.compile(r"\b(?:probably|likely|apparently)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Act:
    """An act or a state that a statement tells."""

    word: Word
    sign: int
    """1: so; -1: not so."""
    noun: bool = False
    """True for a noun that a light verb leaves the telling to ("made no arrests")."""

    @property
    def stance(self) -> str | None:
        """Return for or against, as the sign has it; None for "did not reject", which may mean anything."""
        found = None if self.noun else stance(self.word.lemma) or stance(self.word.lemma.split()[0])
        if found is None or self.sign > 0:
            return found
        return "against" if found == "for" else None

    @property
    def told(self) -> str:
        """Return the act as an explanation writes it."""
        return self.word.lemma if self.sign > 0 else f"not {self.word.lemma}"


class Reading:
    """What a statement says is so or not so."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self.sign = -1 if negative(item) else 1
        self._stems = _stems(item.claim.text)
        verbs = [
            word
            for word in item.words
            if _predicates(word) and self._inside(word) and not spared(item, word.lemma)
        ]
        least = min((word.depth for word in verbs), default=0)
        self.heads = [word for word in verbs if word.depth == least]
        self.deeper = [word for word in verbs if least < word.depth <= least + _DEEP]

    def _inside(self, word: Word) -> bool:
        """Return True for a word of the clause itself, not of the one that it hangs on."""
        first = word.lemma.casefold().split()[0]
        return first[:_STEM] in self._stems or first in self._stems

    @cached_property
    def told(self) -> bool:
        """Return True for a statement that says something is so or not; not for "to avoid a delay", "ever landing"."""
        claim = self.item.claim
        if claim.modality == "denied":
            return True
        finite = claim.frame.tense is not None or claim.polarity == "negative" or _MODAL.search(claim.text)
        return bool(finite) and not self.unsure

    @cached_property
    def unsure(self) -> bool:
        """Return True for a yes that is taken back ("nearly fell") and a no that leaves room for a yes ("not all")."""
        return unsure(self.item.claim.text, negated=self.sign < 0)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Return the acts: heads, complements, and the nouns that light verbs leave the telling to."""
        found = []
        flipped = any(flips(word.lemma) for word in self.heads)
        refused = any(listed("negating", word.lemma) for word in self.heads) and (
            bool(self.deeper) or bool(_REFUSED.search(self.item.claim.text))
        )
        for word in self.heads:
            own = -self.sign if refused and listed("negating", word.lemma) else self.sign
            found.append(Act(word, own))
        under = -self.sign if flipped and not refused else self.sign
        if not self.leans:
            found += [Act(word, under) for word in self.deeper]
        if any(listed("voicing", word.lemma) for word in self.heads):
            found += [Act(word, under) for word in self._objects() if stance(word.lemma)]
        affirmed = any(listed("affirms", word.lemma) for word in self.heads)
        if flipped or affirmed or not self.heads or all(light(word.lemma) for word in self.heads):
            found += [
                Act(word, under, noun=True)
                for word in self._objects()
                if not listed("motions", word.lemma) and not listed("vague", word.lemma)
            ]
        return tuple(act for act in found if not listed("reporting", act.word.lemma))

    @property
    def leans(self) -> bool:
        """Return True where a noun tells how somebody stands to doing what it governs ("its refusal to sell")."""
        return any(listed("leaning", word.lemma) and word.role == "object" for word in self.matter)

    def _objects(self) -> list[Word]:
        """Return the nouns of the clause itself that its verb governs; where there are none, those beside it."""
        nouns = [
            w for w in self.matter if w.pos == "NOUN" and w.role in ("object", "oblique") and w.depth <= 1
        ]
        nouns = [word for word in nouns if word.role == "object"] or nouns
        return [word for word in nouns if self._inside(word)]

    @cached_property
    def matter(self) -> tuple[Word, ...]:
        """Return what the acts concern: names, none twice, and nouns, those inside expressions too ("grant bail").

        Initials ("OHA") are their name once more.
        """
        last = {
            form
            for name in self.item.names
            for form in (name.lemma.casefold().split()[-1], *initials(name.lemma.casefold().split()))
        }
        return tuple(
            word
            for word in self.item.words
            if word.is_name
            or (word.pos in ("NOUN", "PROPN") and word.lemma.casefold() not in last)
            or (word.pos == "VERB" and " " in word.lemma)
        )

    def directed(self, act: Act) -> bool:
        """Return True for what somebody is told to do: whoever is the subject of the telling does not do it."""
        return act.word in self.deeper and any(listed("directing", word.lemma) for word in self.heads)

    def permits(self, act: Act) -> bool:
        """Return True for what people are told that they may do: "safe to drink"."""
        return act.word in self.deeper and any(listed("fit", word.lemma) for word in self.heads)

    @cached_property
    def moods(self) -> frozenset[str]:
        """Return as what the statement puts forward what it tells: fact, intention, maybe.

        Who has agreed or refused tells of an intention as much as of a fact.
        """
        claim = self.item.claim
        stanced = any(stance(word.lemma) for word in (*self.heads, *self.deeper[:1]))
        if claim.modality == "planned":
            past = claim.frame.tense == "past"
            return frozenset({"fact", "intention"} if stanced and past else {"intention"})
        if claim.modality == "possible" and self.sign < 0 and _UNABLE.search(claim.text):
            return frozenset({"fact"})  # who could not do it has not done it
        if claim.modality in ("possible", "conditional"):
            if claim.modality == "possible" and _LIKELY.search(claim.text) and claim.frame.tense == "past":
                return frozenset({"fact"})
            ready = any(listed("willing", word.lemma) for word in (*self.heads, *self.deeper))
            return frozenset({"intention"} if ready else {"maybe"})
        return frozenset({"fact", "intention"} if stanced else {"fact"})


@lru_cache(maxsize=1 << 12)
def _stems(text: str) -> frozenset[str]:
    """Return the beginnings and the base forms of a claim's words; claims are read again for each pair."""
    tokens = {word.casefold() for word in _WORDS.findall(text)}
    return frozenset(form for token in tokens for form in (token[:_STEM], *lemmas(token)))


def unsure(text: str, *, negated: bool) -> bool:
    """Return True for a yes that is taken back ("nearly fell") and a no that leaves room for a yes ("not all").

    So does a no up to some date: "will not open before June" leaves June open.
    """
    if not negated:
        return bool(_UNSURE.search(text))
    return bool(_PARTLY.search(text) or _LIMIT.search(text))


def _predicates(word: Word) -> bool:
    """Return True for what may be told of something.

    Not for "released" in "the released girls", nor for "known" in "known for his songs, he is no stranger here".
    """
    if word.is_name:
        return False
    if word.role in ("modifier", "subject"):
        return False
    return word.pos in ("VERB", "ADJ") or word.role == "predicate"


def spared(item: Item, lemma: str) -> bool:
    """Return True for an act that stands, as a verb on -ing, before the word that negates its clause.

    In "despite leading the table, they have not convinced" nobody denies that they lead.
    """
    if item.claim.polarity != "negative":
        return False
    text = item.claim.text.casefold()
    negation = _NEGATION.search(text)
    forms = [found for found in _WORDS.finditer(text) if is_form(found.group(), lemma.casefold().split()[0])]
    if negation is None or not forms:
        return False
    return all(found.group().endswith("ing") and found.start() < negation.start() for found in forms)


def negative(item: Item) -> bool:
    """Return True when a statement says that something is not so: by negation or by its source's denial."""
    return (item.claim.polarity == "negative") != (item.claim.modality == "denied")
