"""Learn the cue counts and the weights of the attribution extractor from annotated texts.

usage: learn_cues.py TRAIN.jsonl [--parses TRAIN.spacy]

TRAIN has one JSON object a line: {"id", "text", "attributions": [{"source", "cue", "content": [[start, end], …]}]}.
Writes `cue_counts.json` and `weights.json` beside the extractor. Nothing but counts and weights goes into them. The
threshold is chosen by cross-validation over whole texts.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from cue_examples import MATCH, Article, count_cues, label, letters
from cue_fit import arrange, fit
from spacy.tokens import Doc, DocBin

import claimcheck.extract.attribution as package
from claimcheck.extract.attribution.decode import select
from claimcheck.extract.attribution.model import Model, probability
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.source import find_source
from claimcheck.extract.nlp import load_pipeline

FOLDS = 4
DECAY = 2.0
MIN_FEATURE = 4
"""A feature in fewer readings than this is left out."""
MIN_CUE = 2
"""A word that annotators marked less often than this is left out of the counts."""
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
NESTED = 0.8
"""Attributions inside attributions are not in the training texts: how sure the model must be is set here, by eye."""
SMALL = 0.02
"""Weights nearer to zero than this are left out of the file."""


def parse(texts: Sequence[str], cache: Path | None) -> Iterable[Doc]:
    """Return the parsed texts, from the cache if there is one."""
    nlp = load_pipeline()
    if cache is not None:
        return DocBin().from_disk(cache).get_docs(nlp.vocab)
    return nlp.pipe(texts, batch_size=16)


def best_readings(article: Article, model: Model) -> list[Decision]:
    """Return the best reading of every possible cue under a model."""
    decisions = []
    for example in article.examples:
        scores = [model.score(features) for features in example.features]
        best = max(range(len(scores)), key=scores.__getitem__)
        decisions.append(Decision(example.readings[best], probability(scores)))
    return decisions


def count_matches(article: Article, decisions: Sequence[Decision]) -> tuple[int, int, int, int]:
    """Return how many contents match, how many of those with their source, and how many were found and marked."""
    tree = article.tree
    gold = [
        (letters(tree.text, a["content"], content=True), letters(tree.text, a["source"]))
        for a in article.row["attributions"]
    ]
    gold = [pair for pair in gold if pair[0]]
    pairs = []
    for i, decision in enumerate(decisions):
        mine = letters(tree.text, _spans(article, decision.candidate.content), content=True)
        for k, (content, _) in enumerate(gold):
            shared = len(mine & content)
            if shared and shared / len(mine | content) >= MATCH:
                pairs.append((-shared / len(mine | content), i, k))
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, k in sorted(pairs):
        if i not in matched and k not in taken:
            matched[i] = k
            taken.add(k)
    right = sum(_same_source(article, decisions[i], gold[k][1]) for i, k in matched.items())
    return len(matched), right, len(decisions), len(gold)


def _spans(article: Article, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(article.tree.start[start], article.tree.end[end - 1]) for start, end in ranges]


def _same_source(article: Article, decision: Decision, gold: frozenset[int]) -> bool:
    found, _ = find_source(article.tree, decision.candidate)
    mine = letters(article.tree.text, _spans(article, found))
    if not gold or not mine:
        return gold == mine
    return 2 * len(mine & gold) >= min(len(gold), len(mine))


def cross_validate(articles: Sequence[Article]) -> float:
    """Return the threshold with the best F1 of contents with sources over texts that the model has not seen."""
    sums = {threshold: [0, 0, 0, 0] for threshold in THRESHOLDS}
    for fold in range(FOLDS):
        known = [e for i, a in enumerate(articles) if i % FOLDS != fold for e in a.examples if not e.skip]
        weights = fit(arrange(known, MIN_FEATURE), DECAY)
        for article in articles[fold::FOLDS]:
            decisions = best_readings(article, Model(weights, 0.0, 0.0))
            for threshold, total in sums.items():
                kept = [d for d, _ in select(article.tree, decisions, Model(weights, threshold, NESTED))]
                total[:] = [a + b for a, b in zip(total, count_matches(article, kept), strict=True)]
    scores = {}
    for threshold, (matched, right, found, marked) in sums.items():
        scores[threshold] = 2 * right / (found + marked)
        print(
            f"threshold {threshold}: contents {2 * matched / (found + marked):.3f}, with source {scores[threshold]:.3f}"
        )
    return max(scores, key=scores.__getitem__)


def main() -> None:
    """Read the texts, learn, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("train", type=Path)
    parser.add_argument("--parses", type=Path, help="a DocBin with the parses of the texts, in their order")
    options = parser.parse_args()
    rows = [
        json.loads(line) for line in options.train.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    docs = parse([row["text"] for row in rows], options.parses)
    articles = [label(row, doc) for row, doc in zip(rows, docs, strict=True)]
    data = Path(package.__file__).parent / "data"
    counts = {"texts": len(rows), "minimum": MIN_CUE, "cues": count_cues(articles, MIN_CUE)}
    (data / "cue_counts.json").write_text(
        json.dumps(counts, indent=0, sort_keys=True) + "\n", encoding="utf-8"
    )
    threshold = cross_validate(articles)
    weights = fit(arrange([e for a in articles for e in a.examples if not e.skip], MIN_FEATURE), DECAY)
    kept = {name: round(weight, 3) for name, weight in sorted(weights.items()) if abs(weight) >= SMALL}
    model = {"threshold": threshold, "nested_threshold": NESTED, "weights": kept}
    (data / "weights.json").write_text(
        json.dumps(model, indent=0, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(f"{len(counts['cues'])} cues, {len(kept)} weights, threshold {threshold}")


if __name__ == "__main__":
    main()
