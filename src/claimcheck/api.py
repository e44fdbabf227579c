"""The public functions that take texts and not paths."""

from claimcheck.load import article_id
from claimcheck.load.decode import clean
from claimcheck.models import Article, Extraction, PairJudgement
from claimcheck.pipeline import judge_pair
from claimcheck.settings import Settings


def extract(
    text: str,
    *,
    source: str = "",
    title: str = "",
    published: str | None = None,
    settings: Settings | None = None,
) -> Extraction:
    """Return what a text claims: attributions, time expressions, quantities, mentions and claims.

    Args:
        text: the article's text; all offsets count its code points. NUL and lone surrogates become U+FFFD.
        source: the outlet.
        title: the headline, where it is not part of the text.
        published: `YYYY-MM-DD` or RFC 3339; anchors "yesterday" and "on Tuesday".
        settings: chooses the spaCy model.

    Raises:
        UsageError: the model is not installed.

    """
    from claimcheck.extract.assemble import extract_articles
    from claimcheck.extract.nlp import load_pipeline

    text = clean(text)
    article = Article(
        id=article_id(source, title, text),
        path="",
        source=source,
        title=title,
        text=text,
        published=published,
        published_from="metadata" if published else None,
        reader="text",
        first_line=1,
    )
    return next(extract_articles([article], load_pipeline((settings or Settings()).model)))


def judge(
    a: str, b: str, *, a_date: str | None = None, b_date: str | None = None, settings: Settings | None = None
) -> PairJudgement:
    """Return whether two statements contradict each other, agree, or neither, with the findings that say why.

    The dates are when each was made (`YYYY-MM-DD` or RFC 3339).
    """
    return judge_pair(a, b, a_date=a_date, b_date=b_date, settings=settings)
