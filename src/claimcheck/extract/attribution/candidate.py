"""One reading of a possible cue, and where contents begin and end."""

from dataclasses import dataclass, field

from claimcheck.extract.attribution.tree import Tree

Range = tuple[int, int]
"""A half-open range of tokens."""

_MAX_PREPOSITIONS = 4


@dataclass(slots=True)
class Candidate:
    """One reading: this word is a cue and these tokens are its content."""

    cue: int
    frame: str
    """How the content hangs on the cue: a dependency label, a preposition after `:`, and a sign.

    `>` the content follows, `<` it comes before, `^` the cue hangs on it, `q` it is a quotation.
    """
    content: tuple[Range, ...]
    core: int
    """The token that the content is built around."""
    link: int | None = None
    """The preposition between cue and content."""
    also: list[str] = field(default_factory=list)
    """Frames of other readings with the same content."""


def span(tree: Tree, token: int) -> Range:
    """Return the range of a token's subtree."""
    return tree.left[token], tree.right[token] + 1


def label(tree: Tree, token: int) -> str:
    """Return a token's dependency label, with the preposition if it is one."""
    return tree.dep[token] + (f":{tree.lemma[token]}" if tree.dep[token] == "prep" else "")


def prep_object(tree: Tree, prep: int) -> int | None:
    """Return the object of a preposition: a noun, a clause or, after "out of", the second preposition's object."""
    node: int | None = prep
    for _ in range(_MAX_PREPOSITIONS):
        if node is None:
            break
        objects = (k for k in tree.kids[node] if k > prep and tree.dep[k] in {"pobj", "pcomp", "prep"})
        node = next(objects, None)
        if node is not None and tree.dep[node] != "prep":
            return node
    return None


def settle(tree: Tree, candidate: Candidate) -> tuple[Range, ...]:
    """Return the content without spaces, punctuation and a dateline at its ends."""
    trimmed = (_trim(tree, start, end) for start, end in candidate.content)
    return tuple((start, end) for start, end in trimmed if start < end)


def _trim(tree: Tree, start: int, end: int) -> Range:
    while start < end and _is_edge(tree, start):
        start += 1
    while start < end and tree.pos[end - 1] in {"PUNCT", "SPACE"}:
        end -= 1
    return start, end


def _is_edge(tree: Tree, token: int) -> bool:
    """Return True for a token that no content begins with."""
    if token in tree.dateline:
        return True
    return not tree.word[token][:1].isalnum() and tree.pos[token] in {"PUNCT", "SPACE", "CCONJ"}
