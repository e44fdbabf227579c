"""Ranks: a person who is the holder of a post in one article, and its deputy or former holder in another."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import combinations
from typing import Any

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.entity import written
from claimcheck.judge.findings import identity, tell
from claimcheck.judge.levels import Decision, Level, Pair, decide, source
from claimcheck.judge.spellings import first_items, named_item
from claimcheck.match.items import Item
from claimcheck.models import ClaimGroup, Extraction, Finding, Mention

_WORDS = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?")
_BESIDE = 60
"""Characters before and after a name in which its post may be told."""
_FEW = 3
"""Words of a name's apposition before the post: "the city's first female mayor"."""
_APART = 3
"""Days between two articles in which somebody may have left a post."""


@dataclass(frozen=True)
class Post:
    """What an article calls a person where it first tells a post."""

    post: str
    rank: str
    """What stands before the post ("deputy", "former"), or nothing."""
    beside: bool
    """True for an apposition ("Ana Ruiz, mayor of Arlby"), False for a title ("Mayor Ana Ruiz")."""
    start: int
    end: int
    """Where post and name stand."""
    mention: Mention


def judge_ranks(story: str, items: Sequence[Item], groups: list[ClaimGroup], findings: list[Finding]) -> None:
    """Add a contradiction for each person who has a post in some articles and only stood below it in others."""
    told: dict[str, list[tuple[Item, Post]]] = defaultdict(list)
    for item in first_items(items).values():
        for found in first_posts(item.extraction):
            told[found.post].append((item, found))
    for rows in told.values():
        for one, other in combinations(rows, 2):
            if not _differ(one, other):
                continue
            camps = [_camp(row, rows) for row in (one, other)]
            if not all(camps):
                continue
            lead = compare_ranks(Pair(camps[0][0], camps[1][0], facts={"once": _once(one[1], other[1])}))
            slots = (f"{item.claim.id}:{item.slot.start}" for camp in camps for item in camp)
            record, made = tell(story, identity("g-", story, "rank", *slots), lead, camps, written)
            groups.append(record)
            findings.append(made)
            break


def compare_ranks(pair: Pair) -> Decision:
    """Return the decision for two ranks of one person."""
    return decide("entity", RANK, pair)


def first_posts(extraction: Extraction) -> Iterator[Post]:
    """Yield for each person named in full the first telling of each post: later ones are often cut short."""
    seen: list[tuple[str, str]] = []
    for mention in sorted(extraction.mentions, key=lambda m: m.start):
        if mention.kind != "person" or mention.pronoun or not mention.named:
            continue
        found = _title(extraction, mention) or _apposition(extraction, mention)
        if found is None or any(post == found.post and same_name(name, mention.name) for name, post in seen):
            continue
        seen.append((mention.name, found.post))
        if " " in mention.name and _in_full(mention):
            yield found


def _in_full(mention: Mention) -> bool:
    return sum(word in mention.text.split() for word in mention.name.split()) > 1


def _title(extraction: Extraction, mention: Mention) -> Post | None:
    """Read "Deputy Mayor Ana Ruiz", also where the title is part of the mention."""
    text = extraction.article.text
    name = mention.start + max(0, mention.text.find(mention.name.split()[0]))
    left = max(text.rfind("\n", 0, name) + 1, name - _BESIDE)
    words = [(found.group(), left + found.start()) for found in _WORDS.finditer(text[left:name])]
    if not words or text[words[-1][1] + len(words[-1][0]) : name].strip():
        return None
    return _read(words, mention, (words[0][1], mention.end), beside=False)


