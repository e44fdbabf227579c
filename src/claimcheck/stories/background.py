"""How common English words are in the news at large, for runs too small to tell by themselves."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class Background:
    """Document frequencies of common words, counted once, by `tools/count_words.py`."""

    events: int
    """How many news events were counted."""
    counts: dict[str, int]
    """In how many of them a typical article has the word; rare words are left out."""

    def frequency(self, term: str) -> float:
        """Return the count of a folded lemma; for a word that is not in the list, a fraction of one event."""
        return self.counts.get(term, _UNSEEN)


_UNSEEN = 0.7


@lru_cache(maxsize=1)
def load_background() -> Background:
    """Return the counts of `background.tsv`.

    A line is `word<TAB>count`; the line that starts with `#events` has the number of events.
    """
    events, counts = 1, {}
    text = files("claimcheck.stories").joinpath("background.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        word, _, count = line.partition("\t")
        if word == "#events":
            events = int(count)
        elif count and not word.startswith("#"):
            counts[word] = int(count)
    return Background(events, counts)
