"""Docs built from the trees in the text files beside it, so that these tests do not depend on a model."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.tokens import Doc

from claimcheck.extract.claim.claims import Findings
from claimcheck.models import Article, Attribution, Mention, Quantity, Span, Timex

VOCAB = spacy.blank("en").vocab
Row = tuple[str, str, str, str, str, int]


@lru_cache(maxsize=1)
def _trees() -> dict[str, list[Row]]:
    trees: dict[str, list[Row]] = {}
    names = ("trees.txt", "order_trees.txt", "entity_trees.txt")
    texts = (Path(__file__).with_name(name).read_text("utf-8") for name in names)
    for block in (block for text in texts for block in text.split("\n\n")[1:]):
        title, *lines = block.strip().split("\n")
        cells = [line.split() for line in lines]
        trees[title.removeprefix("# ")] = [(c[0], c[1], c[2], c[3], c[4], int(c[5])) for c in cells]
    return trees


def tree(*sentences: str) -> Doc:
    """Return the sentences, by their text, as one parsed document."""
    rows: list[Row] = []
    for sentence in sentences:
        first = len(rows)
        rows.extend((*row[:5], row[5] + first) for row in _trees()[sentence])
    doc = Doc(
        VOCAB,
        words=[row[0].removesuffix("_") for row in rows],
        spaces=[not row[0].endswith("_") for row in rows],
        lemmas=[row[1] for row in rows],
        pos=[row[2] for row in rows],
        tags=[row[3] for row in rows],
        deps=[row[4] for row in rows],
        heads=[row[5] for row in rows],
    )
    assert doc.text.strip() == " ".join(sentences)
    return doc


def span(text: str, part: str) -> Span:
    """Return where a part of a text stands; it must be there just once."""
    assert text.count(part) == 1, part
    return text.index(part), text.index(part) + len(part)


def mention(doc: Doc, text: str, name: str = "", **more: object) -> Mention:
    start, end = span(doc.text, text)
    return Mention.model_validate({"start": start, "end": end, "text": text, "name": name or text, **more})


def quantity(doc: Doc, text: str, **more: object) -> Quantity:
    start, end = span(doc.text, text)
    return Quantity.model_validate({"start": start, "end": end, "text": text, "value": 1, **more})


def timex(doc: Doc, text: str, value: str = "2024-05-13", **more: object) -> Timex:
    start, end = span(doc.text, text)
    return Timex.model_validate(
        {"start": start, "end": end, "text": text, "type": "DATE", "value": value, **more}
    )


def attribution(text: str, source: str, cue: str, content: str, **more: object) -> Attribution:
    return Attribution.model_validate(
        {
            "source": (span(text, source),) if source else (),
            "cue": (span(text, cue),) if cue else (),
            "content": (span(text, content),),
            "speaker": source or None,
            "speakers": (source,) if source else (),
            **more,
        }
    )


def findings(
    quotations: Sequence[Span] = (),
    mentions: Sequence[Mention] = (),
    attributions: Sequence[Attribution] = (),
    timexes: Sequence[Timex] = (),
    quantities: Sequence[Quantity] = (),
) -> Findings:
    return Findings(quotations, mentions, attributions, timexes, quantities)


def article(text: str, **more: object) -> Article:
    return Article.model_validate({"id": "a-1", "path": "a.txt", "text": text, **more})
