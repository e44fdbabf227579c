"""Other borders for a clause that is a content: where a second clause may or may not still belong to it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.extract.attribution.beside import continuation
from claimcheck.extract.attribution.candidate import Candidate
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.tree import Tree

_CLAUSE = ("ccomp", "xcomp", "advcl", "acl", "oprd", "^parataxis", "^ccomp")
_LINKED = {"conj", "advcl", "parataxis", "ccomp", "dep", "relcl", "acl"}
_SUBJECTS = {"nsubj", "nsubjpass", "expl"}
_MAX_STEPS = 20
_MIN_SHARE = 0.25
"""A clause that makes up less of the content than this is left in it."""


def variants(tree: Tree, quotes: Sequence[Quoted], reading: Candidate) -> Iterator[Candidate]:
    """Yield the reading with its last clause cut off, with the next one taken in, and with the quotation after it."""
    if reading.frame.startswith("q"):
        return
    glued = _glued(tree, quotes, reading)
    if glued is not None:
        yield glued
    family = reading.frame.lstrip("<").split("+", 1)[0].split(":", 1)[0].rstrip(">")
    if family not in _CLAUSE or len(reading.content) > 2:
        return
    if reading.frame.endswith(">"):
        yield from _shorter(tree, reading)
        yield from _longer(tree, reading)
    elif reading.frame.startswith("<"):
        yield from _parenthesis(tree, reading)
    rest = _quotation_after(tree, quotes, reading)
    if rest:
        yield Candidate(
            reading.cue, reading.frame + "&q", (*reading.content, *rest), reading.core, reading.link
        )


def _shorter(tree: Tree, reading: Candidate) -> Iterator[Candidate]:
    """Leave out a last clause that may be the outlet's own: "He said that it burned, and urged …"."""
    start, end = reading.content[0]
    for kid in _last_clauses(tree, reading.core, end):
        cut = tree.left[kid]
        while cut > start and tree.pos[cut - 1] in {"PUNCT", "CCONJ"}:
            cut -= 1
        if cut <= reading.core or end - cut < _MIN_SHARE * (end - start) or cut <= reading.cue:
            continue
        mark = next(
            (tree.word[k] for k in tree.kids[kid] if k < kid and tree.dep[k] in {"mark", "advmod"}), ""
        )
        label = f"{reading.frame[:-1]}-{tree.dep[kid]}:{mark or tree.tag[kid]}{_with_subject(tree, kid)}>"
        yield Candidate(reading.cue, label, ((start, cut),), reading.core, reading.link)


def _last_clauses(tree: Tree, core: int, end: int) -> Iterator[int]:
    """Yield the clauses that end where the content ends and are set off from it, the shortest first."""
    node, last = end - 1, end - 1
    for _ in range(_MAX_STEPS):
        if node == core or tree.head[node] == node:
            return
        set_off = tree.dep[node] == "conj" or tree.pos[max(tree.left[node] - 1, 0)] == "PUNCT"
        if (
            set_off
            and tree.dep[node] in _LINKED
            and tree.pos[node] in {"VERB", "AUX"}
            and tree.right[node] >= last
        ):
            yield node
        node = tree.head[node]


def _with_subject(tree: Tree, verb: int) -> str:
    return "/subject" if any(tree.dep[k] in _SUBJECTS for k in tree.kids[verb]) else ""


def _longer(tree: Tree, reading: Candidate) -> Iterator[Candidate]:
    """Take in a second clause that the parser hung on the cue: "He said that it burned and it is out"."""
    start, end = reading.content[0]
    for kid in tree.kids[reading.cue]:
        if (
            kid < end
            or tree.dep[kid] not in {"conj", "advcl", "parataxis", "acl"}
            or tree.pos[kid] not in {"VERB", "AUX"}
        ):
            continue
        label = f"{reading.frame[:-1]}++{tree.dep[kid]}:{tree.tag[kid]}{_with_subject(tree, kid)}>"
        yield Candidate(reading.cue, label, ((start, tree.right[kid] + 1),), reading.core, reading.link)
        return


def _glued(tree: Tree, quotes: Sequence[Quoted], reading: Candidate) -> Candidate | None:
    """Take in a quotation in the middle of a clause that the parser lost: "said the two sides “agreed on a plan”"."""
    if not quotes or not reading.frame.endswith(">") or reading.link is not None:
        return None
    start, end = reading.content[-1]
    index = bisect_left([q.first for q in quotes], end)
    if index == len(quotes) or quotes[index].before != end - 1 or tree.pos[end - 1] == "PUNCT":
        return None
    whole = (*reading.content[:-1], (start, quotes[index].last))
    return Candidate(reading.cue, reading.frame[:-1] + "&glued>", whole, reading.core)


def _quotation_after(tree: Tree, quotes: Sequence[Quoted], reading: Candidate) -> tuple[tuple[int, int], ...]:
    if not quotes:
        return ()
    at = max(reading.content[-1][1], reading.cue)
    index = bisect_left([q.first for q in quotes], at)
    return continuation(tree, quotes, index, at - 1)


def _parenthesis(tree: Tree, reading: Candidate) -> Iterator[Candidate]:
    """Take in what follows the cue's clause in its sentence: "It burned, Ruiz said, for three days"."""
    end = reading.cue + 1
    for kid in tree.kids[reading.cue]:
        if kid >= end and tree.dep[kid] in {"nsubj", "dobj", "prt", "appos"} and tree.left[kid] == end:
            end = tree.right[kid] + 1
    last = tree.sent_bounds[tree.sent[reading.cue]][1]
    while last > end and tree.pos[last - 1] in {"PUNCT", "SPACE"}:
        last -= 1
    if end + 1 < last and tree.word[end] == "," and tree.quote[end] < 0:
        yield Candidate(reading.cue, reading.frame + "><", (*reading.content, (end + 1, last)), reading.core)
