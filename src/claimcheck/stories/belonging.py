"""What of a file belongs to its story: claims of other parts are left out of the comparison."""

from collections.abc import Sequence

from claimcheck.models import Extraction
from claimcheck.models.base import Span
from claimcheck.stories.furniture import furniture
from claimcheck.stories.galleries import foreign_captions


def within_story(extraction: Extraction) -> Extraction:
    """Return the extraction with those claims alone that the article itself makes.

    Left out is what stands in page furniture, and in the captions of a gallery that shows other things.
    """
    foreign = sorted((*furniture(extraction), *foreign_captions(extraction)))
    if not foreign:
        return extraction
    own = tuple(claim for claim in extraction.claims if not _covered(claim.start, foreign))
    return extraction.model_copy(update={"claims": own})


def _covered(place: int, spans: Sequence[Span]) -> bool:
    return any(start <= place < end for start, end in spans)
