"""Statistics of sport: counts of one unit of two players, or over two stretches of play."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from claimcheck.extract.mention.names import same_name
from claimcheck.judge.levels import Pair
from claimcheck.match.items import Item

_TIMES = ("career", "season", "week", "half", "streak", "postseason", "tonight")
_KINDS = ("rushing", "receiving", "passing", "returns", "offence")
_AFTER = 3
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
    return any(
        bool(one and other) and not one & other
        for one, other in (
            (_named_in(_TIMES, _sentence(pair.a)), _named_in(_TIMES, _sentence(pair.b))),
            (_named_in(_KINDS, _beside(pair.a)), _named_in(_KINDS, _beside(pair.b))),
        )
    )


def _counts(item: Item) -> bool:
    quantity = item.quantity
    if quantity is None or quantity.dimension not in ("", "count", "points") or not quantity.noun:
        return False
    parts = quantity.noun.split()
    return not _lists()["counted"].isdisjoint((parts[-1], " ".join(parts[-2:])))


def _named_in(scopes: tuple[str, ...], text: str) -> set[str]:
    words = set(_WORDS.findall(text.casefold()))
    return {name for name in scopes if words & _lists()[name]}


def _beside(item: Item) -> str:
    """Return the words of a count itself and those right after it: "120 yards rushing"."""
    quantity, text = item.quantity, item.extraction.article.text
    if quantity is None:
        return ""
    return " ".join([quantity.noun, *text[item.slot.end : item.claim.end].split()[:_AFTER]])


def _sentence(item: Item) -> str:
    """Return the words of an item's sentence, those of its own value left out: "nine games" is no game's statistic."""
    home, text = item.home, item.extraction.article.text
    return f"{text[home.start : item.slot.start]} {text[item.slot.end : home.end]}"
