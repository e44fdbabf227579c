"""The words of a source that names nobody, without what follows them."""

from __future__ import annotations

from claimcheck.extract.mention.lexicon import person_nouns, words
from claimcheck.extract.mention.mentioned import Answer, Index, trim
from claimcheck.extract.mention.view import View

_REACH = 6


def read_phrase(index: Index, tokens: list[int], head: int) -> Answer:
    """Return the source's own words, up to its first relative clause or apposition."""
    view = index.view
    if len(tokens) == 1 and view.lower[tokens[0]] in words("words", "pronoun", "relative"):
        return _antecedent(index, tokens[0])
    end = len(tokens)
    for position, token in enumerate(tokens[1:], 1):
        if token > head and (
            _opens_clause(view, token)
            or (view.words[token] == "," and _describes(view, tokens[position + 1 :], head))
        ):
            end = position
            break
    kept = trim(view, tokens[:end])
    text = " ".join(view.text[view.idx[kept[0]] : view.end(kept[-1])].split())
    has_name = any(t in index.inside and not index.at[index.inside[t]].pronoun for t in kept)
    lemma = view.lemma[head]
    speaks = lemma in words("nouns", "document") or lemma in words("nouns", "organisation")
    return Answer((text,), named=has_name and speaks and lemma not in person_nouns())


def _opens_clause(view: View, token: int) -> bool:
    return (
        view.lower[token] in words("words", "cut", "relative")
        and view.pos[token] != "DET"
        and view.dep[token] != "det"
    )


def _describes(view: View, rest: list[int], head: int) -> bool:
    """Tell whether an apposition or a clause follows the comma, not the next of several joined nouns."""
    for token in rest:
        if view.dep[token] == "conj" and view.head[token] <= rest[0]:
            return False
        if view.dep[token] in {"appos", "relcl", "acl"} and view.head[token] <= head:
            return True
    return bool(rest) and view.pos[rest[0]] in {"DET", "VERB"}


def _antecedent(index: Index, token: int) -> Answer:
    """Return the words on which a relative clause hangs ("lawmakers who …")."""
    view = index.view
    verb = view.head[token]
    noun = view.head[verb] if view.dep[verb] == "relcl" else -1
    if not 0 <= noun < token:
        return Answer((view.words[token],), named=False)
    start = noun
    before = {"NOUN", "ADJ", "PROPN", "NUM", "DET", "PRON", "PART", "ADP"}
    while start > 0 and noun - start < _REACH and view.pos[start - 1] in before:
        start -= 1
    while start < noun and view.pos[start] in {"ADP", "PART"}:
        start += 1
    return Answer((view.span_text(start, noun + 1),), named=False)
