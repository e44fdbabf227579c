"""Which claims a user means: by an id, by a place such as `ledger.md:6`, or by words as they stand in an article."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.errors import UsageError
from claimcheck.models import Claim, Extraction
from claimcheck.pipeline import Batch

_ID = re.compile(r"c-[0-9a-f]+")
_LINE = re.compile(r"(.+):(\d+)")
_QUOTES = {"'": "['’‘]", '"': '["“”]'}
_FOLDED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_HOW = "give words as they stand in one article, a place such as ledger.md:6, or the id of a claim."


@dataclass(frozen=True)
class Place:
    """The claims that are meant, all of one article."""

    extraction: Extraction
    claims: tuple[Claim, ...]


def find_place(reference: str, batch: Batch) -> Place:
    """Return the claims that a reference means.

    Raises:
        UsageError: there are none, or it may mean several articles.

    """
    if _ID.fullmatch(reference):
        return _by_id(reference, batch)
    found = _LINE.fullmatch(reference)
    if found:
        paths = [one.article.path for one in batch.extractions if _same_file(one.article.path, found[1])]
        if len(paths) == 1:
            line = int(found[2])
            return _only(reference, batch, paths[0], lambda claim: claim.line == line)
        if paths:
            more = f"give more of the path, as in {paths[0]}:{found[2]}"
            msg = f"{reference} may stand in {len(paths)} files; {more}"
            raise UsageError(msg)
    return _by_words(reference, batch)


def _same_file(path: str, given: str) -> bool:
    """Return True when a path in the report and one that a user gives end alike: they may begin at other folders."""
    return path == given or path.endswith(f"/{given}") or given.endswith(f"/{path}")


def _by_id(reference: str, batch: Batch) -> Place:
    for one in batch.extractions:
        whole = batch.packed.whole(one)
        for claim in whole.claims:
            if claim.id == reference:
                return Place(whole, (claim,))
    msg = f"There is no claim {reference} in these articles; their ids stand in what compare --format json prints."
    raise UsageError(msg)


def _by_words(reference: str, batch: Batch) -> Place:
    pattern = _pattern(reference)
    hits = ((one.article, pattern.search(one.article.text)) for one in batch.extractions)
    spans = {article.path: found.span() for article, found in hits if found}
    if not spans:
        msg = f"“{reference}” stands in none of the {len(batch.extractions)} articles; {_HOW}"
        raise UsageError(msg)
    if len(spans) > 1:
        places = ", ".join(list(spans)[:3])
        msg = f"“{reference}” stands in {len(spans)} articles ({places}); give more of it, or the id of a claim."
        raise UsageError(msg)
    ((path, (start, end)),) = spans.items()
    return _only(reference, batch, path, lambda claim: claim.start < end and start < claim.end)


def _only(reference: str, batch: Batch, path: str, wanted: Callable[[Claim], bool]) -> Place:
    for one in batch.extractions:
        if one.article.path != path:
            continue
        whole = batch.packed.whole(one)
        claims = tuple(claim for claim in whole.claims if wanted(claim))
        if claims:
            return Place(whole, claims)
    msg = (
        f"claimcheck reads no claim at “{reference}”; to see those of {path} type: claimcheck extract {path}"
    )
    raise UsageError(msg)


def _pattern(reference: str) -> re.Pattern[str]:
    """Return what finds the words whatever their case, white space and quotation marks."""
    return re.compile(r"\s+".join(map(_word, reference.split())), re.IGNORECASE)


def _word(word: str) -> str:
    return "".join(_parts(word.translate(_FOLDED)))


def _parts(word: str) -> Iterator[str]:
    for char in word:
        yield _QUOTES.get(char) or re.escape(char)
