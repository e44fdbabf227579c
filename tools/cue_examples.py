"""Labelled readings: what the extractor could take for an attribution, against what annotators marked."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.features import cue_word, rank_features
from claimcheck.extract.attribution.lexicon import classes_of
from claimcheck.extract.attribution.quotation import find_quotations
from claimcheck.extract.attribution.quoted import Quoted, place_quotations
from claimcheck.extract.attribution.readings import Decision, all_readings
from claimcheck.extract.attribution.source import find_source
from claimcheck.extract.attribution.tree import Tree, build_tree

MATCH = 0.5
"""Contents that share this much of their letters (Jaccard) are the same, as in the scorer of the gold."""
SLACK = 0.3
"""A reading whose content overlaps this much less than the best one's is not taught as right."""
_THAT = re.compile(r"\W*that\s+(?=\S)", re.I)

Gold = Mapping[str, Any]


@dataclass(slots=True)
class Example:
    """One possible cue with its readings, their features, and which of them are right."""

    cue: int
    readings: list[Candidate]
    features: list[list[str]]
    """What the ranking looks at, for each reading."""
    overlap: list[float]
    """The best Jaccard of each reading's content with a gold content."""
    gold: list[int]
    """Index of that gold attribution, or -1."""
    right: list[bool]
    skip: bool
    """True where the gold says nothing: it holds no attribution inside another's content."""


@dataclass(slots=True)
class Article:
    """One training text."""

    row: Gold
    tree: Tree
    quotes: list[Quoted]
    examples: list[Example]


def letters(text: str, spans: Iterable[Sequence[int]], *, content: bool = False) -> frozenset[int]:
    """Return the positions of the letters and digits in the spans; of a content without its leading "that"."""
    ordered = sorted((start, end) for start, end in spans)
    if content and ordered:
        start, end = ordered[0]
        that = _THAT.match(text[start:end])
        if that:
            ordered[0] = (start + that.end(), end)
    return frozenset(i for start, end in ordered for i in range(start, end) if text[i].isalnum())


def label(row: Gold, doc: Doc) -> Article:
    """Return the readings of a text with their labels."""
    tree = build_tree(doc)
    quotes = place_quotations(tree, find_quotations(doc.text))
    contents = [letters(tree.text, a["content"], content=True) for a in row["attributions"]]
    cues = [{i for start, end in a["cue"] for i in range(start, end)} for a in row["attributions"]]
    sources = [letters(tree.text, a["source"]) for a in row["attributions"]]
    owner = {i: k for marked in (sources, contents) for k, letters_ in enumerate(marked) for i in letters_}
    examples = []
    for cue, readings in all_readings(tree, quotes, everything=True).items():
        span = frozenset(range(tree.start[cue], tree.end[cue]))
        mine = {k for k, marked in enumerate(cues) if marked & span}
        best = [_best(tree, reading, contents, owner) for reading in readings]
        right = _prefer(
            [score >= MATCH and k in mine for score, k in best],
            [
                k in mine and _same_source(tree, find_source(tree, reading)[0], sources[k])
                for reading, (_, k) in zip(readings, best, strict=True)
            ],
            [score for score, _ in best],
        )
        inside = {owner[i] for i in span if i in owner} - mine
        word = cue_word(tree, cue)
        examples.append(
            Example(
                cue,
                readings,
                [rank_features(tree, reading, quotes, word) for reading in readings],
                [score for score, _ in best],
                [k for _, k in best],
                right,
                skip=not any(right) and (bool(inside) or any(score >= MATCH for score, _ in best)),
            )
        )
    return Article(row, tree, quotes, examples)


def _prefer(right: list[bool], sourced: list[bool], overlap: list[float]) -> list[bool]:
    """Of the right contents keep those with the right source, if there are any, and of these the nearly best ones."""
    both = [a and b for a, b in zip(right, sourced, strict=True)]
    kept = both if any(both) else right
    best = max((o for k, o in zip(kept, overlap, strict=True) if k), default=0.0)
    return [k and o >= best - SLACK for k, o in zip(kept, overlap, strict=True)]


def _same_source(tree: Tree, found: Iterable[Range], gold: frozenset[int]) -> bool:
    mine = letters(tree.text, _spans(tree, found))
    if not gold or not mine:
        return gold == mine
    return 2 * len(mine & gold) >= min(len(gold), len(mine))


