"""Clauses: which tokens form one predication, and where it stands in the text.

Works on spaCy's English dependency labels (ClearNLP style, as en_core_web models give them).
"""

from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from claimcheck.extract.datelines import datelines
from claimcheck.extract.paragraphs import is_parsed, real_sentences
from claimcheck.lexicon.stances import listed

_ALWAYS = frozenset({"ccomp", "advcl", "relcl", "acl", "parataxis"})
_VERBAL = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_EDGE = frozenset({"cc", "mark", "punct"})


@dataclass(frozen=True)
class Clause:
    """A predication: its head token, the tokens that it owns, and the clause it hangs on."""

    head: Token
    tokens: tuple[Token, ...]
    """In text order; embedded clauses own their tokens themselves."""
    sentence: int
    parent: "Clause | None" = field(default=None, repr=False)

    @cached_property
    def indexes(self) -> frozenset[int]:
        """Return the indexes of its tokens in the document."""
        return frozenset(token.i for token in self.tokens)

    @cached_property
    def span(self) -> tuple[int, int]:
        """Return the hull of its tokens in the text, without conjunctions and punctuation at its edges."""
        tokens = [token for token in self.tokens if not token.is_space]
        if not tokens:  # all of it is a dateline
            return self.head.idx, self.head.idx
        while len(tokens) > 1 and tokens[0].dep_ in _EDGE and tokens[0].i != self.head.i:
            tokens.pop(0)
        while len(tokens) > 1 and tokens[-1].dep_ in _EDGE and tokens[-1].i != self.head.i:
            tokens.pop()
        return tokens[0].idx, tokens[-1].idx + len(tokens[-1])


def has_subject(token: Token) -> bool:
    """Return True when the token governs a subject of its own."""
    return any(child.dep_ in _SUBJECTS for child in token.children)


def first_verb(token: Token) -> Token:
    """Return the verb whose auxiliaries a verb without any shares ("sold" in "may be seized and sold"), or itself."""
    while (
        token.dep_ == "conj"
        and token.tag_ in ("VB", "VBN")
        and not has_subject(token)
        and not any(child.dep_ in ("aux", "auxpass") for child in token.children)
    ):
        token = token.head
    return token


def is_clause_head(token: Token) -> bool:
    """Return True when the token heads a clause of its own.

    An open complement ("agreed to recommend", "readiness to recommend") belongs to its governor's clause; so does a
    participle or an adjective that only modifies a noun ("the fallen span").
    """
    if token.dep_ == "ROOT":
        return True
    if token.dep_ == "acl" and token.tag_ == "VB" and listed("leaning", token.head.lemma_):
        return False
    if token.dep_ in _ALWAYS:
        return token.pos_ in _VERBAL or has_subject(token) or token.dep_ == "relcl"
    if token.dep_ == "conj":
        return token.pos_ in _VERBAL and token.head.pos_ in _VERBAL | {"ADJ", "NOUN"}
    return token.dep_ == "xcomp" and has_subject(token)


def sentence_clauses(sentence: Span, number: int, apart: frozenset[int] = frozenset()) -> list[Clause]:
    """Return the clauses of a parsed sentence, outer ones before those that hang on them.

    Tokens that stand apart (a dateline) belong to no clause.
    """
    root = sentence.root
    owner: dict[int, Token] = {}
    heads: list[Token] = []
    order: list[Token] = [root]
    while order:
        token = order.pop()
        if token.i == root.i or is_clause_head(token):
            heads.append(token)
            owner[token.i] = token
        else:
            owner[token.i] = owner[token.head.i]
        order.extend(token.children)
    owned: dict[int, list[Token]] = {head.i: [] for head in heads}
    for token in sentence:
        if token.i in owner and token.i not in apart:
            owned[owner[token.i].i].append(token)
    made: dict[int, Clause] = {}
    for head in heads:
        up = None if head.i == root.i else made[owner[head.head.i].i]
        made[head.i] = Clause(head, tuple(owned[head.i]), number, up)
    return sorted(made.values(), key=lambda clause: clause.head.i)


def clauses(doc: Doc) -> list[Clause]:
    """Return all clauses of a document, sentence by sentence; none where the document has no parse."""
    if not is_parsed(doc):
        return []
    found: list[Clause] = []
    apart = _dateline_tokens(doc)
    for number, sentence in enumerate(real_sentences(doc)):
        found.extend(sentence_clauses(sentence, number, apart))
    return [clause for clause in found if any(not (t.is_space or t.is_punct) for t in clause.tokens)]


def _dateline_tokens(doc: Doc) -> frozenset[int]:
    spans = (doc.char_span(start, end, alignment_mode="expand") for start, end in datelines(doc.text))
    return frozenset(token.i for span in spans if span is not None for token in span)
