"""Learn the cue counts and the weights of the attribution extractor from annotated texts.

usage: learn_cues.py TRAIN.jsonl [--parses TRAIN.spacy]

TRAIN has one JSON object a line: {"id", "text", "attributions": [{"source", "cue", "content": [[start, end], …]}]}.
Writes `cue_counts.json` and `weights.json` beside the extractor. Nothing but counts and weights goes into them. The
thresholds are chosen by cross-validation over whole texts.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin

import claimcheck.extract.attribution as package
from claimcheck.extract.attribution.decode import select
from claimcheck.extract.attribution.model import Model, Weights
from claimcheck.extract.attribution.readings import Decision, choose
from claimcheck.extract.nlp import load_pipeline
from cue_examples import Article, Counts, Example, count_cues, label
from cue_fit import fit_decision, fit_ranking

FOLDS = 4
RANKING_DECAY = 4.0
DECISION_DECAY = 4.0
MIN_FEATURE = 4
"""A feature in fewer readings than this is left out."""
MIN_CUE = 2
"""A word that annotators marked less often than this is left out of the counts."""
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5)
NESTED = 0.9
"""Attributions inside attributions are not in the training texts: how sure the model must be is set here, by eye."""
SMALL = 0.02
"""Weights nearer to zero than this are left out of the file."""


def parse(texts: Sequence[str], cache: Path | None) -> Iterable[Doc]:
    """Return the parsed texts, from the cache if there is one."""
    nlp = load_pipeline()
    if cache is not None:
        return DocBin().from_disk(cache).get_docs(nlp.vocab)
    return nlp.pipe(texts, batch_size=16)


def decisions(article: Article, examples: Iterable[Example], model: Model) -> list[Decision]:
    """Return the best reading of each possible cue under a model."""
    return [choose(article.tree, e.readings, e.features, model) for e in examples]


def learn_ranking(articles: Iterable[Article]) -> dict[str, float]:
    """Return weights that prefer the right content where there is one."""
    groups = [(e.features, e.right) for a in articles for e in a.examples if any(e.right)]
    return fit_ranking(groups, MIN_FEATURE, RANKING_DECAY)


def learn(articles: Sequence[Article]) -> Model:
    """Return a model without thresholds.

    The decision is learned on readings that a ranking from the other half of the texts has chosen, so that it knows
    how often the ranking errs.
    """
    table: list[list[str]] = []
    labels: list[bool] = []
    for half in (0, 1):
        ranking = learn_ranking(articles[half::2])
        for article in articles[1 - half :: 2]:
            examples = [e for e in article.examples if not e.skip]
            for example, made in zip(examples, decisions(article, examples, _bare(ranking)), strict=True):
                table.append(made.features)
                labels.append(example.right[example.readings.index(made.candidate)])
    decision = fit_decision(table, labels, MIN_FEATURE, DECISION_DECAY)
    return Model(learn_ranking(articles), decision, 0.0, 0.0, NESTED)


def _bare(ranking: Weights) -> Model:
    return Model(ranking, {}, 0.0, 0.0, 0.0)


def with_thresholds(model: Model, said: float, other: float) -> Model:
    """Return the model with its thresholds."""
    return Model(model.ranking, model.decision, said, other, NESTED)


def cross_validate(articles: Sequence[Article]) -> tuple[float, float]:
    """Return the thresholds with the best F1 of contents with sources over texts that the model has not seen.

    All cues and words of saying count alike: the mean of the F1 over everything and of the F1 over what is said,
    for which the rest is neither right nor wrong.
    """
    grid = [(said, other) for said in THRESHOLDS for other in THRESHOLDS if said <= other]
    sums = {pair: Counts() for pair in grid}
    for fold in range(FOLDS):
        model = learn([a for i, a in enumerate(articles) if i % FOLDS != fold])
        for article in articles[fold::FOLDS]:
            made = decisions(article, article.examples, model)
            for said, other in grid:
                kept = [d for d, _ in select(article.tree, made, with_thresholds(model, said, other))]
                sums[said, other].add(article, kept)
    for pair, counts in sums.items():
        print(f"thresholds {pair}: {counts}")
    return max(sums, key=lambda pair: sums[pair].objective)


def as_record(model: Model) -> dict[str, Any]:
    """Return the model as the extractor reads it, without the weights next to zero."""
    return {
        "threshold": model.threshold,
        "other_threshold": model.other_threshold,
        "nested_threshold": model.nested_threshold,
        "decision": _rounded(model.decision),
        "ranking": _rounded(model.ranking),
    }


def _rounded(weights: Weights) -> dict[str, float]:
    return {name: round(weight, 2) for name, weight in sorted(weights.items()) if abs(weight) >= SMALL}


def write(path: Path, record: dict[str, Any]) -> None:
    """Write a data file, one value a line, so that a change shows as what it is."""
    path.write_text(json.dumps(record, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


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
    cues = count_cues(articles, MIN_CUE)
    said, other = cross_validate(articles)
    model = with_thresholds(learn(articles), said, other)
    data = Path(package.__file__).parent / "data"
    write(data / "cue_counts.json", {"texts": len(rows), "minimum": MIN_CUE, "cues": cues})
    write(data / "weights.json", as_record(model))
    print(f"{len(cues)} cues, {len(model.decision)} + {len(model.ranking)} weights before rounding")


if __name__ == "__main__":
    main()
