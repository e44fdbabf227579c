"""The one source that an agreement goes back to, however many outlets print it: "police said" in each."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.match.items import Item
from claimcheck.models import Finding

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*|['’]s\b")


@dataclass(frozen=True)
class Source:
    """Who is behind a claim, as one text names it."""

    name: str
    named: bool
    """Whether it has a name of its own: a person's, an organisation's."""
    institution: str = ""
    """What the report calls it, where it speaks as one without a name ("police"); else empty."""
    apart: frozenset[str] = frozenset()
    """The words that tell it from others of its sort ("northern" of "northern police")."""


def with_origins(findings: Iterable[Finding], items: Sequence[Item]) -> list[Finding]:
    """Return the findings, the agreements among them with their origin where they have one."""
    claims = {item.claim.id: item for item in items}
    return [
        found.model_copy(update={"origin": origin_of(found, claims)}) if found.verdict == "agree" else found
        for found in findings
    ]


def origin_of(found: Finding, claims: Mapping[str, Item]) -> str | None:
    """Return the source that every piece of evidence names; None where there is no such one.

    A claim in the outlet's own voice has no source, so an agreement that one of those carries has no origin.
    """
    told = [_sources(claims.get(proof.claim)) for side in found.sides for proof in side.evidence]
    if len(told) < 2 or not all(told):
        return None
    for candidate in told[0]:
        alike = [[source for source in each if _same(candidate, source)] for each in told]
        if all(alike):
            return _display([source for each in alike for source in each])
    return None


def _sources(item: Item | None) -> list[Source]:
    """Return who the innermost attribution of a claim names: where Ruiz reports that Orr saw it, Orr."""
    if item is None or not item.claim.voices:
        return []
    said = item.extraction.attributions[item.claim.voices[-1]]
    return [_source(name, named=said.named) for name in said.speakers if name]


def _source(name: str, *, named: bool) -> Source:
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(name)]
    institutions, voices, small = _lists()
    for length in range(min(len(words), _longest()), 0, -1):
        for start in range(len(words) - length + 1):
            found = institutions.get(" ".join(words[start : start + length]))
            if found:
                rest = words[:start] + words[start + length :]
                return Source(name, named, found, frozenset(rest) - voices - small - {"'s"})
    return Source(name, named)


@cache
def _longest() -> int:
    """Return how many words the longest form of an institution has."""
    return max(len(form.split()) for form in _lists()[0])


def _same(a: Source, b: Source) -> bool:
    """Return True for two namings of one source: alike names, or one institution that nothing tells apart."""
    if a.institution and a.institution == b.institution and (a.apart <= b.apart or b.apart <= a.apart):
        return True
    return a.named and b.named and same_name(a.name, b.name)


def _display(sources: Sequence[Source]) -> str:
    """Return the plainest naming of an institution; of a name the commonest, of several such the fullest."""
    if all(source.institution for source in sources):
        plainest = min(sources, key=lambda source: (len(source.apart), len(source.name.split())))
        return " ".join(plainest.name.split()) if plainest.apart else plainest.institution
    names = [" ".join(source.name.split()) for source in sources]
    return max(names, key=lambda name: (names.count(name), len(name.split())))


@cache
def _lists() -> tuple[dict[str, str], frozenset[str], frozenset[str]]:
    """Return form -> institution, the words for those who speak for one, and the words that tell nothing."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("origin.toml").read_text("utf-8"))
    forms = {form: name for name, all_forms in raw["institutions"].items() for form in all_forms}
    return forms, frozenset(raw["voices"]["for"]), frozenset(raw["small"]["words"])
