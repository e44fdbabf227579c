"""Documents from `trees.txt`, and what rules make of them in words."""

from functools import lru_cache
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.quotation import find_quotations
from claimcheck.extract.attribution.quoted import Quoted, place_quotations
from claimcheck.extract.attribution.readings import all_readings
from claimcheck.extract.attribution.tree import Tree, build_tree

_VOCAB = Vocab()
_FILE = Path(__file__).with_name("trees.txt")


@lru_cache(maxsize=1)
def _blocks() -> dict[str, list[list[str]]]:
    found = {}
    for block in _FILE.read_text(encoding="utf-8").split("\n\n")[1:]:
        title, *lines = block.strip().split("\n")
        found[title.removeprefix("# ").split(":", 1)[0]] = [line.split("\t") for line in lines]
    return found


def document(name: str) -> Doc:
    """Return a document of `trees.txt`."""
    words, lemmas, pos, tags, deps, heads, spaces, ents = zip(*_blocks()[name], strict=True)
    return Doc(
        _VOCAB,
        words=list(words),
        spaces=[space == "+" for space in spaces],
        lemmas=list(lemmas),
        pos=list(pos),
        tags=list(tags),
        deps=list(deps),
        heads=[int(head) for head in heads],
        ents=["O" if ent == "-" else f"B-{ent}" for ent in ents],
    )


def plain(text: str) -> Doc:
    """Return a document without a parse."""
    return Doc(_VOCAB, words=text.split())


def parts(name: str) -> tuple[Tree, list[Quoted]]:
    """Return a document's tree and quotations."""
    tree = build_tree(document(name))
    return tree, place_quotations(tree, find_quotations(tree.text))


def reading(name: str, cue: str, frame: str) -> tuple[Tree, Candidate]:
    """Return the reading of a cue with a frame."""
    tree, quotes = parts(name)
    token = tree.word.index(cue)
    found = {r.frame: r for r in all_readings(tree, quotes, everything=True)[token]}
    assert frame in found, sorted(found)
    return tree, found[frame]


def text_of(tree: Tree, ranges: tuple[Range, ...]) -> str:
    """Return the words of token ranges, with " … " between them."""
    return " … ".join(tree.text[tree.start[start] : tree.end[end - 1]] for start, end in ranges)
