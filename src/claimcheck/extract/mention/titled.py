"""Titles before names: "House Speaker Dana Whitlock" is a name with a role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimcheck.extract.mention.lexicon import given_names, honorifics, person_nouns, titles, words
from claimcheck.extract.mention.view import View

_NAMED = frozenset({"PERSON", "ORG", "GPE"})


@dataclass(frozen=True)
class Run:
    """One name in the text, as token ranges."""

    start: int
    """First token of the name itself, titles left out."""
    end: int
    titles: tuple[str, ...] = ()
    """Lower-case words of titles and honorifics directly before the name, from left to right."""
    title_start: int = -1
    """First token of those titles; equal to `start` where there are none."""
    headline: bool = False
    """Whether it stands in a sentence written in capitals throughout, where a run's borders mean little."""


@cache
def _before_names() -> frozenset[str]:
    return frozenset(titles()) | frozenset(honorifics()) | frozenset(person_nouns())


def split_titles(view: View, start: int, end: int, *, headline: bool) -> Run | None:
    """Return the run with its titles taken off; None where it is a role alone ("Prime Minister")."""
    whole = Run(start, end, title_start=start, headline=headline)
    lower = view.lower[start:end]
    if end - start == 1:
        role = lower[0] in honorifics() or (lower[0] in person_nouns() and view.ent[start] not in _NAMED)
        return None if role else whole
    office = words("titles", "department")
    if start > 1 and view.lower[start - 1] == "of" and view.lower[start - 2] in words("titles", "of"):
        # "secretary of State Dana Whitlock"
        while lower[0] in office and start < end - 1:
            start, lower = start + 1, lower[1:]
        whole = Run(start, end, title_start=start, headline=headline)
    fixed = words("titles", "not", "runs")
    if " ".join(lower[:2]) in fixed or " ".join(lower[:3]) in fixed:
        return whole
    last = _last_title(view, start, end)
    if last < 0:
        return whole
    name = last + 1
    if name < end and view.lower[name] in {"of", "for"}:
        name = _behind_of(view, name, end)
        if name >= end:
            return whole
    if name >= end:
        return None
    titled = view.lower[last] in honorifics() or view.lower[name] in given_names()
    if not titled and words("nouns", "name_end").intersection(view.lower[name:end]):
        # "Justice Department", "President Trump's House": the title belongs to an organisation's name.
        return whole
    return Run(name, end, tuple(view.lower[start:name]), start, headline)


def _last_title(view: View, start: int, end: int) -> int:
    """Return the last token of the run that is a title, an honorific or a role; -1 without."""
    stop = end
    while stop > start and view.lower[stop - 1] in words("titles", "suffix"):
        stop -= 1
    for i in range(stop - 1, start - 1, -1):
        if view.lower[i] in _before_names() and not _is_surname(view, start, i, stop):
            return i
    return -1


def _is_surname(view: View, start: int, i: int, stop: int) -> bool:
    """Tell whether the word ends a name ("Adam Driver", "the Daily Star") rather than being a role."""
    if i == start or i != stop - 1:
        return False
    if view.lower[start] in given_names() or view.ent[i] == "PERSON":
        return True
    return view.ent[i] == "ORG" and view.lower[i] not in titles()


def _behind_of(view: View, of: int, end: int) -> int:
    """Return where the name begins behind "Secretary of State" and the like; `end` when nothing follows."""
    name = of + 1
    while name < end and view.lower[name] in words("titles", "department"):
        name += 1
    if of + 1 < name < end:
        return name
    return next((start for start, stop in view.persons if of < start < end and stop <= end), end)


def title_roles(words_before: tuple[str, ...]) -> list[str]:
    """Return the roles that the title words name, in full ("sen" gives senator)."""
    return [titles()[word] for word in words_before if word in titles()]


def gender_of_titles(words_before: tuple[str, ...]) -> str:
    """Return "m" or "f" where an honorific tells it, else ""."""
    return next((honorifics()[word] for word in words_before if honorifics().get(word)), "")
