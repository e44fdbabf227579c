"""Which readings stand together: no content twice, nested ones only when sure, each with its outer one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extract.attribution.candidate import Range
from claimcheck.extract.attribution.cue import denies
from claimcheck.extract.attribution.lexicon import classes_of, cue_class
from claimcheck.extract.attribution.model import Model
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.tree import Tree

_SAME = 0.8
"""Two contents that share more than this of their tokens are one."""
_SURER = 0.3
"""An attribution that is less probable by this than one inside its content gives way to it."""
_CLAUSES = {"advcl", "conj", "acl", "parataxis", "dep"}
_REPORTS = ("ccomp", "<ccomp", "dobj+ccomp", "q", "acl:that", "^adjunct")
"""Frames whose content is a whole clause or a quotation."""
_EXTRA = 0.2
_DENIAL = 0.2
"""How much less sure a denial inside a report has to be: it turns what is reported around."""
_CONTRAST = {"while", "whereas"}
_SELF = {"i", "we", "you"}


def select(tree: Tree, decisions: Sequence[Decision], model: Model) -> list[tuple[Decision, int | None]]:
    """Return the decisions to keep, each with the index of the one whose content it stands in, by position."""
    likely = [d for d in decisions if d.probability >= _threshold(tree, d, model)]
    distinct = _release(tree, _drop_wrappers(_drop_repeats(tree, likely)))
    within = _holders(distinct, sources=True)
    kept = [d for d, outer in zip(distinct, within, strict=True) if not outer or _sure(tree, d, model)]
    kept.sort(key=lambda d: (min(d.candidate.cue, d.candidate.content[0][0]), d.candidate.cue))
    return list(zip(kept, _parents(kept), strict=True))


def _threshold(tree: Tree, decision: Decision, model: Model) -> float:
    """Return how probable it must be: what is said is worth more here than what is wanted or opposed."""
    candidate = decision.candidate
    said = "speech" in classes_of(tree.lemma[candidate.cue], tree.pos[candidate.cue])
    return (
        model.threshold
        if said or candidate.frame.startswith(("q", "name:", "turn:"))
        else model.other_threshold
    )


def _size(decision: Decision) -> int:
    return sum(end - start for start, end in decision.candidate.content)


def _holders(decisions: Sequence[Decision], *, sources: bool = False) -> list[list[int]]:
    """Return for each decision the indexes of the others whose content, or source, its cue stands in."""
    cues = sorted((d.candidate.cue, i) for i, d in enumerate(decisions))
    held: list[list[int]] = [[] for _ in decisions]
    for outer, decision in enumerate(decisions):
        for start, end in (*decision.candidate.content, *(decision.source if sources else ())):
            for _, inner in cues[bisect_left(cues, (start, -1)) : bisect_left(cues, (end, -1))]:
                if inner != outer:
                    held[inner].append(outer)
    return held


def _holds(outer: Decision, inner: Decision) -> bool:
    cue = inner.candidate.cue
    return any(start <= cue < end for start, end in outer.candidate.content)


def _shared(one: Sequence[Range], other: Sequence[Range]) -> int:
    """Return how many tokens two contents share."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def _drop_repeats(tree: Tree, decisions: Sequence[Decision]) -> list[Decision]:
    """Of readings with nearly the same content keep the most probable ("made the claim that": one cue, not two).

    One inside the other is no repeat: "He said she thinks so" has two voices.
    """
    near: dict[int, list[Decision]] = defaultdict(list)  # by sentence
    kept: list[Decision] = []
    for decision in sorted(decisions, key=lambda d: (-d.probability, d.candidate.cue)):
        content = decision.candidate.content
        sentences = {tree.sent[token] for start, end in content for token in (start, end - 1)}
        if any(_repeats(decision, other) for sentence in sentences for other in near.get(sentence, ())):
            continue
        for sentence in sentences:
            near[sentence].append(decision)
        kept.append(decision)
    return kept


def _repeats(decision: Decision, other: Decision) -> bool:
    shared = _shared(decision.candidate.content, other.candidate.content)
    if not shared or shared < _SAME * max(_size(decision), _size(other)):
        return False
    return not (_holds(decision, other) or _holds(other, decision))


def _drop_wrappers(decisions: Sequence[Decision]) -> list[Decision]:
    """Drop a doubtful attribution whose content holds a much surer one."""
    inner = [0.0] * len(decisions)
    for decision, outer in zip(decisions, _holders(decisions), strict=True):
        for k in outer:
            inner[k] = max(inner[k], decision.probability)
    return [d for d, best in zip(decisions, inner, strict=True) if best - d.probability < _SURER]


def _release(tree: Tree, decisions: Sequence[Decision]) -> list[Decision]:
    """Cut a content where a clause begins in which the outlet speaks again.

    One whose cue has the very same source ("Ruiz said it burned, adding that …"), and a contrast with what someone
    else says ("…, while Okoro said it failed").
    """
    out = list(decisions)
    for decision, holders in zip(decisions, _holders(decisions), strict=True):
        cue = decision.candidate.cue
        if tree.dep[cue] not in _CLAUSES or not decision.source:
            continue
        for k in holders:
            if decisions[k].source == decision.source or _contrasts(tree, cue):
                content = _cut(tree, out[k].candidate.content, tree.left[cue])
                out[k] = out[k]._replace(candidate=replace(out[k].candidate, content=content))
    return out


def _contrasts(tree: Tree, cue: int) -> bool:
    said = "speech" in classes_of(tree.lemma[cue], tree.pos[cue]) and tree.quote[cue] < 0
    return said and any(tree.word[k] in _CONTRAST and tree.dep[k] == "mark" for k in tree.kids[cue])


def _cut(tree: Tree, content: Sequence[Range], at: int) -> tuple[Range, ...]:
    """Return the content before a token; all of it if nothing would be left."""
    kept = [(start, min(end, at)) for start, end in content if start < at]
    if kept:
        start, end = kept[-1]
        while end > start and tree.pos[end - 1] in {"PUNCT", "SPACE", "CCONJ"}:
            end -= 1
        kept[-1] = (start, end)
    kept = [(start, end) for start, end in kept if start < end]
    return tuple(kept) or tuple(content)


def _sure(tree: Tree, decision: Decision, model: Model) -> bool:
    """Return True for an attribution inside another that reports something new: a sure cue and a voice of its own.

    "Ruiz said Okoro had denied the report" has one. A pronoun's, a bare infinitive's or one inside a direct quotation
    is more often a turn of phrase, and has to be surer.
    """
    candidate = decision.candidate
    cue = candidate.cue
    if not decision.source or cue_class(tree, candidate) not in {"speech", "belief"}:
        return False
    quoted = tree.quote[cue] >= 0
    if quoted and tree.word[decision.source[0][0]] in _SELF:
        return False
    (start, end), *_ = decision.source
    pronoun = end - start == 1 and tree.pos[start] == "PRON"
    denial = denies(tree, candidate)
    whole = candidate.frame.startswith(_REPORTS) or denial
    plain = whole and not (pronoun or quoted or tree.dep[cue] == "xcomp")
    least = model.nested_threshold + (0.0 if plain else _EXTRA) - (_DENIAL if denial else 0.0)
    return decision.probability >= least


def _parents(kept: Sequence[Decision]) -> list[int | None]:
    """Return for each the index of the smallest content that its cue stands in."""
    parents: list[int | None] = []
    for decision, outer in zip(kept, _holders(kept), strict=True):
        holding = [k for k in outer if not _holds(decision, kept[k])]
        parents.append(min(holding, key=lambda k: _size(kept[k]), default=None))
    return parents
