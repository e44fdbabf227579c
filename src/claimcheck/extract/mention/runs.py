"""Where names stand: runs of capitalised words, taken apart into titles before and the name itself."""

from dataclasses import dataclass
from itertools import pairwise

from claimcheck.extract.mention.lexicon import given_names, honorifics, person_nouns, table, titles, words
from claimcheck.extract.mention.view import View

_MAX_RUN = 12
_HEADLINE_SHARE = 0.7
_HEADLINE_MIN = 4
_ARABIC = frozenset({"al-", "el-"})
_NO_NAMES = frozenset({"VERB", "AUX", "ADV", "ADP", "PRON", "SCONJ", "CCONJ", "PART", "ADJ", "NOUN"})


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


def find_runs(view: View) -> list[Run]:
    """Return every run of name words in reading order; runs never overlap."""
    headline = _headlines(view)
    known = _mid_sentence_names(view, headline)
    alone = _standing_alone(view, known)
    runs: list[Run] = []
    token, size = 0, len(view.words)
    while token < size:
        if not _starts_name(view, token, headline, known):
            token += 1
            continue
        end = _run_end(view, token, headline, known)
        for start, stop in _pieces(view, token, end, alone):
            runs.extend(_split(view, start, stop, headline[view.sent[start]]))
        token = end
    return runs


def _headlines(view: View) -> list[bool]:
    """Tell for each sentence whether its longer words are capitalised, verbs and adverbs included."""
    borders = [*view.sent_start, len(view.words)]
    return [_is_headline(view, start, end) for start, end in pairwise(borders)]


def _is_headline(view: View, start: int, end: int) -> bool:
    longer = [word for word in view.words[start:end] if len(word) > 3 and word[0].isalpha()]
    capital = [word for word in longer if word[0].isupper()]
    if len(longer) < _HEADLINE_MIN or len(capital) < _HEADLINE_SHARE * len(longer):
        return False
    common = [i for i in range(start + 1, end) if view.words[i][0].isupper() and view.pos[i] in _NO_NAMES]
    return len([i for i in common if view.words[i] != "I"]) > 1


def _mid_sentence_names(view: View, headline: list[bool]) -> frozenset[str]:
    """Return the words that are capitalised as names inside sentences, which tells them at a sentence's beginning."""
    starts = set(view.sent_start)
    return frozenset(
        word
        for i, word in enumerate(view.words)
        if word[0].isupper()
        and view.pos[i] == "PROPN"
        and i not in starts
        and not headline[view.sent[i]]
        and view.words[i - 1] not in {'"', "“", ":", "''", "``", "‘"}
    )


def _standing_alone(view: View, known: frozenset[str]) -> frozenset[str]:
    """Return the name words that occur without a hyphen or slash beside them."""
    joints = {i for i, word in enumerate(view.words) if word in {"-", "–", "/"} and view.glued(i)}
    return frozenset(
        word
        for i, word in enumerate(view.words)
        if word in known and i - 1 not in joints and i + 1 not in joints
    )


def _starts_name(view: View, i: int, headline: list[bool], known: frozenset[str]) -> bool:
    """Tell whether the token is a name word."""
    word, lower = view.words[i], view.lower[i]
    if not (word[0].isupper() or lower[:3] in _ARABIC) or view.value[i]:
        return False
    if lower in honorifics() and view.pos[i] in {"PROPN", "NOUN"}:
        return True
    if word.lower() in words("words", "not_names"):
        return (
            bool(view.ent[i])
            and lower in {"may", "april", "june", "august", "us", "who", "will"}
            and word != "May"
        )
    if headline[view.sent[i]]:
        return word in known or (bool(view.ent[i]) and view.pos[i] == "PROPN" and not known)
    if view.ent[i] == "NORP":
        return view.pos[i] == "PROPN"
    if view.pos[i] == "PROPN" or view.ent[i]:
        return (
            i not in view.sent_start
            or view.pos[i] == "PROPN"
            or word in known
            or view.ent[i] in {"PERSON", "ORG", "GPE"}
        )
    if word in known:
        return True
    first = i == view.sent_start[view.sent[i]] or view.words[i - 1] in {
        '"',
        "“",
        ":",
        "''",
        "``",
        "‘",
        "(",
        "-",
    }
    return not first and view.pos[i] in {"NOUN", "ADJ", "X", "VERB"}


def _run_end(view: View, start: int, headline: list[bool], known: frozenset[str]) -> int:
    """Return the token behind the run that starts here."""
    end = start + 1
    size = view.sentence_end(view.sent[start])
    while end < min(size, start + _MAX_RUN):
        if _starts_name(view, end, headline, known):
            end += 1
            continue
        step = _bridge(view, start, end, size, headline, known)
        if not step:
            break
        end += step
    return end


