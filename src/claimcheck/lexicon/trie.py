"""Expressions of several words, found in a sequence of lemmas."""

import tomllib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.resources import files

from claimcheck.lexicon.spelling import fold

GAP = "*"
MAX_GAP = 3


class Node:
    """A place in the tree of expressions: where the next word may lead, and what ends here."""

    __slots__ = ("names", "next")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.names: set[str] = set()


State = tuple[Node, tuple[int, ...], int, bool]
"""Where in the tree, the positions used, how many words were skipped in a row, whether any word may be."""


@lru_cache(maxsize=1)
def _function_words() -> tuple[frozenset[str], frozenset[str]]:
    data = tomllib.loads((files(__package__) / "function_words.toml").read_text("utf-8"))
    skip, optional = (frozenset(fold(word) for word in data[key].split(",")) for key in ("skip", "optional"))
    return skip, optional


class Trie:
    """A set of expressions, each with the names of what it expresses."""

    def __init__(self, expressions: Iterable[tuple[tuple[str, ...], str]]) -> None:
        """Take (folded words, name) pairs. `*` among the words stands for up to three other words."""
        self._root = Node()
        for words, name in expressions:
            self._add(words, name)
            content = tuple(word for word in words if word not in _function_words()[1])
            if content != words and sum(word != GAP for word in content) >= 2:  # one word is no expression
                self._add(content, name)

    def _add(self, words: tuple[str, ...], name: str) -> None:
        node = self._root
        for word in words:
            node = node.next.setdefault(word, Node())
        node.names.add(name)

    def find(self, lemmas: Sequence[str]) -> list[tuple[int, int, frozenset[str]]]:
        """Return (start, end, names) of the expressions in a lemma sequence, from left to right.

        The longest one at each place wins. Of two that share words only the first is given, but for words in
        the gap of a separable one ("turned *the prime minister* down"), which are read on their own.
        Articles, possessives and numerals may stand between an expression's words. Time is linear in the
        sequence: no expression is tried beyond a fixed number of words.
        """
        words = [fold(lemma) for lemma in lemmas]
        found: list[tuple[int, int, frozenset[str]]] = []
        taken: set[int] = set()
        for start, word in enumerate(words):
            if start in taken or word not in self._root.next:
                continue
            used, names = self._longest(words, start, taken)
            if names:
                taken.update(used)
                found.append((start, used[-1] + 1, frozenset(names)))
        return found

    def _longest(self, words: list[str], start: int, taken: set[int]) -> tuple[tuple[int, ...], set[str]]:
        """Return positions and names of the longest expression that starts at a word, or empty ones."""
        best: tuple[tuple[int, ...], set[str]] = ((), set())
        states: list[State] = [(self._root.next[words[start]], (start,), 0, False)]
        for position in range(start + 1, len(words) + 1):
            following: list[State] = []
            for node, used, skipped, free in states:
                if node.names and len(used) > max(1, len(best[0])):
                    best = (used, node.names)
                elif node.names and used == best[0]:  # "rule out" and "rule * out"
                    best = (used, best[1] | node.names)
                if position < len(words) and position not in taken:
                    following += _steps(node, used, skipped, free, position, words[position])
            if not following:
                break
            states = following
        return best


def _steps(
    node: Node, used: tuple[int, ...], skipped: int, free: bool, position: int, word: str
) -> list[State]:
    """Return the states that reading one more word leads to."""
    states: list[State] = []
    gap = node.next.get(GAP)
    for place, may_be_any in ((node, free), (gap, True)) if gap else ((node, free),):
        if step := place.next.get(word):
            states.append((step, (*used, position), 0, False))
        if skipped < MAX_GAP and (may_be_any or word.isdigit() or word in _function_words()[0]):
            states.append((place, used, skipped + 1, may_be_any))
    return states
