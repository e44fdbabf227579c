"""Contents that their cue hangs on: "It burned, Ruiz said, for days", "as Ruiz said", "according to Ruiz"."""

from collections.abc import Iterator

from claimcheck.extract.attribution.candidate import Candidate, Range, label, prep_object, span
from claimcheck.extract.attribution.tree import Tree

_GUESTS = {"parataxis", "advcl", "ccomp", "prep", "conj", "dep", "intj", "acl"}
_CLAUSES = {"relcl", "ccomp", "advcl", "conj", "acl"}
_VERBS = {"VERB", "AUX"}
_MAX_STEPS = 20


def clause_hosts(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the contents that the cue's clause hangs on: "X, he said, Y"; "as X said"; "a practice criticised by"."""
    dep, head = tree.dep[cue], tree.head[cue]
    if head == cue:
        return
    if dep in _GUESTS:
        marks = (tree.lemma[k] for k in tree.kids[cue] if k < cue and tree.dep[k] in {"mark", "advmod"})
        mark = next(marks, "")
        yield Candidate(cue, f"^{dep}:{mark}" if mark else f"^{dep}", _without(tree, head, cue), head)
    if dep in {"relcl", "acl"}:
        noun = (tree.left[head], head + 1)
        yield Candidate(cue, f"^{dep}=", (noun,), head)
        for kid in tree.kids[cue]:
            if kid > cue and tree.dep[kid] in {"xcomp", "oprd", "prep", "ccomp"}:
                yield Candidate(cue, f"^{dep}=+{label(tree, kid)}", (noun, span(tree, kid)), head)
    if dep == "amod" and head > cue:
        yield Candidate(cue, "^amod", ((cue + 1, tree.right[head] + 1),), head)


def _without(tree: Tree, host: int, guest: int) -> tuple[Range, ...]:
    """Return the host's subtree less the guest's."""
    start, end = span(tree, host)
    low, high = span(tree, guest)
    return tuple(r for r in ((start, max(low, start)), (min(high, end), end)) if r[0] < r[1])


def adjunct_hosts(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the contents of "according to X" and its like: a clause above, the one before, the rest of the sentence."""
    inner = prep_object(tree, cue)
    host = tree.head[cue]
    if inner is None or host == cue:
        return
    above = _verb_above(tree, host)
    if above != host:
        yield Candidate(cue, "^^adjunct", _without(tree, above, cue), above)
    yield Candidate(cue, "^adjunct", _without(tree, host, cue), host)
    yield from _clause_before(tree, cue, host)
    low, high = tree.sent_bounds[tree.sent[cue]]
    left, right = span(tree, cue)
    rest = tuple(r for r in ((low, left), (right, high)) if r[0] < r[1])
    yield Candidate(cue, "^sentence", rest, host)


def _verb_above(tree: Tree, token: int) -> int:
    node = token
    for _ in range(_MAX_STEPS):
        if tree.pos[node] in _VERBS or tree.head[node] == node:
            break
        node = tree.head[node]
    return node


def _clause_before(tree: Tree, cue: int, host: int) -> Iterator[Candidate]:
    """Yield the subordinate clause that ends where the phrase begins: "…, which burned down, according to Ruiz"."""
    end = tree.left[cue]
    while end > 0 and tree.pos[end - 1] == "PUNCT":
        end -= 1
    node = end - 1
    for _ in range(_MAX_STEPS):
        if node <= 0 or node == host or tree.right[node] >= end:
            return
        if tree.pos[node] in _VERBS and tree.dep[node] in _CLAUSES:
            yield Candidate(cue, f"^near:{tree.dep[node]}", ((tree.left[node], end),), node)
        if tree.head[node] == node:
            return
        node = tree.head[node]
