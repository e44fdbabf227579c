"""Phrases as terms: the words of an entity, and the words that tell what it did or where."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from spacy.tokens import Token

from claimcheck.extract.claim.terms import Masked
from claimcheck.lexicon import concepts
from claimcheck.models import Mention, Term

_APART = frozenset({"relcl", "acl", "advcl", "appos", "punct", "cc", "conj", "preconj", "det", "mark", "neg"})
_WHERE = frozenset({"in", "at", "on", "near", "outside", "inside", "during", "after", "before", "since"})
_MOST = 24
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB"})
_POINTING = frozenset({"PRON", "NUM", "DET"})
_CONTEXT = 12
"""Words of the sentence before that may tell what a pronoun stands for."""


def phrase(head: Token, *, wide: bool) -> list[Token]:
    """Return the tokens of a noun phrase in order, without its clauses, appositions and conjoined phrases."""
    found = [head]
    queue = [head]
    while queue and len(found) < _MOST:
        for token in queue.pop().children:
            if token.dep_ in _APART or (token.dep_ == "prep" and not wide and token.lower_ in _WHERE):
                continue
            found.append(token)
            queue.append(token)
    ordered = sorted(found, key=lambda token: token.i)
    while (
        len(ordered) > 1
        and (ordered[-1].is_punct or ordered[-1].dep_ in ("prep", "case"))
        and ordered[-1] != head
    ):
        ordered.pop()
    return ordered


def entity_terms(head: Token, tokens: list[Token], masked: Masked) -> Iterator[Term]:
    """Yield the words of an entity: its head and what that is joined with at depth 0, modifiers at 1.

    A name behind "in" or "near" says where the entity is, and stands at 2.
    """
    joined = [
        head,
        *(token for token in head.conjuncts if not _set_aside(token)),
        *beside_names(head, masked),
    ]
    whole = [masked.names[token.i] for token in joined if token.i in masked.names]
    for token in dict.fromkeys([*joined, *tokens]):
        mention = masked.names.get(token.i)
        depth = 0 if token in joined or mention in whole else 2 if _where(token, head) else 1
        if name := _name(token, mention):
            if mention is None or not mention.pronoun or depth == 0:
                kind = mention.kind if mention is not None else "other"
                yield Term(lemma=name, pos="PROPN", role=kind, depth=depth)
            if _generic_end(token, mention, masked):
                yield Term(lemma=token.lower_, pos="NOUN", role="", depth=depth)
        elif token.pos_ in _CONTENT and (token.dep_ in ("amod", "nummod", "compound") or not token.is_stop):
            yield Term(lemma=token.lemma_.lower(), pos=_pos(token), role=_governor(token, depth), depth=depth)


def beside_names(head: Token, masked: Masked) -> list[Token]:
    """Return the names that stand beside a common noun: "a fishing boat, the Santa Rosa"."""
    if head.i in masked.names or head.pos_ == "PROPN":
        return []
    return [c for c in head.children if c.dep_ == "appos" and (c.i in masked.names or c.pos_ == "PROPN")]


def _name(token: Token, mention: Mention | None) -> str:
    """Return the name that a token belongs to, "" for a common noun written large ("the Hospital")."""
    beside = token.dep_ == "appos" and token.text[:1].isupper()  # "a navy ship, the Resolve"
    if mention is not None and not mention.pronoun and _is_title(token, mention):
        return ""
    if mention is not None:
        alone = " " not in mention.name and not mention.pronoun and not beside
        return "" if alone and concepts(mention.name.lower(), "NOUN") else mention.name
    if token.pos_ != "PROPN" or not token.text[:1].isupper():
        return ""
    if concepts(token.lower_, "NOUN") and not beside:
        return ""
    start = token.i
    while start > 0 and token.doc[start - 1].pos_ == "PROPN" and token.doc[start - 1].dep_ == "compound":
        start -= 1
    return token.doc[start : token.i + 1].text


def _generic_end(token: Token, mention: Mention | None, masked: Masked) -> bool:
    """Return True for the last word of a name that is no person's ("… Bridge"): it says what is named."""
    if mention is None or mention.kind == "person" or mention.pronoun:
        return False
    return masked.names.get(token.i + 1) is not mention and token.text[:1].isupper()


