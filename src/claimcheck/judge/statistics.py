"""Statistics of sport: counts of one unit of two players, or over two stretches of play."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    raw = tomllib.loads(files("claimcheck.judge").joinpath("statistics.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in raw.items()}


def other_statistic(pair: Pair) -> bool:
    """Return True for two statistics of sport: another player or team, or another part of the play or of the season."""
    if not (_counts(pair.a) and _counts(pair.b)):
        return False
    named = [item.names or item.claim.frame.subject for item in (pair.a, pair.b)]
    names = [{word.lemma for word in item.names} for item in (pair.a, pair.b)]
    apart = all(names) or (any(names) and not all(named))
    if apart and not any(same_name(x, y) for x in names[0] for y in names[1]):
        return True
    one, other = (_scopes(item) for item in (pair.a, pair.b))
    return bool(one and other) and not one & other


def _counts(item: Item) -> bool:
    quantity = item.quantity
    if quantity is None or quantity.dimension not in ("", "count", "points") or not quantity.noun:
        return False
    parts = quantity.noun.split()
    return not _lists()["counted"].isdisjoint((parts[-1], " ".join(parts[-2:])))


def _scopes(item: Item) -> set[str]:
    """Return the scopes that a claim names, that of its own unit left out: "nine games" is no game's statistic."""
    quantity = item.quantity
    noun = set(quantity.noun.split()) if quantity is not None else set()
    text = item.extraction.article.text
    around = text[item.claim.start : item.slot.start] + " " + text[item.slot.end : item.claim.end]
    words = {
        *_WORDS.findall(around.casefold()),
        *(noun - {quantity.noun.split()[-1]} if quantity and noun else ()),
    }
    return {name for name, listed in _lists().items() if name != "counted" and words & listed}
