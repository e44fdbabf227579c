"""Charge: who is told to lead, to have ordered or to own a thing by a phrase or a noun, not by the verb of the act."""

from collections.abc import Iterator

from spacy.tokens import Token

from claimcheck.extract.claim.arguments import Found, child, objects, passive, patient, subject, table
from claimcheck.extract.claim.clauses import Clause

_VERBAL = frozenset({"VERB", "AUX"})


def charges(clause: Clause) -> Iterator[Found]:
    """Yield who leads, ordered, lent or owns what a clause tells of."""
    for token in clause.tokens:
        if token.dep_ in ("prep", "dative"):
            yield from _phrase(token)
        elif token.lemma_.lower() in table()["owned"]["nouns"]:
            yield from _owned(token)
        elif token.lemma_.lower() in table()["agent-nouns"]:
            yield from _agent_noun(token)
    yield from _handed(clause.head)
    yield from _came(clause.head)
    yield from _dissented(clause)


def _phrase(prep: Token) -> Iterator[Found]:
    """Read “is in charge of the inquiry, in the hands of a judge, on loan from a library, on the mayor's orders”."""
    noun = child(prep, "pobj")
    governor = _governor(prep) if noun is not None else None
    if noun is None or governor is None:
        return
    opening = f"{prep.lower_} {noun.lemma_.lower()}"
    under = [c for c in (*noun.children, *prep.head.children) if c.dep_ == "prep" and c.i > noun.i]
    predicate = prep.head if prep.head.pos_ == "VERB" else None
    for section in ("doing", "done"):
        phrases: dict[str, str] = table()[section]
        whose = [] if section == "doing" else [c for c in noun.children if c.dep_ == "poss"]
        for other in (*whose, *(o for beside in under if beside.i == noun.i + 1 for o in beside.children)):
            known = f"{opening} {other.head.lower_ if other not in whose else 'of'}"
            if known in phrases and other.dep_ in ("pobj", "poss"):
                who, theme = (governor, other) if section == "doing" else (_holder(other), governor)
                yield Found("agent", phrases[known], theme, who, predicate)


def _governor(prep: Token) -> Token | None:
    """Return what a prepositional phrase tells of: a noun, the object of a verb or else its subject."""
    up = prep.head
    if up.pos_ in _VERBAL:
        return patient(up) or (None if passive(up) else subject(up))
    return up.head if up.dep_ == "appos" else up


def _agent_noun(noun: Token) -> Iterator[Found]:
    """Read “The architect of the bridge is Ines Dahl; Tom Reeve, the bar's owner; the owner, Tom Reeve”."""
    themes = [*objects(noun, "of"), *(c for c in noun.children if c.dep_ == "poss")]
    up = noun.head
    if noun.dep_ in ("nsubj", "attr") and up.lemma_ == "be":
        who = child(up, "attr") if noun.dep_ == "nsubj" else subject(up)
    elif noun.dep_ == "appos":
        who = up
    else:
        who = child(noun, "appos")
    if who is None or who.pos_ != "PROPN":
        return
    done: str = table()["agent-nouns"][noun.lemma_.lower()]
    yield from (Found("agent", done, theme, who, None) for theme in themes if theme.pos_ in ("NOUN", "PROPN"))


def _dissented(clause: Clause) -> Iterator[Found]:
    """Read “Only Tom Reeve voted against; Ana Ruiz cast the only no vote; the one vote against came from her”."""
    lists, verb = table()["dissent"], clause.head
    words = {token.lower_ for token in clause.tokens}
    if (
        lists["only"].isdisjoint(words)
        or lists["against"].isdisjoint(words)
        or lists["vote"].isdisjoint(words)
    ):
        return
    who = subject(verb)
    if verb.lemma_.lower() == "come":
        yield from (Found("agent", "dissent", None, one, verb) for one in objects(verb, "from"))
    elif who is not None and verb.lemma_.lower() in (*lists["vote"], "cast", "be"):
        yield Found("agent", "dissent", None, who, verb)


def _holder(entity: Token) -> Token:
    """Return who is meant by an office: "the office of the minister"."""
    if entity.lemma_.lower() in table()["owned"]["offices"]:
        return next(objects(entity, "of"), entity)
    return entity


def _handed(verb: Token) -> Iterator[Found]:
    """Read “The inquiry was handed to a judge; it fell to a judge; the vase was borrowed from a museum”."""
    lists = table()["handed"]
    lemma = verb.lemma_.lower()
    if lemma in lists["borrowing"] and (thing := patient(verb)) is not None:
        yield from (Found("agent", "lend", thing, owner, verb) for owner in objects(verb, "from"))
    if lemma not in lists["verbs"] and lemma not in lists["falling"]:
        return
    theme = patient(verb) if lemma in lists["verbs"] else subject(verb)
    if theme is not None and theme.lemma_.lower() in table()["led"]["bodies"]:
        yield from (Found("agent", "lead", theme, who, verb) for who in objects(verb, "to", "with"))


def _came(verb: Token) -> Iterator[Found]:
    """Read “The order came from the minister; the decision lay with the captain; the order was hers”.

    "It came from the minister" where the sentence before, or this one, tells of an order.
    """
    lists, what = table()["ordered"], subject(verb)
    if what is None or not _is_order(what):
        return
    deed = next((c for c in what.children if c.dep_ in ("acl", "relcl", "prep")), None)
    theme = None
    if deed is not None:
        theme = patient(deed) if deed.dep_ != "prep" else child(deed, "pobj")
    whose = child(verb, "attr") if verb.lemma_ == "be" else None
    if whose is not None and whose.lower_ in lists["own"]:
        yield Found("agent", "decide", theme, whose, verb)
    elif verb.lemma_.lower() in lists["verbs"]:
        yield from (
            Found("agent", "decide", theme, _holder(who), verb) for who in objects(verb, "from", "with")
        )


def _is_order(token: Token) -> bool:
    nouns = table()["ordered"]["nouns"]
    if token.lower_ != "it":
        return token.lemma_.lower() in nouns
    start = token.sent.start
    before = token.doc[start - 1].sent.start if start > 0 else start
    return any(other.lemma_.lower() in nouns for other in token.doc[before : token.i])


def _owned(noun: Token) -> Iterator[Found]:
    """Read “The vase was the property of the museum; the vase, the property of the museum, is old”."""
    theme = subject(noun.head) if noun.dep_ == "attr" else noun.head if noun.dep_ == "appos" else None
    if theme is None:
        return
    owners = [*objects(noun, "of"), *(c for c in noun.children if c.dep_ == "poss")]
    yield from (Found("agent", "own", theme, _holder(owner), None) for owner in owners)
