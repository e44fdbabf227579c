"""Count in how many news events a typical article has each word; writes the background of the stories stage.

usage: count_words.py CORPUS.jsonl... > src/claimcheck/stories/background.tsv

A corpus has one article a line with its `event` (the committed counts: the two development corpora,
5w1h-clusters.jsonl and ecbplus.jsonl, 143 events). An event counts once for a word, in the share of its
articles that have it, so that a large event does not make its own words common. Words of fewer than two
events are left out: what remains is common English, and nothing of what any article says.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.extract.assemble import sentences
from claimcheck.extract.nlp import load_pipeline
from claimcheck.load import load
from claimcheck.stories.terms import fold

LEAST = 2


def event_words(corpus: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield the event and the folded lemmas of each readable article."""
    events = [json.loads(line)["event"] for line in corpus.read_text(encoding="utf-8").splitlines()]
    articles = load([corpus]).articles
    rows = ((article.text, int(article.path.rpartition("#")[2])) for article in articles)
    for doc, row in load_pipeline().pipe(rows, as_tuples=True, batch_size=16):
        yield events[row - 1], {fold(lemma) for sentence in sentences(doc) for lemma in sentence.lemmas}


def count(articles: Iterator[tuple[str, set[str]]]) -> tuple[int, Counter[str]]:
    """Return the number of events and, for each word, in how many of them a typical article has it."""
    by_event: dict[str, list[set[str]]] = defaultdict(list)
    for event, words in articles:
        by_event[event].append(words)
    shares: dict[str, float] = defaultdict(float)
    for texts in by_event.values():
        for words in texts:
            for word in words:
                shares[word] += 1 / len(texts)
    rounded = ((word, round(share, 6)) for word, share in shares.items())
    return len(by_event), Counter({word: round(share) for word, share in rounded if round(share) >= LEAST})


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="+", type=Path)
    corpora: list[Path] = parser.parse_args(argv).corpora
    events, words = count(pair for corpus in corpora for pair in event_words(corpus))
    sys.stdout.write(f"#events\t{events}\n")
    sys.stdout.writelines(f"{word}\t{number}\n" for word, number in sorted(words.items()))


if __name__ == "__main__":
    main()
