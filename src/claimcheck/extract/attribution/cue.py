"""What the cue is: its words, whether it denies its content, whether it is itself negated."""

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.tree import Tree

_BEFORE = {"aux", "auxpass", "neg", "advmod"}
_WITHHOLDS = {"refuse", "decline", "fail", "stop"}
_NOBODY = {"nobody", "none", "neither", "no"}


def cue_range(tree: Tree, candidate: Candidate) -> tuple[Range, ...]:
    """Return the cue's tokens: the word with its auxiliaries, adverbs and particle, and its preposition."""
    cue = candidate.cue
    start, end = cue, cue + 1
    kids = set(tree.kids[cue])
    while start - 1 in kids and tree.dep[start - 1] in _BEFORE and not _in_content(candidate, start - 1):
        start -= 1
    while (
        end < len(tree)
        and end in kids
        and tree.dep[end] in {"prt", "neg"}
        and not _in_content(candidate, end)
    ):
        end += 1
    link = candidate.link
    if link is None and tree.lemma[cue] == "accord" and end < len(tree) and tree.word[end] == "to":
        end += 1
    if link is not None and not _in_content(candidate, link):
        if link == end:
            end += 1
        elif link > end:
            return (start, end), (link, link + 1)
    return ((start, end),)


def _in_content(candidate: Candidate, token: int) -> bool:
    return any(start <= token < end for start, end in candidate.content)


def denies(tree: Tree, candidate: Candidate) -> bool:
    """Return True when the source says that the content is not so: "denied that", "rejected the claim that"."""
    cue = candidate.cue
    listed = load_lexicon().denies
    if (tree.lemma[cue], tree.pos[cue]) in listed:
        return True
    head = tree.head[cue]
    return (
        tree.pos[cue] == "NOUN" and tree.dep[cue] == "dobj" and (tree.lemma[head], tree.pos[head]) in listed
    )


def is_negated(tree: Tree, candidate: Candidate, source: tuple[Range, ...]) -> bool:
    """Return True when the cue is not asserted: "did not say that", "no one believes", "refused to confirm"."""
    cue = candidate.cue
    if any(tree.dep[kid] == "neg" for kid in tree.kids[cue]):
        return True
    if source and tree.word[source[0][0]] in _NOBODY:
        return True
    head = tree.head[cue]
    if head != cue and tree.dep[cue] in {"xcomp", "acomp", "dobj"}:
        return tree.lemma[head] in _WITHHOLDS or any(tree.dep[kid] == "neg" for kid in tree.kids[head])
    return False
