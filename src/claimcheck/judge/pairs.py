"""Two statements without files: the same comparisons as between articles."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Literal

from claimcheck.judge.confidence import confidence
from claimcheck.judge.denial import denial
from claimcheck.judge.findings import identity
from claimcheck.judge.ladders import DENIAL
from claimcheck.judge.minimal import exclusive
from claimcheck.judge.opposition import apart
from claimcheck.judge.story import judge_story
from claimcheck.load.decode import clean
from claimcheck.match.items import Item
from claimcheck.match.story import match_story
from claimcheck.match.weights import Weights
from claimcheck.models import Article, Evidence, Extraction, Finding, Kind, PairJudgement, Side, Verdict

_BATCH = 64
EXCLUDED = "minimal pair"
"""What stands for a level where one slot cannot be filled as both statements fill it (judge/minimal.py)."""


def judge_rows(
    rows: Iterable[dict[str, Any]], extract: Callable[[Iterable[Article]], Iterator[Extraction]]
) -> Iterator[PairJudgement]:
    """Yield one judgement for each row, in order; other keys than id, a, b, a_date and b_date are ignored."""
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        made = extract(article for row in batch for article in _articles(row))
        for row in batch:
            yield judge_extractions(str(row.get("id", "")), next(made), next(made))


def _articles(row: dict[str, Any]) -> tuple[Article, Article]:
    made = []
    for side in ("a", "b"):
        day = row.get(f"{side}_date")
        made.append(
            Article(
                id=f"a-{side}",
                path=side,
                source=side.upper(),
                text=clean(str(row.get(side) or "")),
                published=str(day) if day else None,
            )
        )
    return made[0], made[1]


def judge_extractions(name: str, a: Extraction, b: Extraction) -> PairJudgement:
    """Return the judgement of two extractions, taken as two accounts of one thing."""
    matched = match_story([a, b], Weights([a, b]), {})
    found = judge_story("s-pair", matched).findings
    if not any(item.verdict == "contradict" for item in found):
        found = [
            item for item in (_denied(a, b, matched.items) or _excluded(a, b),) if item is not None
        ] + found
    return PairJudgement(id=name, label=_label(found), findings=tuple(found))


def _denied(a: Extraction, b: Extraction, items: Sequence[Item]) -> Finding | None:
    """Return the finding of a headline that denies the other, as a dispute between the two statements."""
    cue = denial(a.article.text, b.article.text)
    if cue is None or (cue.startswith("not ") and apart(items)):
        return None
    return _pair_finding(
        a, b, "polarity", "disputed", DENIAL, f"One of the statements denies the other with “{cue}”."
    )


def _excluded(a: Extraction, b: Extraction) -> Finding | None:
    """Return the finding of two statements of which one slot cannot be filled as both fill it."""
    found = exclusive(a, b)
    if found is None:
        return None
    kind, told = found
    return _pair_finding(
        a, b, kind, "contradict", EXCLUDED, f"The statements give {told}, which cannot both be so."
    )


def _pair_finding(
    a: Extraction, b: Extraction, kind: Kind, verdict: Verdict, level: str, explanation: str
) -> Finding:
    """Return a finding over two whole statements."""
    sides = tuple(Side(value=" ".join(e.article.text.split()), evidence=(_whole(e),)) for e in (a, b))
    fingerprint = identity("", kind, verdict, *(side.value.casefold() for side in sides))
    return Finding(
        id=identity("f-", fingerprint),
        fingerprint=fingerprint,
        group=identity("g-", fingerprint),
        kind=kind,
        verdict=verdict,
        strength="hard" if verdict == "contradict" else None,
        level=level,
        confidence=confidence(kind, level, verdict),
        explanation=explanation,
        sides=sides,
    )


def _whole(extraction: Extraction) -> Evidence:
    text = extraction.article.text
    claim = extraction.claims[0].id if extraction.claims else identity("c-", extraction.article.id)
    return Evidence(article=extraction.article.id, claim=claim, start=0, end=len(text), line=None, text=text)


def _label(findings: Iterable[Finding]) -> Literal["contradiction", "agreement", "neutral"]:
    verdicts = {found.verdict for found in findings}
    if verdicts & {"contradict", "disputed"}:
        return "contradiction"
    return "agreement" if "agree" in verdicts else "neutral"
