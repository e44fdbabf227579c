"""Which readings stand together: no content twice, nested ones only when sure, each with its outer one."""

from collections.abc import Sequence

from claimcheck.extract.attribution.candidates import Candidate
from claimcheck.extract.attribution.lexicon import cue_class
from claimcheck.extract.attribution.model import Model
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.source import find_source
from claimcheck.extract.attribution.tree import Tree

_SAME = 0.8
"""Two contents that share more than this of their tokens are one."""
_SELF = {"i", "we", "you"}


def select(tree: Tree, decisions: Sequence[Decision], model: Model) -> list[tuple[Decision, int | None]]:
    """Return the decisions to keep, each with the index of the one whose content it stands in, by position."""
    likely = [d for d in decisions if d.probability >= model.threshold]
    distinct = _drop_repeats(likely, len(tree))
    kept = [d for d in distinct if _stands(tree, d, distinct, model)]
    kept.sort(key=lambda d: (min(d.candidate.cue, d.candidate.content[0][0]), d.candidate.cue))
    return [(d, _parent(d, kept)) for d in kept]


def _drop_repeats(decisions: Sequence[Decision], size: int) -> list[Decision]:
    """Of readings with nearly the same content keep the most probable ("made the claim that": one cue, not two)."""
    owner: list[list[int]] = [[] for _ in range(size)]
    kept: list[Decision] = []
    for decision in sorted(decisions, key=lambda d: (-d.probability, d.candidate.cue)):
        shared: dict[int, int] = {}
        for start, end in decision.candidate.content:
            for token in range(start, end):
                for other in owner[token]:
                    shared[other] = shared.get(other, 0) + 1
        mine = _size(decision.candidate)
        if any(
            n >= _SAME * max(mine, _size(kept[other].candidate))
            and not (_holds(kept[other], decision) or _holds(decision, kept[other]))
            for other, n in shared.items()
        ):
            continue
        for start, end in decision.candidate.content:
            for token in range(start, end):
                owner[token].append(len(kept))
        kept.append(decision)
    return kept


def _size(candidate: Candidate) -> int:
    return sum(end - start for start, end in candidate.content)


def _holds(outer: Decision, inner: Decision) -> bool:
    cue = inner.candidate.cue
    return outer is not inner and any(start <= cue < end for start, end in outer.candidate.content)


def _names(tree: Tree, outer: Decision, inner: Decision) -> bool:
    """Return True when a cue stands in another's source: "Ruiz, who opposes the plan, said …"."""
    if outer is inner:
        return False
    source, _ = find_source(tree, outer.candidate)
    return any(start <= inner.candidate.cue < end for start, end in source)


def _stands(tree: Tree, decision: Decision, others: Sequence[Decision], model: Model) -> bool:
    """Return False for a doubtful attribution inside another: one that reports nothing, or the same voice again."""
    if not any(_holds(other, decision) or _names(tree, other, decision) for other in others):
        return True
    candidate = decision.candidate
    if decision.probability < model.nested_threshold:
        return False
    if cue_class(tree, candidate) not in {"speech", "belief"}:
        return False
    source, _ = find_source(tree, candidate)
    if not source:
        return False
    return not (tree.quote[candidate.cue] >= 0 and tree.word[source[0][0]] in _SELF)


def _parent(decision: Decision, kept: Sequence[Decision]) -> int | None:
    """Return the index of the smallest content that the cue stands in."""
    holding = [i for i, other in enumerate(kept) if _holds(other, decision) and not _holds(decision, other)]
    return min(holding, key=lambda i: _size(kept[i].candidate), default=None)
