"""Whether a row of `claimcheck extract` holds together: what it points to is there."""

from collections.abc import Iterable, Iterator

from claimcheck.models.claim import Claim, Extraction


def dangling(extraction: Extraction) -> str | None:
    """Return where a row points to what is not there, as "claims.3"; None for a row that holds together.

    Rows are files that anyone may have cut, merged or edited; later stages take offsets and indexes as they are.
    """
    length = len(extraction.article.text)
    for name, spans in _spans(extraction):
        for number, (start, end) in enumerate(spans):
            if not 0 <= start <= end <= length:
                return f"{name}.{number}"
    for name, count, indexes in _indexes(extraction):
        for number, index in indexes:
            if not 0 <= index < count:
                return f"{name}.{number}"
    return None


def _spans(extraction: Extraction) -> Iterator[tuple[str, Iterable[tuple[int, int]]]]:
    """Yield the name of each list with the spans in it."""
    yield "quotations", extraction.quotations
    for name in ("sentences", "mentions", "timexes", "quantities", "claims"):
        yield name, ((each.start, each.end) for each in getattr(extraction, name))
    for number, said in enumerate(extraction.attributions):
        yield f"attributions.{number}", (*said.source, *said.cue, *said.content)
    for number, claim in enumerate(extraction.claims):
        yield f"claims.{number}.slots", ((slot.start, slot.end) for slot in claim.slots)


def _indexes(extraction: Extraction) -> Iterator[tuple[str, int, Iterable[tuple[int, int]]]]:
    """Yield the name of each list with how much there is to point to, and who points where."""
    timexes, quantities, voices = map(
        len, (extraction.timexes, extraction.quantities, extraction.attributions)
    )
    yield "attributions", voices, _known((n, a.parent) for n, a in enumerate(extraction.attributions))
    yield "timexes", timexes, _known((n, t.reading.of) for n, t in enumerate(extraction.timexes))
    yield "timexes", timexes, _known((n, t.reading.partner) for n, t in enumerate(extraction.timexes))
    claims = list(enumerate(extraction.claims))
    yield "claims", len(extraction.sentences) or 1, ((n, claim.sentence) for n, claim in claims)
    yield "claims", voices, ((n, index) for n, claim in claims for index in claim.voices)
    yield "claims", timexes, ((n, index) for n, claim in claims for index in _times(claim))
    yield "claims", quantities, ((n, index) for n, claim in claims for index in _amounts(claim))


def _times(claim: Claim) -> Iterator[int]:
    yield from claim.timexes
    yield from (index for index in (claim.as_of, *(slot.timex for slot in claim.slots)) if index is not None)


def _amounts(claim: Claim) -> Iterator[int]:
    yield from claim.quantities
    yield from (slot.quantity for slot in claim.slots if slot.quantity is not None)


def _known(pairs: Iterable[tuple[int, int | None]]) -> Iterator[tuple[int, int]]:
    return ((number, index) for number, index in pairs if index is not None)
