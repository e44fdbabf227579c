"""Slots and claims as an explanation shows them."""

from collections.abc import Iterable, Sequence

from claimcheck.judge.date import written as written_date
from claimcheck.judge.number import written as written_number
from claimcheck.match.items import Item
from claimcheck.match.quoted import quoted_words
from claimcheck.models import Claim, Extraction
from claimcheck.models.explanation import ClaimTold, SlotTold

_DIGITS = 2


def slot_told(item: Item) -> SlotTold:
    """Return a slot with its value and the words that it is found by."""
    return SlotTold(kind=item.slot.kind, text=item.text, value=_value(item), words=tuple(_words(item)))


def claim_told(extraction: Extraction, claim: Claim, items: Sequence[Item]) -> ClaimTold:
    """Return a claim with those of the items that are its slots."""
    article = extraction.article
    return ClaimTold(
        id=claim.id,
        article=article.id,
        source=article.source,
        path=article.path,
        line=claim.line,
        published=article.published,
        text=claim.text,
        speaker=claim.speaker,
        polarity=claim.polarity,
        modality=claim.modality,
        slots=tuple(slot_told(item) for item in items if item.claim.id == claim.id),
    )


def _value(item: Item) -> str:
    if item.quantity is not None:
        return written_number(item.quantity)
    return written_date(item) if item.timex is not None else item.text


def _words(item: Item) -> Iterable[tuple[str, float]]:
    if item.slot.kind == "quote":
        return ((word, 1.0) for word in quoted_words(item))
    heaviest = sorted(item.words, key=lambda word: (-word.weight, word.lemma))
    return ((word.lemma, round(word.weight, _DIGITS)) for word in heaviest)
