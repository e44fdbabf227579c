"""What might be attributed: for a word that could be a cue, each stretch of text that could be its content."""

from collections.abc import Iterator

from claimcheck.extract.attribution.candidate import Candidate
from claimcheck.extract.attribution.complements import left_complements, noun_complements, right_complements
from claimcheck.extract.attribution.hosts import adjunct_hosts, clause_hosts
from claimcheck.extract.attribution.tree import Tree


def candidates(tree: Tree, cue: int) -> Iterator[Candidate]:
    """Yield the readings that the parse gives for a cue, the frames that say most first."""
    pos = tree.pos[cue]
    if tree.lemma[cue] == "accord" or pos in {"ADP", "SCONJ"}:
        yield from adjunct_hosts(tree, cue)
    elif pos in {"VERB", "AUX"}:
        yield from right_complements(tree, cue)
        yield from left_complements(tree, cue)
        yield from clause_hosts(tree, cue)
    elif pos in {"NOUN", "PROPN"}:
        yield from noun_complements(tree, cue)
    elif pos == "ADJ":
        yield from right_complements(tree, cue)
