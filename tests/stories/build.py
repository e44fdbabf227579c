"""Extractions made by hand, without a model: every test's articles are invented."""

import re

from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.models import Article, Extraction, Mention, Sentence, Timex, TimexReading

_STOP = frozenset(
    """
    a an the and or but of in on at to for from by with after before as is are was were be been has have had
    it its he she they his her their that this which who when where said say not no up out over into
    """.split()  # noqa: SIM905 - as a list of fifty strings it would be harder to read
)
_SENTENCE = re.compile(r"\S[^.!?]*[.!?][”\"]?")
_WORD = re.compile(r"[A-Za-z]+")
_QUOTE = re.compile(r"“([^”]*)”")
_NAME = re.compile(r"(?<![.!?] )(?<!^)(?<!“)\b[A-Z][a-z]+(?: [A-Z][a-z]+)*")


def extraction(name: str, text: str, *, title: str = "", **article: object) -> Extraction:
    """Return an extraction of `text`: words for lemmas, capitals for names, “ ” for quotations."""
    fields: dict[str, object] = {
        "id": f"a-{name}",
        "path": f"{name}.txt",
        "source": name,
        "title": title,
        "text": text,
    }
    return Extraction(
        article=Article.model_validate(fields | article),
        sentences=tuple(
            Sentence(
                start=m.start(),
                end=m.end(),
                paragraph=text.count("\n", 0, m.start()),
                lemmas=_lemmas(m.group()),
            )
            for m in _SENTENCE.finditer(text)
        ),
        quotations=tuple(m.span(1) for m in _QUOTE.finditer(text)),
        mentions=tuple(
            Mention(start=m.start(), end=m.end(), text=m.group(), name=m.group())
            for m in _NAME.finditer(text)
        ),
    )


def _lemmas(sentence: str) -> tuple[str, ...]:
    return tuple(word for word in map(str.lower, _WORD.findall(sentence)) if word not in _STOP)


def with_timexes(extraction: Extraction, *found: tuple[str, TimexReading]) -> Extraction:
    """Return the extraction with day expressions, each at the first place of its words, anchored as read."""
    text = extraction.article.text
    timexes = tuple(
        Timex(
            start=text.index(words),
            end=text.index(words) + len(words),
            text=words,
            type="DATE",
            reading=reading,
        )
        for words, reading in found
    )
    anchored = anchor_timexes(timexes, extraction.article.published)
    return extraction.model_copy(update={"timexes": tuple(anchored)})
