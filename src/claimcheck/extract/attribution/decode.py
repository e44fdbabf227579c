"""Which readings stand together: no content twice, nested ones only when sure, each with its outer one."""

from collections import defaultdict
from dataclasses import replace
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.extract.attribution.candidates import Range
from claimcheck.extract.attribution.lexicon import classes_of, cue_class
from claimcheck.extract.attribution.model import Model
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.tree import Tree

_SAME = 0.8
"""Two contents that share more than this of their tokens are one."""
_SURER = 0.3
"""An attribution that is less probable by this than one inside its content gives way to it."""
_CLAUSES = {"advcl", "conj", "acl", "parataxis", "dep"}
_SELF = {"i", "we", "you"}


def select(tree: Tree, decisions: Sequence[Decision], model: Model) -> list[tuple[Decision, int | None]]:
    """Return the decisions to keep, each with the index of the one whose content it stands in, by position."""
    likely = [d for d in decisions if d.probability >= _threshold(tree, d, model)]
    distinct = _release(tree, _drop_wrappers(_drop_repeats(likely)))
    within = _cover((*d.candidate.content, *d.source) for d in distinct)
    kept = [d for i, d in enumerate(distinct) if not _others(within, d, i) or _sure(tree, d, model)]
    kept.sort(key=lambda d: (min(d.candidate.cue, d.candidate.content[0][0]), d.candidate.cue))
    return list(zip(kept, _parents(kept), strict=True))


def _threshold(tree: Tree, decision: Decision, model: Model) -> float:
    """Return how probable it must be: what is said is worth more here than what is wanted or opposed."""
    candidate = decision.candidate
    said = "speech" in classes_of(tree.lemma[candidate.cue], tree.pos[candidate.cue])
    return model.threshold if said or candidate.frame.startswith(("q", "name:")) else model.other_threshold


def _tokens(ranges: Sequence[Range]) -> Iterator[int]:
    for start, end in ranges:
        yield from range(start, end)


def _size(decision: Decision) -> int:
    return sum(end - start for start, end in decision.candidate.content)


def _cover(spans: Iterable[Sequence[Range]]) -> dict[int, list[int]]:
    """Return for each covered token the indexes of the spans that it stands in."""
    cover: dict[int, list[int]] = defaultdict(list)
    for index, ranges in enumerate(spans):
        for token in _tokens(ranges):
            cover[token].append(index)
    return cover


def _others(cover: Mapping[int, Sequence[int]], decision: Decision, own: int) -> list[int]:
    return [i for i in cover.get(decision.candidate.cue, ()) if i != own]


def _holds(outer: Decision, inner: Decision) -> bool:
    cue = inner.candidate.cue
    return any(start <= cue < end for start, end in outer.candidate.content)


def _drop_repeats(decisions: Sequence[Decision]) -> list[Decision]:
    """Of readings with nearly the same content keep the most probable ("made the claim that": one cue, not two).

    One inside the other is no repeat: "He said she thinks so" has two voices.
    """
    owners: dict[int, list[int]] = defaultdict(list)
    kept: list[Decision] = []
    for decision in sorted(decisions, key=lambda d: (-d.probability, d.candidate.cue)):
        shared: dict[int, int] = {}
        for token in _tokens(decision.candidate.content):
            for other in owners.get(token, ()):
                shared[other] = shared.get(other, 0) + 1
        mine = _size(decision)
        if any(
            n >= _SAME * max(mine, _size(kept[i])) and not _nested(kept[i], decision)
            for i, n in shared.items()
        ):
            continue
        for token in _tokens(decision.candidate.content):
            owners[token].append(len(kept))
        kept.append(decision)
    return kept


def _drop_wrappers(decisions: Sequence[Decision]) -> list[Decision]:
    """Drop a doubtful attribution whose content holds a much surer one."""
    cover = _cover(d.candidate.content for d in decisions)
    inner = [0.0] * len(decisions)
    for i, decision in enumerate(decisions):
        for k in _others(cover, decision, i):
            inner[k] = max(inner[k], decision.probability)
    return [d for d, best in zip(decisions, inner, strict=True) if best - d.probability < _SURER]


def _release(tree: Tree, decisions: Sequence[Decision]) -> list[Decision]:
    """Cut a content where a clause begins whose cue has the very same source ("… said it burned, adding that …").

    The outlet says that clause, not the source, so it is no part of the content.
    """
    cover = _cover(d.candidate.content for d in decisions)
    out = list(decisions)
    for i, decision in enumerate(decisions):
        cue = decision.candidate.cue
        if tree.dep[cue] not in _CLAUSES or not decision.source:
            continue
        for k in _others(cover, decision, i):
            if decisions[k].source == decision.source:
                content = _cut(tree, out[k].candidate.content, tree.left[cue])
                out[k] = out[k]._replace(candidate=replace(out[k].candidate, content=content))
    return out


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


def _nested(one: Decision, other: Decision) -> bool:
    return _holds(one, other) or _holds(other, one)


def _sure(tree: Tree, decision: Decision, model: Model) -> bool:
    """Return True for an attribution inside another that reports something new: a sure cue and a voice of its own."""
    if decision.probability < model.nested_threshold or not decision.source:
        return False
    if cue_class(tree, decision.candidate) not in {"speech", "belief"}:
        return False
    return not (tree.quote[decision.candidate.cue] >= 0 and tree.word[decision.source[0][0]] in _SELF)


def _parents(kept: Sequence[Decision]) -> list[int | None]:
    """Return for each the index of the smallest content that its cue stands in."""
    contents = _cover(d.candidate.content for d in kept)
    parents: list[int | None] = []
    for i, decision in enumerate(kept):
        holding = [k for k in _others(contents, decision, i) if not _holds(decision, kept[k])]
        parents.append(min(holding, key=lambda k: _size(kept[k]), default=None))
    return parents
