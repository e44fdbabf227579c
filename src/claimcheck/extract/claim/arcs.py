"""The parse as plain lists: who hangs on whom, and what it costs to walk there.

Asking spaCy's tokens for their neighbours again and again is slow; here a document is asked once.
"""

from spacy.tokens import Doc

_FUNCTION = frozenset(
    {"prep", "agent", "aux", "auxpass", "det", "mark", "case", "poss", "pcomp", "dative", "prt"}
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_REACH = 6
_UNSIGNED = 1 << 64
"""spaCy's hashes are unsigned; the array that gives heads as signed offsets makes them signed."""
_CONJUNCTION = 2


def _texts(doc: Doc, hashes: list[int]) -> list[str]:
    """Return the labels behind a column of spaCy's hashes."""
    known = {number: doc.vocab.strings[number % _UNSIGNED] for number in set(hashes)}
    return [known[number] for number in hashes]


class Arcs:
    """The arcs of a document with their costs: function words none, others one, conjunctions two."""

    def __init__(self, doc: Doc) -> None:
        columns = (
            doc.to_array(["HEAD", "DEP", "POS"]).astype("int64").T.tolist() if len(doc) else [[], [], []]
        )
        heads = [index + offset for index, offset in enumerate(columns[0])]
        deps = _texts(doc, columns[1])
        tags = _texts(doc, columns[2])
        function = [dep in _FUNCTION for dep in deps]
        self.up: list[tuple[int, int] | None] = [None] * len(deps)
        self.down: list[list[tuple[int, int]]] = [[] for _ in deps]
        self.sisters: dict[int, list[tuple[int, int]]] = {}
        """For a conjoined verb without a subject: the subjects of the verb that it joins."""
        subjects: dict[int, list[tuple[int, int]]] = {}
        for index, (dep, head) in enumerate(zip(deps, heads, strict=True)):
            if head == index:
                continue
            cost = _CONJUNCTION if dep == "conj" else 0 if function[index] or function[head] else 1
            self.up[index] = (head, cost)
            if dep not in ("punct", "cc"):
                self.down[head].append((index, cost))
            if dep in _SUBJECTS:
                subjects.setdefault(head, []).append((index, 1))
        own = {head for head, dep in zip(heads, deps, strict=True) if dep in _SUBJECTS or dep == "expl"}
        for index, dep in enumerate(deps):
            if dep == "conj" and index not in own and tags[index] in ("VERB", "AUX"):
                self.sisters[index] = subjects.get(heads[index], [])

    def walk(self, start: int, clause: frozenset[int], blocked: frozenset[int]) -> dict[int, int]:
        """Return token index → distance from a token, within its clause and up to what that clause hangs on.

        Leaving the clause upwards costs one more; tokens of `blocked` (reporting clauses) are not entered.
        """
        dist = {start: 0}
        layers: list[list[int]] = [[start]] + [[] for _ in range(_REACH)]
        for cost, queue in enumerate(layers):
            while queue:
                token = queue.pop()
                if dist[token] < cost:
                    continue
                for neighbour, step in self._steps(token, clause):
                    reach = cost + step
                    if (
                        reach <= _REACH
                        and neighbour not in blocked
                        and reach < dist.get(neighbour, _REACH + 1)
                    ):
                        dist[neighbour] = reach
                        layers[reach].append(neighbour)
        return dist

    def _steps(self, token: int, clause: frozenset[int]) -> list[tuple[int, int]]:
        steps = [(child, cost) for child, cost in self.down[token] if child in clause]
        up = self.up[token]
        if up is not None:
            steps.append(up if up[0] in clause else (up[0], up[1] + 1))
        if token in self.sisters:
            steps.extend(self.sisters[token])
        return steps
