"""Contents that hang on their cue: "said that …", "opposes the plan", "the claim that …"."""

from collections.abc import Iterator, Sequence

from claimcheck.extract.attribution.candidate import Candidate, label, prep_object, span
from claimcheck.extract.attribution.tree import Tree

_RIGHT = {
    *(
        "ccomp",
        "xcomp",
        "dobj",
        "prep",
        "oprd",
        "advcl",
        "acomp",
        "attr",
        "dative",
        "advmod",
        "npadvmod",
        "dep",
        "intj",
    ),
}
_TAIL = {
    "ccomp",
    "xcomp",
    "prep",
    "oprd",
    "advcl",
    "acomp",
    "attr",
    "advmod",
    "npadvmod",
    "dobj",
    "acl",
    "relcl",
}
_FRONTED = {"ccomp", "dobj", "advcl", "parataxis", "intj", "dep", "attr"}
_PREDICATES = {"xcomp", "oprd", "prep", "advcl", "ccomp", "acomp", "attr"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}
_NOUN_RIGHT = {"acl", "relcl", "ccomp", "prep", "appos", "advcl", "xcomp"}
_CLAUSE_WORDS = {"that", "to", "which", "who", "whether"}
_MAX_KIDS = 12
"""More children than this on one side are a list or a parser's mistake; they are not looked at."""


def right_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the complements after the cue: alone, and with all that follows them in the verb phrase."""
    kids = [k for k in tree.kids[cue] if k > cue][:_MAX_KIDS]
    for position, kid in enumerate(kids):
        dep = tree.dep[kid]
        if dep not in _RIGHT or (dep in {"advmod", "npadvmod"} and not tree.kids[kid]):
            continue
        core, link, name = kid, None, dep
        if dep in {"prep", "dative"} and tree.pos[kid] in {"ADP", "SCONJ", "PART"}:
            inner = prep_object(tree, kid)
            if inner is None:
                continue
            core, link, name = inner, kid, f"{dep}:{tree.lemma[kid]}{_gerund(tree, inner)}"
        start = max(tree.left[core], cue + 1)
        yield Candidate(cue, name + ">", ((start, tree.right[kid] + 1),), core, link)
        tail = _tail(tree, kids[position + 1 :])
        if tail:
            frame = f"{name}+{label(tree, tail[0])}>"
            yield Candidate(cue, frame, ((start, tree.right[tail[-1]] + 1),), core, link)


def _gerund(tree: Tree, inner: int) -> str:
    return "+ing" if tree.dep[inner] == "pcomp" else ""


def _tail(tree: Tree, kids: Sequence[int]) -> list[int]:
    """Return the constituents that go on after a complement, up to a second clause."""
    found = []
    for kid in kids:
        dep = tree.dep[kid]
        if dep in {"cc", "conj"} or (dep == "advcl" and tree.pos[tree.left[kid] - 1] == "PUNCT"):
            break
        if dep in _TAIL:
            found.append(kid)
    return found


def left_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the contents before the cue: an inverted clause, a fronted object, a subject ("is said to burn")."""
    kids = tree.kids[cue]
    predicate = next((k for k in kids if k > cue and tree.dep[k] in _PREDICATES), None)
    for kid in [k for k in kids if k < cue][-_MAX_KIDS:]:
        dep = tree.dep[kid]
        if dep in _FRONTED:
            yield Candidate(cue, f"<{dep}", (span(tree, kid),), kid)
        if dep in _SUBJECTS:
            yield Candidate(cue, f"<{dep}", (span(tree, kid),), kid)
            if predicate is not None:
                both = (span(tree, kid), span(tree, predicate))
                yield Candidate(cue, f"<{dep}+{label(tree, predicate)}", both, kid)


def noun_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield what a noun is about: a clause, a prepositional phrase, what it is said to be, or its verb's complement."""
    for kid in [k for k in tree.kids[cue] if k > cue][:_MAX_KIDS]:
        dep = tree.dep[kid]
        if dep == "prep":
            inner = prep_object(tree, kid)
            if inner is not None:
                frame = f"prep:{tree.lemma[kid]}{_gerund(tree, inner)}>"
                yield Candidate(cue, frame, ((tree.left[inner], tree.right[kid] + 1),), inner, kid)
        elif dep in _NOUN_RIGHT:
            first = tree.word[tree.left[kid]]
            yield Candidate(
                cue, f"{dep}:{first if first in _CLAUSE_WORDS else tree.tag[kid]}>", (span(tree, kid),), kid
            )
    head = tree.head[cue]
    if tree.dep[cue] in {"nsubj", "nsubjpass"} and tree.lemma[head] == "be":
        for kid in [k for k in tree.kids[head] if k > head][:_MAX_KIDS]:
            if tree.dep[kid] in {"ccomp", "attr", "xcomp", "acomp", "advcl"}:
                yield Candidate(cue, f"be+{tree.dep[kid]}>", (span(tree, kid),), kid)
    elif tree.dep[cue] == "dobj" and head < cue:
        yield from _beside_object(tree, cue, head)


def _beside_object(tree: Tree, cue: int, verb: int) -> Iterator[Candidate]:
    """Yield complements that a parser hung on the verb: "made a promise to rebuild", "drew attention to the dam"."""
    for kid in [k for k in tree.kids[verb] if k > cue][:_MAX_KIDS]:
        dep = tree.dep[kid]
        if dep not in {"ccomp", "xcomp", "prep", "advcl", "dative"}:
            continue
        inner = prep_object(tree, kid) if dep in {"prep", "dative"} else kid
        if inner is not None:
            content = ((tree.left[inner], tree.right[kid] + 1),)
            yield Candidate(cue, f"v+{label(tree, kid)}>", content, inner, None if inner == kid else kid)