def _bridge(view: View, start: int, i: int, size: int, headline: list[bool], known: frozenset[str]) -> int:
    """Return how many small words from `i` on, with the name word behind them, continue the run; 0 for none."""
    lower = view.lower[i]
    reach = i + 1
    if reach >= size:
        return 0
    if lower in words("words", "particles"):
        while reach < size and view.lower[reach] in words("words", "particles"):
            reach += 1
    elif lower in {"-", "/"} or view.words[i] in {"‑", "–"}:
        if not (view.glued(i) and view.glued(reach)):
            return 0
    elif lower == "&":
        pass
    elif lower in {"'", "’", "'s", "’s"}:
        if not (view.glued(i) and _possessive_inside(view, i)):
            return 0
    elif lower in {"of", "for", "on", "in"}:
        person = any(_given(word) for word in view.lower[start:i])
        same = view.ent[i] == view.ent[i - 1] not in {"", "PERSON"} and not person
        if not (
            same
            or (lower == "of" and _titled(view, start, i))
            or view.lower[i - 1] in words("nouns", "name_of" if lower == "of" else "name_for")
        ):
            return 0
        if view.lower[reach] == "the":
            reach += 1
    elif lower == "and":
        if not (
            view.ent[i] == "ORG" and reach < size and view.ent[reach] == "ORG" and view.ent[i - 1] == "ORG"
        ):
            return 0
    else:
        return 0
    if reach < size and _starts_name(view, reach, headline, known):
        return reach - i + 1
    return 0


def _possessive_inside(view: View, i: int) -> bool:
    """Tell whether a possessive mark stands inside a name ("Farmers' Alliance")."""
    same = view.ent[i - 1] == view.ent[i] == view.ent[i + 1] == "ORG"
    return same and view.lower[i + 1] in words("nouns", "name_end")


def _titled(view: View, start: int, i: int) -> bool:
    """Tell whether the word before "of" is a title that goes on ("Secretary of State", "President of the United States")."""
    return (
        view.lower[i - 1] in {"secretary", "speaker", "president", "minister", "chief", "chancellor"}
        and i - start <= 3
    )


def _pieces(view: View, start: int, end: int, alone: frozenset[str]) -> list[tuple[int, int]]:
    """Cut a run at the hyphen or slash between two names that also stand alone ("the Ortiz-Whitlock talks")."""
    pieces, begin = [], start
    for i in range(start + 1, end - 1):
        joins = view.words[i] in {"-", "–", "/"}
        if joins and view.words[i - 1] in alone and view.words[i + 1] in alone and i - begin == 1:
            pieces.append((begin, i))
            begin = i + 1
    return [*pieces, (begin, end)]


def _split(view: View, start: int, end: int, headline: bool) -> list[Run]:
    """Take titles off a run: "House Speaker Dana Whitlock" gives the name, and "House Speaker" as its title."""
    lower = view.lower[start:end]
    known_person = view.ent[start] in {"PERSON", "ORG", "GPE"}
    no_person = words("titles", "not", "runs")
    if end - start == 1 or " ".join(lower[:2]) in no_person or " ".join(lower[:3]) in no_person:
        role = end - start == 1 and (
            lower[0] in honorifics() or (lower[0] in person_nouns() and not known_person)
        )
        return [] if role else [Run(start, end, title_start=start, headline=headline)]
    last = _last_title(view, start, end)
    if last < 0:
        return [Run(start, end, title_start=start, headline=headline)]
    name = last + 1
    if name < end and view.lower[name] in {"of", "for"}:
        name = _after_of(view, name, end)
        if name >= end:
            return [Run(start, end, title_start=start, headline=headline)]
    if name >= end:
        # "Prime Minister", "House Speaker" alone: a role, which the rules for nouns read.
        return []
    rest = view.lower[name:end]
    if (
        set(rest) & words("nouns", "name_end")
        and not _given(rest[0])
        and lower[last - start] not in honorifics()
    ):
        return [Run(start, end, title_start=start, headline=headline)]
    return [Run(name, end, tuple(view.lower[start:name]), start, headline)]


def _last_title(view: View, start: int, end: int) -> int:
    """Return the last token of the run that is a title or honorific with a name behind it; -1 without."""
    stop = end
    while stop > start and view.lower[stop - 1] in words("titles", "suffix"):
        stop -= 1
    names = titles().keys() | honorifics().keys()
    nouns = person_nouns()
    for i in range(stop - 1, start - 1, -1):
        if view.lower[i] not in names and view.lower[i] not in nouns:
            continue
        # The last word of a full name is a surname ("Stephen King"), unless it is all the run has.
        if (
            i == stop - 1
            and i > start
            and (_given(view.lower[start]) or view.ent[i] == "PERSON")
            and view.lower[i] in names
        ):
            continue
        return i
    return -1


def _after_of(view: View, of: int, end: int) -> int:
    """Return where the name begins behind "Secretary of State" and the like; `end` when nothing follows."""
    name = of + 1
    while name < end and view.lower[name] in words("titles", "department"):
        name += 1
    if of + 1 < name < end:
        return name
    return next((start for start, stop in view.persons if of < start < end and stop <= end), end)


def _given(word: str) -> bool:
    return word in given_names()


def title_roles(words_before: tuple[str, ...]) -> list[str]:
    """Return the roles that the title words name, in full ("sen" gives senator)."""
    return [titles()[word] for word in words_before if word in titles()]


def gender_of_titles(words_before: tuple[str, ...]) -> str:
    """Return "m" or "f" where an honorific tells it, else ""."""
    return next((honorifics()[w] for w in words_before if honorifics().get(w)), "")


def suffixes() -> frozenset[str]:
    """Return the words that follow a name without being part of the surname ("Jr.")."""
    return frozenset(table("titles")["suffix"]["words"])