def _governor(token: Token, depth: int) -> str:
    if depth == 0:
        return ""
    up = token.head.head if token.dep_ == "pobj" else token.head
    return up.lemma_.lower()


def _where(token: Token, head: Token) -> bool:
    """Return True below a preposition that only says where the entity is."""
    for _ in range(4):
        if token == head:
            return False
        if token.dep_ == "prep":
            return token.lower_ in _WHERE
        token = token.head
    return False


def _pos(token: Token) -> str:
    return "NOUN" if token.pos_ == "PROPN" else token.pos_


def _set_aside(token: Token) -> bool:
    """Return True for what a phrase denies: "a cable, not a storm"."""
    return any(child.dep_ == "neg" for child in token.children) or (
        token.i > 0 and token.doc[max(0, token.i - 2) : token.i].text.lower().startswith("not")
    )


def theme_terms(head: Token, masked: Masked, apart: AbstractSet[int]) -> Iterator[Term]:
    """Yield the words of what is acted on: heads as "theme", the words around them as "beside".

    Pronouns and bare numbers that stand for nobody known are kept as such.
    """
    others = (other for other in (*head.conjuncts, *beside_names(head, masked)) if other.i not in apart)
    for token in (head, *others):
        yield from _terms(token, masked, "theme", 0 if token is head else 1)
        if token.pos_ in _POINTING and not masked.names.get(token.i):
            yield Term(lemma=token.lower_, pos="PRON", role="theme")
    if any(kid.lower_ in ("a", "an", "another") for kid in head.children):
        yield Term(lemma="a", pos="DET", role="theme")
    own = masked.names.get(head.i, head)
    clauses = [token for kid in head.children if kid.dep_ in ("relcl", "acl") for token in kid.subtree]
    for token in (*phrase(head, wide=True), *clauses[:_CONTEXT]):
        if token is not head and token.i not in apart and masked.names.get(token.i) is not own:
            yield from _terms(token, masked, "beside", 1)


def context_terms(token: Token, masked: Masked) -> list[Term]:
    """Return the nouns and names of the sentence before."""
    start = token.sent.start
    before = token.doc[start - 1].sent if start > 0 else None
    found: list[Term] = []
    for other in before or ():
        if other.pos_ in ("NOUN", "PROPN"):
            found += _terms(other, masked, "context", 2)
    return found[-_CONTEXT:]


def _is_title(token: Token, mention: Mention) -> bool:
    """Return True for the title in front of a name, which is part of its mention ("Captain Lea Holm")."""
    return mention.named and token.text not in mention.name and bool(concepts(token.lower_, "NOUN"))


def _terms(token: Token, masked: Masked, role: str, depth: int) -> Iterator[Term]:
    mention = masked.names.get(token.i)
    if mention is not None and not mention.pronoun and _is_title(token, mention):
        mention = None
    if mention is not None and not mention.named:
        noun = mention.name.split()[-1].lower() if mention.pronoun else token.lemma_.lower()
        yield Term(lemma=noun, pos="NOUN", role=role, depth=depth)
    elif mention is not None:
        yield Term(lemma=mention.name, pos="PROPN", role=role, depth=depth)
        if _generic_end(token, mention, masked):
            yield Term(lemma=token.lower_, pos="NOUN", role=role, depth=depth)
    elif token.pos_ == "PROPN" and (name := _name(token, None)):
        yield Term(lemma=name, pos="PROPN", role=role, depth=depth)
    elif token.pos_ == "ADJ" or (token.pos_ in ("NOUN", "PROPN", "VERB") and not token.like_num):
        yield Term(lemma=token.lemma_.lower(), pos=_pos(token), role=role, depth=depth)
