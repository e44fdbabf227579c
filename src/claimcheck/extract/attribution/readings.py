"""All readings of a document: for each possible cue, the contents that it could have."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.attribution.beside import line_candidates, quote_candidates
from claimcheck.extract.attribution.candidate import Candidate, Range, settle
from claimcheck.extract.attribution.candidates import candidates
from claimcheck.extract.attribution.features import cue_word, decision_features, rank_features
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.model import Model, probability, score
from claimcheck.extract.attribution.quoted import Quoted, widen
from claimcheck.extract.attribution.source import find_source
from claimcheck.extract.attribution.tree import Tree
from claimcheck.extract.attribution.variants import variants

ALONE = 9.0
"""The lead of a reading that has no rival."""
_ADJUNCTS = {"per"}
_FRONTED = {"in", "to", "for"}
_POS = {"VERB", "AUX", "NOUN", "ADJ"}


class Decision(NamedTuple):
    """A cue with its best reading."""

    candidate: Candidate
    source: tuple[Range, ...]
    probability: float
    features: list[str]
    """What speaks for and against it (`Model.decision` has the weights)."""


def decide(tree: Tree, quotes: Sequence[Quoted], model: Model) -> list[Decision]:
    """Return the best reading of every possible cue, in text order, however improbable."""
    return [
        choose(tree, readings, [rank_features(tree, r, quotes, cue_word(tree, cue)) for r in readings], model)
        for cue, readings in all_readings(tree, quotes).items()
    ]


def choose(
    tree: Tree, readings: Sequence[Candidate], features: Sequence[list[str]], model: Model
) -> Decision:
    """Return a cue's best reading and how probable it is."""
    best, margin = rank([score(model.ranking, f) for f in features])
    reading = readings[best]
    source, rule = find_source(tree, reading)
    word = cue_word(tree, reading.cue)
    chosen = features[best] + decision_features(tree, reading, word, source, rule, margin)
    return Decision(reading, source, probability(score(model.decision, chosen)), chosen)


def rank(scores: Sequence[float]) -> tuple[int, float]:
    """Return the index of the best score and its lead over the next one; a lone reading leads by far."""
    best = max(range(len(scores)), key=scores.__getitem__)
    others = [score for i, score in enumerate(scores) if i != best]
    return best, scores[best] - max(others) if others else ALONE


def all_readings(
    tree: Tree, quotes: Sequence[Quoted], *, everything: bool = False
) -> dict[int, list[Candidate]]:
    """Return the readings of each possible cue, by token; with `everything` also of words that are no known cues."""
    beside: dict[int, list[Candidate]] = {}
    for candidate in (*quote_candidates(tree, quotes), *line_candidates(tree)):
        beside.setdefault(candidate.cue, []).append(candidate)
    found = {}
    for cue in range(len(tree)):
        if cue in beside or (_may_cue(tree, cue) and (everything or _known(tree, cue))):
            readings = _merge(tree, quotes, [*beside.get(cue, ()), *candidates(tree, cue)])
            if readings:
                found[cue] = readings
    return found


def _may_cue(tree: Tree, token: int) -> bool:
    pos = tree.pos[token]
    if pos in {"ADP", "SCONJ"}:
        if tree.word[token] in _ADJUNCTS:
            return True
        return tree.word[token] in _FRONTED and token == tree.sent_bounds[tree.sent[token]][0]
    return pos in _POS


def _known(tree: Tree, cue: int) -> bool:
    """Return True for a word that the lexicon knows as a cue, and for one with a clause as its complement."""
    if tree.pos[cue] in {"ADP", "SCONJ"} or (tree.lemma[cue], tree.pos[cue]) in load_lexicon().known:
        return True
    return any(tree.dep[kid] == "ccomp" for kid in tree.kids[cue])


def _merge(tree: Tree, quotes: Sequence[Quoted], readings: list[Candidate]) -> list[Candidate]:
    """Take quotations whole, add other borders, and keep one reading for each content."""
    found: dict[tuple[Range, ...], Candidate] = {}
    for reading in readings:
        _add(tree, quotes, found, reading)
    for reading in list(found.values()):
        for variant in variants(tree, quotes, reading):
            _add(tree, quotes, found, variant)
    return list(found.values())


def _add(
    tree: Tree, quotes: Sequence[Quoted], found: dict[tuple[Range, ...], Candidate], reading: Candidate
) -> None:
    reading.content = widen(tree, quotes, reading)
    reading.content = settle(tree, reading)
    if reading.content:
        known = found.setdefault(reading.content, reading)
        if known is not reading:
            known.also.append(reading.frame)
