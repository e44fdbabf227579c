"""Causes: what an article says brought a mishap about, and which part failed."""

from collections.abc import Iterator

from spacy.tokens import Token

from claimcheck.extract.claim.arguments import (
    Found,
    child,
    lexemes,
    objects,
    passive,
    patient,
    subject,
    table,
)
from claimcheck.extract.claim.clauses import Clause

_UNTOLD: tuple[Token | None, ...] = (None,)
"""The mishap of a cause that does not say what it is the cause of."""
_COPULA = frozenset({"be", "become", "remain"})


def causes(clause: Clause) -> Iterator[Found]:
    """Yield each cause that a clause names, with the mishap as its theme."""
    head = clause.head
    for read in (_named, _verb, _blamed, _faulty, _result, _because, _came_from, _trouble, _failed):
        for theme, entity in read(head):
            if entity is not None and entity != theme:
                yield Found("cause", "cause", theme, entity, head, read is _because and not _mishap(theme))


Pairs = Iterator[tuple[Token | None, Token | None]]


def _is(token: Token | None, name: str) -> bool:
    return token is not None and token.lemma_.lower() in table()["cause"][name]


def _mishap(token: Token | None) -> bool:
    """Return True for what has a cause that is looked for, and for a pronoun that may stand for it."""
    if token is None:
        return False
    return _is(token, "mishaps") or (token.pos_ == "PRON" and token.lower_ in ("it", "this", "that"))


def _verb(head: Token) -> Pairs:
    """Read “Lightning started the fire; the fire was caused by lightning; a fire sparked by lightning”."""
    effect = patient(head)
    if not _mishap(effect) or not any(word in table()["cause"]["verbs"] for word, _ in lexemes(head)):
        return
    if passive(head):
        yield from ((effect, entity) for entity in objects(head, "by"))
    else:
        yield effect, subject(head)


def _blamed(head: Token) -> Pairs:
    """Read “Officials blamed the fire on lightning; the fire was blamed on lightning; they blamed lightning for it”."""
    if not any(word in table()["cause"]["blaming"] for word, _ in lexemes(head)):
        return
    effect = patient(head)
    if _mishap(effect):
        yield from ((effect, entity) for entity in objects(head, *table()["cause"]["onto"]))
    elif effect is not None:
        themes = [other for place in (head, effect) for other in objects(place, "for") if _mishap(other)]
        yield from ((other, effect) for other in themes or (_UNTOLD if head.lemma_ == "blame" else ()))


def _named(head: Token) -> Pairs:
    """Read “tests named a virus as the cause of the outbreak”, “pointed to a virus as the cause”."""
    for cause in objects(head, "as"):
        if _is(cause, "causes"):
            themes = [token for token in objects(cause, "of", "for") if _mishap(token)]
            entities = [patient(head), *objects(head, "to")]
            yield from (
                (theme, entity) for theme in (themes or _UNTOLD) for entity in entities if entity is not None
            )


def _faulty(head: Token) -> Pairs:
    """Read “Lightning is to blame for the fire; a cable was responsible for it; an animal was behind the outage”."""
    if head.lemma_ != "be":
        return
    for kid in head.children:
        if kid.dep_ in ("xcomp", "acomp", "attr", "prep") and (_is(kid, "faulty") or kid.lower_ == "behind"):
            under = objects(kid, "for") if kid.lower_ != "behind" else kid.children
            themes = [token for token in under if _mishap(token)]
            yield from ((theme, subject(head)) for theme in themes)
        if kid.lower_ == "at" and any(_is(token, "faulty") for token in kid.children):
            yield None, subject(head)
        if kid.dep_ == "xcomp" and kid.lemma_ == "blame" and child(kid, "prep") is None:
            yield None, subject(head)


def _result(head: Token) -> Pairs:
    """Read “The fire was the result of lightning; the cause of the fire was lightning, or lightning its cause”."""
    attr = child(head, "attr", "nsubj") if head.lemma_ in _COPULA else None
    if attr is None:
        return
    told, said = subject(head), child(head, "attr")
    if told is None or said is None:
        return
    if _is(said, "effects") and _mishap(told):
        yield from ((told, entity) for entity in objects(said, "of"))
    for cause, other in ((told, said), (said, told)):
        if _is(cause, "causes"):
            themes = [token for token in objects(cause, "of", "for") if _mishap(token)]
            alone = cause is told and not any(c.dep_ == "prep" for c in cause.children)
            yield from ((theme, other) for theme in themes or (_UNTOLD if alone else ()))


def _because(head: Token) -> Pairs:
    """Read “The fire broke out because of lightning; the outage was due to an update”."""
    effect = subject(head) or child(head, "nsubjpass")
    if not _mishap(effect) and head.lemma_.lower() not in table()["cause"]["troubled"]:
        return
    for kid in head.children:
        if kid.lower_ in ("because", "due", "owing", "thanks"):
            yield effect, child(kid, "pobj")
            yield from ((effect, entity) for entity in objects(kid, "to", "of"))
        if kid.dep_ == "advcl" and any(c.lower_ == "because" for c in kid.children):
            yield effect, child(kid, "nsubj", "nsubjpass")


def _came_from(head: Token) -> Pairs:
    """Read “The fire stemmed from a short circuit; it began when a candle fell over”."""
    if head.lemma_.lower() not in table()["cause"]["from"] or passive(head):
        return
    effect = subject(head)
    if not _mishap(effect):
        return
    if head.lemma_ in ("begin", "start"):
        for kid in head.children:
            if kid.dep_ == "advcl" and any(c.lower_ in ("when", "after") for c in kid.children):
                yield effect, child(kid, "nsubj", "nsubjpass")
        return
    yield from ((effect, entity) for entity in objects(head, "from"))


def _trouble(head: Token) -> Pairs:
    """Read “The trouble lay in the second stage; the fault was with the brakes”."""
    if head.lemma_.lower() in table()["cause"]["lie"] and _is(child(head, "nsubj"), "troubles"):
        yield from ((None, entity) for entity in objects(head, "in", "with"))


def _failed(head: Token) -> Pairs:
    """Read “An engine on the first stage shut down early”."""
    part = child(head, "nsubj")
    if part is None or passive(head):
        return
    if not any(word in table()["cause"]["fail"] for word, _ in lexemes(head)):
        return
    if _is(part, "parts") or any(_is(o, "parts") for o in objects(part, "of", "in")):
        yield None, part
