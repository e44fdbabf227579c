"""What might be attributed: for every word that could be a cue, each stretch of text that could be its content."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from claimcheck.extract.attribution.tree import Tree

Range = tuple[int, int]
"""A half-open range of tokens."""

_RIGHT = {
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
_NOUN_RIGHT = {"acl", "relcl", "ccomp", "prep", "appos", "advcl", "xcomp"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}


@dataclass(slots=True)
class Candidate:
    """One reading: this word is a cue and these tokens are its content."""

    cue: int
    frame: str
    """How the content hangs on the cue: a dependency label, `>` or `<` for the side, a preposition after `:`."""
    content: tuple[Range, ...]
    core: int
    """The token that the content is built around."""
    link: int | None = None
    """The preposition between cue and content."""
    also: list[str] = field(default_factory=list)
    """Frames of other readings with the same content."""


def candidates(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the readings that the parse gives for a cue, the frames that say most first."""
    pos = tree.pos[cue]
    if pos in {"VERB", "AUX"}:
        if tree.lemma[cue] == "accord":
            yield from _adjunct(tree, cue)
            return
        yield from _right_complements(tree, cue)
        yield from _left_complements(tree, cue)
        yield from _host(tree, cue)
    elif pos in {"NOUN", "PROPN"}:
        yield from _noun_complements(tree, cue)
    elif pos == "ADJ":
        yield from _right_complements(tree, cue)
    elif pos in {"ADP", "SCONJ"}:
        yield from _adjunct(tree, cue)


def _prep_object(tree: Tree, prep: int) -> int | None:
    """Return the object of a preposition: a noun, a clause or another preposition's object."""
    for kid in tree.kids[prep]:
        if kid > prep and tree.dep[kid] in {"pobj", "pcomp"}:
            return kid
        if kid > prep and tree.dep[kid] == "prep":
            return _prep_object(tree, kid)
    return None


def _span(tree: Tree, token: int) -> Range:
    return tree.left[token], tree.right[token] + 1


def _right_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Complements after the cue: alone, and with all that follows them in the verb phrase."""
    kids = [k for k in tree.kids[cue] if k > cue]
    for position, kid in enumerate(kids):
        dep = tree.dep[kid]
        if dep not in _RIGHT or (dep in {"advmod", "npadvmod"} and not tree.kids[kid]):
            continue
        core, link, label = kid, None, dep
        if dep in {"prep", "dative"} and tree.pos[kid] in {"ADP", "SCONJ", "PART"}:
            inner = _prep_object(tree, kid)
            if inner is None:
                continue
            core, link, label = inner, kid, f"{dep}:{tree.lemma[kid]}"
            if tree.dep[inner] == "pcomp":
                label += "+ing"
        start, end = (tree.left[core] if link is not None else tree.left[kid]), tree.right[kid] + 1
        if start <= cue:
            start = cue + 1
        yield Candidate(cue, label + ">", ((start, end),), core, link)
        tail = _tail(tree, kids[position + 1 :])
        if tail is not None:
            last, first = tail
            what = tree.dep[first] + (f":{tree.lemma[first]}" if tree.dep[first] == "prep" else "")
            yield Candidate(cue, f"{label}+{what}>", ((start, tree.right[last] + 1),), core, link)


def _tail(tree: Tree, kids: list[int]) -> tuple[int, int] | None:
    """Return the last and the first of the constituents that go on after a complement."""
    last = first = None
    for kid in kids:
        dep = tree.dep[kid]
        if dep in {"cc", "conj"}:
            break
        if dep == "advcl" and tree.pos[tree.left[kid] - 1] == "PUNCT":
            break
        if dep in _TAIL:
            first = kid if first is None else first
            last = kid
    return None if last is None or first is None else (last, first)


def _left_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Contents before the cue: an inverted clause, a fronted object, a passive's subject."""
    kids = tree.kids[cue]
    right = next(
        (
            k
            for k in kids
            if k > cue and tree.dep[k] in {"xcomp", "oprd", "prep", "advcl", "ccomp", "acomp", "attr"}
        ),
        None,
    )
    for kid in kids:
        if kid > cue:
            break
        dep = tree.dep[kid]
        if (
            dep in {"ccomp", "dobj", "advcl", "parataxis", "intj", "dep", "attr"}
            and tree.left[kid] <= tree.right[kid]
        ):
            yield Candidate(cue, f"<{dep}", (_span(tree, kid),), kid)
        if dep in _SUBJECTS:
            yield Candidate(cue, f"<{dep}", (_span(tree, kid),), kid)
            if right is not None:
                yield Candidate(
                    cue,
                    f"<{dep}+{_label(tree, right)}",
                    (_span(tree, kid), (tree.left[right], tree.right[right] + 1)),
                    kid,
                )


def _label(tree: Tree, token: int) -> str:
    return tree.dep[token] + (f":{tree.lemma[token]}" if tree.dep[token] == "prep" else "")


