"""Other borders for a clause that is a content: where a second clause may or may not still belong to it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.extract.attribution.beside import continuation
from claimcheck.extract.attribution.candidates import Candidate
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.tree import Tree

_CLAUSE = ("ccomp", "xcomp", "advcl", "acl", "oprd", "^parataxis", "^ccomp")
_LINKED = {"conj", "advcl", "parataxis", "ccomp", "dep"}
_MIN_SHARE = 0.25
"""A clause that makes up less of the content than this is left in it."""


def variants(tree: Tree, quotes: Sequence[Quoted], reading: Candidate) -> Iterator[Candidate]:
    """Yield the reading with its last clause cut off, with the next one taken in, and with the quotation after it."""
    if reading.frame.startswith("q"):
        return
    family = reading.frame.lstrip("<").split("+", 1)[0].split(":", 1)[0].rstrip(">")
    if family not in _CLAUSE or len(reading.content) > 2:
        return
    if reading.frame.endswith(">"):
        yield from _shorter(tree, reading)
        yield from _longer(tree, reading)
    rest = _quotation_after(tree, quotes, reading)
    if rest:
        yield Candidate(
            reading.cue, reading.frame + "&q", (*reading.content, *rest), reading.core, reading.link
        )


def _shorter(tree: Tree, reading: Candidate) -> Iterator[Candidate]:
    """ "He said that it burned, and urged …": leave out the second clause, which may be the outlet's own."""
    start, end = reading.content[0]
    for kid in _linked_clauses(tree, reading.core, end):
        cut = tree.left[kid]
        while cut > start and tree.pos[cut - 1] in {"PUNCT", "CCONJ"}:
            cut -= 1
        if cut <= reading.core or end - cut < _MIN_SHARE * (end - start) or cut <= reading.cue:
            continue
        mark = next((tree.word[k] for k in tree.kids[kid] if tree.dep[k] == "mark"), "")
        own = any(tree.dep[k] in {"nsubj", "nsubjpass", "expl"} for k in tree.kids[kid])
        label = f"{reading.frame[:-1]}-{tree.dep[kid]}:{mark or tree.tag[kid]}{'/subject' if own else ''}>"
        yield Candidate(reading.cue, label, ((start, cut),), reading.core, reading.link)


def _linked_clauses(tree: Tree, core: int, end: int) -> Iterator[int]:
    """Yield the clauses on the content's right edge that hang on its core, or on one that hangs on it."""
    pending = [core]
    for node in pending:
        for kid in tree.kids[node]:
            if core < kid < end and tree.dep[kid] in _LINKED and tree.pos[kid] in {"VERB", "AUX"}:
                if tree.dep[kid] == "advcl" and tree.pos[tree.left[kid] - 1] != "PUNCT":
                    continue
                if tree.dep[kid] == "conj" and len(pending) < 3:
                    pending.append(kid)
                yield kid


def _longer(tree: Tree, reading: Candidate) -> Iterator[Candidate]:
    """ "He said that it burned and it is out": take in a second clause that the parser hung on the cue."""
    start, end = reading.content[0]
    for kid in tree.kids[reading.cue]:
        if (
            kid < end
            or tree.dep[kid] not in {"conj", "advcl", "parataxis", "acl"}
            or tree.pos[kid] not in {"VERB", "AUX"}
        ):
            continue
        own = any(tree.dep[k] in {"nsubj", "nsubjpass", "expl"} for k in tree.kids[kid])
        label = f"{reading.frame[:-1]}++{tree.dep[kid]}:{tree.tag[kid]}{'/subject' if own else ''}>"
        yield Candidate(reading.cue, label, ((start, tree.right[kid] + 1),), reading.core, reading.link)
        return


def _quotation_after(tree: Tree, quotes: Sequence[Quoted], reading: Candidate) -> tuple[tuple[int, int], ...]:
    if not quotes:
        return ()
    at = max(reading.content[-1][1], reading.cue)
    index = bisect_left([q.first for q in quotes], at)
    return continuation(tree, quotes, index, at - 1)
