"""Two statements without files: the same comparisons as between articles."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, Literal

from claimcheck.judge.story import judge_story
from claimcheck.match.story import match_story
from claimcheck.match.weights import Weights
from claimcheck.models import Article, Extraction, Finding, PairJudgement

_BATCH = 64


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
            Article(id=f"a-{side}", path=side, source=side.upper(), text=str(row.get(side, "")),
                    published=str(day) if day else None)
        )
    return made[0], made[1]


def judge_extractions(name: str, a: Extraction, b: Extraction) -> PairJudgement:
    """Return the judgement of two extractions, taken as two accounts of one thing."""
    found = judge_story("s-pair", match_story([a, b], Weights([a, b]), {}))
    return PairJudgement(id=name, label=_label(found.findings), findings=tuple(found.findings))


def _label(findings: Iterable[Finding]) -> Literal["contradiction", "agreement", "neutral"]:
    verdicts = {found.verdict for found in findings}
    if verdicts & {"contradict", "disputed"}:
        return "contradiction"
    return "agreement" if "agree" in verdicts else "neutral"
