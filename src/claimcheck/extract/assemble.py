"""One article in, one extraction out: the rules in their order."""

import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from claimcheck.extract.attribution import find_attributions, find_quotations
from claimcheck.extract.claim.claims import Findings, find_claims
from claimcheck.extract.mention import find_mentions, resolve_speakers
from claimcheck.extract.nlp import model_name
from claimcheck.extract.paragraphs import paragraph_starts, real_sentences
from claimcheck.extract.quantity import read_quantities
from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.extract.timex.read import read_timexes
from claimcheck.models import Article, Extraction, Sentence, Skipped

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_BATCH = 16
_FAULT = "It cannot be analysed, which is a fault of claimcheck's own ({fault})."


def extract_articles(articles: Iterable[Article], nlp: Language) -> Iterator[Extraction]:
    """Yield one extraction for each article, in order; parses in batches."""
    for doc, article in nlp.pipe(
        ((article.text, article) for article in articles), as_tuples=True, batch_size=_BATCH
    ):
        yield extract_doc(doc, article, model_name(nlp))


def extract_batch(articles: list[Article], nlp: Language) -> list[Extraction | Skipped]:
    """Return one extraction for each article; where a rule fails on an article, it alone is skipped."""
    try:
        return list(extract_articles(articles, nlp))
    except Exception as error:
        if len(articles) > 1:
            return [made for article in articles for made in extract_batch([article], nlp)]
        return [Skipped(path=articles[0].path, reason=_FAULT.format(fault=_described(error)))]


def _described(error: Exception) -> str:
    """Return the kind of an error, what it says and where it was raised, on one line."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f", {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return " ".join(f"{type(error).__name__}: {error}".split())[:200] + where


def extract_doc(doc: Doc, article: Article, model: str = "") -> Extraction:
    """Return everything that later stages need of a parsed article. The document itself stays behind."""
    quotations = find_quotations(doc.text)
    mentions = find_mentions(doc)
    attributions = resolve_speakers(doc, find_attributions(doc, quotations), mentions)
    timexes = anchor_timexes(read_timexes(doc), article.published)
    quantities = read_quantities(doc, [(t.start, t.end, t.type) for t in timexes])
    spans = tuple(q.inside for q in quotations)
    found = Findings(spans, mentions, attributions, timexes, quantities)
    return Extraction(
        model=model,
        article=article,
        sentences=tuple(sentences(doc)),
        quotations=spans,
        mentions=tuple(mentions),
        attributions=tuple(attributions),
        timexes=tuple(timexes),
        quantities=tuple(quantities),
        claims=tuple(find_claims(doc, article, found)),
    )


def sentences(doc: Doc) -> Iterator[Sentence]:
    """Yield the sentences with their paragraphs and content lemmas."""
    starts = list(paragraph_starts(doc.text))
    paragraph = -1
    for sentence in real_sentences(doc):
        words = [token for token in sentence if not token.is_space]
        while paragraph + 1 < len(starts) and starts[paragraph + 1] < words[0].idx + len(words[0]):
            paragraph += 1
        yield Sentence(
            start=words[0].idx,
            end=words[-1].idx + len(words[-1]),
            paragraph=max(paragraph, 0),
            lemmas=tuple(
                token.lemma_.lower()
                for token in words
                if token.pos_ in _CONTENT and not token.is_stop and not token.like_num and token.is_alpha
            ),
        )
