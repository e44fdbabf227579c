"""Labelled readings: what the extractor could take for an attribution, against what annotators marked."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc

from claimcheck.extract.attribution.candidates import Candidate
from claimcheck.extract.attribution.features import cue_features, reading_features
from claimcheck.extract.attribution.quotation import find_quotations
from claimcheck.extract.attribution.quoted import Quoted, place_quotations
from claimcheck.extract.attribution.readings import all_readings
from claimcheck.extract.attribution.tree import Tree, build_tree

MATCH = 0.5
"""Contents that share this much of their letters (Jaccard) are the same, as in the scorer of the gold."""
_THAT = re.compile(r"\W*that\s+(?=\S)", re.I)

Gold = Mapping[str, Any]


@dataclass(slots=True)
class Example:
    """One possible cue with its readings, their features, and which of them are right."""

    cue: int
    readings: list[Candidate]
    features: list[list[str]]
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
    cues = [letters(tree.text, a["cue"]) for a in row["attributions"]]
    owner = {i: k for k, content in enumerate(contents) for i in content}
    examples = []
    for cue, readings in all_readings(tree, quotes, everything=True).items():
        span = frozenset(range(tree.start[cue], tree.end[cue]))
        mine = {k for k, marked in enumerate(cues) if marked & span}
        best = [_best(tree, reading, contents, owner) for reading in readings]
        right = [score >= MATCH and k in mine for score, k in best]
        inside = {owner[i] for i in span if i in owner} - mine
        shared = cue_features(tree, cue)
        examples.append(
            Example(
                cue,
                readings,
                [shared + reading_features(tree, reading, quotes) for reading in readings],
                [score for score, _ in best],
                [k for _, k in best],
                right,
                skip=not any(right) and (bool(inside) or any(score >= MATCH for score, _ in best)),
            )
        )
    return Article(row, tree, quotes, examples)


def _best(
    tree: Tree, reading: Candidate, contents: Sequence[frozenset[int]], owner: Mapping[int, int]
) -> tuple[float, int]:
    spans = [(tree.start[start], tree.end[end - 1]) for start, end in reading.content]
    mine = letters(tree.text, spans, content=True)
    shared = Counter(owner[i] for i in mine if i in owner)
    scores = [(n / (len(mine) + len(contents[k]) - n), k) for k, n in shared.items()]
    return max(scores, default=(0.0, -1))


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
