"""All readings of a document: for each possible cue, the contents that it could have."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.attribution.candidates import Candidate, Range, candidates, settle
from claimcheck.extract.attribution.features import cue_features, reading_features
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.model import Model, probability
from claimcheck.extract.attribution.quoted import Quoted, quote_candidates, widen
from claimcheck.extract.attribution.tree import Tree

_ADJUNCTS = {"per"}
_FRONTED = {"in", "to", "for"}
_OPEN = {"ccomp>", "<ccomp", "q<", "q<>", "q>", "acl:that>"}
"""Frames that make a cue of a word that the lexicon does not know."""


class Decision(NamedTuple):
    """A cue with its best reading."""

    candidate: Candidate
    probability: float


def decide(tree: Tree, quotes: Sequence[Quoted], model: Model) -> list[Decision]:
    """Return the best reading of every possible cue, in text order, however improbable."""
    decisions = []
    for cue, readings in all_readings(tree, quotes).items():
        shared = model.score(cue_features(tree, cue))
        scores = [shared + model.score(reading_features(tree, reading, quotes)) for reading in readings]
        best = max(range(len(scores)), key=scores.__getitem__)
        decisions.append(Decision(readings[best], probability(scores)))
    return decisions


def all_readings(
    tree: Tree, quotes: Sequence[Quoted], *, everything: bool = False
) -> dict[int, list[Candidate]]:
    """Return the readings of each possible cue, by token; with `everything` also of words that are no known cues."""
    beside: dict[int, list[Candidate]] = {}
    for candidate in quote_candidates(tree, quotes):
        beside.setdefault(candidate.cue, []).append(candidate)
    found = {}
    for cue in range(len(tree)):
        if not (_may_cue(tree, cue) or cue in beside):
            continue
        readings = _merge(tree, quotes, [*candidates(tree, cue), *beside.get(cue, ())])
        if readings and (everything or _known(tree, cue) or any(_opens(r) for r in readings)):
            found[cue] = readings
    return found


def _may_cue(tree: Tree, token: int) -> bool:
    pos = tree.pos[token]
    if pos in {"ADP", "SCONJ"}:
        if tree.word[token] in _ADJUNCTS:
            return True
        return tree.word[token] in _FRONTED and token == tree.sent_bounds[tree.sent[token]][0]
    return pos in {"VERB", "AUX", "NOUN", "ADJ"}


def _known(tree: Tree, cue: int) -> bool:
    return tree.pos[cue] in {"ADP", "SCONJ"} or (tree.lemma[cue], tree.pos[cue]) in load_lexicon().known


def _opens(candidate: Candidate) -> bool:
    return candidate.frame in _OPEN or any(frame in _OPEN for frame in candidate.also)


def _merge(tree: Tree, quotes: Sequence[Quoted], readings: list[Candidate]) -> list[Candidate]:
    """Take quotations whole and keep one reading for each content."""
    found: dict[tuple[Range, ...], Candidate] = {}
    for reading in readings:
        reading.content = widen(tree, quotes, reading)
        reading.content = settle(tree, reading)
        if not reading.content:
            continue
        known = found.setdefault(reading.content, reading)
        if known is not reading:
            known.also.append(reading.frame)
    return list(found.values())
