"""A claim before it has its identity."""

import hashlib
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from claimcheck.models import Article, Attribution, Claim, Frame, Modality, Polarity, Slot

_NO_FRAME = Frame()


@dataclass(frozen=True)
class Draft:
    """What a rule found: everything but id, line and text."""

    start: int
    end: int
    voices: tuple[int, ...] = ()
    attribution: Attribution | None = None
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    timexes: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()
    as_of: int | None = None
    sentence: int = 0
    frame: Frame = _NO_FRAME
    slots: tuple[Slot, ...] = ()
    quoted: bool = False


class Numbering:
    """Gives the claims of one article their ids and lines."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._breaks = [i for i, char in enumerate(article.text) if char == "\n"]
        self._seen: Counter[str] = Counter()

    def line(self, offset: int) -> int | None:
        """Return the line of the file that an offset of the text stands on, or None where it has none."""
        first = self._article.first_line
        return None if first is None else first + bisect_right(self._breaks, offset - 1)

    def claim(self, draft: Draft) -> Claim:
        """Return the claim; equal texts in one article are told apart by their ordinal."""
        text = self._article.text[draft.start : draft.end]
        ordinal = self._seen[text]
        self._seen[text] += 1
        said = draft.attribution
        return Claim(
            id=claim_id(self._article.id, text, ordinal),
            article=self._article.id,
            start=draft.start,
            end=draft.end,
            line=self.line(draft.start),
            text=text,
            voices=draft.voices,
            speaker=said.speaker if said else None,
            speakers=said.speakers if said else (),
            polarity=draft.polarity,
            modality=draft.modality,
            timexes=draft.timexes,
            quantities=draft.quantities,
            as_of=draft.as_of,
            sentence=draft.sentence,
            frame=draft.frame,
            slots=draft.slots,
        )


def claim_id(article: str, text: str, ordinal: int) -> str:
    """Return `c-` and a hash of article id, text and ordinal."""
    digest = hashlib.blake2b(f"{article}\0{text}\0{ordinal}".encode("utf-8", "replace"), digest_size=6)
    return f"c-{digest.hexdigest()}"