def _host(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Contents that the cue's clause hangs on: "X, he said, Y"; "as X said"; "a practice criticised by"."""
    dep, head = tree.dep[cue], tree.head[cue]
    if head == cue:
        return
    if dep in {"parataxis", "advcl", "ccomp", "prep", "conj", "dep", "intj", "acl"}:
        mark = next(
            (tree.lemma[k] for k in tree.kids[cue] if k < cue and tree.dep[k] in {"mark", "advmod"}), ""
        )
        yield Candidate(cue, f"^{dep}:{mark}" if mark else f"^{dep}", _without(tree, head, cue), head)
    if dep in {"relcl", "acl"}:
        outer = (tree.left[head], head + 1)
        yield Candidate(cue, f"^{dep}=", (outer,), head)
        for kid in tree.kids[cue]:
            if kid > cue and tree.dep[kid] in {"xcomp", "oprd", "prep", "ccomp"}:
                yield Candidate(cue, f"^{dep}=+{_label(tree, kid)}", (outer, _span(tree, kid)), head)
    if dep == "amod" and head > cue:
        yield Candidate(cue, "^amod", ((cue + 1, tree.right[head] + 1),), head)


def _without(tree: Tree, host: int, guest: int) -> tuple[Range, ...]:
    """Return the host's subtree less the guest's."""
    start, end = _span(tree, host)
    low, high = _span(tree, guest)
    return tuple(r for r in ((start, max(low, start)), (min(high, end), end)) if r[0] < r[1])


def _noun_complements(tree: Tree, cue: int) -> Iterator[Candidate]:
    kids = [k for k in tree.kids[cue] if k > cue]
    for kid in kids:
        dep = tree.dep[kid]
        if dep not in _NOUN_RIGHT:
            continue
        if dep == "prep":
            inner = _prep_object(tree, kid)
            if inner is not None:
                label = f"prep:{tree.lemma[kid]}" + ("+ing" if tree.dep[inner] == "pcomp" else "")
                yield Candidate(cue, label + ">", ((tree.left[inner], tree.right[kid] + 1),), inner, kid)
            continue
        first = tree.word[tree.left[kid]]
        shape = (
            f"{dep}:{first}"
            if first in {"that", "to", "which", "who", "whether"}
            else f"{dep}:{tree.tag[kid]}"
        )
        yield Candidate(cue, shape + ">", (_span(tree, kid),), kid)
    head = tree.head[cue]
    if tree.dep[cue] in {"nsubj", "nsubjpass"} and tree.lemma[head] == "be":
        for kid in tree.kids[head]:
            if kid > head and tree.dep[kid] in {"ccomp", "attr", "xcomp", "acomp", "advcl"}:
                yield Candidate(cue, f"be+{tree.dep[kid]}>", (_span(tree, kid),), kid)
    elif tree.dep[cue] == "dobj" and head < cue:
        for kid in tree.kids[head]:
            if kid > cue and tree.dep[kid] in {"ccomp", "xcomp", "prep", "advcl", "dative"}:
                inner = _prep_object(tree, kid) if tree.dep[kid] in {"prep", "dative"} else kid
                if inner is not None:
                    yield Candidate(
                        cue,
                        f"v+{_label(tree, kid)}>",
                        ((tree.left[inner], tree.right[kid] + 1),),
                        inner,
                        None if inner == kid else kid,
                    )


def _adjunct(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the readings of "according to X" and its like: the content is the clause that the phrase hangs on."""
    inner = _prep_object(tree, cue)
    if inner is None or tree.head[cue] == cue:
        return
    host = tree.head[cue]
    if tree.pos[host] not in {"VERB", "AUX"}:
        above = host
        while tree.head[above] != above and tree.pos[above] not in {"VERB", "AUX"}:
            above = tree.head[above]
        if above != host:
            yield Candidate(cue, "^^adjunct", _without(tree, above, cue), above)
    yield Candidate(cue, "^adjunct", _without(tree, host, cue), host)
    yield from _clause_before(tree, cue, host)
    low, high = tree.sent_bounds[tree.sent[cue]]
    left, right = _span(tree, cue)
    rest = tuple(r for r in ((low, left), (right, high)) if r[0] < r[1])
    yield Candidate(cue, "^sentence", rest, host)


def _is_edge(tree: Tree, token: int) -> bool:
    """Return True for a token that no content begins with."""
    if token in tree.dateline:
        return True
    return not tree.word[token][:1].isalnum() and tree.pos[token] in {"PUNCT", "SPACE", "CCONJ"}


def _trim(tree: Tree, start: int, end: int) -> Range:
    while start < end and _is_edge(tree, start):
        start += 1
    while start < end and tree.pos[end - 1] in {"PUNCT", "SPACE"}:
        end -= 1
    return start, end


def settle(tree: Tree, candidate: Candidate) -> tuple[Range, ...]:
    """Return the content without the cue and without spaces and punctuation at its ends."""
    trimmed = (_trim(tree, start, end) for start, end in candidate.content)
    return tuple((start, end) for start, end in trimmed if start < end)


def _clause_before(tree: Tree, cue: int, host: int) -> Iterator[Candidate]:
    """Yield the subordinate clause that ends where the phrase begins: "…, which burned down, according to Ruiz"."""
    end = tree.left[cue]
    while end > 0 and tree.pos[end - 1] == "PUNCT":
        end -= 1
    node = end - 1
    while node > 0 and node != host and tree.right[node] < end:
        if tree.pos[node] in {"VERB", "AUX"} and tree.dep[node] in {"relcl", "ccomp", "advcl", "conj", "acl"}:
            yield Candidate(cue, f"^near:{tree.dep[node]}", ((tree.left[node], end),), node)
        if tree.head[node] == node:
            return
        node = tree.head[node]
