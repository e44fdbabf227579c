"""Orders: which of two events came first, where an article says so."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.frames import frame
from claimcheck.extract.claim.order_links import Link, links, words
from claimcheck.extract.claim.polarity import modality, negators
from claimcheck.extract.claim.terms import Masked, told, topic
from claimcheck.extract.claim.voices import Voices
from claimcheck.models import Slot, Term

_TOLD_AS_DONE = ("asserted", "reported")
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_DEEPEST = 4
"""Words further from an event's own head do not tell which event it is."""
_WHOLE = _SUBJECTS | {"acomp", "attr", "oprd"}
"""Parts of "the lights were out", "the vote came" that stand for the whole clause."""


def orders(
    doc: Doc, parts: Sequence[Clause], masked: Masked, blocked: frozenset[int], voices: Voices
) -> Iterator[Draft]:
    """Yield a draft for each pair of events of which an article says that one came before the other.

    Both must be told as done: plans, conditions and what did not happen have no order. Its slot is of kind
    `order`, marks the connecting words, and has the earlier event as its topic and the other as `later`.
    """
    reader = _Reader(parts, masked, blocked)
    for link in links(doc):
        draft = reader.draft(link, voices)
        if draft is not None:
            yield draft


class _Reader:
    """Reads the events of a document off their tokens."""

    def __init__(self, parts: Sequence[Clause], masked: Masked, blocked: frozenset[int]) -> None:
        self._masked = masked
        self._blocked = blocked
        self._owner = {index: clause for clause in parts for index in clause.indexes}

    def draft(self, link: Link, voices: Voices) -> Draft | None:
        earlier, later = self._told(link.earlier), self._told(link.later)
        if earlier is None or later is None or earlier == later:
            return None
        one, other = self._event(earlier, later, link), self._event(later, earlier, link)
        if not one or not other:
            return None
        clauses = self._owner[earlier.i], self._owner[later.i]
        start, end = min(c.span[0] for c in clauses), max(c.span[1] for c in clauses)
        main = clauses[0] if link.later in link.beside.subtree else clauses[1]
        chain = voices.at(main.head.idx)
        return Draft(
            start=start,
            end=end,
            voices=chain,
            attribution=voices.attributions[chain[-1]] if chain else None,
            sentence=main.sentence,
            frame=frame(main, self._masked),
            slots=(Slot(kind="order", start=link.start, end=link.end, topic=one, later=other),),
        )

    def _told(self, token: Token) -> Token | None:
        """Return the event that a token stands for: of a reporting clause what it reports, of "came" its subject."""
        if token.i in self._blocked:
            token = next((c for c in token.children if c.dep_ == "ccomp"), token)
        if token.lemma_ in words()["sayings"] or token.i not in self._owner:
            return None
        if token.lemma_ not in words()["light"]:
            return token
        told_by = (
            [c for c in token.children if c.dep_ in ("acomp", "attr", "oprd")] if token.lemma_ == "be" else []
        )
        told_by += [c for c in token.children if c.dep_ in _SUBJECTS and c.pos_ == "NOUN"]
        return next(iter(told_by), token)

    def _event(self, token: Token, other: Token, link: Link) -> tuple[Term, ...]:
        """Return the words of an event, without those of the other; none where it is not told as done."""
        clause = self._owner[token.i]
        if not self._done(clause, link):
            return ()
        subjects = [] if token.pos_ not in ("VERB", "AUX") else _subjects(token, other)
        inside = self._extent(token, clause, other, link)
        inside |= {
            t.i for i in inside for c in token.doc[i].children if _is_to(c) and c != other for t in c.subtree
        }
        sentence = token.sent
        outside = frozenset(i for i in range(sentence.start, sentence.end) if i not in inside)
        whole = Clause(token, tuple(token.doc[i] for i in sorted(inside)), clause.sentence)
        found = self._headed(token, topic(token, whole, self._masked, outside))
        known = {term.lemma for term in found}
        for subject in subjects:
            found += [
                Term(lemma=lemma, pos=pos, role="name" if pos == "PROPN" else "subject", depth=1)
                for lemma, pos, _ in told(subject, self._masked)
                if lemma not in known
            ]
        return tuple(self._departed(term) if link.left == token else term for term in found)

    def _headed(self, token: Token, terms: Sequence[Term]) -> list[Term]:
        """Return the terms of an event with its own word, and no other, at depth 0."""
        own = {lemma for lemma, _, _ in told(token, self._masked)}
        found = [
            term if term.depth or term.lemma in own else term.model_copy(update={"depth": 1})
            for term in terms
            if term.depth <= _DEEPEST
        ]
        if own or token.i in self._masked.values:
            return found
        return [Term(lemma=token.lemma_.lower(), pos=token.pos_, role="predicate"), *found]

    def _departed(self, term: Term) -> Term:
        return (
            term.model_copy(update={"lemma": next(iter(words()["departure"]))}) if term.depth == 0 else term
        )

    def _extent(self, token: Token, clause: Clause, other: Token, link: Link) -> set[int]:
        """Return the indexes of the tokens that may tell of an event."""
        whole = token == clause.head or (token.head == clause.head and token.dep_ in _WHOLE)
        if whole and link.beside != clause.head:
            inside = set(clause.indexes)
        else:
            inside = {t.i for t in token.subtree} & set(clause.indexes)
        if not link.beside.is_ancestor(token) and link.beside != token:
            inside -= {t.i for t in link.beside.subtree}
        if not other.is_ancestor(token):
            inside -= {t.i for t in other.subtree} - {t.i for t in token.subtree}
        return inside | {token.i}

    def _done(self, clause: Clause, link: Link) -> bool:
        negated = len(negators(clause))
        excused = link.until is not None and link.until.i in clause.indexes
        return modality(clause) in _TOLD_AS_DONE and negated == int(excused)


def _is_to(token: Token) -> bool:
    """Return True for an infinitive that tells what something was for: the order to leave."""
    return token.dep_ == "acl" and any(child.lower_ == "to" for child in token.children)


def _subjects(token: Token, other: Token) -> list[Token]:
    """Return who an event's verb is about where it does not say: the noun it modifies, the other's subject."""
    up = token
    for _ in range(_DEEPEST):
        own = [child for child in up.children if child.dep_ in _SUBJECTS]
        if own:
            return [] if up == token else own
        if up.dep_ in ("relcl", "acl") and up.head.pos_ in ("NOUN", "PROPN"):
            return [up.head]
        if up.dep_ not in ("conj", "xcomp", "pcomp", "advcl", "prep") or up.head == up:
            break
        up = up.head
    return [child for child in other.children if child.dep_ in _SUBJECTS]