def _apposition(extraction: Extraction, mention: Mention) -> Post | None:
    """Read "Ana Ruiz, the deputy mayor of Arlby"."""
    text = extraction.article.text
    behind = re.match(r"(?: \([^)]{1,30}\)|, \d\d)?, ", text[mention.end : mention.end + _BESIDE])
    if behind is None:
        return None
    start = mention.end + behind.end()
    stop = re.search(r"[,.;:\n\"“”()]", text[start : start + _BESIDE])
    words: list[tuple[str, int]] = []
    for found in _WORDS.finditer(text[start : start + (stop.start() if stop else _BESIDE)]):
        if found.group().casefold() in _lists()["breaks"]["words"]:
            break
        words.append((found.group(), start + found.start()))
    if not words or len(words) > _FEW + 2:
        return None
    return _read(words, mention, (mention.start, words[-1][1] + len(words[-1][0])), beside=True)


def _read(
    words: list[tuple[str, int]], mention: Mention, span: tuple[int, int], *, beside: bool
) -> Post | None:
    """Return the post that the last words tell, with the rank before it."""
    row = " ".join(_plain(word) for word, _ in words).replace("-", " ")
    row = re.sub(r"\S+$", lambda last: str(_lists()["short"].get(last.group(), last.group())), row)
    post = next((post for post in _lists()["posts"] if f" {row}".endswith(f" {post}")), None)
    if post is None:
        return None
    before = row.removesuffix(post).split()
    ranks = {*_lists()["below"], *_lists()["once"]}
    rank = before[-1] if before and before[-1] in ranks else ""
    rank = rank or next((word for word in before if beside and word in ranks), "")
    if before and not rank and before[-1] in ("acting", "interim", "then", "elect"):
        return None
    start = span[0]
    if not beside:
        told = len(f"{rank} {post}".strip())
        start = next(
            (at for word, at in reversed(words) if words[-1][1] + len(words[-1][0]) - at >= told), start
        )
    return Post(post, rank, beside, start, span[1], mention)


def _plain(word: str) -> str:
    """Return a word in lower case without its full stop, but for "D.A."."""
    low = word.casefold()
    return low if low in _lists()["short"] else low.rstrip(".")


@lru_cache(maxsize=1)
def _lists() -> dict[str, Any]:
    """Return ranks.toml, the longest posts first."""
    raw = tomllib.loads(files("claimcheck.judge").joinpath("ranks.toml").read_text("utf-8"))
    raw["posts"] = sorted(raw["posts"], key=lambda post: (-len(post), post))
    return raw


def _differ(one: tuple[Item, Post], other: tuple[Item, Post]) -> bool:
    """Return True for one person in two ranks of one post, which nobody can have at a time.

    A former holder keeps the title by courtesy ("President Lund"), and may have left between two articles.
    """
    (item_a, a), (item_b, b) = one, other
    if bool(a.rank) == bool(b.rank) or not same_name(a.mention.name, b.mention.name):
        return False
    if not _once(a, b):
        return True
    days = item_a.extraction.article.day, item_b.extraction.article.day
    if days[0] is None or days[1] is None:
        return False
    return a.beside and b.beside and abs((days[0] - days[1]).days) <= _APART


def _once(a: Post, b: Post) -> bool:
    return not {a.rank, b.rank}.isdisjoint(_lists()["once"])


def _camp(lead: tuple[Item, Post], rows: Sequence[tuple[Item, Post]]) -> list[Item]:
    """Return the articles that give a person one rank, the lead first, as items whose value is post and name."""
    alike = [
        row
        for row in rows
        if row is not lead
        and bool(row[1].rank) == bool(lead[1].rank)
        and same_name(row[1].mention.name, lead[1].mention.name)
    ]
    made = (named_item(item, found.mention, (found.start, found.end)) for item, found in (lead, *alike))
    return [item for item in made if item is not None]


RANK = (
    Level(
        "former holder",
        "contradict",
        lambda p: bool(p.facts.get("once")),
        lambda p: f"{source(p.a)} has “{written(p.a)}”, {source(p.b)} “{written(p.b)}”.",
        "soft",
    ),
    Level(
        "other rank",
        "contradict",
        lambda p: True,
        lambda p: f"{source(p.a)} has “{written(p.a)}”, {source(p.b)} “{written(p.b)}”.",
        "hard",
    ),
)
