"""Parses written by hand, so that the rules' tests do not depend on a model."""

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

NO_SPACE_BEFORE = {",", ".", "'s", "’s", ")", ":", ";", "”", "-"}
NO_SPACE_AFTER = {"(", "“", "-"}


def parse(*sentences: str) -> Doc:
    """Return a Doc of sentences whose tokens are written `word[=lemma]|POS|dep|head[|LABEL]`.

    `head` counts tokens of its own sentence from 0; a token whose head is itself is the root. Tokens with one
    label side by side are one entity.
    """
    words: list[str] = []
    lemmas: list[str] = []
    pos: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    labels: list[str] = []
    starts: list[bool | int | None] = []
    for sentence in sentences:
        base = len(words)
        for number, token in enumerate(sentence.split()):
            text, tag, dep, head, *label = token.split("|")
            word, _, lemma = text.partition("=")
            words.append(word.replace("_", " ").strip() or "\n\n")
            lemmas.append(lemma or word.lower())
            pos.append(tag)
            deps.append(dep)
            heads.append(base + int(head))
            labels.append(label[0] if label else "")
            starts.append(number == 0)
    spaces = [
        following not in NO_SPACE_BEFORE and word not in NO_SPACE_AFTER
        for word, following in zip(words, [*words[1:], ""], strict=True)
    ]
    doc = Doc(
        Vocab(),
        words=words,
        spaces=spaces,
        pos=pos,
        lemmas=lemmas,
        heads=heads,
        deps=deps,
        sent_starts=starts,
    )
    doc.ents = _entities(doc, labels)
    return doc


def _entities(doc: Doc, labels: list[str]) -> list[Span]:
    spans = []
    start = 0
    for i in range(1, len(labels) + 1):
        if i == len(labels) or labels[i] != labels[start]:
            if labels[start]:
                spans.append(Span(doc, start, i, label=labels[start]))
            start = i
    return spans
