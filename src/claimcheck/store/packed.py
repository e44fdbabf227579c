"""Claims packed small: most of an extraction is claims, and only one story's are needed at a time."""

import zlib
from collections.abc import Iterable, Iterator

from pydantic import TypeAdapter

from claimcheck.extract.identity import with_claims
from claimcheck.models import Claim, Extraction

_CLAIMS: TypeAdapter[tuple[Claim, ...]] = TypeAdapter(tuple[Claim, ...])
_FAST = 1


class PackedClaims:
    """The claims of a run, as compressed JSON."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._keys: dict[str, int] = {}

    def pack(self, extraction: Extraction) -> tuple[int, Extraction]:
        """Return a key and the extraction without its claims, which are kept under the key."""
        self._packed.append(zlib.compress(_CLAIMS.dump_json(extraction.claims), _FAST))
        return len(self._packed) - 1, extraction.model_copy(update={"claims": ()})

    def name(self, keys: Iterable[int], extractions: Iterable[Extraction]) -> None:
        """Tell which article each key belongs to, once the articles have their final ids."""
        self._keys = {e.article.id: key for key, e in zip(keys, extractions, strict=True)}

    def whole(self, extraction: Extraction) -> Extraction:
        """Return an extraction with its claims again, as claims of the id that its article has by now."""
        packed = self._packed[self._keys[extraction.article.id]]
        return with_claims(extraction, _CLAIMS.validate_json(zlib.decompress(packed)))

    def all(self, extractions: Iterable[Extraction]) -> Iterator[Claim]:
        """Yield the claims of extractions, one article unpacked at a time."""
        for extraction in extractions:
            yield from self.whole(extraction).claims
