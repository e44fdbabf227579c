"""Identities of extractions: equal articles are told apart by an ordinal."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.extract.claim.draft import claim_id
from claimcheck.load.identity import assign_ids
from claimcheck.models import Claim, Extraction


def renumbered(extractions: Sequence[Extraction]) -> list[Extraction]:
    """Return the extractions with the ids of their articles made unique in the order given, claims to match."""
    articles = assign_ids([extraction.article for extraction in extractions])
    return [
        extraction
        if extraction.article.id == article.id
        else with_claims(extraction.model_copy(update={"article": article}), extraction.claims)
        for extraction, article in zip(extractions, articles, strict=True)
    ]


def with_claims(extraction: Extraction, claims: Sequence[Claim]) -> Extraction:
    """Return the extraction with these claims, renamed where they were made for another id of its article."""
    article = extraction.article.id
    seen: Counter[str] = Counter()
    made = []
    for claim in claims:
        name = claim_id(article, claim.text, seen[claim.text])
        seen[claim.text] += 1
        made.append(
            claim if claim.article == article else claim.model_copy(update={"article": article, "id": name})
        )
    return extraction.model_copy(update={"claims": tuple(made)})