def _best(
    tree: Tree, reading: Candidate, contents: Sequence[frozenset[int]], owner: Mapping[int, int]
) -> tuple[float, int]:
    mine = letters(tree.text, _spans(tree, reading.content), content=True)
    shared = Counter(owner[i] for i in mine if i in owner and i in contents[owner[i]])
    scores = [(n / (len(mine) + len(contents[k]) - n), k) for k, n in shared.items()]
    return max(scores, default=(0.0, -1))


@dataclass(slots=True)
class Counts:
    """How many attributions were found and marked, and how many contents match, with the right source."""

    found: int = 0
    marked: int = 0
    matched: int = 0
    right: int = 0
    said: int = 0
    """Marked ones whose cue has a word of saying."""
    said_right: int = 0
    others: int = 0
    """Found ones that match a marked one whose cue has no word of saying."""

    def add(self, article: Article, decisions: Sequence[Decision]) -> None:
        """Count one article."""
        tree, rows = article.tree, [a for a in article.row["attributions"] if a["content"]]
        said = [_says(tree, row) for row in rows]
        self.found += len(decisions)
        self.marked += len(rows)
        self.said += sum(said)
        for i, k in _pair(tree, rows, decisions):
            right = _same_source(tree, decisions[i].source, letters(tree.text, rows[k]["source"]))
            self.matched += 1
            self.right += right
            self.said_right += right and said[k]
            self.others += not said[k]

    @property
    def objective(self) -> float:
        """The mean of the F1 over all cues and over words of saying."""
        every = 2 * self.right / max(self.found + self.marked, 1)
        speech = 2 * self.said_right / max(self.found - self.others + self.said, 1)
        return (every + speech) / 2

    def __str__(self) -> str:
        contents = 2 * self.matched / max(self.found + self.marked, 1)
        every = 2 * self.right / max(self.found + self.marked, 1)
        return (
            f"contents {contents:.3f}, with source {every:.3f}, mean with what is said {self.objective:.3f}"
        )


def _says(tree: Tree, row: Gold) -> bool:
    marked = letters(tree.text, row["cue"])
    tokens = [i for i in range(len(tree)) if tree.start[i] in marked]
    return any(
        "speech" in classes_of(tree.lemma[i], tree.pos[i]) or tree.lemma[i] == "accord" for i in tokens
    )


def _pair(tree: Tree, rows: Sequence[Gold], decisions: Sequence[Decision]) -> list[tuple[int, int]]:
    """Return the pairs of found and marked contents that match, the best first, each in one pair at most."""
    contents = [letters(tree.text, row["content"], content=True) for row in rows]
    scored = []
    for i, decision in enumerate(decisions):
        mine = letters(tree.text, _spans(tree, decision.candidate.content), content=True)
        shares = [len(mine & content) / max(len(mine | content), 1) for content in contents]
        scored += [(-share, i, k) for k, share in enumerate(shares) if share >= MATCH]
    found: set[int] = set()
    marked: set[int] = set()
    pairs = []
    for _, i, k in sorted(scored):
        if i not in found and k not in marked:
            found.add(i)
            marked.add(k)
            pairs.append((i, k))
    return pairs


def _spans(tree: Tree, ranges: Iterable[Range]) -> list[tuple[int, int]]:
    return [(tree.start[start], tree.end[end - 1]) for start, end in ranges]


def count_cues(articles: Iterable[Article], minimum: int) -> dict[str, dict[str, Any]]:
    """Return for each lemma used as a cue at least `minimum` times how often it was seen and was one, by frame."""
    seen: Counter[tuple[str, str]] = Counter()
    used: Counter[tuple[str, str]] = Counter()
    for article in articles:
        for example in article.examples:
            if example.skip:
                continue
            tree = article.tree
            word = f"{tree.lemma[example.cue]}/{tree.pos[example.cue]}"
            seen[word, ""] += 1
            used[word, ""] += any(example.right)
            for reading, right in zip(example.readings, example.right, strict=True):
                seen[word, reading.frame] += 1
                used[word, reading.frame] += right
    words = sorted(
        word for (word, frame), n in used.items() if not frame and n >= minimum and word[:1].isalpha()
    )
    return {
        word: {
            "seen": seen[word, ""],
            "cue": used[word, ""],
            "frames": {f: [n, seen[w, f]] for (w, f), n in sorted(used.items()) if w == word and f and n},
        }
        for word in words
    }
