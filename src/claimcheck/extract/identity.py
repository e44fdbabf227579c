"""Identities of extractions: equal articles are told apart by an ordinal."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.extract.claim.draft import claim_id
from claimcheck.load.identity import assign_ids
from claimcheck.models import Extraction


def renumbered(extractions: Sequence[Extraction]) -> list[Extraction]:
    """Return the extractions with the ids of their articles made unique in the order given, claims to match."""
    articles = assign_ids([extraction.article for extraction in extractions])
    return [
        extraction if extraction.article.id == article.id else _renamed(extraction, article.id)
        for extraction, article in zip(extractions, articles, strict=True)
    ]


def _renamed(extraction: Extraction, article: str) -> Extraction:
    seen: Counter[str] = Counter()
    claims = []
    for claim in extraction.claims:
        claims.append(
            claim.model_copy(
                update={"article": article, "id": claim_id(article, claim.text, seen[claim.text])}
            )
        )
        seen[claim.text] += 1
    return extraction.model_copy(
        update={"article": extraction.article.model_copy(update={"id": article}), "claims": tuple(claims)}
    )
