"""Score the stories of a corpus against the event that each of its rows names (B-cubed).

usage: claimcheck extract CORPUS.jsonl --format jsonl > ROWS.jsonl
       score_stories.py CORPUS.jsonl ROWS.jsonl [--verbose]

B-cubed precision of an article: the share of its story that tells its event; recall: the share of its event
that is in its story; both averaged over articles (Bagga and Baldwin 1998).
"""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from claimcheck.models import Extraction, Story
from claimcheck.stories import find_stories


def b_cubed(stories: Sequence[Story], events: Mapping[str, str]) -> tuple[float, float]:
    """Return precision and recall; `events` has the event of each article id."""
    sizes = Counter(events.values())
    precision = recall = 0.0
    for story in stories:
        for event, count in Counter(events[article] for article in story.articles).items():
            precision += count * count / len(story.articles)
            recall += count * count / sizes[event]
    return precision / len(events), recall / len(events)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--verbose", action="store_true", help="list what is split and what is joined")
    args = parser.parse_args(argv)
    gold = [json.loads(line)["event"] for line in args.corpus.read_text(encoding="utf-8").splitlines()]
    with args.rows.open(encoding="utf-8") as lines:
        extractions = [Extraction.model_validate_json(line) for line in lines]
    events = {x.article.id: gold[int(x.article.path.rpartition("#")[2]) - 1] for x in extractions}
    stories = find_stories(extractions)
    precision, recall = b_cubed(stories, events)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{len(extractions)} articles, {len(set(events.values()))} events, {len(stories)} stories")
    print(f"B-cubed precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    if args.verbose:
        for story in stories:
            told = Counter(events[article] for article in story.articles)
            if len(told) > 1 or set(told.values()) != {Counter(events.values())[next(iter(told))]}:
                print(f"  {len(story.articles):3} {story.label}: {dict(told)}")


if __name__ == "__main__":
    main()
